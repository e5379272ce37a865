/**
 * What an index of patterns holds for the words met so far, packed: a walk touches it at every word, and thousands of
 * small objects lie far apart in memory where two lists of short numbers lie together.
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
  private packed = new Uint16Array(FIRST_ROOM);
  private used = 1;
  private readonly filed: Filed[] = [];
  private readonly numbers = new Map<Filed, number>();
  /** Places of lists of one: of one pattern the pairs are many, and most have nothing else. */
  private readonly alone = new Map<Needing<Filed>, number>();
  /** A key after another and their place, where their hash or the next free place is; in pairs, to lie together. */
  private pairs: Int32Array = new Int32Array(FIRST_ROOM).fill(NO_PAIR);
  private pairsPut = 0;

  /** @returns the place of a list @throws when there are more patterns than fit */
  put(list: readonly Needing<Filed>[]): number {
    const [first] = list;
    if (first === undefined) return NOWHERE;
    const known = list.length === 1 ? this.alone.get(first) : undefined;
    if (known !== undefined) return known;
    const place = this.used;
    if (list.length === 1) this.alone.set(first, place);
    this.push(list.length);
    for (const { filed, needs } of list) {
      this.push(this.numberOf(filed));
      this.push(needs.length);
      for (const key of needs) this.push(key);
    }
    return place;
  }

  private push(number: number): void {
    if (this.used === this.packed.length) {
      const before = this.packed;
      this.packed = new Uint16Array(before.length * 2);
      this.packed.set(before);
    }
    this.packed[this.used++] = number;
  }

  private numberOf(filed: Filed): number {
    const known = this.numbers.get(filed);
    if (known !== undefined) return known;
    const number = this.filed.push(filed) - 1;
    if (number > MOST_FILED) throw new Error('more patterns than an index has room for');
    this.numbers.set(filed, number);
    return number;
  }

  /** What may begin with two keys, once for each two. */
  putPair(first: number, second: number, list: readonly Needing<Filed>[]): void {
    if (++this.pairsPut * 3 > this.pairs.length) {
      const before = this.pairs;
      this.pairs = new Int32Array(before.length * 2).fill(NO_PAIR);
      for (let at = 0; at < before.length; at += 2)
        if (before[at] !== NO_PAIR) this.setPair(before[at] ?? NO_PAIR, before[at + 1] ?? NOWHERE);
    }
    this.setPair(pairOf(first, second), this.put(list));
  }

  private setPair(pair: number, place: number): void {
    const at = this.slotOf(pair);
    this.pairs[at] = pair;
    this.pairs[at + 1] = place;
  }

  /** The place of what begins with two keys. */
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

/** A power of two. */
const FIRST_ROOM = 1024;
const MOST_FILED = 2 ** 16 - 1;
const NO_PAIR = -1;
/** Knuth's multiplier: keys have small numbers, and those of their pairs are to be spread. */
const SPREAD = 0x9e3779b1;

/** More keys than any index has; two of their numbers make one small integer. */
export const MOST_KEYS = 2 ** 15;
const pairOf = (first: number, second: number): number => first * MOST_KEYS + second;
