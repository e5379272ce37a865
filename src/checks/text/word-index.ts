import type { Indexed } from './lexeme.ts';

/** What is filed under one key. */
interface Entry<Filed> {
  /** Counts the keys of an index, those that are only needed or only follow included. */
  readonly number: number;
  /** What may begin with it whatever follows. */
  open: Filed[] | null;
  /**
   * The numbers of the keys of which one must be around for each of `open`, all in one list: how many, then those; none
   * when nothing certain is needed. Whether a pattern is worth a look must not cost one.
   */
  readonly needs: number[];
  /** Which next keys something is filed under with it, by the rest of their numbers: a first look before the map of pairs. */
  leads: number;
}

/** What an index has for a word. Most have one key, and little begins with it: so that is at hand, and lists are for the rest. */
interface Found<Filed> {
  /** Whose this is. */
  readonly index: object | null;
  /** How many keys the index had: a table may come to it late. */
  readonly keys: number;
  /** Of the word's keys, the first the index knows, by its number; `NONE` when it knows none. */
  readonly number: number;
  readonly otherNumbers: readonly number[];
  /** Those of them that something is filed under. */
  readonly begins: Entry<Filed> | null;
  readonly otherBegins: readonly Entry<Filed>[];
}
const NONE = -1;

const restOf = (number: number): number => 1 << (number % 31);

/** As many as a byte tells apart. */
const MOST_STRETCHES = 255;

/** More keys than any index has; two of their numbers make one small integer. */
const MOST_KEYS = 2 ** 15;

/**
 * Patterns of words, filed under the key they begin with and, where that is certain, the key after it. What the index
 * has for a word is kept with the word.
 */
export class WordIndex<Of extends Indexed, Filed> {
  private readonly entries = new Map<string, Entry<Filed>>();
  private keys = 0;
  private readonly numbers = new Map<ReadonlySet<string>, readonly number[]>();
  private readonly pairs = new Map<number, { readonly filed: Filed; readonly needs: readonly number[] }[]>();
  /** Of the words that have none of the keys. */
  private nothing: Found<Filed> = NOTHING_FOUND;
  /** In which stretch each key was met last, by its number. Small, to stay at hand. */
  private met = new Uint8Array(0);
  private stretch = 0;
  /** What was found for each word of it. */
  private readonly row: Found<Filed>[] = [];

  /** @param keysOf the keys under which something may be filed, the strongest first */
  constructor(private readonly keysOf: (of: Of) => readonly string[]) {}

  /**
   * @param seconds the keys that must follow; null when that is open
   * @param needs keys of which one must stand in the same stretch (`walk`); none when nothing is certain
   */
  file(first: string, seconds: Iterable<string> | null, filed: Filed, needs = NO_KEYS): void {
    const entry = this.entry(first);
    const numbers = this.numbersOf(needs);
    if (!seconds) {
      entry.open ??= [];
      entry.open.push(filed);
      entry.needs.push(numbers.length, ...numbers);
      return;
    }
    const one = { filed, needs: numbers };
    for (const second of seconds) {
      const next = this.entry(second);
      entry.leads |= restOf(next.number);
      const pair = pairOf(entry.number, next.number);
      const list = this.pairs.get(pair);
      if (list) list.push(one);
      else this.pairs.set(pair, [one]);
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
    const entry: Entry<Filed> = { number: this.keys, open: null, needs: [], leads: 0 };
    this.entries.set(key, entry);
    this.keys++;
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
    use: (at: number, filed: Filed) => void,
  ): void {
    this.read(words, from, to, of);
    for (let at = from; at < to; at++) {
      const { begins, otherBegins } = this.row[at - from] ?? NOTHING_FOUND;
      if (begins === null) continue;
      const next = nextOf(at);
      const follows = next < to ? (this.row[next - from] ?? NOTHING_FOUND) : NOTHING_FOUND;
      this.begin(begins, follows, at, use);
      for (const entry of otherBegins) this.begin(entry, follows, at, use);
    }
  }

  /** What a pattern needs is looked for among these words, from one index to another. */
  private read<Word>(words: readonly Word[], from: number, to: number, of: (word: Word) => Of | null): void {
    if (this.met.length < this.keys) this.met = new Uint8Array(this.keys);
    if (this.stretch === MOST_STRETCHES) {
      this.met.fill(0);
      this.stretch = 0;
    }
    const { met, row } = this;
    const stretch = ++this.stretch;
    for (let at = from; at < to; at++) {
      const word = words[at];
      const one = word === undefined ? null : of(word);
      const found = one === null ? NOTHING_FOUND : this.foundFor(one);
      row[at - from] = found;
      if (found.number === NONE) continue;
      met[found.number] = stretch;
      for (const number of found.otherNumbers) met[number] = stretch;
    }
  }

  private begin(
    entry: Entry<Filed>,
    follows: Found<Filed>,
    at: number,
    use: (at: number, filed: Filed) => void,
  ): void {
    if (entry.open !== null) this.take(entry.open, entry.needs, at, use);
    if (!entry.leads || follows.number === NONE) return;
    if (entry.leads & restOf(follows.number)) this.takePair(pairOf(entry.number, follows.number), at, use);
    for (const second of follows.otherNumbers)
      if (entry.leads & restOf(second)) this.takePair(pairOf(entry.number, second), at, use);
  }

  private takePair(pair: number, at: number, use: (at: number, filed: Filed) => void): void {
    for (const { filed, needs } of this.pairs.get(pair) ?? NOTHING)
      if (this.isMet(needs, 0, needs.length)) use(at, filed);
  }

  private take(
    open: readonly Filed[],
    needs: readonly number[],
    word: number,
    use: (at: number, filed: Filed) => void,
  ): void {
    let at = 0;
    for (const filed of open) {
      const from = at + 1;
      at = from + (needs[at] ?? 0);
      if (this.isMet(needs, from, at)) use(word, filed);
    }
  }

  /** One of these keys stands in the stretch, or none is needed. */
  private isMet(needs: readonly number[], from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.met[needs[at] ?? 0] === this.stretch) return true;
    return from === to;
  }

  private foundFor(of: Of): Found<Filed> {
    // Only an index writes there.
    const before = of.indexed as Found<Filed> | null;
    if (before?.index === this && before.keys === this.keys) return before;
    const found = this.find(of);
    of.indexed = found;
    return found;
  }

  private find(of: Of): Found<Filed> {
    const entries = this.keysOf(of).flatMap((key) => this.entries.get(key) ?? []);
    const [number = NONE, ...otherNumbers] = entries.map((entry) => entry.number);
    const [begins = null, ...otherBegins] = entries.filter(({ open, leads }) => open || leads);
    if (number === NONE && this.nothing.keys === this.keys) return this.nothing;
    const found: Found<Filed> = {
      index: this,
      keys: this.keys,
      number,
      otherNumbers: otherNumbers.length > 0 ? otherNumbers : NOTHING,
      begins,
      otherBegins: otherBegins.length > 0 ? otherBegins : NOTHING,
    };
    if (number === NONE) this.nothing = found;
    return found;
  }
}

const NOTHING: readonly never[] = [];
const NO_KEYS: ReadonlySet<string> = new Set();
const NOTHING_FOUND: Found<never> = {
  index: null,
  keys: -1,
  number: NONE,
  otherNumbers: NOTHING,
  begins: null,
  otherBegins: NOTHING,
};

const pairOf = (first: number, second: number): number => first * MOST_KEYS + second;
