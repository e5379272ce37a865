/**
 * Evidence that adds up: a rule names kinds of cue and reads which of them occur together. For sayings that no list
 * of sentences could foresee.
 */
import type { Grammar, Hit } from './grammar.ts';
import type { Reading } from './reading.ts';

export class Cues<Label extends string> {
  private readonly hits: ReadonlyMap<Label, readonly Hit<Label>[]>;

  constructor(grammar: Grammar<Label>, reading: Reading) {
    const hits = new Map<Label, Hit<Label>[]>();
    for (const hit of grammar.find(reading)) {
      if (reading.quoted(hit.start) || reading.prepared.inDocument(hit.start)) continue;
      const list = hits.get(hit.label);
      if (list) list.push(hit);
      else hits.set(hit.label, [hit]);
    }
    this.hits = hits;
  }

  first(label: Label): Hit<Label> | undefined {
    return this.hits.get(label)?.[0];
  }

  all(label: Label): readonly Hit<Label>[] {
    return this.hits.get(label) ?? [];
  }

  has(label: Label): boolean {
    return this.hits.has(label);
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
