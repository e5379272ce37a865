/**
 * Evidence that adds up: a rule names kinds of cue and reads which of them occur together. For sayings that no list
 * of sentences could foresee.
 */
import type { Grammar, Hit } from './grammar.ts';
import type { Reading } from './reading.ts';

export class Cues<Label extends string> {
  /** By label; null in most drafts, where there are none. */
  private readonly hits: ReadonlyMap<Label, readonly Hit<Label>[]> | null;

  constructor(grammar: Grammar<Label>, reading: Reading) {
    const all = grammar.find(reading);
    this.hits = all.length === 0 ? null : byLabel(all, reading);
  }

  first(label: Label): Hit<Label> | undefined {
    return this.hits?.get(label)?.[0];
  }

  all(label: Label): readonly Hit<Label>[] {
    return this.hits?.get(label) ?? [];
  }

  has(label: Label): boolean {
    return this.hits?.has(label) ?? false;
  }

  /** The first of `label` with one of `other` within `reach` words. */
  near(label: Label, other: Label, reach: number): Hit<Label> | undefined {
    return this.all(label).find((hit) =>
      this.all(other).some(
        (found) =>
          found.from < hit.to + reach &&
          hit.from < found.to + reach &&
          (found.from >= hit.to || found.to <= hit.from),
      ),
    );
  }
}

function byLabel<Label>(
  all: readonly Hit<Label>[],
  { quoted, prepared }: Reading,
): ReadonlyMap<Label, readonly Hit<Label>[]> {
  const hits = new Map<Label, Hit<Label>[]>();
  for (const hit of all) {
    if (quoted(hit.start) || prepared.inDocument(hit.start)) continue;
    const list = hits.get(hit.label);
    if (list) list.push(hit);
    else hits.set(hit.label, [hit]);
  }
  return hits;
}
