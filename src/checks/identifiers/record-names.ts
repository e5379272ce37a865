/**
 * Names in a record read out of a picture: after a label, as "Last, First", alone on a line, before a birth date.
 * Authority: 45 CFR 164.514(b)(2)(i)(A). Clinicians named in a record place it (actual knowledge, (b)(2)(ii)).
 */

import { stateByCode } from '../lexicons/geography.ts';
import { NOT_NAMES } from '../lexicons/not-names.ts';
import { isCommonWord, isFirstName, isSurname } from '../lexicons/people.ts';
import { matchesOf } from '../text/matches.ts';
import { fold } from '../text/normalise.ts';
import { type Candidate, type IdentifierRule, safeHarbor } from './candidate.ts';

const WORD = "\\p{Lu}[\\p{L}'-]{1,24}";
/** Up to four words after a label, of any case: `capitalised` keeps the leading ones that are written like names. */
const VALUE = "(\\p{L}[\\p{L}'-]{0,24}\\.?(?:,? ?\\p{L}[\\p{L}'-]{0,24}\\.?){0,3})";
const LABELLED = new RegExp(
  `\\b(?:patient|pt|client|resident|insured|guarantor|subscriber|member|mother|father|spouse|emergency contact|next of kin|nok|contact|relative|name|surname|nombre|paciente)(?:'?s)?(?: name)?\\s?[:;=]\\s?\\n?\\s?${VALUE}`,
  'giu',
);
const CLINICIAN = new RegExp(
  `\\b(?:dr|doctor)\\b\\.?\\s?[:;]?\\s?${VALUE}|\\b(?:attending|ordering|referring|requesting|performing|reading|primary|admitting|prescrib(?:er|ing)|authorizing|physician|provider|surgeon|radiologist|pathologist|sonographer|technologist|tech|nurse|pcp|(?:electronically )?signed by|(?:read|dictated|verified|interpreted|reviewed) by)(?: ?(?:physician|provider|md|by|doctor|dr))?\\.?\\s?[:;]\\s?(?:dr\\.? )?${VALUE}`,
  'giu',
);
const WITH_DEGREE = new RegExp(
  `(${WORD}(?:,? (?:${WORD}|\\p{Lu}\\.))?(?: ${WORD})?),? (?=(?:MD|M\\.D\\.|DO|RN|NP|PA-C|PharmD|DDS|DPM)\\b)`,
  'gu',
);
const COMMA = new RegExp(
  `(?<![\\p{L}\\d])(${WORD}(?: ${WORD})?), ?(${WORD})(?: (?:\\p{Lu}\\.?(?!\\p{L})|${WORD}))?(?![\\p{L}\\d])`,
  'gu',
);
const LINE = new RegExp(
  `(?:^|\\n)[ ]*((?:${WORD}|\\p{Lu}\\.)(?: (?:${WORD}|\\p{Lu}\\.?)){0,3})(?=[ ]*(?:\\n|$)|[ ]{2,}|[ ]*(?:\\(|\\d{1,3} ?(?:y|yo)|D\\.?[O0Q]\\.?[B8]|MRN|[MF] ?\\d))`,
  'giu',
);
const LABEL_WORDS =
  /^(?:dob|d0b|mrn|sex|age|date|gender|acc|room|female|male|dr|adm|admit|phone|address|account|hospital|status|race|weight|height|allergies|provider|physician|fin|csn|ssn|unit|bed|order|study|exam|md|rn|patient|id|no|is|was)$/i;
const SPECIMEN = /(?<![\w-])[A-Z]{1,3}-?\d{2}-\d{4,6}(?![\w-])/;

export const recordNames: IdentifierRule = (prepared) => {
  const found: Candidate[] = [];
  for (const region of prepared.regions) {
    if (!region.record) continue;
    const text = prepared.text.slice(region.start, region.end);
    const add = (at: number, words: string, clinician: boolean): void => {
      const value = capitalised(words);
      const start = region.start + at;
      const end = start + value.length;
      if (!value || !plausible(value) || found.some((other) => other.start < end && start < other.end))
        return;
      found.push(clinician ? clinicianAt(start, end) : patientAt(start, end));
    };
    for (const match of matchesOf(CLINICIAN, text)) {
      const value = match[1] ?? match[2] ?? '';
      add(match.index + match[0].length - value.length, value, true);
    }
    for (const match of matchesOf(WITH_DEGREE, text)) add(match.index, match[1] ?? '', true);
    for (const match of matchesOf(LABELLED, text))
      add(match.index + match[0].length - (match[1] ?? '').length, match[1] ?? '', false);
    for (const match of matchesOf(COMMA, text))
      if (lastFirst(match[1] ?? '', match[2] ?? '')) add(match.index, match[0], false);
    const slide = SPECIMEN.test(text);
    for (const match of matchesOf(LINE, text)) {
      const value = match[1] ?? '';
      if (wholeName(value) || (slide && surnameAlone(value)))
        add(match.index + match[0].indexOf(value), value, false);
    }
  }
  return found;
};

const REASON = 'A name on a record in the picture. Cover it; Safe Harbor lists names.';
const patientAt = (start: number, end: number): Candidate => ({
  type: 'NAME',
  start,
  end,
  tier: 'stop',
  rule: 'names/record',
  reason: REASON,
  source: safeHarbor('A'),
  instead: 'someone',
  spreads: true,
});
const clinicianAt = (start: number, end: number): Candidate => ({
  type: 'PROVIDER_NAME',
  start,
  end,
  tier: 'review',
  rule: 'providers/record',
  reason: 'A clinician named on a record says where and by whom somebody was treated. Cover it.',
  source: '45 CFR 164.514(b)(2)(ii)',
  instead: null,
});

/** The leading words written with a capital, up to the next label. */
function capitalised(words: string): string {
  let end = 0;
  for (const match of matchesOf(/\p{L}[\p{L}'-]*\.?/gu, words)) {
    const word = match[0];
    if (word[0] === word[0]?.toLowerCase() || LABEL_WORDS.test(word.replace('.', ''))) break;
    end = match.index + word.length;
  }
  return words.slice(0, end).replace(/(?<=\p{L}{3})\.$/u, '');
}

const keysOf = (words: string): string[] =>
  fold(words)
    .split(/[^a-z'-]+/)
    .filter((key) => key.length > 1);

/** Not a heading: no calendar, anatomy or everyday words alone. */
function plausible(words: string): boolean {
  const keys = keysOf(words);
  if (!keys.length || NOT_NAMES().has(keys[0] ?? '')) return false;
  return keys.some(
    (key) => isSurname(key) || isFirstName(key) || !(isCommonWord(key) || NOT_NAMES().has(key)),
  );
}

function lastFirst(last: string, first: string): boolean {
  const given = fold(first);
  const family = fold(last.split(' ').at(-1) ?? '');
  if (stateByCode(first.toUpperCase()) || NOT_NAMES().has(given) || NOT_NAMES().has(family)) return false;
  if (isFirstName(given)) return !isCommonWord(family) || isSurname(family);
  return isSurname(family) && !isCommonWord(given);
}

function wholeName(words: string): boolean {
  const keys = keysOf(words);
  const [first = '', ...rest] = keys;
  const last = rest.at(-1) ?? '';
  const headings = keys.filter(
    (key) => NOT_NAMES().has(key) && !/^(?:april|may|june|august|summer)$/.test(key),
  );
  if (!rest.length || headings.length > 0 || capitalised(words) !== words) return false;
  if (isFirstName(first) && (isSurname(last) || (!isCommonWord(last) && last.length > 2))) return true;
  return isSurname(first) && isFirstName(last);
}

/** A slide label prints the surname alone. */
function surnameAlone(words: string): boolean {
  const keys = keysOf(words);
  const key = keys[0] ?? '';
  return (
    keys.length === 1 &&
    key.length > 3 &&
    words === words.toUpperCase() &&
    isSurname(key) &&
    !isCommonWord(key) &&
    !NOT_NAMES().has(key)
  );
}
