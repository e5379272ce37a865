import type { Indexed } from './lexeme.ts';
import { MOST_KEYS, type Needing, NOWHERE, WordTables } from './word-tables.ts';

/** What is filed under one key. */
interface Entry<Filed> {
  /** Counts the keys of an index, those that are only needed or only follow included. */
  readonly number: number;
  /** What may begin with it whatever follows. */
  readonly open: Needing<Filed>[];
  /** What may begin with it and another, by the number of that. */
  seconds: Map<number, Needing<Filed>[]> | null;
  /** Which next keys something is filed under with it, by the rest of their numbers: a first look before the pairs. */
  leads: number;
  /** Where all this is packed, and of that the place of `open`. */
  packedIn: WordTables<Filed> | null;
  place: number;
}

/** What an index has for a word: flat, and a class, since a walk reads one at every word. Most words have one key. */
class Found<Filed> {
  /**
   * @param tables whose this is; null of nothing
   * @param begins something may begin with the word
   * @param number of the word's keys the first that the index knows; `NONE` when it knows none
   * @param place of what may begin with that key whatever follows
   * @param leads its `Entry.leads`
   * @param others the other keys, mostly none
   */
  constructor(
    readonly tables: WordTables<Filed> | null,
    readonly begins: boolean,
    readonly number: number,
    readonly place: number,
    readonly leads: number,
    readonly others: readonly Entry<Filed>[],
  ) {}
}
const NONE = -1;
const NO_OTHERS: readonly never[] = [];
const NOTHING_FOUND = new Found<never>(null, false, NONE, NOWHERE, 0, NO_OTHERS);

const restOf = (number: number): number => 1 << (number % 31);

type Use<Filed> = (at: number, filed: Filed) => void;

/**
 * Patterns of words, filed under the key they begin with and, where that is certain, the key after it. What the index
 * has for a word is kept with the word.
 */
export class WordIndex<Of extends Indexed, Filed> {
  private readonly entries = new Map<string, Entry<Filed>>();
  private readonly numbers = new Map<ReadonlySet<string>, readonly number[]>();
  /** Of the words met so far; anew when a list of patterns comes late. */
  private tables = new WordTables<Filed>();
  /** Something was looked for in these tables. */
  private isAsked = false;
  /** Of the words that have none of the keys. */
  private nothing: Found<Filed> = NOTHING_FOUND;
  /**
   * Where each key was met last, by its number, counted on from one stretch to the next; 0 for never. Short numbers, to
   * stay at hand: all beyond the last of them is equally late.
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
    if (this.isAsked) this.tables = new WordTables();
    this.isAsked = false;
    const entry = this.entry(first);
    const one = { filed, needs: this.numbersOf(needs) };
    if (!seconds) {
      entry.open.push(one);
      return;
    }
    entry.seconds ??= new Map();
    for (const second of seconds) {
      const { number } = this.entry(second);
      entry.leads |= restOf(number);
      const list = entry.seconds.get(number);
      if (list) list.push(one);
      else entry.seconds.set(number, [one]);
    }
  }

  /** One set of keys is needed by many patterns. */
  private numbersOf(keys: ReadonlySet<string>): readonly number[] {
    const known = this.numbers.get(keys);
    if (known) return known;
    const numbers = Array.from(keys, (key) => this.entry(key).number);
    this.numbers.set(keys, numbers);
    return numbers;
  }

  private entry(key: string): Entry<Filed> {
    const known = this.entries.get(key);
    if (known) return known;
    const number = this.entries.size;
    if (number === MOST_KEYS) throw new Error('more keys than an index has room for');
    const entry = { number, open: [], seconds: null, leads: 0, packedIn: null, place: NOWHERE };
    this.entries.set(key, entry);
    return entry;
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
    use: Use<Filed>,
  ): void {
    const passed = this.read(words, from, to, of);
    const { row, met, tables } = this;
    for (let at = from; at < to; at++) {
      const found = row[at - from] ?? NOTHING_FOUND;
      if (!found.begins) continue;
      const here = Math.min(LAST, passed + at - from + 1);
      const next = nextOf(at);
      const follows = next < to ? (row[next - from] ?? NOTHING_FOUND) : NOTHING_FOUND;
      if (found.place !== NOWHERE) tables.each(found.place, met, here, at, use);
      if (found.leads !== 0) this.follow(found.number, found.leads, follows, here, at, use);
      for (const { number, place, leads } of found.others) {
        if (place !== NOWHERE) tables.each(place, met, here, at, use);
        if (leads !== 0) this.follow(number, leads, follows, here, at, use);
      }
    }
  }

  /**
   * What a pattern needs is looked for among these words, from one index to another.
   * @returns how many words had passed before them
   */
  private read<Word>(
    words: readonly Word[],
    from: number,
    to: number,
    of: (word: Word) => Of | null,
  ): number {
    if (this.met.length < this.entries.size || this.passed + to - from > LAST) {
      this.met = new Uint16Array(this.entries.size);
      this.passed = 0;
    }
    const { met, row, passed } = this;
    for (let at = from; at < to; at++) {
      const word = words[at];
      const one = word === undefined ? null : of(word);
      const found = one === null ? NOTHING_FOUND : this.foundFor(one);
      row[at - from] = found;
      if (found.number === NONE) continue;
      const here = Math.min(LAST, passed + at - from + 1);
      met[found.number] = here;
      for (const { number } of found.others) met[number] = here;
    }
    this.passed = passed + to - from;
    return passed;
  }

  /** What begins with two keys in turn. */
  private follow(
    first: number,
    leads: number,
    follows: Found<Filed>,
    here: number,
    at: number,
    use: Use<Filed>,
  ): void {
    if (follows.number === NONE) return;
    const { tables, met } = this;
    if (leads & restOf(follows.number)) tables.each(tables.pairAt(first, follows.number), met, here, at, use);
    for (const { number } of follows.others)
      if (leads & restOf(number)) tables.each(tables.pairAt(first, number), met, here, at, use);
  }

  private foundFor(of: Of): Found<Filed> {
    // Only an index writes there.
    const before = of.indexed as Found<Filed> | null;
    if (before?.tables === this.tables) return before;
    const found = this.find(of);
    of.indexed = found;
    return found;
  }

  private find(of: Of): Found<Filed> {
    this.isAsked = true;
    const { tables } = this;
    const [first, ...others] = this.keysOf(of).flatMap((key) => this.entries.get(key) ?? []);
    if (!first) {
      if (this.nothing.tables !== tables)
        this.nothing = new Found(tables, false, NONE, NOWHERE, 0, NO_OTHERS);
      return this.nothing;
    }
    for (const entry of [first, ...others]) this.pack(entry);
    return new Found(
      tables,
      [first, ...others].some(({ place, leads }) => place !== NOWHERE || leads !== 0),
      first.number,
      first.place,
      first.leads,
      others.length > 0 ? others : NO_OTHERS,
    );
  }

  /** When a word has the key for the first time: of thousands of keys a draft has a few. */
  private pack(entry: Entry<Filed>): void {
    const { tables } = this;
    if (entry.packedIn === tables) return;
    entry.packedIn = tables;
    entry.place = tables.put(entry.open);
    for (const [second, list] of entry.seconds ?? []) tables.putPair(entry.number, second, list);
  }
}

const NO_KEYS: ReadonlySet<string> = new Set();
/** The last number that `met` holds. */
const LAST = 2 ** 16 - 1;
