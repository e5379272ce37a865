import type { IdentityType, Tier } from '../checks/index.ts';
import { NOT_NAMES } from '../checks/lexicons/not-names.ts';
import { isCommonWord, isFirstName, isSurname } from '../checks/lexicons/people.ts';

/**
 * What a clinical record looks like without a sentence in it: labels with values, a name on a line of its own,
 * numbers in headers. Text in, places out; pure. Kept apart from the checks of posts, because a name alone on a
 * line says nothing in a post.
 */

export interface RecordPlace {
  readonly type: IdentityType;
  readonly tier: Tier;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly reason: string;
  readonly source: string;
}

/** How sure it is that the text is a patient's record: one strong sign or several weak ones. */
const ENOUGH = 2;

/** Letters that readers confuse with digits count as digits after a label. */
const DIGITS = '[\\dOolISB]';
const NUMBER = `(?:[A-Z]{1,3}[- ]?)?\\d${DIGITS}{3,}(?:[-.]${DIGITS}+)*`;
const LABELLED_NUMBER = new RegExp(
  `(?:\\b(?:MRN|M\\.R\\.N\\.?|MR|Pat(?:ient)?[ .]?(?:ID|No|Number)|Med(?:ical)? Rec(?:ord)?(?: No)?|Hosp(?:ital)? No|ID|Acc(?:ession)?|Acct|Account|Rx|CSN|FIN|HAR|Visit|Encounter|Specimen|Case|NHS(?: No)?)\\b[ .:#]*|#\\s?)(${NUMBER})`,
  'gi',
);
/** Register numbers of trials and articles are public. */
const PUBLIC_NUMBER = /^(?:NCT|ISRCTN|PMC|PMID)/i;
/** Readers take the S of a surgical number for a dollar sign. */
const ACCESSION = /(?<![\w.])[A-Z$]{1,2}\d{2}-\d{3,7}\b/g;
/** In a record a long number that is nobody's result is somebody's number. */
const LONE_NUMBER = /(?<![\w.,/-])\d{6,10}(?![\w,/%-]|\.\d)/g;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|[o0]ct|n[o0]v|dec)[a-z]*';
export const DATES = new RegExp(
  `\\b(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d{2}|(?:19|20)\\d{2}[/.-]\\d{1,2}[/.-]\\d{1,2}|\\d{1,2}[- ]?${MONTH}[- ,]+(?:19|20)\\d{2}|${MONTH}\\.? \\d{1,2},? (?:19|20)\\d{2})\\b`,
  'gi',
);
const BIRTH = /\b(?:d[.]?[o0][.]?b|date of birth|birth ?date|born)\b/i;
const PHONE = /(?:\(\d{3}\)|\b\d{3})[ .-]?\d{3}[-. ]\d{4}\b/g;
const STREET =
  /\b\d{1,5} (?:[A-Z][\p{L}'’]+ ){1,3}(?:Rd|Road|Ave|Avenue|Lane|Ln|St|Street|Drive|Dr|Blvd|Way|Court|Ct|Crescent|Place|Pl|Terrace)\b\.?(?:,? [A-Z][\p{L} ]+)?(?:,? [A-Z]{2} \d{5})?/gu;
export const TOWNS = /\b[A-Z][\p{L}]+(?: [A-Z][\p{L}]+)?,? [A-Z]{2} \d{5}(?:-\d{4})?\b/gu;
const ROOM = /\b(?:r[mn]|room|bed)[ .:#]*\d{1,4}[A-Z]?\b/gi;
export const FACILITIES =
  /\b(?:[A-Z][\p{L}'’]+ ){1,4}(?:Hospital|Clinic|Medical (?:Center|Centre)|Regional|Infirmary|Health System|Cancer Center)\b/gu;
const PROVIDER =
  /\b(?:Dr|DR)\b\.? (?:[A-Z][\p{L}'’-]+\.? ?){1,3}|\b(?:[A-Z][\p{L}'’.-]+ ){1,3}(?:MD|DO|M\.D\.|RN|NP|PA-C|MBBS)\b/gu;
const PROVIDER_LABEL = /(?:attending|ordering|ref(?:erring)?|physician|provider|prescriber|surgeon)\W*$/i;
const CARET_NAME = /\b[A-Z][A-Z'-]+\^[A-Z][A-Z'^-]*/g;
const SIGNS: readonly [RegExp, number][] = [
  [BIRTH, 2],
  [/\b(?:patient(?: name)?|pt name)\s*:/i, 1.5],
  [/\b(?:MRN|CSN)\b/, 1.5],
  [/\bRx\W{0,2}\d{5,}/i, 1.5],
  [/\b(?:code status|chart review|allergies|admitted|adm|collected|filled|discharged)\b/i, 0.7],
  [/\bH&E\b/, 0.8],
  [/(?:^|[^\p{L}])[MF]\W{1,4}(?:\d{1,2}[-/]|(?:19|20)\d\d-|[A-Z][a-z]{2} \d)/u, 1.3],
  [new RegExp(FACILITIES.source, 'u'), 0.4],
  [/\b(?:refills|take one|tablet by mouth)\b/i, 0.7],
];

/** Everything a record gives away, in order of place, without overlaps. Empty when it does not look like one. */
export function recordPlaces(text: string): RecordPlace[] {
  const places = new Places();
  const strength = collect(text, places);
  return strength >= ENOUGH ? places.settled() : [];
}

/** Puts all candidates and says how much speaks for a record. */
function collect(text: string, places: Places): number {
  let strength = SIGNS.reduce((sum, [sign, weight]) => sum + (sign.test(text) ? weight : 0), 0);
  for (const match of text.matchAll(CARET_NAME)) {
    if (!match[0].split('^').some(isKnownName)) continue;
    places.add('NAME', 'stop', match.index, match[0].length);
    strength += 2;
  }
  for (const match of text.matchAll(LABELLED_NUMBER)) {
    const number = match[1] ?? '';
    if (PUBLIC_NUMBER.test(number)) continue;
    places.add('MRN', 'stop', match.index + match[0].length - number.length, number.length);
    strength += 1.2;
  }
  for (const match of text.matchAll(ACCESSION)) {
    places.add('ID_OTHER', 'stop', match.index, match[0].length);
    strength += 1;
  }
  for (const match of text.matchAll(PHONE)) {
    places.add('PHONE', 'stop', match.index, match[0].length);
    strength += 0.4;
  }
  for (const match of text.matchAll(DATES)) {
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    places.add('DATE', BIRTH.test(before) ? 'stop' : 'review', match.index, match[0].length);
    strength += 0.4;
  }
  for (const match of text.matchAll(STREET)) places.add('LOCATION', 'stop', match.index, match[0].length);
  for (const match of text.matchAll(TOWNS)) places.add('LOCATION', 'review', match.index, match[0].length);
  for (const match of text.matchAll(ROOM)) {
    places.add('LOCATION', 'review', match.index, match[0].length);
    strength += 0.5;
  }
  for (const match of text.matchAll(FACILITIES))
    places.add('FACILITY', 'review', match.index, match[0].length);
  for (const match of text.matchAll(PROVIDER))
    places.add('PROVIDER_NAME', 'hint', match.index, match[0].trimEnd().length);
  strength += names(text, places);
  for (const match of text.matchAll(LONE_NUMBER)) {
    places.add('MRN', 'stop', match.index, match[0].length);
    strength += 0.5;
  }
  return strength;
}

const isKnownName = (word: string) => {
  const key = word.toLowerCase().replace(/^[a-z]['’]/, '');
  return isFirstName(key) || isSurname(key);
};
const isOrdinary = (word: string) => {
  const key = word.toLowerCase();
  return (isCommonWord(key) && !isFirstName(key)) || NOT_NAMES().has(key);
};

const NAME_WORD = "[A-Z][\\p{L}'’-]+";
const LAST_FIRST = new RegExp(
  `(${NAME_WORD}(?: ${NAME_WORD})?)[,.;] ?(?:\\p{L} )?(${NAME_WORD}|[A-Z])\\b(?: [A-Z]\\b\\.?)?`,
  'u',
);
const FIRST_LAST = new RegExp(`${NAME_WORD}(?: (?:${NAME_WORD}|[A-Z]\\.?(?!\\p{L}))){1,2}`, 'u');
/** The first name, or its initial, was lost. */
const LAST_ONLY = new RegExp(`^\\W*(${NAME_WORD}),\\W*$`, 'u');
const NAME_LABEL = /\b(?:patient|pt|name|patient name)\s*[:.]\s*|^\W*call\s+/i;
/** Without its colon the label asks for a name that is known as one. */
const BARE_LABEL = /^\W*(?:[Pp]atient|PATIENT|[Pp]t|PT)\s+(?=\p{Lu})/u;
/** A row of a list: bed, name, age and sex. */
const BOARD_ROW = new RegExp(`^\\W*\\d{2,4}[A-Z]?\\W+(${NAME_WORD})\\W+\\d{1,3} ?[MF]\\b`, 'u');
/** The upper edge of a bedside screen: bed, name, number, sometimes with its words run together. */
const BED_ROW =
  /^\W{0,8}(?:bed|room|rm)\W{0,4}\d{1,5}\w?\W{1,8}(\p{L}[\p{L}'’., -]{3,60}?)\W{1,8}(?=\d{6,10}\b)/iu;
/** What may follow a name on its line. */
const AFTER_NAME = /^\W*(?:$|\d{1,3} ?(?:y|yo|Y)?\b|[MF]\b|DOB|MRN|ID|\(|#)/;

/** Names that stand on lines of their own, and how much they speak for a record. */
function names(text: string, places: Places): number {
  let strength = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    const label = NAME_LABEL.exec(line) ?? bareLabel(line);
    const start = label === null ? 0 : label.index + label[0].length;
    const found = nameIn(line.slice(start), label !== null);
    const isCall = label !== null && /call/i.test(label[0]);
    if (found !== null) {
      const isProvider = PROVIDER_LABEL.test(
        text.slice(Math.max(0, at + start + found.from - 24), at + start + found.from),
      );
      places.add(
        isProvider ? 'PROVIDER_NAME' : 'NAME',
        isProvider ? 'hint' : 'stop',
        at + start + found.from,
        found.length,
      );
      // "Call" with a name is a note about somebody.
      if (!isProvider) strength += isCall ? 1.2 : found.strength;
    }
    at += line.length + 1;
  }
  return strength;
}

function bareLabel(line: string): RegExpExecArray | null {
  const match = BARE_LABEL.exec(line);
  const words = line.slice(match?.[0].length ?? 0).match(/[\p{L}'’-]+/gu) ?? [];
  return words.slice(0, 3).some(isKnownName) ? match : null;
}

function nameIn(
  line: string,
  isLabelled: boolean,
): { from: number; length: number; strength: number } | null {
  const row = BOARD_ROW.exec(line);
  if (row?.[1] !== undefined && !isOrdinary(row[1]))
    return { from: line.indexOf(row[1]), length: row[1].length, strength: 1.2 };
  const bed = BED_ROW.exec(line)?.[1];
  if (bed !== undefined && !bed.split(/\W+/).every(isOrdinary))
    return { from: line.indexOf(bed), length: bed.length, strength: 1.5 };
  const reversed = LAST_FIRST.exec(line);
  if (reversed !== null && isAlone(line, reversed, isLabelled)) {
    const words = [reversed[1] ?? '', reversed[2] ?? ''];
    if (isLabelled || words.some(isKnownName) || !words.some(isOrdinary))
      return {
        from: reversed.index,
        length: reversed[0].length,
        strength: words.some(isKnownName) ? 1 : 0.5,
      };
  }
  const last = LAST_ONLY.exec(line)?.[1];
  if (last !== undefined && isKnownName(last))
    return { from: line.indexOf(last), length: last.length, strength: 0.5 };
  const plain = FIRST_LAST.exec(line);
  if (plain === null || !isAlone(line, plain, isLabelled)) return null;
  const words = plain[0].split(' ').filter((word) => word.length > 2);
  if (!isLabelled && (words.length < 2 || words.some(isOrdinary))) return null;
  // Words that no list knows are names often enough in a record, but do not make it one.
  const strength = isLabelled || words.some(isKnownName) ? 0.5 : 0;
  return { from: plain.index, length: plain[0].length, strength };
}

/** Nothing of weight stands before the name on its line, and only what follows names in records after it. */
function isAlone(line: string, match: RegExpExecArray, isLabelled: boolean): boolean {
  const before = line.slice(0, match.index);
  const after = line.slice(match.index + match[0].length);
  return isLabelled ? before.trim() === '' : !/[\p{L}\p{N}]{2}/u.test(before) && AFTER_NAME.test(after);
}

const REASONS: Partial<Record<IdentityType, string>> = {
  NAME: 'A name in what looks like a patient record.',
  PROVIDER_NAME: 'The name of a clinician in what looks like a patient record.',
  DATE: 'A date in what looks like a patient record.',
  MRN: 'A number in what looks like a patient record.',
  ID_OTHER: 'A specimen or accession number leads to one patient.',
  PHONE: 'A phone number in what looks like a patient record.',
  LOCATION: 'A place in what looks like a patient record.',
  FACILITY: 'The place of care in what looks like a patient record.',
};
const LETTERS: Partial<Record<IdentityType, string>> = {
  NAME: '(A)',
  LOCATION: '(B)',
  FACILITY: '(B)',
  DATE: '(C)',
  PHONE: '(D)',
  MRN: '(H)',
  ID_OTHER: '(R)',
};

/** Candidates in the order of their certainty: what is taken stays taken. */
class Places {
  private readonly list: RecordPlace[] = [];

  add(type: IdentityType, tier: Tier, start: number, length: number): void {
    const end = start + length;
    if (this.list.some((one) => one.start < end && start < one.end)) return;
    const source = `45 CFR 164.514(b)(2)(i)${LETTERS[type] ?? ''}`;
    const rule = `record/${type.toLowerCase().replaceAll('_', '-')}`;
    this.list.push({ type, tier, start, end, rule, reason: REASONS[type] ?? '', source });
  }

  settled(): RecordPlace[] {
    return [...this.list].sort((one, other) => one.start - other.start);
  }
}
