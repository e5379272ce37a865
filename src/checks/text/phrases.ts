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

interface Filed {
  readonly table: number;
  readonly phrase: Phrase<string>;
}

/** The phrases that begin with one word, those whose second word is certain filed under it. */
interface Entry {
  readonly bySecond: Map<string, Filed[]>;
  readonly rest: Filed[];
}

/** All tables file their phrases here, so that a token is looked up once for all of them. */
const index = new Map<string, Entry>();
let tables = 0;
/** What a walk over a draft's tokens found, by table. */
const walks = new WeakMap<readonly Token[], PhraseHit<string>[][]>();

export class PhraseTable<Label extends string> {
  private readonly id = tables++;

  constructor(groups: Readonly<Record<Label, string>>, defaultWeight = 1) {
    for (const label of Object.keys(groups) as Label[]) {
      for (const line of groups[label].split('\n')) {
        const [pattern = '', weight] = line.split(' = ');
        if (!pattern.trim()) continue;
        const steps = pattern.trim().split(/\s+/).map(stepOf);
        file(this.id, { steps, label, weight: weight === undefined ? defaultWeight : Number(weight) });
      }
    }
  }

  /** All phrases that begin at each token, longest match of each. */
  find(tokens: readonly Token[]): readonly PhraseHit<Label>[] {
    let walk = walks.get(tokens);
    if (!walk || walk.length <= this.id) {
      walk = walkOf(tokens);
      walks.set(tokens, walk);
    }
    // The index knows labels as strings; what carries this id was filed with this table's labels.
    return (walk[this.id] ?? []) as readonly PhraseHit<string>[] as readonly PhraseHit<never>[];
  }
}

function file(table: number, phrase: Phrase<string>): void {
  const [first, second] = phrase.steps;
  const certain = first && !first.optional && second && !second.optional && second.kind !== 'any';
  const seconds = certain ? (second.kind === 'number' ? ['#'] : [...(second.words ?? [])]) : [];
  for (const key of firstKeys(phrase.steps)) {
    const entry = index.get(key) ?? { bySecond: new Map<string, Filed[]>(), rest: [] };
    index.set(key, entry);
    if (!certain) entry.rest.push({ table, phrase });
    for (const word of seconds) {
      const known = entry.bySecond.get(word);
      if (known) known.push({ table, phrase });
      else entry.bySecond.set(word, [{ table, phrase }]);
    }
  }
}

function walkOf(tokens: readonly Token[]): PhraseHit<string>[][] {
  const found: PhraseHit<string>[][] = Array.from({ length: tables }, () => []);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || token.kind === 'line') continue;
    collect(index.get(token.kind === 'number' ? '#' : token.key), tokens, at, found);
    if (possessive(token)) collect(index.get(`${token.key}'s`), tokens, at, found);
  }
  return found;
}

const possessive = (token: Token): boolean => token.kind === 'word' && token.text.endsWith("'s");

function collect(
  entry: Entry | undefined,
  tokens: readonly Token[],
  from: number,
  found: PhraseHit<string>[][],
): void {
  if (!entry) return;
  attempt(entry.rest, tokens, from, found);
  if (!entry.bySecond.size) return;
  let at = from + 1;
  while (tokens[at]?.kind === 'mark' && SKIPPED.has(tokens[at]?.text ?? '')) at++;
  const next = tokens[at];
  if (!next || next.kind === 'mark' || next.kind === 'line') return;
  attempt(entry.bySecond.get(next.kind === 'number' ? '#' : next.key), tokens, from, found);
  if (possessive(next)) attempt(entry.bySecond.get(`${next.key}'s`), tokens, from, found);
}

function attempt(
  filed: readonly Filed[] | undefined,
  tokens: readonly Token[],
  from: number,
  found: PhraseHit<string>[][],
): void {
  if (!filed) return;
  for (const { table, phrase } of filed) {
    const to = matchFrom(tokens, from, phrase.steps, 0);
    if (to > 0) found[table]?.push({ phrase, from, to });
  }
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
