/**
 * What the learned models see of a text: every token as a word and, where it is a number, a name, a place, a day,
 * a relative or an occupation, as that kind of thing. So "lives in Waycross" teaches something about Cut Bank.
 * Words are hashed to 32 bits once; pairs and triples are mixed from those.
 */
import { placesNamed } from '../lexicons/geography.ts';
import { OCCUPATIONS } from '../lexicons/occupations.ts';
import { isCommonWord, isFirstName, isSurname } from '../lexicons/people.ts';
import { kept, type Lexeme } from '../text/lexeme.ts';
import type { Token, TokenKind } from '../text/tokens.ts';

export interface Sign {
  /** The word itself. */
  readonly word: number;
  /** The kind of thing it is, or the word. */
  readonly kind: number;
  /** How it is written: capitals, digits, the ending. */
  readonly shape: number;
  /** How a longer word begins; 0 for others. */
  readonly stem: number;
  /** A sentence ends with it. */
  readonly closes: boolean;
  /** Its sign at the beginning of a sentence, where that is another. */
  readonly first: Sign | null;
}

/** Words that are one of a kind, however they are written. */
const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '<weekday>':
      'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
    '<month>':
      'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
    '<kin>':
      'mother father mom mum dad son daughter wife husband brother sister twin twins niece nephew uncle aunt cousin grandmother grandfather grandma grandpa granddaughter grandson mama papa boyfriend girlfriend fiance fiancee partner spouse widow widower parents mommy daddy abuela abuelo nana granny stepson stepdaughter kid kids',
  }).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

const FNV_OFFSET = 2166136261;
const FNV_PRIME = 16777619;

/** FNV-1a over the UTF-16 units from one place to another, 32 bits; `seed` keeps one use apart from another. */
export function hashOf(word: string, from = 0, to = word.length, seed = FNV_OFFSET): number {
  let hash = seed;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash;
}

/** One hash from two, order kept. */
export const mix = (one: number, other: number): number => {
  const mixed = Math.imul(one ^ (other >>> 15) ^ (other << 7), 0x85ebca6b) ^ other;
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
};

/** One sign a token; line breaks are left out and end what is read together. */
export function signsOf(tokens: readonly Token[]): (Sign | null)[] {
  let begins = true;
  return tokens.map((token) => {
    if (token.kind === 'line') {
      begins = true;
      return null;
    }
    const sign = SIGN_OF[token.kind](token.lexeme);
    const here = begins ? (sign.first ?? sign) : sign;
    begins = sign.closes;
    return here;
  });
}

const plain = (word: number, kind: number, closes = false): Sign => ({
  word,
  kind,
  shape: kind,
  stem: 0,
  closes,
  first: null,
});

const SIGN_OF: Readonly<Record<Exclude<TokenKind, 'line'>, (lexeme: Lexeme) => Sign>> = {
  number: kept(({ text }) => plain(hashOf(text), hashOf(`<${Math.min(text.length, 6)}>`))),
  mark: kept(({ text }) => plain(hashOf(text), hashOf(text), /[.!?…:]/.test(text))),
  word: kept(({ text, key, capital }) => {
    const word = hashOf(key);
    const listed = kindOf(key, capital);
    const kind = listed === null ? word : hashOf(listed);
    const stem = key.length > STEM ? hashOf(key, 0, STEM, STEM_SEED) : 0;
    const signIn = (begins: boolean, first: Sign | null): Sign => ({
      word,
      kind,
      shape: shapeOf(text, capital, begins),
      stem,
      closes: false,
      first,
    });
    return signIn(false, capital ? signIn(true, null) : null);
  }),
};

/** "Intubated" and "intubation" begin alike. */
const STEM = 4;
const STEM_SEED = hashOf('stem');
const ENDING = 3;
const ENDING_SEED = hashOf('ending');
const SHORT = hashOf('<short>');

/** The class of a word in the lists; null when it is only itself. */
function kindOf(key: string, capital: boolean): string | null {
  const kind = KINDS.get(key);
  if (kind) return kind;
  if (!capital) return OCCUPATIONS().has(key) ? '<occupation>' : null;
  if (isCommonWord(key)) return null;
  const first = isFirstName(key);
  const last = isSurname(key);
  const place = placesNamed(key).length > 0;
  if (first && !place) return last ? '<name>' : '<first>';
  if (last && !place) return '<last>';
  if (place) return first || last ? '<name or place>' : '<place>';
  return '<unknown>';
}

function shapeOf(text: string, capital: boolean, begins: boolean): number {
  if (!capital)
    return text.length > ENDING ? hashOf(text, text.length - ENDING, text.length, ENDING_SEED) : SHORT;
  const capitals = text === text.toUpperCase() ? `<${Math.min(text.length, 5)} capitals>` : '<capital>';
  return hashOf(begins ? `${capitals} first` : capitals);
}
