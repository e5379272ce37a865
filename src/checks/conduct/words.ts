/** The words of a draft: which tokens belong together, and what they then are. */
import type { Token } from '../text/tokens.ts';
import { compoundTerm, contraction, numberTerm, simpleTerm, type Term, type WordKind } from './terms.ts';

/** A class for the reason that `Token` is one. */
export class Word {
  /**
   * @param text as written
   * @param opens a sentence, line or post ended before it
   */
  constructor(
    readonly start: number,
    readonly end: number,
    readonly kind: WordKind,
    readonly text: string,
    readonly opens: boolean,
    readonly term: Term,
  ) {}

  /** Lower case, without the apostrophe of n't, 're, I'm and I've ("don't" is "dont"), masked letters as `*`. */
  get key(): string {
    return this.term.key;
  }

  /** The kinds a pattern may ask for in capitals: HANDLE, DRUG, CAPS … */
  get specials(): readonly string[] {
    return this.term.specials;
  }
}

/** One pass over the tokens. */
export function wordsOf(text: string, tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  let opens = true;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    const to = joined(text, tokens, at);
    const first = tokens[at];
    const last = tokens[to - 1];
    if (first && last && to > at) {
      const piece = first === last ? first.text : text.slice(first.start, last.end);
      const kind = first === last && first.kind === 'word' ? 'word' : kindOf(first, piece);
      if (kind) {
        const parts = kind === 'word' && to === at + 1 ? contraction(first.lexeme) : [];
        if (parts.length) pushParts(words, first, parts, opens);
        else words.push(wordOf(first, last.end, piece, kind, opens));
        opens = false;
      } else if (ENDS.has(piece)) opens = true;
    }
    at = Math.max(to, at + 1);
  }
  return words;
}

/** What ends a sentence or a line. */
const ENDS: ReadonlySet<string> = new Set('.!?…\n');
/** With what an address may begin. */
const ADDRESSES: ReadonlySet<string> = new Set(['http', 'https', 'www']);

const IN_NUMBERS: ReadonlySet<string> = new Set('.,/:');
/** With what the name of a site ends. */
const ADDRESSES_END: ReadonlySet<string> = new Set(
  'com org net io gov edu ly gl co me health app link store shop uk ca'.split(' '),
);

/** The token at an index, when nothing stands before it. */
function tight(tokens: readonly Token[], index: number): Token | null {
  const next = tokens[index];
  return next && !next.spaced && next.kind !== 'line' ? next : null;
}

/** How many tokens from here belong together; at least one. */
function joined(text: string, tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token) return at + 1;
  let to = at + 1;
  if (token.kind !== 'mark' && !tight(tokens, to)) return to;
  if (
    token.kind === 'word' &&
    ADDRESSES.has(token.key) &&
    /^(?:https?:\/\/|www\.)/i.test(text.slice(token.start, token.start + 8))
  ) {
    while (tight(tokens, to)) to++;
    return to;
  }
  if (token.text === '$' && tight(tokens, to)?.kind === 'number') return joined(text, tokens, to);
  if (token.kind === 'mark' && '@#$'.includes(token.text)) {
    if (tight(tokens, to)?.kind !== 'word' && !(token.text !== '$' && tight(tokens, to)?.kind === 'number'))
      return to;
    while (
      tight(tokens, to) &&
      (tight(tokens, to)?.kind !== 'mark' ||
        (/^[_.-]$/.test(tight(tokens, to)?.text ?? '') &&
          tight(tokens, to + 1)?.kind === 'word' &&
          token.text === '@') ||
        tight(tokens, to)?.text === '_')
    )
      to++;
    return to;
  }
  if (token.kind === 'number') {
    while (IN_NUMBERS.has(tight(tokens, to)?.text ?? '') && tight(tokens, to + 1)?.kind === 'number') to += 2;
    return tight(tokens, to)?.text === '%' ? to + 1 : to;
  }
  if (token.kind === 'word') {
    // "A1c", "B12", "CD19": letters and digits of one name.
    if (
      token.text.length <= 3 &&
      tight(tokens, to)?.kind === 'number' &&
      !/^\d*\.\d/.test(text.slice(tight(tokens, to)?.start, (tight(tokens, to)?.end ?? 0) + 2))
    ) {
      let end = to + 1;
      while (tight(tokens, end) && tight(tokens, end)?.kind !== 'mark') end++;
      if ((tokens[end - 1]?.end ?? 0) - token.start <= 8) return end;
    }
    const after = tight(tokens, to);
    if (after?.text === '*' || (after?.text === '@' && tight(tokens, to + 1)?.kind === 'word')) {
      let end = to;
      while (
        /^[*@]$/.test(tight(tokens, end)?.text ?? '') ||
        (end > to && tight(tokens, end)?.kind === 'word')
      )
        end++;
      const word = tokens[end - 1]?.kind === 'word';
      if (word || token.text.length <= 2) return end;
    }
    // A bare address: a word, a dot, a known ending ("bit.ly/abc", "example.com").
    if (
      after?.text === '.' &&
      ADDRESSES_END.has(tight(tokens, to + 1)?.key ?? '') &&
      !tight(tokens, to + 1)?.capital
    ) {
      while (tight(tokens, to) && !/^[,;)!?"]$/.test(tight(tokens, to)?.text ?? '')) to++;
      while (to > at + 1 && tokens[to - 1]?.text === '.') to--;
    }
  }
  return to;
}

function kindOf(first: Token, piece: string): WordKind | null {
  if (first.kind === 'word') return /^(?:https?:|www\.)|\.[a-z]{2,6}(?:\/|$)/i.test(piece) ? 'url' : 'word';
  if (first.kind === 'number') return 'number';
  if (piece.length > 1) {
    if (/^\$\d/.test(piece)) return 'number';
    if (piece[0] === '@') return 'handle';
    if (piece[0] === '#') return 'hashtag';
    if (piece[0] === '$') return 'ticker';
  }
  return piece.charCodeAt(0) > 0x2100 && first.kind === 'mark' ? 'emoji' : null;
}

function wordOf(first: Token, end: number, text: string, kind: WordKind, opens: boolean): Word {
  return new Word(first.start, end, kind, text, opens, termIn(first, end, text, kind));
}

function termIn(first: Token, end: number, text: string, kind: WordKind): Term {
  if (end === first.end && kind === 'word') return simpleTerm(first.lexeme);
  if (end === first.end && kind === 'number') return numberTerm(first.lexeme);
  return compoundTerm(text, kind, first.capital);
}

/** Apart from the loop over all tokens, where a function made at each would cost more than the words. */
function pushParts(words: Word[], token: Token, parts: readonly Term[], opens: boolean): void {
  parts.forEach((part, index) => {
    words.push(partOf(token, part, index === 0, opens));
  });
}

function partOf(token: Token, term: Term, head: boolean, opens: boolean): Word {
  const { key } = term;
  const cut = token.start + (head ? Math.max(1, Math.min(key.length, token.text.length - 1)) : 0);
  const text = head ? token.text.slice(0, cut - token.start) : key;
  return new Word(token.start, head ? cut : token.end, 'word', text, head && opens, term);
}
