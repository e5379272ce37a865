/**
 * What an index of patterns holds, packed: a walk touches it at every word, and thousands of small objects lie far
 * apart in memory where two lists of short numbers lie together.
 */

/** What is filed, and the numbers of the keys of which one must stand there or later; none when nothing is certain. */
export interface Needing<Filed> {
  readonly filed: Filed;
  readonly needs: readonly number[];
}

/** Where nothing is filed. */
export const NOWHERE = 0;

export class WordTables<Filed> {
  /** From a place on: how many are filed there, then for each its number, how many keys it needs, and those. */
  private readonly packed: Uint16Array;
  private readonly filed: Filed[] = [];
  /** By the number of a key: what may begin with it whatever follows. */
  private readonly open: Int32Array;
  /** A key after another and their place, where their hash or the next free place is; in pairs, to lie together. */
  private readonly pairs: Int32Array;

  /** @param open by the number of a key @param pairs by two numbers (`pairOf`) @throws when there are more patterns than fit */
  constructor(
    open: readonly (readonly Needing<Filed>[])[],
    pairs: ReadonlyMap<number, readonly Needing<Filed>[]>,
  ) {
    const packed: number[] = [0];
    const numbers = new Map<Filed, number>();
    const numberOf = (filed: Filed): number => {
      const number = numbers.get(filed) ?? this.filed.push(filed) - 1;
      if (number > MOST_FILED) throw new Error('more patterns than an index has room for');
      numbers.set(filed, number);
      return number;
    };
    const put = (list: readonly Needing<Filed>[]): number => {
      if (list.length === 0) return NOWHERE;
      const place = packed.push(list.length) - 1;
      for (const { filed, needs } of list) packed.push(numberOf(filed), needs.length, ...needs);
      return place;
    };
    this.open = Int32Array.from(open, put);
    let places = 1;
    while (places < pairs.size * ROOM) places *= 2;
    this.pairs = new Int32Array(places * 2).fill(NO_PAIR);
    for (const [pair, list] of pairs) {
      const at = this.slotOf(pair);
      this.pairs[at] = pair;
      this.pairs[at + 1] = put(list);
    }
    this.packed = Uint16Array.from(packed);
  }

  openAt(number: number): number {
    return this.open[number] ?? NOWHERE;
  }

  pairAt(first: number, second: number): number {
    const pair = pairOf(first, second);
    const at = this.slotOf(pair);
    return this.pairs[at] === pair ? (this.pairs[at + 1] ?? NOWHERE) : NOWHERE;
  }

  /** Where a pair is, or would be. */
  private slotOf(pair: number): number {
    const { pairs } = this;
    const last = pairs.length - 2;
    let at = (Math.imul(pair, SPREAD) >>> 14) & last;
    while (pairs[at] !== pair && pairs[at] !== NO_PAIR) at = (at + 2) & last;
    return at;
  }

  /** Calls `use` with what is filed at a place, unless none of the keys it needs was `met` as late as `since`. */
  each(
    place: number,
    met: Uint16Array,
    since: number,
    word: number,
    use: (word: number, filed: Filed) => void,
  ): void {
    const { packed } = this;
    let at = place + 1;
    for (let left = packed[place] ?? 0; left > 0; left--) {
      const number = packed[at] ?? 0;
      const end = at + 2 + (packed[at + 1] ?? 0);
      at += 2;
      let isThere = at === end;
      while (at < end && !isThere) isThere = (met[packed[at++] ?? 0] ?? 0) >= since;
      at = end;
      if (isThere) use(word, this.filed[number] as Filed);
    }
  }
}

const MOST_FILED = 2 ** 16 - 1;
const NO_PAIR = -1;
/** Places for each pair: with fewer there is more to look through. */
const ROOM = 1.4;
/** Knuth's multiplier: keys have small numbers, and those of their pairs are to be spread. */
const SPREAD = 0x9e3779b1;

/** More keys than any index has; two of their numbers make one small integer. */
export const MOST_KEYS = 2 ** 15;
export const pairOf = (first: number, second: number): number => first * MOST_KEYS + second;
