import { fold } from './normalise.ts';

/** Something that comes again and again, with room for what is made of it. */
export interface Known {
  /** By the number of the maker (`kept`). */
  readonly known: unknown[];
}

/** A token as it is written, once for all places where it stands. */
export interface Lexeme extends Known {
  readonly text: string;
  /** A word folded to lower-case ASCII, without a closing possessive 's; anything else as it is. */
  readonly key: string;
  /** A word that closes in a possessive 's, as written. */
  readonly owns: boolean;
  /** The first letter is a capital. */
  readonly capital: boolean;
}

let makers = 0;

/**
 * What `make` makes of a thing, made once and kept with it: lists and tables are large and lie far apart in memory,
 * and most words of a draft were in the one before. The numbers of makers are of this copy of the module: what was
 * read by one copy of the engine is not to be given to another.
 */
export function kept<Of extends Known, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const maker = makers++;
  return (of) => {
    // Filed under the number of the function that made it.
    const before = of.known[maker] as Made | undefined;
    if (before !== undefined) return before;
    const made = make(of);
    of.known[maker] = made;
    return made;
  };
}

/** A vocabulary of this size covers nearly every word of a day's drafts; beyond it the memory starts anew. */
const MOST_WORDS = 16384;
/** Longer ones are not words that come again. */
const LONGEST = 40;

/** What `make` makes of a string, in memory only, and bounded. @param make gives the same for the same string */
export function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (text.length > LONGEST) return made;
    if (known.size >= MOST_WORDS) known.clear();
    known.set(text, made);
    return made;
  };
}

export const wordLexeme = remembered((text): Lexeme => {
  const folded = fold(text);
  return {
    text,
    key: folded.endsWith("'s") ? folded.slice(0, -2) : folded,
    owns: text.endsWith("'s"),
    capital: text[0] !== text[0]?.toLowerCase(),
    known: [],
  };
});

/** Of a number, a mark or a line break. */
export const otherLexeme = remembered(
  (text): Lexeme => ({ text, key: text, owns: false, capital: false, known: [] }),
);
