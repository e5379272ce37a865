/** What a draft says about its patient that can be counted: age, sex, disease, place, how recently. */

import { PARTICULAR } from '../frame/judge.ts';
import { placesNamed, stateByCode, stateByName } from '../lexicons/geography.ts';
import { wordSet } from '../lexicons/read.ts';
import { matchesOf } from '../text/matches.ts';
import { fold } from '../text/normalise.ts';
import type { PreparedDraft } from '../text/prepare.ts';
import type { IdentityFinding } from '../types.ts';
import { type Disease, diseaseById, diseaseTable, diseaseTags } from './diseases.ts';

export interface Area {
  readonly name: string;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  readonly level: 'town' | 'state' | 'country';
  /** US state the area lies in. */
  readonly state: string | null;
  /** Not said in the draft: taken from the author's profile. */
  readonly implied: boolean;
}

export interface Details {
  readonly disease: Disease | null;
  readonly age: { readonly years: number; readonly exact: boolean; readonly words: string } | null;
  readonly sex: { readonly male: boolean; readonly words: string } | null;
  readonly area: Area;
  readonly window: 'week' | 'month' | 'year';
  readonly when: string | null;
  /** The wording is of somebody living with the disease, not newly diagnosed. */
  readonly living: boolean;
  readonly diseaseWords: string | null;
}

export const COUNTRY: Area = {
  name: 'the country',
  low: 3.3e8,
  mid: 3.3e8,
  high: 3.3e8,
  level: 'country',
  state: null,
  implied: true,
};

/** Null when nothing in the draft is about one patient. */
export function detailsOf(prepared: PreparedDraft, findings: readonly IdentityFinding[]): Details | null {
  if (prepared.frame.evidence < PARTICULAR) return null;
  const { text } = prepared;
  const found = diseasesIn(prepared);
  if (!found.length) return null;
  const rarest = found.sort((a, b) => a.disease.incidence[0] - b.disease.incidence[0])[0];
  const dated = findings.filter((finding) => finding.type === 'DATE');
  const monthOnly =
    dated.length > 0 &&
    dated.every(
      (finding) =>
        /^(?:(?:last|this) month|\w+)$/i.test(finding.excerpt) &&
        !/day|night|today|yesterday/i.test(finding.excerpt),
    );
  return {
    disease: rarest?.disease ?? null,
    diseaseWords: rarest?.words ?? null,
    age: ageIn(text),
    sex: sexIn(text),
    area: areaIn(prepared),
    window: dated.length === 0 ? 'year' : monthOnly ? 'month' : 'week',
    when: dated[0]?.excerpt ?? null,
    living:
      !/\b(?:diagnosed|dx'?d|new(?:ly)?|presented|presenting|biopsy|came back|found)\b/i.test(text) &&
      /\b(?:with|has|have|living|survivor|years? (?:out|post|since|after)|remission|s\/p|follow|clinic)\b/i.test(
        text,
      ),
  };
}

/** What follows the name of a disease that the patient does not have: "tetanus booster", "HIV screening". */
const PREVENTED = wordSet(
  'booster boosters vaccine vaccines vaccinated vaccination immunization shot shots toxoid prophylaxis screening screen titer titers serology exposure negative cover',
);

function diseasesIn(prepared: PreparedDraft): { disease: Disease; words: string }[] {
  const { tokens, text } = prepared;
  const found: { disease: Disease; words: string }[] = [];
  for (const { phrase, from, to } of diseaseTable().find(tokens)) {
    const first = tokens[from];
    const last = tokens[to - 1];
    const disease = diseaseById(phrase.label);
    if (!first || !last || !disease) continue;
    // Three-letter abbreviations are also words ("all"): they count in capitals.
    if (
      first === last &&
      first.text.length <= 4 &&
      first.text !== first.text.toUpperCase() &&
      text[first.start - 1] !== '#'
    )
      continue;
    if (PREVENTED.has(tokens[to]?.key ?? '')) continue;
    found.push({ disease, words: text.slice(first.start, last.end) });
  }
  for (const match of matchesOf(/#(\p{L}{3,30})/gu, text)) {
    const disease = diseaseById(diseaseTags().get(fold(match[1] ?? '')) ?? '');
    if (disease) found.push({ disease, words: match[0] });
  }
  return found;
}

function ageIn(text: string): Details['age'] {
  const decade = /\bin (?:his|her|their) (?:early |mid |late |mid-)?(\d)0'?s\b/i.exec(text);
  const exact =
    /(?<![\d./$-])(\d{1,3})(?=[ -]?(?:y\/?o\b|yo[fmw]?\b|yrs?\b|years?[ -]old\b|year[ -]old|[MF]\b|y\b))|\b(?:aged?|turned) (\d{1,3})\b|(?<=[A-Z][\p{L}.]{1,20}, )(\d{2})(?=,)/u.exec(
      text,
    );
  const years = Number(exact?.[1] ?? exact?.[2] ?? exact?.[3] ?? Number.NaN);
  if (exact && years <= 110) return { years, exact: true, words: exact[0] };
  return decade ? { years: Number(decade[1]) * 10 + 5, exact: false, words: decade[0] } : null;
}

function sexIn(text: string): Details['sex'] {
  const male =
    /\b\d{1,3} ?-?(?:y\/?o ?)?M\b|\b(?:he|his|him|man|gentleman|boy|guy|husband|father|grandfather|mr|male|son|dude)\b/i.exec(
      text,
    );
  const female =
    /\b\d{1,3} ?-?(?:y\/?o ?)?F\b|\b(?:she|her|hers|woman|lady|girl|mother|grandmother|mrs|ms|miss|female|pregnant|daughter)\b/i.exec(
      text,
    );
  const first = !female ? male : !male ? female : male.index <= female.index ? male : female;
  return first ? { male: first === male, words: first[0] } : null;
}

function areaIn(prepared: PreparedDraft): Area {
  const context = prepared.draft.context ?? {};
  const implied =
    (context.place ? namedArea(context.place, true, null) : null) ?? placeInBio(context.bio ?? '');
  const said = narrowestSaid(prepared, implied?.state ?? null);
  if (said && (!implied || said.mid <= implied.mid || said.level === 'state')) return said;
  return said ?? implied ?? COUNTRY;
}

/** "Hematologist · Cleveland, OH": a town before its state in the author's own words. */
function placeInBio(bio: string): Area | null {
  const [, town = '', state = ''] = /(\p{Lu}[\p{L}.' ]{2,24}), ?([A-Z]{2})\b/u.exec(bio) ?? [];
  return town && stateByCode(state) ? namedArea(`${town.trim()},${state}`, true, null) : null;
}

function narrowestSaid(prepared: PreparedDraft, impliedState: string | null): Area | null {
  const { text } = prepared;
  let best: Area | null = null;
  const consider = (area: Area | null): void => {
    if (area && (!best || area.mid < best.mid)) best = area;
  };
  const { tokens } = prepared;
  tokens.forEach((token, index) => {
    if (token.kind !== 'word') return;
    const next = tokens[index + 1];
    const named = stateByName(token.key) ?? (next ? stateByName(`${token.key} ${next.key}`) : undefined);
    if (named) consider(stateArea(named.code, false));
    else if (token.text.length === 2 && tokens[index - 1]?.text === ',' && stateByCode(token.text))
      consider(stateArea(token.text, false));
  });
  const state = (best as Area | null)?.state ?? impliedState;
  for (const match of matchesOf(
    /\b(?:in|from|near|at|of|outside) (\p{Lu}[\p{L}.']{2,20}(?: \p{Lu}[\p{L}']{2,20}){0,2})/gu,
    text,
  )) {
    const words = (match[1] ?? '').split(' ');
    for (let count = words.length; count > 0; count--) {
      const area = namedArea(words.slice(0, count).join(' '), false, state);
      if (!area) continue;
      consider(area);
      break;
    }
  }
  return best;
}

function stateArea(code: string, implied: boolean): Area | null {
  const state = stateByCode(code);
  return state
    ? {
        name: state.name,
        low: state.population,
        mid: state.population,
        high: state.population,
        level: 'state',
        state: code,
        implied,
      }
    : null;
}

/** "Cleveland, OH", "Ohio", "Duluth": a shared name takes the stated or implied state, else the range of all. */
function namedArea(words: string, implied: boolean, state: string | null): Area | null {
  const [town = '', region = ''] = words.split(',').map((piece) => piece.trim());
  const code = stateByCode(region.toUpperCase())
    ? region.toUpperCase()
    : (stateByName(fold(region))?.code ?? state);
  const whole = stateByName(fold(town));
  if (whole) return stateArea(whole.code, implied);
  const all = placesNamed(fold(town)).filter((place) => place.population > 0);
  const here = all.filter((place) => place.area === code);
  const places = here.length ? here : all;
  if (!places.length) return code && region ? stateArea(code, implied) : null;
  const populations = places.map((place) => place.population).sort((a, b) => a - b);
  const high = populations.at(-1) ?? 0;
  const only = places.length === 1 ? places[0]?.area : (here[0]?.area ?? null);
  return {
    name: town,
    low: populations[0] ?? high,
    mid: high,
    high,
    level: 'town',
    state: only && stateByCode(only) ? only : null,
    implied,
  };
}
