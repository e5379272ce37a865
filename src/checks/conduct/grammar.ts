/**
 * The sayings a rule knows, written as patterns (pattern.ts). All grammars file theirs in one index, so that a draft
 * is walked once for all rules: a word is looked up once, then the word after it, and what must follow later is asked
 * of the sentence before a pattern is tried.
 */
import type { PreparedDraft } from '../text/prepare.ts';
import { byTable, type Said, Stretches } from '../text/stretches.ts';
import { WordIndex } from '../text/word-index.ts';
import { needsOf } from './needs.ts';
import {
  type Chain,
  chainOf,
  firstKeys,
  firstMatch,
  restAfter,
  secondKeys,
  type WordClasses,
} from './pattern.ts';
import { type Reading, readingOf } from './reading.ts';
import type { Term } from './terms.ts';
import type { Word } from './words.ts';

export interface Hit<Label> {
  readonly label: Label;
  /** Word indices, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Offsets into the prepared text. */
  readonly start: number;
  readonly end: number;
}

/** What is filed under a word. A class, so that all are built alike: a walk reads one after another. */
class Filed {
  /**
   * @param table of the grammar
   * @param chains one of these must follow after as many words as `known`, which the index has met already
   */
  constructor(
    readonly table: number,
    readonly label: string,
    readonly chains: readonly Chain[],
    readonly known: 0 | 1,
  ) {}
}

/** A pattern that many words may follow is cheaper tried than filed under each of them. */
const MOST_SECONDS = 24;

const index = new WordIndex<Term, Filed>(({ key, specials }) => [key, ...specials]);
let grammars = 0;
export class Grammar<Label extends string> {
  private readonly id = grammars++;

  /** @throws when a pattern names a class that is not given, or may begin with any word */
  constructor(classes: WordClasses, groups: Readonly<Record<Label, string>>) {
    for (const label of Object.keys(groups) as Label[])
      for (const line of groups[label].split('\n')) {
        const source = line.trim();
        if (!source || source.startsWith('# ')) continue;
        file(source, chainOf(source, classes, null), this.id, label);
      }
  }

  /** All sayings in the draft, the longest of each label at each word, in order of place. */
  find(reading: Reading): readonly Hit<Label>[] {
    const walk = reading.prepared.once(walkOf);
    // The index knows labels as strings; what carries this id was filed under this grammar's labels.
    return (walk[this.id] ?? []) as readonly Hit<string>[] as readonly Hit<never>[];
  }
}

function file(source: string, chain: Chain, table: number, label: string): void {
  sentences.forget();
  const whole = new Filed(table, label, [chain], 0);
  const ways: { readonly filed: Filed; readonly needs: readonly ReadonlySet<string>[] }[] = [];
  for (const key of new Set(firstKeys(chain))) {
    if (key === '') throw new Error(`a pattern must begin with a word: ${source}`);
    const { tails, isAsked } = restAfter(chain, key);
    // Most words of a pattern go on alike.
    let way = ways.find(({ filed }) => isSame(filed.chains, tails));
    if (!way) {
      way = { filed: new Filed(table, label, tails, 1), needs: needsOf(tails) };
      ways.push(way);
    }
    const seconds = secondKeys(tails);
    index.file(
      key,
      seconds && seconds.size <= MOST_SECONDS ? seconds : null,
      isAsked ? whole : way.filed,
      way.needs.find((keys) => !keys.has(key)),
    );
  }
}

const isSame = (one: readonly Chain[], other: readonly Chain[]): boolean =>
  one.length === other.length && one.every((chain, at) => chain === other[at]);

const sentences = new Stretches<Word, readonly Said<Filed>[]>({
  isSame: (one, other) =>
    one.text === other.text && one.key === other.key && one.kind === other.kind && one.opens === other.opens,
  endOf: (words, from) => {
    let to = from + 1;
    while (to < words.length && !words[to]?.opens) to++;
    return to;
  },
  read: saidIn,
});

/** What stands in a draft, by grammar. */
function walkOf(prepared: PreparedDraft): readonly (readonly Hit<string>[] | undefined)[] {
  const { words } = readingOf(prepared);
  return byTable(sentences.of(words), ({ label }, from, to) => ({
    label,
    from,
    to,
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
  }));
}

function saidIn(words: readonly Word[], from: number, to: number): Said<Filed>[] {
  const said: Said<Filed>[] = [];
  index.walk(words, from, to, termOf, nextOf, (at, filed) => {
    const end = firstMatch(words, at, at + filed.known, filed.chains);
    if (end > at) note(said, { filed, from: at - from, to: end - from });
  });
  return said;
}

const termOf = ({ term }: Word): Term => term;
const nextOf = (at: number): number => at + 1;

/** Of one label at one word the longest stays. */
function note(said: Said<Filed>[], one: Said<Filed>): void {
  for (let at = said.length - 1; said[at]?.from === one.from; at--) {
    const before = said[at];
    if (before?.filed.table !== one.filed.table || before.filed.label !== one.filed.label) continue;
    if (one.to > before.to) said[at] = one;
    return;
  }
  said.push(one);
}
