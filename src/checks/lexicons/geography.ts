import { PLACES } from './places.ts';
import { lazily } from './read.ts';

export interface Place {
  /** US state code in capitals, or ISO country code in lower case. */
  readonly area: string;
  readonly population: number;
}

const places = lazily(() => {
  const byName = new Map<string, Place[]>();
  for (const block of PLACES.split(';')) {
    const area = block.slice(0, 2);
    for (const entry of block.slice(3).split(',')) {
      const [name = '', hundreds = '0'] = entry.split('=');
      const known = byName.get(name);
      const place = { area, population: Number(hundreds) * 100 };
      if (known) known.push(place);
      else byName.set(name, [place]);
    }
  }
  return byName;
});

/** All places of this folded name; several when the name is shared. */
export const placesNamed = (key: string): readonly Place[] => places().get(key) ?? [];

/** US states and DC, PR: code, name, population in thousands (Census 2020, public domain). */
export const STATES: readonly (readonly [code: string, name: string, thousands: number])[] = [
  ['AL', 'alabama', 5024],
  ['AK', 'alaska', 733],
  ['AZ', 'arizona', 7152],
  ['AR', 'arkansas', 3012],
  ['CA', 'california', 39538],
  ['CO', 'colorado', 5774],
  ['CT', 'connecticut', 3606],
  ['DE', 'delaware', 990],
  ['DC', 'district of columbia', 690],
  ['FL', 'florida', 21538],
  ['GA', 'georgia', 10712],
  ['HI', 'hawaii', 1455],
  ['ID', 'idaho', 1839],
  ['IL', 'illinois', 12813],
  ['IN', 'indiana', 6786],
  ['IA', 'iowa', 3190],
  ['KS', 'kansas', 2938],
  ['KY', 'kentucky', 4506],
  ['LA', 'louisiana', 4658],
  ['ME', 'maine', 1362],
  ['MD', 'maryland', 6177],
  ['MA', 'massachusetts', 7030],
  ['MI', 'michigan', 10077],
  ['MN', 'minnesota', 5706],
  ['MS', 'mississippi', 2961],
  ['MO', 'missouri', 6155],
  ['MT', 'montana', 1084],
  ['NE', 'nebraska', 1962],
  ['NV', 'nevada', 3105],
  ['NH', 'new hampshire', 1378],
  ['NJ', 'new jersey', 9289],
  ['NM', 'new mexico', 2118],
  ['NY', 'new york', 20201],
  ['NC', 'north carolina', 10439],
  ['ND', 'north dakota', 779],
  ['OH', 'ohio', 11799],
  ['OK', 'oklahoma', 3959],
  ['OR', 'oregon', 4237],
  ['PA', 'pennsylvania', 13003],
  ['PR', 'puerto rico', 3286],
  ['RI', 'rhode island', 1097],
  ['SC', 'south carolina', 5118],
  ['SD', 'south dakota', 887],
  ['TN', 'tennessee', 6910],
  ['TX', 'texas', 29146],
  ['UT', 'utah', 3272],
  ['VT', 'vermont', 643],
  ['VA', 'virginia', 8631],
  ['WA', 'washington', 7705],
  ['WV', 'west virginia', 1794],
  ['WI', 'wisconsin', 5894],
  ['WY', 'wyoming', 577],
];
const stateCodes = lazily(
  () => new Map(STATES.map(([code, name, thousands]) => [code, { name, population: thousands * 1000 }])),
);
const stateNames = lazily(
  () => new Map(STATES.map(([code, name, thousands]) => [name, { code, population: thousands * 1000 }])),
);

export const stateByCode = (code: string) => stateCodes().get(code);
export const stateByName = (key: string) => stateNames().get(key);
