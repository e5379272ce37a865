import { NOT_NAMES } from '../lexicons/not-names.ts';
import { isCommonWord, isFirstName, isSurname } from '../lexicons/people.ts';
import { NAME } from '../protect/uses.ts';
import { kept, type Lexeme } from '../text/lexeme.ts';
import type { PreparedDraft } from '../text/prepare.ts';
import type { Token } from '../text/tokens.ts';

const PARTICLES = new Set(
  'de la las los del van von der den di da dos das du le el al bin ibn abu ben ter ten st san mc mac y e'.split(
    ' ',
  ),
);
const SUFFIXES = new Set('jr sr ii iii iv'.split(' '));
/** Never part of a name, whatever the capital. */
const STOP = new Set(
  'the a an and but or if so he she they we you it his her their our my your its i in on at to from of for with by as is was are were be been has have had will would could should can did does do not no yes this that these those there here when where who what why how all any some one two three four five just then than too very also only still even now'.split(
    ' ',
  ),
);

/** Endings of adverbs, abstract nouns, diseases, drugs and procedures, not of names. */
const DERIVED =
  /(?:.{4}ly|tion|tions|sion|ment|ness|.{3}ity|.{3}ical|.{4}ous|.{3}ing|itis|osis|emia|oma|omas|ectomy|otomy|ostomy|plasty|scopy|graphy|gram|ology|opathy|mab|nib|cillin|mycin|azole|statin|pril|sartan|olol|parin|xaban|gliptin|gliflozin|glutide|platin|rubicin|taxel|cycline|floxacin|prazole|setron|triptan|caine|azepam|idone|apine|oxetine)$/;

const LONGEST_NAME = 30;

export type Familiarity = 'first' | 'surname' | 'unknown' | 'common';

/** How much a word looks like a person's name by the lists alone. */
export const familiarity = (token: Token): Familiarity => familiarityOf(token.lexeme);

const familiarityOf = kept(({ key: whole }: Lexeme): Familiarity => {
  if (whole.length > LONGEST_NAME) return 'common';
  const parts = whole.split("'");
  const key = parts.length > 1 && (parts[0] ?? '').length === 1 ? (parts[1] ?? '') : whole;
  if (isFirstName(key)) return 'first';
  if (isSurname(key) || isSurname(whole)) return 'surname';
  if (isCommonWord(key) || (key.endsWith('s') && isCommonWord(key.slice(0, -1)))) return 'common';
  return DERIVED.test(key) ? 'common' : 'unknown';
});

/** A capitalised word that may belong to a name: not masked, not a small word, not an acronym. */
export function maybeName(prepared: PreparedDraft, token: Token | undefined): token is Token {
  return (
    token?.kind === 'word' &&
    token.capital &&
    looksLikeName(token.lexeme) &&
    !prepared.masks.covers(NAME, token.start, token.end)
  );
}

/** Signs of the laboratory: QTc, UNa, HBs, PaO2, HbS. "JoAnn" and "McKay" have other capitals, and "ANna" is longer. */
const OF_THE_LABORATORY = /^\p{Lu}{2}\p{Ll}\p{Lu}?$|^\p{Lu}\p{Ll}\p{Lu}$/u;

/** Whether a word is written like one of them. */
export const isOfTheLaboratory = (text: string): boolean => OF_THE_LABORATORY.test(text);

const looksLikeName = kept(({ text, key }: Lexeme): boolean => {
  if (text.length <= 1 || STOP.has(key) || isOfTheLaboratory(text)) return false;
  return text.length > LONGEST_ACRONYM || text !== text.toUpperCase() || isFirstName(key);
});
const LONGEST_ACRONYM = 4;

export interface NameRun {
  /** Token indices, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly words: number;
}

interface RunOptions {
  readonly lowerCase?: boolean;
  readonly masked?: boolean;
}
const AS_WRITTEN: RunOptions = {};

/**
 * The name that begins at a token: capitalised words with particles, hyphens, initials and suffixes, four words
 * at most. With `lowerCase` the first word may be lower case, and further ones when a list knows them.
 */
export function nameRun(
  prepared: PreparedDraft,
  from: number,
  options: RunOptions = AS_WRITTEN,
): NameRun | null {
  const { tokens } = prepared;
  let at = from;
  let words = 0;
  let last = from;
  while (words < 4) {
    const token = tokens[at];
    if (!token || (words > 0 && !token.spaced && tokens[at - 1]?.text !== '-')) break;
    if (words > 0 && token.kind === 'word' && token.capital && SUFFIXES.has(token.key)) {
      last = at + 1;
      break;
    }
    const initial = token.kind === 'word' && token.capital && token.text.length === 1 && token.key !== 'i';
    const capital =
      initial ||
      (words > 0 &&
        token.capital &&
        token.text.length > 1 &&
        !STOP.has(token.key) &&
        !NOT_NAMES().has(token.key) &&
        familiarity(tokens[at - 1] ?? token) === 'first') ||
      (options.masked && words === 0 && token.capital && !STOP.has(token.key)) ||
      (maybeName(prepared, token) &&
        !(
          words > 0 &&
          familiarity(token) === 'common' &&
          !prepared.tokens[at + 1]?.capital &&
          !isNameWord(tokens[at - 1])
        ));
    const lower =
      options.lowerCase &&
      token.kind === 'word' &&
      !token.capital &&
      !STOP.has(token.key) &&
      token.text.length > 1 &&
      (words === 0
        ? familiarity(token) !== 'common' || isSurname(token.key)
        : isFirstName(token.key) || isSurname(token.key));
    if (!capital && !lower) {
      if (
        words > 0 &&
        token.kind === 'word' &&
        PARTICLES.has(token.key) &&
        (tokens[at + 1]?.capital || PARTICLES.has(tokens[at + 1]?.key ?? ''))
      ) {
        at++;
        continue;
      }
      break;
    }
    words++;
    at++;
    last = at;
    if (token.owns) break;
    if (initial && tokens[at]?.text === '.' && !tokens[at]?.spaced) {
      at++;
      last = at;
    }
    if (tokens[at]?.text === '-' && !tokens[at]?.spaced && tokens[at + 1]?.capital && !tokens[at + 1]?.spaced)
      at++;
  }
  return words > 0 ? { from, to: last, words } : null;
}

const isNameWord = (token: Token | undefined): boolean =>
  !!token && (familiarity(token) === 'first' || familiarity(token) === 'surname');

/** Offsets of a run, without a closing possessive. */
export function runSpan(prepared: PreparedDraft, run: NameRun): { start: number; end: number } {
  const first = prepared.tokens[run.from];
  const last = prepared.tokens[run.to - 1];
  const start = first?.start ?? 0;
  const end = last?.end ?? start;
  return { start, end: last?.owns ? end - 2 : end };
}
