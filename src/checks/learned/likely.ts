/** A run of words that the tag model takes for a patient's, as a finding: what it is, why, and what to write instead. */
import { type Candidate, safeHarbor } from '../identifiers/candidate.ts';
import { isOfTheLaboratory } from '../identifiers/name-shapes.ts';
import { isCommonWord } from '../lexicons/people.ts';
import { wordSet } from '../lexicons/read.ts';
import { DATE, NAME, NUMBER } from '../protect/uses.ts';
import type { PreparedDraft } from '../text/prepare.ts';
import type { Token } from '../text/tokens.ts';
import type { IdentityType } from '../types.ts';
import type { Tag } from './models.ts';

const TYPES: Readonly<Partial<Record<Tag, IdentityType>>> = {
  NAME: 'NAME',
  DATE: 'DATE',
  LOCATION: 'LOCATION',
  FACILITY: 'FACILITY',
  ID: 'ID_OTHER',
};
/** What the words must not be protected from. */
const USES: Readonly<Partial<Record<Tag, number>>> = { DATE, ID: NUMBER };
const INSTEAD: Readonly<Partial<Record<Tag, string>>> = {
  NAME: 'someone',
  DATE: 'recently',
  FACILITY: 'our hospital',
};
const LETTER: Readonly<Partial<Record<Tag, string>>> = {
  NAME: 'A',
  DATE: 'C',
  LOCATION: 'B',
  FACILITY: 'B',
  ID: 'R',
};
const REASON: Readonly<Partial<Record<Tag, string>>> = {
  NAME: "In a story of one person this reads like their name, or a relative's. A role says as much.",
  DATE: 'In a story of one person this reads like when it happened. "Recently" keeps the story.',
  LOCATION: 'In a story of one person this reads like where they live or lay. Say it more generally.',
  FACILITY: 'In a story of one person this reads like where they were cared for. Leave it out.',
  ID: 'In a story of one person this reads like a number or mark of theirs. Leave it out.',
};
/** A name of everyday words ("Baby Shark") takes more. */
const SURELY = 0.7;
/** So does a number without a label: most are a house's. */
const RATHER = 0.65;

/** A bare number, or a sign of the laboratory, names no person and no place. */
const CALLED_BY_WORDS: ReadonlySet<Tag> = new Set(['NAME', 'LOCATION', 'FACILITY']);

const YEAR = /^(?:19|20)\d\d$/;

/** A bed, a door, a share of a coordinate: with so few digits and nothing else the rules know what a number is, or nobody does. */
const FEW_DIGITS = /^\d{1,3}$/;

/** All zeros, as dummies have, or a piece of an address on the web or of somebody's handle: the rules judge those. */
function isNoNumberOfAnybody(text: string, start: number, end: number): boolean {
  const number = text.slice(start, end);
  if (!/[1-9]/.test(number) || FEW_DIGITS.test(number)) return true;
  const from = Math.max(text.lastIndexOf(' ', start - 1), text.lastIndexOf('\n', start - 1)) + 1;
  return /[/@]|^doi/i.test(text.slice(from, start));
}

/** Words that dates lean on, and those that fixes put in their place. */
const AROUND_DATES = wordSet(
  'the a an of on at in for since until by from to and or his her their recently soon regularly last this next',
);

/** A mark or a word of everyday English: no name, place or number begins or ends with it. */
function saysNothing(token: Token | undefined, tag: Tag): boolean {
  if (!token || token.kind === 'mark') return true;
  if (token.kind === 'number' || token.capital) return false;
  return tag === 'DATE' ? AROUND_DATES.has(token.key) : isCommonWord(token.key);
}

/**
 * The finding for the tokens from one index to another, both included, without the small words at its ends; none when
 * nothing remains, when the passage is protected, or when it is no name, date, place or number after all.
 * @param share the chance that a token is a patient's
 */
export function likelyWords(
  prepared: PreparedDraft,
  tag: Tag,
  from: number,
  to: number,
  share: (token: number) => number,
): Candidate[] {
  const type = TYPES[tag];
  const { tokens, text, masks } = prepared;
  let [begin, end] = [from, to];
  while (begin <= end && saysNothing(tokens[begin], tag)) begin++;
  while (end >= begin && saysNothing(tokens[end], tag)) end--;
  const first = tokens[begin];
  const last = tokens[end];
  if (!type || !first || !last || begin > end) return [];
  if ((tag === 'DATE' || tag === 'ID') && YEAR.test(first.text) && begin === end) return [];
  const words = tokens.slice(begin, end + 1).filter(({ kind }) => kind === 'word');
  if (CALLED_BY_WORDS.has(tag) && words.every(({ text: word }) => isOfTheLaboratory(word))) return [];
  if (tag === 'NAME' && words.every(({ key }) => isCommonWord(key)) && share(begin) < SURELY) return [];
  if (tag === 'ID' && (share(begin) < RATHER || isNoNumberOfAnybody(text, first.start, last.end))) return [];
  if (masks.covers(USES[tag] ?? NAME, first.start, last.end)) return [];
  return [
    {
      type,
      start: first.start,
      end: last.owns ? last.end - 2 : last.end,
      tier: 'review',
      rule: `story/likely-${tag.toLowerCase()}`,
      reason: REASON[tag] ?? '',
      source: safeHarbor(LETTER[tag] ?? 'R'),
      instead: INSTEAD[tag] ?? null,
    },
  ];
}
