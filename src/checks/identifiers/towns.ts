/**
 * Towns: "from Calexico", "Sheridan, WY", "Pahrump, never change". A listed place counts after a preposition, any
 * capitalised name before a state; both only inside a patient story. Authority: 45 CFR 164.514(b)(2)(i)(B).
 */
import { PARTICULAR } from '../frame/judge.ts';
import { placesNamed, stateByCode, stateByName } from '../lexicons/geography.ts';
import { NAME } from '../protect/uses.ts';
import { kept } from '../text/lexeme.ts';
import type { PreparedDraft } from '../text/prepare.ts';
import type { Token } from '../text/tokens.ts';
import { aboutOthers, evidenceAtOffset as evidenceAt } from './name-contexts.ts';
import { familiarity } from './name-shapes.ts';

export const PLACE_REASON =
  'A place smaller than a state in a patient story narrows it to few people. Name the region instead.';
const PREPOSITIONS = new Set(
  'from in near outside at around to of leaving via visiting moved de en desde over for'.split(' '),
);
const RESIDENCE =
  /\b(?:from|in|near|outside|outside of|lives in|live in|grew up in|resident of|town of|city of|village of|native of|drove in from|flew in from|born in|hometown|transferred from|flown in from|moved to)\s?$/i;

export type Add = (
  start: number,
  end: number,
  rule: string,
  tier: 'stop' | 'review',
  reason: string,
  instead: string,
) => void;

/** "Nigerian", "Japanese", "Irish". */
const isOfAPlace = kept(({ key }) => /(?:ian|ese|ish)$/.test(key));
const isAcronym = kept(({ text }) => /^[A-Z]{2,}s?$/.test(text));

/** "from Calexico", "Sheridan, WY": a listed place after a preposition, or any name before a state. */
export function towns(prepared: PreparedDraft, add: Add): void {
  const { text, tokens } = prepared;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (
      token?.kind !== 'word' ||
      !token.capital ||
      (token.text.length < 3 && !/^(?:St|El|La|Le|Ft|Mt|De)$/.test(token.text))
    )
      continue;
    if (evidenceAt(prepared, token.start) < PARTICULAR || aboutOthers(prepared, token.start)) continue;
    if (isOfAPlace(token.lexeme)) continue;
    if (isAcronym(token.lexeme) && !prepared.inRecord(token.start)) continue;
    const { to, key } = longestPlace(tokens, index);
    if (to === index) continue;
    const end = tokens[to - 1]?.end ?? token.end;
    const state = stateAfter(tokens, to);
    if (state > to) {
      add(token.start, tokens[state - 1]?.end ?? end, 'town', 'review', PLACE_REASON, 'a nearby place');
      index = state - 1;
      continue;
    }
    if (standsAlone(prepared, index, to, key)) {
      add(token.start, end, 'town', 'review', PLACE_REASON, 'a nearby place');
      index = to - 1;
      continue;
    }
    if (!PREPOSITIONS.has(tokens[index - 1]?.key ?? '') || prepared.masks.covers(NAME, token.start, end))
      continue;
    if (stateByName(key)) continue;
    const known = placesNamed(key).length > 0;
    const from =
      /^(?:from|near|outside)$/.test(tokens[index - 1]?.key ?? '') ||
      RESIDENCE.test(text.slice(Math.max(0, token.start - 24), token.start));
    const facility =
      /^(?:hospital|clinic|medical|memorial|health|cancer|center|children's|general|regional|high|elementary|university|ed|er|middle|school|oncology|house|hospice|institute|associates|women's)$/.test(
        tokens[to]?.key ?? '',
      );
    if (facility) continue;
    if (
      known ||
      (from &&
        familiarity(token) === 'unknown' &&
        token.text !== token.text.toUpperCase() &&
        !/'s$/.test(token.text))
    ) {
      add(
        token.start,
        token.owns && to === index + 1 ? end - 2 : end,
        'town',
        'review',
        PLACE_REASON,
        'a nearby place',
      );
      index = to - 1;
    }
  }
}

/** As towns are written, and as the list has them: "Ft. Wayne" is Fort Wayne. */
const WRITTEN_SHORT: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ft', 'fort'],
  ['mt', 'mount'],
]);

/** The longest listed place name of up to three words, or the capitalised run. */
function longestPlace(tokens: readonly Token[], index: number): { to: number; key: string } {
  let key = '';
  let best = { to: index + 1, key: tokens[index]?.key ?? '' };
  for (let at = index; at < index + 4; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !token.capital || (at > index && !token.spaced)) {
      if (token?.text === '.' && WRITTEN_SHORT.has(tokens[at - 1]?.key ?? '')) continue;
      break;
    }
    const word = WRITTEN_SHORT.get(token.key) ?? token.key;
    key = key ? `${key} ${word}` : word;
    if (at > index && (placesNamed(key).length > 0 || stateByName(key))) best = { to: at + 1, key };
    else if (at > index && stateAfter(tokens, at + 1) > at + 1) best = { to: at + 1, key };
  }
  return best;
}

/** The index after ", WY" or ", Wyoming", or the index itself. */
function stateAfter(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.text !== ',') return index;
  const next = tokens[index + 1];
  if (next?.kind !== 'word') return index;
  if (next.text === next.text.toUpperCase() && stateByCode(next.text)) return index + 2;
  if (next.capital && stateByName(next.key)) return index + 2;
  const two = `${next.key} ${tokens[index + 2]?.key ?? ''}`;
  return stateByName(two) ? index + 3 : index;
}

/** "Pahrump, never change": a small listed place that is nobody's name and no ordinary word. */
function standsAlone(prepared: PreparedDraft, from: number, to: number, key: string): boolean {
  const token = prepared.tokens[from];
  if (
    !token ||
    token.text === token.text.toUpperCase() ||
    prepared.masks.covers(NAME, token.start, token.end)
  )
    return false;
  if (
    !/^[,.!]$/.test(prepared.tokens[to]?.text ?? '') ||
    token.owns ||
    prepared.tokens[from - 1]?.text === '#'
  )
    return false;
  return familiarity(token) === 'unknown' && placesNamed(key).some(({ area }) => area === area.toUpperCase());
}
