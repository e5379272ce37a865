import { fold } from './normalise.ts';

/** Something that comes again and again, with room for what an index of patterns has for it (word-index.ts). */
export interface Indexed {
  indexed: unknown;
}

/** A token as it is written, once for all places where it stands. */
export interface Lexeme extends Indexed {
  readonly text: string;
  /** A word folded to lower-case ASCII, without a closing possessive 's; anything else as it is. */
  readonly key: string;
  /** A word that closes in a possessive 's, as written. */
  readonly owns: boolean;
  /** The first letter is a capital. */
  readonly capital: boolean;
  /** By which a word is found again; 0 of anything else. */
  readonly hash: number;
  /** The topics it speaks of (topics.ts); null until that is asked. */
  topics: number | null;
  /** What else is known of it, by the number of the maker (`kept`). */
  readonly known: unknown[];
}

let makers = 0;

/**
 * What `make` makes of a word, made once and kept with it: lists and tables are large and lie far apart in memory,
 * and most words of a draft were in the one before. The numbers of makers are of this copy of the module: what was
 * read by one copy of the engine is not to be given to another.
 */
export function kept<Made>(make: (lexeme: Lexeme) => Made): (lexeme: Lexeme) => Made {
  const maker = makers++;
  return (lexeme) => {
    // Filed under the number of the function that made it.
    const before = lexeme.known[maker] as Made | undefined;
    if (before !== undefined) return before;
    const made = make(lexeme);
    lexeme.known[maker] = made;
    return made;
  };
}

/** A vocabulary of this size covers nearly every word of a day's drafts; beyond it the memory starts anew. */
const MOST_WORDS = 16384;
/** Longer ones are not words that come again. */
const LONGEST = 40;

/** From this length on a piece of a string is a view of the whole, in Chromium, and would keep a whole draft in memory. */
const SHORTEST_VIEW = 13;
/** The word without the draft it was cut from. */
const alone = (text: string): string => (text.length < SHORTEST_VIEW ? text : text.split('').join(''));

/** What `make` makes of a string, in memory only, and bounded. @param make gives the same for the same string */
export function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (text.length > LONGEST) return make(text);
    const own = alone(text);
    const made = make(own);
    if (known.size >= MOST_WORDS) known.clear();
    known.set(own, made);
    return made;
  };
}

function makeWord(text: string, hash: number): Lexeme {
  const folded = fold(text);
  const key = folded.endsWith("'s") ? folded.slice(0, -2) : folded;
  return lexemeOf(text, key, text.endsWith("'s"), text[0] !== text[0]?.toLowerCase(), hash);
}

/** Of a number, a mark or a line break. */
export const otherLexeme = remembered((text): Lexeme => lexemeOf(text, text, false, false, 0));

function lexemeOf(text: string, key: string, owns: boolean, capital: boolean, hash: number): Lexeme {
  // Room for all that is made of it, and no more: there are thousands of words.
  return { text, key, owns, capital, hash, topics: null, indexed: null, known: new Array(makers) };
}

/** One step of the hash that a word is found by: FNV-1a, cut to what V8 holds without a box in every browser. */
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ code, 16777619) & 0x3fffffff;
export const HASH_BEGINS = 0x11c9dc5;

/**
 * The words met so far, found where they stand in a draft: to cut each out first and have a map hash it cost more than
 * all else that tokens cost.
 */
class Words {
  /** A word is in the place that its hash names, or in the next that was free. */
  private places: (Lexeme | undefined)[] = new Array(FIRST_PLACES);
  private count = 0;

  /** @param to exclusive @param hash of these letters (`hashOn`) */
  at(text: string, from: number, to: number, hash: number): Lexeme {
    const last = this.places.length - 1;
    let place = hash & last;
    for (let known = this.places[place]; known; known = this.places[place]) {
      if (known.hash === hash && known.text.length === to - from && text.startsWith(known.text, from))
        return known;
      place = (place + 1) & last;
    }
    const piece = text.slice(from, to);
    if (to - from > LONGEST) return makeWord(piece, hash);
    const word = makeWord(alone(piece), hash);
    this.keep(word, place);
    return word;
  }

  private keep(word: Lexeme, place: number): void {
    this.places[place] = word;
    this.count++;
    // As soon as half of the places are taken there are twice as many, or none is taken.
    if (this.count * 2 < this.places.length) return;
    const before = this.count < MOST_WORDS ? this.places : [];
    this.places = new Array(this.count < MOST_WORDS ? this.places.length * 2 : FIRST_PLACES);
    this.count = 0;
    for (const one of before) if (one) this.put(one);
  }

  private put(word: Lexeme): void {
    const last = this.places.length - 1;
    let place = word.hash & last;
    while (this.places[place]) place = (place + 1) & last;
    this.places[place] = word;
    this.count++;
  }
}
const FIRST_PLACES = 1024;

const wordsMet = new Words();
/** @param to exclusive @param hash of these letters (`hashOn`) */
export const wordIn = (text: string, from: number, to: number, hash: number): Lexeme =>
  wordsMet.at(text, from, to, hash);

export function wordLexeme(text: string): Lexeme {
  let hash = HASH_BEGINS;
  for (let at = 0; at < text.length; at++) hash = hashOn(hash, text.charCodeAt(at));
  return wordsMet.at(text, 0, text.length, hash);
}
