/**
 * The draft as the rules of conduct read it: one list of words in which handles, hashtags, stock tickers,
 * addresses, ratios and masked profanity are single words, with the marks between them as flags. Built once a draft.
 */

import { lazily } from '../lexicons/read.ts';
import { type Known, kept, type Lexeme, Makers } from '../text/lexeme.ts';
import type { PreparedDraft } from '../text/prepare.ts';
import type { Token } from '../text/tokens.ts';
import { isCompanyWord, isDrugWord } from './lexicon/drugs.ts';
import { quotesOf, within } from './quotes.ts';

export type WordKind = 'word' | 'number' | 'handle' | 'hashtag' | 'ticker' | 'url' | 'emoji';

/** A class for the reason that `Token` is one. */
export class Word {
  /** Lower case, without the apostrophe of n't, 're, I'm and I've ("don't" is "dont"), masked letters as `*`. */
  readonly key: string;
  /** The kinds a pattern may ask for in capitals: HANDLE, DRUG, CAPS … */
  readonly specials: readonly string[];

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
  ) {
    this.key = term.key;
    this.specials = term.specials;
  }
}

/** What a word is wherever it stands. */
export interface Term extends Known {
  readonly key: string;
  readonly specials: readonly string[];
}

export const makersOfTerms = new Makers<Term>();
const NO_PARTS: readonly Term[] = [];

export interface Reading {
  readonly prepared: PreparedDraft;
  readonly words: readonly Word[];
  /** Some word of the draft is among these. */
  has(keys: ReadonlySet<string>): boolean;
  /** The offset stands inside quotation marks. */
  quoted(offset: number): boolean;
  /** First and last word (exclusive) of the sentence around a word. */
  sentence(index: number): readonly [number, number];
}

export const readingOf = (prepared: PreparedDraft): Reading => prepared.once(read);

function read(prepared: PreparedDraft): Reading {
  const words = wordsOf(prepared.text, prepared.tokens);
  // Of most drafts nothing but the words is asked.
  const keys = lazily(() => new Set(words.map((word) => word.key)));
  const quotes = lazily(() => quotesOf(prepared.text));
  const ends = lazily(() => endsOf(words));
  return {
    prepared,
    words,
    has: (wanted) => {
      const [fewer, more] = wanted.size < keys().size ? [wanted, keys()] : [keys(), wanted];
      for (const key of fewer) if (more.has(key)) return true;
      return false;
    },
    quoted: (offset) => within(quotes(), offset),
    sentence: (index) => ends()[index] ?? [0, words.length],
  };
}

/** For each word the first and last word (exclusive) of its sentence. */
function endsOf(words: readonly Word[]): (readonly [number, number])[] {
  const ends: (readonly [number, number])[] = [];
  for (let from = 0, to = 0; from < words.length; from = to) {
    do to++;
    while (to < words.length && !words[to]?.opens);
    const sentence = [from, to] as const;
    for (let at = from; at < to; at++) ends.push(sentence);
  }
  return ends;
}

/** One pass over the tokens. */
function wordsOf(text: string, tokens: readonly Token[]): Word[] {
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
        const parts = kind === 'word' && to === at + 1 ? contraction(first.lexeme) : NO_PARTS;
        if (parts.length) words.push(...parts.map((part, index) => partOf(first, part, index === 0, opens)));
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

/** How many tokens from here belong together; at least one. */
function joined(text: string, tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token) return at + 1;
  const tight = (index: number): Token | null => {
    const next = tokens[index];
    return next && !next.spaced && next.kind !== 'line' ? next : null;
  };
  let to = at + 1;
  if (token.kind !== 'mark' && !tight(to)) return to;
  if (
    token.kind === 'word' &&
    ADDRESSES.has(token.key) &&
    /^(?:https?:\/\/|www\.)/i.test(text.slice(token.start, token.start + 8))
  ) {
    while (tight(to)) to++;
    return to;
  }
  if (token.text === '$' && tight(to)?.kind === 'number') return joined(text, tokens, to);
  if (token.kind === 'mark' && '@#$'.includes(token.text)) {
    if (tight(to)?.kind !== 'word' && !(token.text !== '$' && tight(to)?.kind === 'number')) return to;
    while (
      tight(to) &&
      (tight(to)?.kind !== 'mark' ||
        (/^[_.-]$/.test(tight(to)?.text ?? '') && tight(to + 1)?.kind === 'word' && token.text === '@') ||
        tight(to)?.text === '_')
    )
      to++;
    return to;
  }
  if (token.kind === 'number') {
    while (/^[.,/:]$/.test(tight(to)?.text ?? '') && tight(to + 1)?.kind === 'number') to += 2;
    return tight(to)?.text === '%' ? to + 1 : to;
  }
  if (token.kind === 'word') {
    // "A1c", "B12", "CD19": letters and digits of one name.
    if (
      token.text.length <= 3 &&
      tight(to)?.kind === 'number' &&
      !/^\d*\.\d/.test(text.slice(tight(to)?.start, (tight(to)?.end ?? 0) + 2))
    ) {
      let end = to + 1;
      while (tight(end) && tight(end)?.kind !== 'mark') end++;
      if ((tokens[end - 1]?.end ?? 0) - token.start <= 8) return end;
    }
    const after = tight(to);
    if (after?.text === '*' || (after?.text === '@' && tight(to + 1)?.kind === 'word')) {
      let end = to;
      while (/^[*@]$/.test(tight(end)?.text ?? '') || (end > to && tight(end)?.kind === 'word')) end++;
      const word = tokens[end - 1]?.kind === 'word';
      if (word || token.text.length <= 2) return end;
    }
    // A bare address: a word, a dot, a known ending ("bit.ly/abc", "example.com").
    if (
      after?.text === '.' &&
      /^(?:com|org|net|io|gov|edu|ly|gl|co|me|health|app|link|store|shop|uk|ca)$/.test(
        tight(to + 1)?.key ?? '',
      ) &&
      !tight(to + 1)?.capital
    ) {
      while (tight(to) && !/^[,;)!?"]$/.test(tight(to)?.text ?? '')) to++;
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
  const term = kind === 'word' && end === first.end ? simple(first.lexeme) : compound(text, kind, first);
  return new Word(first.start, end, kind, text, opens, term);
}

/** A word of letters alone. */
const simple = kept(({ key: folded, capital }: Lexeme): Term => {
  const key = keyOf(folded);
  return termOf(key, specialsOf(key, capital));
});

const termOf = (key: string, specials: readonly string[]): Term => ({
  key,
  specials,
  known: makersOfTerms.room(),
});

/** What is written of several tokens, or is no word. */
function compound(text: string, kind: WordKind, { capital }: Token): Term {
  const key = text
    .toLowerCase()
    .replace(/[*@]+(?=.)/g, '*')
    .replace(/\*{1,40}$/, '*')
    .replace(/^\*(?=\w)/, '@');
  if (kind === 'word') return termOf(key, specialsOf(key, capital));
  if (kind !== 'number') return termOf(key, SPECIALS[kind]);
  const percent = text.endsWith('%') ? ['PCT'] : [];
  return termOf(key, ['NUM', ...percent, ...(text[0] === '$' ? ['MONEY'] : [])]);
}

const NO_SPECIALS: readonly string[] = [];
const A_NAME: readonly string[] = ['NAME'];
const SPECIALS: Readonly<Record<Exclude<WordKind, 'word' | 'number'>, readonly string[]>> = {
  handle: ['HANDLE'],
  hashtag: ['HASHTAG'],
  ticker: ['TICKER'],
  url: ['URL'],
  emoji: ['EMOJI'],
};

function specialsOf(key: string, capital: boolean): readonly string[] {
  const drug = isDrugWord(key) ? ['DRUG'] : NO_SPECIALS;
  if (!capital) return drug;
  const company = isCompanyWord(key) ? ['COMPANY'] : NO_SPECIALS;
  return drug === company ? A_NAME : [...drug, 'NAME', ...company];
}

/** "It's", "you're", "I'm" and their careless forms are two words, so that one pattern serves all of them. */
export const CONTRACTIONS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['im', ['i', 'am']],
  ['youre', ['you', 'are']],
  ['theyre', ['they', 'are']],
  ['thats', ['that', 'is']],
  ['heres', ['here', 'is']],
  ['whats', ['what', 'is']],
  ['hes', ['he', 'is']],
  ['shes', ['she', 'is']],
  ['theres', ['there', 'is']],
]);

/** The two words of a contraction; none when it is no contraction. */
const contraction = kept(({ text }: Lexeme): readonly Term[] => {
  const lower = text.toLowerCase();
  const parts = lower === "it's" ? ['it', 'is'] : CONTRACTIONS.get(lower.replace("'", ''));
  return parts ? parts.map((part) => termOf(part, NO_SPECIALS)) : NO_PARTS;
});

function partOf(token: Token, term: Term, head: boolean, opens: boolean): Word {
  const { key } = term;
  const cut = token.start + (head ? Math.max(1, Math.min(key.length, token.text.length - 1)) : 0);
  const text = head ? token.text.slice(0, cut - token.start) : key;
  return new Word(token.start, head ? cut : token.end, 'word', text, head && opens, term);
}

function keyOf(key: string): string {
  if (!key.includes("'")) return /(.)\1\1/.test(key) ? key.replace(/(.)\1\1+/g, '$1') : key;
  if (/n't$|^(?:you|they)'(?:re|ve|ll)$|^(?:it|that|this|there)'ll$|^i'(?:m|ve)$|'all$/.test(key))
    return key.replaceAll("'", '');
  return key.replace(/s'$/, 's');
}
