import { sameEnds } from './same-ends.ts';

/** Words that are read together, and what was read in them; places in it count from `from`. */
export interface Stretch<Said> {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly said: Said;
}

interface Reader<Word, Said> {
  /** Two words that are read alike wherever they stand. */
  readonly isSame: (one: Word, other: Word) => boolean;
  /** Where the stretch that begins here ends, exclusive. */
  readonly endOf: (words: readonly Word[], from: number) => number;
  /** @returns what depends on these words alone, with places that count from `from` */
  readonly read: (words: readonly Word[], from: number, to: number) => Said;
}

/**
 * Reads a draft stretch by stretch, and remembers the last one: the next is mostly that draft with a key more, and a
 * stretch that stands as it stood is not read again.
 */
export class Stretches<Word, Said> {
  private words: readonly Word[] = [];
  private stretches: readonly Stretch<Said>[] = [];

  constructor(private readonly reader: Reader<Word, Said>) {}

  /** All stretches of a draft, in order. */
  of(words: readonly Word[]): readonly Stretch<Said>[] {
    const known = this.knownIn(words);
    const stretches: Stretch<Said>[] = [];
    for (let from = 0, to = 0; from < words.length; from = to) {
      to = this.reader.endOf(words, from);
      stretches.push({ from, to, said: known(from, to) ?? this.reader.read(words, from, to) });
    }
    this.words = words;
    this.stretches = stretches;
    return stretches;
  }

  /** What was read is no longer all there is to say, since there are more patterns. */
  forget(): void {
    this.words = [];
    this.stretches = [];
  }

  /** Asks from the first stretch to the last what was read in one that stood in the draft before; null when none did. */
  private knownIn(words: readonly Word[]): (from: number, to: number) => Said | null {
    const { stretches } = this;
    const { head, tail } = sameEnds(this.words, words, this.reader.isSame);
    const moved = words.length - this.words.length;
    let next = 0;
    return (from, to) => {
      const isTail = from >= words.length - tail;
      if (to > head && !isTail) return null;
      const start = to > head ? from - moved : from;
      while ((stretches[next]?.from ?? start) < start) next++;
      const before = stretches[next];
      return before?.from === start && before.to - start === to - from ? before.said : null;
    };
  }
}

/** What an index of patterns met in a stretch: `from` and `to` count from its first word. */
export interface Said<Filed> {
  readonly filed: Filed;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** Everything that was said, by table and in order of place; nothing for a table of which nothing was. */
export function byTable<Filed extends { readonly table: number }, Hit>(
  stretches: readonly Stretch<readonly Said<Filed>[]>[],
  hitOf: (filed: Filed, from: number, to: number) => Hit,
): (Hit[] | undefined)[] {
  const found: Hit[][] = [];
  for (const stretch of stretches)
    for (const { filed, from, to } of stretch.said) {
      const hits = found[filed.table] ?? [];
      found[filed.table] = hits;
      hits.push(hitOf(filed, stretch.from + from, stretch.from + to));
    }
  return found;
}
