/**
 * The sayings a rule knows, written as patterns (pattern.ts). All grammars file theirs in one index, so that a draft
 * is walked once for all rules: a word is looked up once, then the word after it, and what must follow later is asked
 * of the sentence before a pattern is tried.
 */
import type { PreparedDraft } from '../text/prepare.ts';
import { Stretches } from '../text/stretches.ts';
import { WordIndex } from '../text/word-index.ts';
import { needsOf } from './needs.ts';
import { type Chain, chainOf, firstKeys, match, secondKeys, type WordClasses } from './pattern.ts';
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

interface Filed {
  readonly grammar: number;
  readonly label: string;
  /** What must follow after as many words as `known`, which the index has met already. */
  readonly chain: Chain;
  readonly known: 0 | 1;
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
        file(source, chainOf(source, classes, null), { grammar: this.id, label });
      }
  }

  /** All sayings in the draft, the longest of each label at each word, in order of place. */
  find(reading: Reading): readonly Hit<Label>[] {
    const walk = reading.prepared.once(walkOf);
    // The index knows labels as strings; what carries this id was filed under this grammar's labels.
    return (walk[this.id] ?? []) as readonly Hit<string>[] as readonly Hit<never>[];
  }
}

function file(source: string, chain: Chain, by: Pick<Filed, 'grammar' | 'label'>): void {
  sentences.forget();
  const filed: Filed =
    chain?.kind === 'one' && !chain.optional
      ? { ...by, chain: chain.next, known: 1 }
      : { ...by, chain, known: 0 };
  const needs = needsOf(chain);
  for (const key of new Set(firstKeys(chain))) {
    if (key === '') throw new Error(`a pattern must begin with a word: ${source}`);
    const seconds = secondKeys(chain, key);
    index.file(
      key,
      seconds && seconds.size <= MOST_SECONDS ? seconds : null,
      filed,
      needs.find((keys) => !keys.has(key)),
    );
  }
}

/** A saying in its sentence: `from` and `to` count from the sentence's first word. */
interface Said {
  readonly filed: Filed;
  readonly from: number;
  readonly to: number;
}

const sentences = new Stretches<Word, readonly Said[]>({
  isSame: (one, other) =>
    one.text === other.text && one.key === other.key && one.kind === other.kind && one.opens === other.opens,
  endOf: (words, from) => {
    let to = from + 1;
    while (to < words.length && !words[to]?.opens) to++;
    return to;
  },
  read: saidIn,
});

/** What stands in a draft, by grammar; nothing for a grammar of which nothing was found. */
function walkOf(prepared: PreparedDraft): Hit<string>[][] {
  const { words } = readingOf(prepared);
  const found: Hit<string>[][] = [];
  for (const sentence of sentences.of(words))
    for (const { filed, ...place } of sentence.said) {
      const from = sentence.from + place.from;
      const to = sentence.from + place.to;
      const hits = found[filed.grammar] ?? [];
      found[filed.grammar] = hits;
      hits.push({
        label: filed.label,
        from,
        to,
        start: words[from]?.start ?? 0,
        end: words[to - 1]?.end ?? 0,
      });
    }
  return found;
}

function saidIn(words: readonly Word[], from: number, to: number): Said[] {
  const said: Said[] = [];
  index.walk(words, from, to, termOf, nextOf, (at, filed) => {
    const end = match(words, at, at + filed.known, filed.chain);
    if (end > at) note(said, { filed, from: at - from, to: end - from });
  });
  return said;
}

const termOf = ({ term }: Word): Term => term;
const nextOf = (at: number): number => at + 1;

/** Of one label at one word the longest stays. */
function note(said: Said[], one: Said): void {
  for (let at = said.length - 1; said[at]?.from === one.from; at--) {
    const before = said[at];
    if (before?.filed.grammar !== one.filed.grammar || before.filed.label !== one.filed.label) continue;
    if (one.to > before.to) said[at] = one;
    return;
  }
  said.push(one);
}
