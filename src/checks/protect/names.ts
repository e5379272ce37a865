import { EPONYM_HEADS, EPONYMS } from '../lexicons/eponyms.ts';
import { ACRONYMS, NOT_NAMES } from '../lexicons/not-names.ts';
import { isPublicPerson } from '../lexicons/public-people.ts';
import type { Token } from '../text/tokens.ts';

/** Masks names of diseases, signs, operations, scores and institutions of learning, and authors of citations. */
export function protectNames(tokens: readonly Token[], cover: (start: number, end: number) => void): void {
  coverPublicPeople(tokens, cover);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    // Handles are public by themselves.
    const next = tokens[index + 1];
    if (token?.text === '@' && next && !next.spaced) cover(token.start, next.end);
    if (token?.kind !== 'word' || !token.capital) continue;
    const before = tokens[index - 1];
    if (before?.capital && CALLED_IN_FULL.has(`${before.key} ${token.key}`)) cover(before.start, token.end);
    else if (
      NOT_NAMES().has(token.key) ||
      (ACRONYMS().has(token.key) && /^\p{Lu}+(?:'s)?$/u.test(token.text))
    )
      cover(token.start, token.end);
    else if (EPONYMS().has(token.key)) {
      if (
        !/^(?:mr|mrs|ms|miss)$/.test(tokens[index - 1]?.key ?? '') &&
        tokens[index - 2]?.key !== 'mr' &&
        tokens[index - 2]?.key !== 'mrs'
      )
        cover(token.start, token.end);
    } else {
      const head = headAfter(tokens, index);
      if (EPONYM_HEADS().has(head))
        cover(HONORS.test(head) && before?.capital ? before.start : token.start, token.end);
    }
  }
  tokens.forEach((token, index) => {
    // "Burger JA et al": the author and the initials before "et al".
    if (token.key === 'al' && tokens[index - 1]?.key === 'et')
      cover(tokens[Math.max(0, index - 4)]?.start ?? token.start, token.end);
  });
}

/** These are called after a full name: "the James Beard award", "a Susan Komen fellowship". */
const HONORS =
  /^(?:award|prize|medal|lecture|lectureship|fellowship|scholar|scholarship|foundation|college|university|school)$/;

/** Signs that are called after somebody's full name. */
const CALLED_IN_FULL: ReadonlySet<string> = new Set([
  'mary joseph',
  "mary joseph's",
  'austin flint',
  'graham steell',
  'carey coombs',
  'lou gehrig',
  "lou gehrig's",
]);

/** A public person named in full is not a patient of the author, nor is the bare surname in the same draft. */
function coverPublicPeople(tokens: readonly Token[], cover: (start: number, end: number) => void): void {
  const surnames = new Set<string>();
  for (let index = 1; index < tokens.length; index++) {
    const first = tokens[index - 1];
    const last = tokens[index];
    if (!first?.capital || last?.kind !== 'word') continue;
    if (!isPublicPerson(first.key, last.key)) continue;
    cover(first.start, last.end);
    surnames.add(last.key);
  }
  if (surnames.size === 0) return;
  for (const token of tokens) {
    if (token.capital && surnames.has(token.key)) cover(token.start, token.end);
  }
}

/** The noun after a name that makes it an eponym: "Wilson's disease", "Glasgow Coma Scale" (two words on). */
function headAfter(tokens: readonly Token[], index: number): string {
  let at = index + 1;
  if (tokens[at]?.text === '-' && !tokens[at]?.spaced) {
    at++;
    if (tokens[at]?.capital) at++;
  } else if (tokens[at]?.text === "'") at++;
  const next = tokens[at];
  return next?.kind === 'word' ? next.key : '';
}
