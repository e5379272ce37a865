import type { Chance } from './chance.ts';

/** People, places and numbers that exist nowhere. */

const GIVEN = [
  'Maren',
  'Tobias',
  'Ngozi',
  'Priya',
  'Leandro',
  'Hanako',
  'Yusuf',
  'Brigid',
  'Dmitri',
  'Salome',
  'Rosalind',
  'Emeka',
  'Ingrid',
  'Farah',
  'Cormac',
  'Lucinda',
  'Walter',
  'Agnes',
  'Tomas',
  'Imani',
  'Beatrix',
  'Reuben',
  'Noor',
  'Gideon',
  'Paloma',
  'Stellan',
  'Oona',
  'Viktor',
  'Dorothy',
  'Kwame',
] as const;
const FAMILY = [
  'Ashgrove',
  'Kowalczyk',
  'Okonkwo',
  'Bannerjee',
  'Castellano',
  'Tanaka',
  'Haddad',
  'Fitzgerald',
  'Volkov',
  'Lindgren',
  'Marchetti',
  'Obuya',
  'Sorensen',
  'Rahimi',
  'Gallagher',
  'Whitcombe',
  'Pruitt',
  'Novak',
  'Thornbury',
  'Delgado',
  'Abernethy',
  'Zielinski',
  'Quarles',
  'Mwangi',
  "O'Donnell",
  'Vance',
  'Hathaway',
] as const;
const HOSPITALS = [
  'Bramble Hill Medical Center',
  'Stonewater Community Hospital',
  'North Harbor Clinic',
  'Ridgeline Hospital',
  'Saint Alder Hospital',
  'Copper Valley Medical Center',
  'Greyfriars Children’s Hospital',
  'Elmstead Clinic',
] as const;
const STREETS = [
  'Willow Bend Rd',
  'Larkspur Ave',
  'Old Mill Lane',
  'Foxglove Street',
  'Harbor Drive',
] as const;
const TOWNS = ['Marlow, OH 44099', 'Pinecrest, NV 89599', 'Eastvale, GA 30999', 'Dunmere, OR 97599'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const two = (value: number) => String(value).padStart(2, '0');

/** A date in one of the ways that records write it. */
export function dateOf(r: Chance, year: number): string {
  const [month, day] = [r.whole(1, 12), r.whole(1, 28)];
  const name = MONTHS[month - 1] ?? 'Jan';
  return r.pick([
    `${two(month)}/${two(day)}/${year}`,
    `${year}-${two(month)}-${two(day)}`,
    `${two(day)}-${name.toUpperCase()}-${year}`,
    `${name} ${day}, ${year}`,
    `${month}/${day}/${String(year).slice(2)}`,
  ]);
}

export interface Person {
  readonly given: string;
  readonly family: string;
  /** "Ashgrove, Maren", "Maren Ashgrove", in upper case or not */
  readonly name: string;
  readonly dob: string;
  readonly mrn: string;
  readonly phone: string;
  readonly address: string;
  readonly age: number;
  readonly sex: string;
}

export function person(r: Chance): Person {
  const [given, family] = [r.pick(GIVEN), r.pick(FAMILY)];
  const plain = r.pick([
    `${given} ${family}`,
    `${family}, ${given}`,
    `${given} ${r.pick(['A', 'J', 'M'])}. ${family}`,
  ]);
  return {
    given,
    family,
    name: r.next() < 0.35 ? plain.toUpperCase() : plain,
    dob: dateOf(r, r.whole(1932, 2012)),
    mrn: r.digits(r.whole(6, 9)),
    phone: `(${r.pick(['216', '415', '702'])}) 555-01${r.digits(2)}`,
    address: `${r.whole(10, 980)} ${r.pick(STREETS)}, ${r.pick(TOWNS)}`,
    age: r.whole(19, 88),
    sex: r.pick(['M', 'F']),
  };
}

export const doctor = (r: Chance): string =>
  r.pick([
    `Dr. ${r.pick(GIVEN)} ${r.pick(FAMILY)}`,
    `DR ${r.pick(FAMILY).toUpperCase()}`,
    `${r.pick(GIVEN)} ${r.pick(FAMILY)} MD`,
  ]);
export const hospital = (r: Chance): string => r.pick(HOSPITALS);
export const seen = (r: Chance): string => dateOf(r, 2026);
