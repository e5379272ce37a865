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
    if (token?.text === '@' && tokens[index + 1] && !tokens[index + 1]?.spaced)
      cover(token.start, tokens[index + 1]?.end ?? token.end);
    if (token?.kind !== 'word' || !token.capital) continue;
    if (NOT_NAMES().has(token.key) || (ACRONYMS().has(token.key) && /^\p{Lu}+(?:'s)?$/u.test(token.text)))
      cover(token.start, token.end);
    else if (EPONYMS().has(token.key)) {
      if (
        !/^(?:mr|mrs|ms|miss)$/.test(tokens[index - 1]?.key ?? '') &&
        tokens[index - 2]?.key !== 'mr' &&
        tokens[index - 2]?.key !== 'mrs'
      )
        cover(token.start, token.end);
    } else if (EPONYM_HEADS().has(headAfter(tokens, index))) cover(token.start, token.end);
    if (token.key === 'et' || tokens[index + 1]?.key !== 'et') continue;
    if (tokens[index + 2]?.key === 'al') cover(token.start, token.end);
  }
  for (let index = 2; index < tokens.length; index++) {
    // "Burger JA et al": the author and the initials before "et al".
    if (tokens[index]?.key === 'al' && tokens[index - 1]?.key === 'et') {
      const from = tokens[Math.max(0, index - 4)];
      const to = tokens[index];
      if (from && to) cover(from.start, to.end);
    }
  }
}

/** A public person named in full is not a patient of the author, nor is the bare surname in the same draft. */
function coverPublicPeople(tokens: readonly Token[], cover: (start: number, end: number) => void): void {
  const surnames = new Set<string>();
  for (let index = 1; index < tokens.length; index++) {
    const first = tokens[index - 1];
    const last = tokens[index];
    if (!first?.capital || last?.kind !== 'word') continue;
    const key = last.key.replace(/'s$/, '');
    if (!isPublicPerson(first.key, key)) continue;
    cover(first.start, last.end);
    surnames.add(key);
  }
  if (surnames.size === 0) return;
  for (const token of tokens) {
    if (token.capital && surnames.has(token.key.replace(/'s$/, ''))) cover(token.start, token.end);
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
  return next?.kind === 'word' && !next.text.includes('\n') ? next.key : '';
}
