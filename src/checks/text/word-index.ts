import type { Indexed } from './lexeme.ts';
import { MOST_KEYS, type Needing, NOWHERE, pairOf, WordTables } from './word-tables.ts';

/** What an index has for a word: flat, and a class, since a walk reads one at every word. Most words have one key. */
class Found<Filed> {
  /** Something may begin with the word. */
  readonly begins: boolean;

  /**
   * @param tables whose this is; others may have come after
   * @param number of the word's keys the first that the index knows; `NONE` when it knows none
   * @param open what may begin with that key whatever follows, as a place in the tables
   * @param leads which next keys something is filed under with it, by the rest of their numbers: a first look before the pairs
   * @param others the numbers of the other keys, mostly none
   */
  constructor(
    readonly tables: WordTables<Filed> | null,
    readonly number: number,
    readonly open: number,
    readonly leads: number,
    readonly others: readonly number[],
    begins: boolean,
  ) {
    this.begins = begins;
  }
}
const NONE = -1;
const NO_OTHERS: readonly number[] = [];
const NOTHING_FOUND = new Found<never>(null, NONE, NOWHERE, 0, NO_OTHERS, false);

const restOf = (number: number): number => 1 << (number % 31);

/**
 * Patterns of words, filed under the key they begin with and, where that is certain, the key after it. What the index
 * has for a word is kept with the word.
 */
export class WordIndex<Of extends Indexed, Filed> {
  private readonly numbers = new Map<string, number>();
  /** By the number of a key, those that are only needed or only follow included. */
  private readonly open: Needing<Filed>[][] = [];
  private readonly leads: number[] = [];
  private readonly pairs = new Map<number, Needing<Filed>[]>();
  private readonly numbersOfSets = new Map<ReadonlySet<string>, readonly number[]>();
  /** Packed when the first word is looked for, and anew when a list of patterns comes late. */
  private packed: WordTables<Filed> | null = null;
  /** Of the words that have none of the keys. */
  private nothing: Found<Filed> = NOTHING_FOUND;
  /**
   * Where each key was met last, by its number, counted on from one stretch to the next; 0 for never. Short numbers, to
   * stay at hand: beyond the last of them all is "later".
   */
  private met = new Uint16Array(0);
  private passed = 0;
  /** What was found for each word of the stretch. */
  private readonly row: Found<Filed>[] = [];

  /** @param keysOf the keys under which something may be filed, the strongest first */
  constructor(private readonly keysOf: (of: Of) => readonly string[]) {}

  /**
   * @param seconds the keys that must follow; null when that is open
   * @param needs keys of which one must stand in the same stretch (`walk`), not before the first; none when nothing is certain
   * @throws when there are more keys than fit
   */
  file(first: string, seconds: Iterable<string> | null, filed: Filed, needs = NO_KEYS): void {
    this.packed = null;
    const number = this.numberOf(first);
    const one = { filed, needs: this.numbersOf(needs) };
    if (!seconds) {
      this.open[number]?.push(one);
      return;
    }
    for (const second of seconds) {
      const next = this.numberOf(second);
      this.leads[number] = (this.leads[number] ?? 0) | restOf(next);
      const pair = pairOf(number, next);
      const list = this.pairs.get(pair);
      if (list) list.push(one);
      else this.pairs.set(pair, [one]);
    }
  }

  /** One set of keys is needed by many patterns. */
  private numbersOf(keys: ReadonlySet<string>): readonly number[] {
    const known = this.numbersOfSets.get(keys);
    if (known) return known;
    const numbers = Array.from(keys, (key) => this.numberOf(key));
    this.numbersOfSets.set(keys, numbers);
    return numbers;
  }

  private numberOf(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.open.push([]) - 1;
    if (number === MOST_KEYS) throw new Error('more keys than an index has room for');
    this.leads.push(0);
    this.numbers.set(key, number);
    return number;
  }

  /**
   * Calls `use` with what may begin at each word of a stretch that no pattern leaves.
   * @param of what the index is to look for; null where nothing begins and nothing counts as following
   * @param nextOf the index of the word that follows
   */
  walk<Word>(
    words: readonly Word[],
    from: number,
    to: number,
    of: (word: Word) => Of | null,
    nextOf: (at: number) => number,
    use: (at: number, filed: Filed) => void,
  ): void {
    this.packed ??= new WordTables(this.open, this.pairs);
    const tables = this.packed;
    this.read(words, from, to, of, tables);
    const { row, met } = this;
    const before = this.passed - (to - from);
    for (let at = from; at < to; at++) {
      const found = row[at - from] ?? NOTHING_FOUND;
      if (!found.begins) continue;
      const here = Math.min(LAST, before + at - from + 1);
      const next = nextOf(at);
      const follows = next < to ? (row[next - from] ?? NOTHING_FOUND) : NOTHING_FOUND;
      if (found.open !== NOWHERE) tables.each(found.open, met, here, at, use);
      if (found.leads !== 0) this.follow(tables, found.number, found.leads, follows, here, at, use);
      for (const number of found.others) {
        const open = tables.openAt(number);
        if (open !== NOWHERE) tables.each(open, met, here, at, use);
        this.follow(tables, number, this.leads[number] ?? 0, follows, here, at, use);
      }
    }
  }

  /** What a pattern needs is looked for among these words, from one index to another. */
  private read<Word>(
    words: readonly Word[],
    from: number,
    to: number,
    of: (word: Word) => Of | null,
    tables: WordTables<Filed>,
  ): void {
    if (this.met.length < this.open.length || this.passed + to - from > LAST) {
      this.met = new Uint16Array(this.open.length);
      this.passed = 0;
    }
    const { met, row, passed } = this;
    for (let at = from; at < to; at++) {
      const word = words[at];
      const one = word === undefined ? null : of(word);
      const found = one === null ? NOTHING_FOUND : this.foundFor(one, tables);
      row[at - from] = found;
      if (found.number === NONE) continue;
      const here = Math.min(LAST, passed + at - from + 1);
      met[found.number] = here;
      for (const number of found.others) met[number] = here;
    }
    this.passed = passed + to - from;
  }

  /** What begins with two keys in turn. */
  private follow(
    tables: WordTables<Filed>,
    first: number,
    leads: number,
    follows: Found<Filed>,
    here: number,
    at: number,
    use: (at: number, filed: Filed) => void,
  ): void {
    if (follows.number === NONE) return;
    if (leads & restOf(follows.number))
      tables.each(tables.pairAt(first, follows.number), this.met, here, at, use);
    for (const second of follows.others)
      if (leads & restOf(second)) tables.each(tables.pairAt(first, second), this.met, here, at, use);
  }

  private foundFor(of: Of, tables: WordTables<Filed>): Found<Filed> {
    // Only an index writes there.
    const before = of.indexed as Found<Filed> | null;
    if (before?.tables === tables) return before;
    const found = this.find(of, tables);
    of.indexed = found;
    return found;
  }

  private find(of: Of, tables: WordTables<Filed>): Found<Filed> {
    const numbers = this.keysOf(of).flatMap((key) => this.numbers.get(key) ?? []);
    const [number = NONE, ...others] = numbers;
    if (number === NONE && this.nothing.tables === tables) return this.nothing;
    const found = new Found(
      tables,
      number,
      number === NONE ? NOWHERE : tables.openAt(number),
      this.leads[number] ?? 0,
      others.length > 0 ? others : NO_OTHERS,
      numbers.some((one) => tables.openAt(one) !== NOWHERE || this.leads[one] !== 0),
    );
    if (number === NONE) this.nothing = found;
    return found;
  }
}

const NO_KEYS: ReadonlySet<string> = new Set();
/** The last number that `met` holds. */
const LAST = 2 ** 16 - 1;
