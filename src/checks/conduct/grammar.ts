/**
 * The sayings a rule knows, written as patterns (pattern.ts). All grammars file theirs in one index, so that a draft
 * is walked once for all rules: a word is looked up once, then the word after it, and what must follow later is asked
 * of the sentence before a pattern is tried.
 */
import type { PreparedDraft } from '../text/prepare.ts';
import { WordIndex } from '../text/word-index.ts';
import { needsOf } from './needs.ts';
import { type Chain, chainOf, firstKeys, match, secondKeys, type WordClasses } from './pattern.ts';
import { type Reading, readingOf, type Term, type Word } from './reading.ts';

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
  readonly chain: Chain;
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
        file(source, { grammar: this.id, label, chain: chainOf(source, classes, null) });
      }
  }

  /** All sayings in the draft, the longest of each label at each word, in order of place. */
  find(reading: Reading): readonly Hit<Label>[] {
    const walk = reading.prepared.once(walkOf);
    // The index knows labels as strings; what carries this id was filed under this grammar's labels.
    return (walk[this.id] ?? []) as readonly Hit<string>[] as readonly Hit<never>[];
  }
}

function file(source: string, filed: Filed): void {
  const { chain } = filed;
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

/** What stands in a draft, by grammar; nothing for a grammar of which nothing was found. */
function walkOf(prepared: PreparedDraft): Hit<string>[][] {
  const { words } = readingOf(prepared);
  const found: Hit<string>[][] = [];
  for (let from = 0, to = 0; from < words.length; from = to) {
    do to++;
    while (to < words.length && !words[to]?.opens);
    index.read(words, from, to, termOf);
    for (let at = from; at < to; at++) {
      const word = words[at];
      const next = at + 1 < to ? words[at + 1] : undefined;
      if (word) index.each(word.term, next?.term ?? null, (filed) => tryAt(words, at, filed, found));
    }
  }
  return found;
}

const termOf = ({ term }: Word): Term => term;

function tryAt(words: readonly Word[], at: number, filed: Filed, found: Hit<string>[][]): void {
  const { grammar, label } = filed;
  const to = match(words, at, at, filed.chain);
  if (to <= at) return;
  const hits = found[grammar] ?? [];
  found[grammar] = hits;
  const hit = { label, from: at, to, start: words[at]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
  let same = hits.length - 1;
  while (same >= 0 && hits[same]?.from === at && hits[same]?.label !== label) same--;
  const before = hits[same];
  if (before?.from !== at) hits.push(hit);
  else if (to > before.to) hits[same] = hit;
}
