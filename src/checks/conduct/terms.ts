/** What a word is for the rules of conduct, wherever it stands: its key, and the kinds of words that it is one of. */
import { type Indexed, kept, type Lexeme } from '../text/lexeme.ts';
import { isCompanyWord, isDrugWord } from './lexicon/drugs.ts';

export type WordKind = 'word' | 'number' | 'handle' | 'hashtag' | 'ticker' | 'url' | 'emoji';

export interface Term extends Indexed {
  /** Lower case, without the apostrophe of n't, 're, I'm and I've ("don't" is "dont"), masked letters as `*`. */
  readonly key: string;
  /** The kinds a pattern may ask for in capitals: HANDLE, DRUG, CAPS … */
  readonly specials: readonly string[];
}

const NO_PARTS: readonly Term[] = [];

/** A word of letters alone. */
export const simpleTerm = kept(({ key: folded, capital }: Lexeme): Term => {
  const key = keyOf(folded);
  return termOf(key, specialsOf(key, capital));
});

const termOf = (key: string, specials: readonly string[]): Term => ({
  key,
  specials,
  indexed: null,
});

/** A number of digits alone. */
export const numberTerm = kept(({ text }: Lexeme): Term => termOf(text, A_NUMBER));

/** What is written of several tokens, or is no word. @param capital it begins with one */
export function compoundTerm(text: string, kind: WordKind, capital: boolean): Term {
  const lower = text.toLowerCase();
  const key = /[*@]/.test(lower) ? masked(lower) : lower;
  if (kind === 'word') return termOf(key, specialsOf(key, capital));
  if (kind !== 'number') return termOf(key, SPECIALS[kind]);
  const percent = text.endsWith('%') ? ['PCT'] : [];
  return termOf(key, ['NUM', ...percent, ...(text[0] === '$' ? ['MONEY'] : [])]);
}

/** However many letters are masked, and by what: one `*`; before the others it is a handle's `@`. */
const masked = (lower: string): string =>
  lower
    .replace(/[*@]+(?=.)/g, '*')
    .replace(/\*{1,40}$/, '*')
    .replace(/^\*(?=\w)/, '@');

const NO_SPECIALS: readonly string[] = [];
const A_NUMBER: readonly string[] = ['NUM'];
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
export const contraction = kept(({ text }: Lexeme): readonly Term[] => {
  const lower = text.toLowerCase();
  const parts = lower === "it's" ? ['it', 'is'] : CONTRACTIONS.get(lower.replace("'", ''));
  return parts ? parts.map((part) => termOf(part, NO_SPECIALS)) : NO_PARTS;
});

function keyOf(key: string): string {
  if (!key.includes("'")) return /(.)\1\1/.test(key) ? key.replace(/(.)\1\1+/g, '$1') : key;
  if (/n't$|^(?:you|they)'(?:re|ve|ll)$|^(?:it|that|this|there)'ll$|^i'(?:m|ve)$|'all$/.test(key))
    return key.replaceAll("'", '');
  return key.replace(/s'$/, 's');
}
