import type { Token } from './tokens.ts';

/**
 * A small language for word patterns, so that hundreds of cues cost one look-up a token.
 * Words are `Token.key`s ("nurse's" wants the possessive); `a|b` alternatives; `?a` may be absent; `*` any one word; `?*` one word that may be
 * absent and is not a preposition, article or verb of being; `#` a number. Hyphens, slashes, commas inside the
 * text are skipped between words. One pattern a line; a line may end in `= weight`.
 */
export interface Phrase<Label> {
  readonly steps: readonly Step[];
  readonly label: Label;
  readonly weight: number;
}

interface Step {
  readonly words: ReadonlySet<string> | null;
  readonly kind: 'words' | 'any' | 'number';
  readonly optional: boolean;
}

export interface PhraseHit<Label> {
  readonly phrase: Phrase<Label>;
  /** Token indices, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

const LINK_WORDS = new Set(
  'to with for of and on in at is are was were be been am the a an or but if when that than as by from into has have had who which this these those not no do does did will can could should would about after before'.split(
    ' ',
  ),
);
const SKIPPED = new Set(['-', '/', ',', '.', "'", '"', '’', '(', '*']);

function stepOf(source: string): Step {
  const optional = source.startsWith('?');
  const body = optional ? source.slice(1) : source;
  if (body === '*') return { words: null, kind: 'any', optional };
  if (body === '#') return { words: null, kind: 'number', optional };
  return {
    words: new Set(body.split('|').map((word) => word.replaceAll('_', ' '))),
    kind: 'words',
    optional,
  };
}

/** The phrases that begin with one word, those whose second word is certain filed under it. */
interface Entry<Label> {
  readonly bySecond: Map<string, Phrase<Label>[]>;
  readonly rest: Phrase<Label>[];
}

export class PhraseTable<Label extends string> {
  private readonly byFirst = new Map<string, Entry<Label>>();

  constructor(groups: Readonly<Record<Label, string>>, defaultWeight = 1) {
    for (const label of Object.keys(groups) as Label[]) {
      for (const line of groups[label].split('\n')) {
        const [pattern = '', weight] = line.split(' = ');
        if (!pattern.trim()) continue;
        const steps = pattern.trim().split(/\s+/).map(stepOf);
        this.file({ steps, label, weight: weight === undefined ? defaultWeight : Number(weight) });
      }
    }
  }

  private file(phrase: Phrase<Label>): void {
    const [first, second] = phrase.steps;
    const certain = first && !first.optional && second && !second.optional && second.kind !== 'any';
    const seconds = certain ? (second.kind === 'number' ? ['#'] : [...(second.words ?? [])]) : [];
    for (const key of firstKeys(phrase.steps)) {
      const entry = this.byFirst.get(key) ?? { bySecond: new Map<string, Phrase<Label>[]>(), rest: [] };
      this.byFirst.set(key, entry);
      if (!certain) entry.rest.push(phrase);
      for (const word of seconds) {
        const known = entry.bySecond.get(word);
        if (known) known.push(phrase);
        else entry.bySecond.set(word, [phrase]);
      }
    }
  }

  /** All phrases that begin at each token, longest match of each. */
  find(tokens: readonly Token[]): PhraseHit<Label>[] {
    const hits: PhraseHit<Label>[] = [];
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (!token || token.kind === 'mark' || token.kind === 'line') continue;
      const entry = this.byFirst.get(token.kind === 'number' ? '#' : token.key);
      if (entry) collect(entry, tokens, index, hits);
      if (possessive(token)) {
        const owners = this.byFirst.get(`${token.key}'s`);
        if (owners) collect(owners, tokens, index, hits);
      }
    }
    return hits;
  }
}

const possessive = (token: Token): boolean => token.kind === 'word' && token.text.endsWith("'s");

function collect<Label>(
  entry: Entry<Label>,
  tokens: readonly Token[],
  index: number,
  hits: PhraseHit<Label>[],
): void {
  const attempt = (phrases: readonly Phrase<Label>[] | undefined): void => {
    if (!phrases) return;
    for (const phrase of phrases) {
      const to = matchFrom(tokens, index, phrase.steps, 0);
      if (to > 0) hits.push({ phrase, from: index, to });
    }
  };
  attempt(entry.rest);
  if (!entry.bySecond.size) return;
  let at = index + 1;
  while (tokens[at]?.kind === 'mark' && SKIPPED.has(tokens[at]?.text ?? '')) at++;
  const next = tokens[at];
  if (!next || next.kind === 'mark' || next.kind === 'line') return;
  attempt(entry.bySecond.get(next.kind === 'number' ? '#' : next.key));
  if (possessive(next)) attempt(entry.bySecond.get(`${next.key}'s`));
}

function firstKeys(steps: readonly Step[]): string[] {
  const keys: string[] = [];
  for (const step of steps) {
    if (step.kind === 'number') keys.push('#');
    else keys.push(...(step.words ?? []));
    if (!step.optional) break;
  }
  return keys;
}

/** The token index after the match, or 0. */
function matchFrom(tokens: readonly Token[], index: number, steps: readonly Step[], step: number): number {
  if (step === steps.length) return index;
  const wanted = steps[step];
  if (!wanted) return 0;
  let at = index;
  if (step > 0) {
    while (tokens[at]?.kind === 'mark' && SKIPPED.has(tokens[at]?.text ?? '')) {
      // A full stop before a new sentence ends the phrase.
      if (tokens[at]?.text === '.' && tokens[at + 1]?.spaced && tokens[at + 1]?.capital) return 0;
      at++;
    }
  }
  const token = tokens[at];
  if (token && accepts(wanted, token)) {
    const to = matchFrom(tokens, at + 1, steps, step + 1);
    if (to > 0) return to;
  }
  return wanted.optional ? matchFrom(tokens, index, steps, step + 1) : 0;
}

function accepts(step: Step, token: Token): boolean {
  if (step.kind === 'number') return token.kind === 'number';
  if (step.kind === 'any')
    return (
      (token.kind === 'word' || token.kind === 'number') && !(step.optional && LINK_WORDS.has(token.key))
    );
  return (
    step.words?.has(token.key) || (token.text.endsWith("'s") && step.words?.has(`${token.key}'s`)) || false
  );
}
