import type { Token } from './tokens.ts';

/** A sentence, a line, or a post's end: the unit the patient frame is judged on. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Token indices, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** A full stop after these does not end a sentence. */
const ABBREVIATIONS = new Set(
  'dr mr mrs ms mx prof st sr jr sra vs v etc eg ie al approx no fig ca pt pts yr yrs mo wk hx dx rx tx sx fx dept univ hosp inc ltd co ave blvd rd hwy mt ft jan feb mar apr jun jul aug sep sept oct nov dec acc ph tel ext med gen rev hon capt sgt lt col'.split(
    ' ',
  ),
);

/** Marks that end a sentence, and those that close with it. */
const CLOSING: ReadonlySet<string> = new Set('.!?…"\')]');

export function sentencesOf(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number): void => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (first && last && saysSomething(tokens, from, to))
      sentences.push({ start: first.start, end: last.end, from, to });
    from = to;
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    if (token.kind === 'line') close(index + 1);
    else if (token.kind === 'mark' && '.!?…'.includes(token.text) && endsHere(text, tokens, index)) {
      let to = index + 1;
      while (CLOSING.has(tokens[to]?.text ?? '') && !tokens[to]?.spaced) to++;
      close(to);
      index = to - 1;
    }
  }
  close(tokens.length);
  return sentences;
}

function saysSomething(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.kind !== 'line') return true;
  return false;
}

function endsHere(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  if (!token || (next && !next.spaced && !CLOSING.has(next.text) && next.kind !== 'line')) return false;
  if (token.text !== '.') return true;
  if (before?.kind !== 'word') return true;
  if (ABBREVIATIONS.has(before.key))
    return /^(?:etc|al|yrs|mo|wk)$/.test(before.key) && (next?.capital ?? true);
  // Written with full stops inside, they are two words of one letter.
  if (before.text.length === 1 && /^(?:e\.g|i\.e)$/i.test(text.slice(before.start - 2, before.end)))
    return false;
  // A single capital is an initial, unless the next word cannot continue a name.
  if (before.text.length === 1 && before.capital && text[before.start - 1] !== '.')
    return !(next?.capital ?? false);
  return true;
}
