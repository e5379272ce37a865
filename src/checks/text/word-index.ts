import { type Known, kept } from './lexeme.ts';

/**
 * Patterns to be tried, and beside them, all in one list, the numbers of the keys of which one must be around for each:
 * whether a pattern is worth a look must not cost one.
 */
interface Shelf<Filed> {
  readonly filed: Filed[];
  /** For each pattern how many numbers follow, then those; none when nothing certain is needed. */
  readonly needs: number[];
}

/** What is filed under one key. */
interface Entry<Filed> {
  /** Counts the keys of an index, those that are only needed or only follow included. */
  readonly number: number;
  /** What may begin with it whatever follows. */
  open: Shelf<Filed> | null;
  /** Which next keys something is filed under with it, by the rest of their numbers: a first look before the map of pairs. */
  leads: number;
}

const restOf = ({ number }: Entry<unknown>): number => 1 << (number % 31);

/** More keys than any index has; two of their numbers make one small integer. */
const MOST_KEYS = 2 ** 15;

/**
 * Patterns of words, filed under the key they begin with and, where that is certain, the key after it. What the index
 * has for a word is kept with the word.
 */
export class WordIndex<Of extends Known, Filed> {
  private readonly entries = new Map<string, Entry<Filed>>();
  private keys = 0;
  private readonly numbers = new Map<ReadonlySet<string>, readonly number[]>();
  private readonly pairs = new Map<number, { readonly filed: Filed; readonly needs: readonly number[] }[]>();
  private readonly found = kept((_of: Of) => ({ keys: -1, entries: NOTHING as readonly Entry<Filed>[] }));
  /** In which stretch each key was met last, by its number. */
  private met = new Int32Array(0);
  private stretch = 0;

  /** @param keysOf the keys under which something may be filed, the strongest first */
  constructor(private readonly keysOf: (of: Of) => readonly string[]) {}

  /**
   * @param seconds the keys that must follow; null when that is open
   * @param needs keys of which one must stand in the same stretch (`read`); none when nothing is certain
   */
  file(first: string, seconds: Iterable<string> | null, filed: Filed, needs = NO_KEYS): void {
    const entry = this.entry(first);
    const numbers = this.numbersOf(needs);
    if (!seconds) {
      entry.open ??= { filed: [], needs: [] };
      entry.open.filed.push(filed);
      entry.open.needs.push(numbers.length, ...numbers);
      return;
    }
    const one = { filed, needs: numbers };
    for (const second of seconds) {
      const next = this.entry(second);
      entry.leads |= restOf(next);
      const pair = pairOf(entry, next);
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
    const entry = { number: this.keys, open: null, leads: 0 };
    this.entries.set(key, entry);
    this.keys++;
    return entry;
  }

  /** A stretch begins that no pattern leaves: what one needs is looked for among these words, from one index to another. */
  read<Word>(words: readonly Word[], from: number, to: number, of: (word: Word) => Of): void {
    if (this.met.length < this.keys) this.met = new Int32Array(this.keys);
    this.stretch++;
    for (let at = from; at < to; at++) {
      const word = words[at];
      if (word !== undefined)
        for (const { number } of this.entriesOf(of(word))) this.met[number] = this.stretch;
    }
  }

  /** Calls `use` with what may begin with a word that another follows, or nothing that counts. */
  each(first: Of, next: Of | null, use: (filed: Filed) => void): void {
    for (const entry of this.entriesOf(first)) {
      if (entry.open) this.take(entry.open, use);
      if (!next || !entry.leads) continue;
      for (const second of this.entriesOf(next)) {
        if (!(entry.leads & restOf(second))) continue;
        for (const { filed, needs } of this.pairs.get(pairOf(entry, second)) ?? NOTHING)
          if (this.isMet(needs, 0, needs.length)) use(filed);
      }
    }
  }

  private take({ filed, needs }: Shelf<Filed>, use: (filed: Filed) => void): void {
    let at = 0;
    for (let which = 0; which < filed.length; which++) {
      const from = at + 1;
      at = from + (needs[at] ?? 0);
      const one = filed[which];
      if (one !== undefined && this.isMet(needs, from, at)) use(one);
    }
  }

  /** One of these keys stands in the stretch, or none is needed. */
  private isMet(needs: readonly number[], from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.met[needs[at] ?? 0] === this.stretch) return true;
    return from === to;
  }

  /** All entries of a word. */
  private entriesOf(of: Of): readonly Entry<Filed>[] {
    const found = this.found(of);
    // A table may come to the index late.
    if (found.keys !== this.keys) {
      found.entries = this.keysOf(of).flatMap((key) => this.entries.get(key) ?? []);
      found.keys = this.keys;
    }
    return found.entries;
  }
}

const NOTHING: readonly never[] = [];
const NO_KEYS: ReadonlySet<string> = new Set();

const pairOf = (first: Entry<unknown>, second: Entry<unknown>): number =>
  first.number * MOST_KEYS + second.number;
