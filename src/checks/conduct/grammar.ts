/**
 * The sayings a rule knows, written as patterns (pattern.ts). All grammars file theirs in one index, so that a draft
 * is walked once for all rules: a word is looked up once, then the word after it, and only what may match is tried.
 */
import { type Chain, chainOf, firstKeys, match, secondKeys, type WordClasses } from './pattern.ts';
import type { Reading, Word } from './reading.ts';

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

/** The patterns that may begin with a word: by the word that must follow, and those that leave it open. */
interface Entry {
  readonly bySecond: Map<string, Filed[]>;
  readonly open: Filed[];
}

/** A pattern that many words may follow is cheaper tried than filed under each of them. */
const MOST_SECONDS = 24;

const index = new Map<string, Entry>();
let grammars = 0;
/** What a walk over a draft found, by grammar. */
const walks = new WeakMap<Reading, Hit<string>[][]>();

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
    let walk = walks.get(reading);
    if (!walk || walk.length <= this.id) {
      walk = walkOf(reading.words);
      walks.set(reading, walk);
    }
    // The index knows labels as strings; what carries this id was filed under this grammar's labels.
    return (walk[this.id] ?? []) as readonly Hit<string>[] as readonly Hit<never>[];
  }
}

function file(source: string, filed: Filed): void {
  for (const key of new Set(firstKeys(filed.chain))) {
    if (key === '') throw new Error(`a pattern must begin with a word: ${source}`);
    const entry = index.get(key) ?? { bySecond: new Map<string, Filed[]>(), open: [] };
    index.set(key, entry);
    const seconds = secondKeys(filed.chain, key);
    if (!seconds || seconds.size > MOST_SECONDS) entry.open.push(filed);
    else
      for (const second of seconds) {
        const list = entry.bySecond.get(second);
        if (list) list.push(filed);
        else entry.bySecond.set(second, [filed]);
      }
  }
}

function walkOf(words: readonly Word[]): Hit<string>[][] {
  const found: Hit<string>[][] = Array.from({ length: grammars }, () => []);
  words.forEach((word, at) => {
    attempt(words, at, index.get(word.key), found);
    for (const special of word.specials) attempt(words, at, index.get(special), found);
  });
  return found;
}

function attempt(words: readonly Word[], at: number, entry: Entry | undefined, found: Hit<string>[][]): void {
  if (!entry) return;
  for (const filed of entry.open) tryAt(words, at, filed, found);
  if (!entry.bySecond.size) return;
  const next = words[at + 1];
  if (!next || next.opens) return;
  for (const filed of entry.bySecond.get(next.key) ?? []) tryAt(words, at, filed, found);
  for (const special of next.specials)
    for (const filed of entry.bySecond.get(special) ?? []) tryAt(words, at, filed, found);
}

function tryAt(words: readonly Word[], at: number, filed: Filed, found: Hit<string>[][]): void {
  const to = match(words, at, at, filed.chain);
  if (to <= at) return;
  const { grammar, label } = filed;
  const hits = found[grammar];
  const start = words[at]?.start ?? 0;
  const hit = { label, from: at, to, start, end: words[to - 1]?.end ?? 0 };
  let same = hits ? hits.length - 1 : -1;
  while (same >= 0 && hits?.[same]?.from === at && hits[same]?.label !== label) same--;
  const before = hits?.[same];
  if (!before || before.from !== at) hits?.push(hit);
  else if (to > before.to && hits) hits[same] = hit;
}
