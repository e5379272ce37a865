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

/**
 * What makes something of one kind of things. What is made is kept with the thing: lists and tables are large and lie
 * far apart in memory, and most words of a draft were in the one before. The numbers of makers are of this copy of the
 * module: what was read by one copy of the engine is not to be given to another.
 */
export class Makers<Of extends Known> {
  private makers = 0;

  /**
   * What `make` makes of a thing, made once.
   * @param isOld says that it must be made again
   */
  kept<Made>(make: (of: Of) => Made, isOld: (made: Made) => boolean = never): (of: Of) => Made {
    const maker = this.makers++;
    return (of) => {
      // Filed under the number of the function that made it.
      const before = of.known[maker] as Made | undefined;
      if (before !== undefined && !isOld(before)) return before;
      const made = make(of);
      of.known[maker] = made;
      return made;
    };
  }

  /** Room for what they make: no more, for there are thousands of words. */
  room(): unknown[] {
    return new Array(this.makers);
  }
}

const never = (): boolean => false;
export const makersOfLexemes = new Makers<Lexeme>();

/** What is kept with words: see `Makers`. */
export const kept = <Made>(make: (of: Lexeme) => Made): ((of: Lexeme) => Made) => makersOfLexemes.kept(make);

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

export const wordLexeme = remembered((text): Lexeme => {
  const folded = fold(text);
  return {
    text,
    key: folded.endsWith("'s") ? folded.slice(0, -2) : folded,
    owns: text.endsWith("'s"),
    capital: text[0] !== text[0]?.toLowerCase(),
    known: makersOfLexemes.room(),
  };
});

/** Of a number, a mark or a line break. */
export const otherLexeme = remembered(
  (text): Lexeme => ({ text, key: text, owns: false, capital: false, known: makersOfLexemes.room() }),
);
