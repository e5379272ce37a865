/**
 * How many people fit all that the draft says: E = population x rate x share of the age x share of the sex x
 * time, as ranges. P(nobody else) = e^(-E). It may raise concern, never clear a post; without a disease that the
 * table knows there is no figure. Sources: docs/decisions/0011-how-many-people-fit.md.
 */
import { stateByCode } from '../lexicons/geography.ts';
import type { MosaicEstimate } from '../types.ts';
import { type Area, COUNTRY, type Details } from './details.ts';
import { AGE_PROFILES } from './diseases.ts';

/** CMS shows no cell of 1 to 10; with E below ln 2 the person is more likely than not the only one. */
export const SMALL_CELL = 11;
export const PROBABLY_ALONE = 0.7;
const WINDOW = { week: 7 / 365, month: 30 / 365, year: 1 } as const;
/** Shares by decade are known to about a factor of two; populations of towns to about a third. */
const AGE_SPREAD = 2;
const TOWN_SPREAD = 1.35;

export interface Expected {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** Expected number of people who fit; null without a known disease. */
export function expected(details: Details): Expected | null {
  const { disease, age, sex, area } = details;
  if (!disease) return null;
  const [incidenceLow, incidenceHigh] = disease.incidence;
  const window = WINDOW[details.window];
  const prevalent = details.living && details.window === 'year';
  const low = incidenceLow * window;
  const high = prevalent ? Math.max(disease.prevalence[1], incidenceHigh) : incidenceHigh * window;
  const mid = prevalent
    ? Math.max(incidenceHigh, Math.sqrt(disease.prevalence[0] * disease.prevalence[1]))
    : Math.sqrt(low * high);
  const decade = age ? Math.min(9, Math.floor(age.years / 10)) : 0;
  const ageShare = age ? (AGE_PROFILES[disease.ages][decade] ?? 0.01) * (age.exact ? 0.1 : 1) : 1;
  const ageSpread = age ? AGE_SPREAD : 1;
  const sexShare = sex ? (sex.male ? disease.men : 1 - disease.men) : 1;
  const spread = area.level === 'town' ? TOWN_SPREAD : 1;
  return {
    low: (((area.low / spread) * low) / 1e6) * (ageShare / ageSpread) * sexShare,
    mid: ((area.mid * mid) / 1e6) * ageShare * sexShare,
    high: ((area.high * spread * high) / 1e6) * Math.min(1, ageShare * ageSpread) * sexShare,
  };
}

export function bracketOf(mid: number): MosaicEstimate['bracket'] {
  if (mid < PROBABLY_ALONE) return 'probably only this person';
  if (mid < SMALL_CELL) return 'fewer than 11';
  return mid <= 100 ? '11 to 100' : 'more than 100';
}

/** One significant figure, whole people. */
function rounded(people: number): number {
  if (people < 1) return people < 0.5 ? 0 : 1;
  const digits = 10 ** Math.floor(Math.log10(people));
  return Math.round(people / digits) * digits;
}

export function estimate(details: Details): MosaicEstimate | null {
  const people = expected(details);
  if (!people) return null;
  return {
    low: rounded(people.low),
    mid: rounded(people.mid),
    high: rounded(people.high),
    bracket: bracketOf(people.mid),
    aloneProbability: Math.exp(-people.mid),
    counted: counted(details),
    lever: lever(details, people.mid),
  };
}

function counted({ disease, diseaseWords, age, sex, area, when }: Details): string[] {
  const words = [
    diseaseWords ?? disease?.id ?? '',
    age?.words ?? '',
    sex ? (sex.male ? 'male' : 'female') : '',
    area === COUNTRY ? '' : `${area.name}${area.implied ? ' (your profile)' : ''}`,
    when ?? '',
  ];
  return words.filter((word) => word !== '');
}

/** The one edit that raises the number most. */
function lever(details: Details, before: number): MosaicEstimate['lever'] {
  const edits: { advice: string; wider: Details }[] = [];
  if (details.age?.exact)
    edits.push({
      advice: 'Say the decade of life instead of the age',
      wider: { ...details, age: { ...details.age, exact: false } },
    });
  else if (details.age) edits.push({ advice: 'Leave the age out', wider: { ...details, age: null } });
  if (details.window !== 'year')
    edits.push({ advice: 'Say "recently" instead of when', wider: { ...details, window: 'year' } });
  if (!details.area.implied)
    edits.push({
      advice: 'Name the region, or no place at all',
      wider: { ...details, area: widerArea(details.area) },
    });
  if (details.sex) edits.push({ advice: 'Leave the sex out', wider: { ...details, sex: null } });
  let best: MosaicEstimate['lever'] = null;
  let most = before;
  for (const { advice, wider } of edits) {
    const mid = expected(wider)?.mid ?? 0;
    if (mid > most) {
      most = mid;
      best = { advice, mid: rounded(mid) };
    }
  }
  return best;
}

function widerArea(area: Area): Area {
  const state = area.state === null ? undefined : stateByCode(area.state);
  if (area.level !== 'town' || !state) return COUNTRY;
  return {
    name: state.name,
    low: state.population,
    mid: state.population,
    high: state.population,
    level: 'state',
    state: area.state,
    implied: false,
  };
}
