import type { Lexeme } from './lexeme.ts';
import { byTable, type Said, Stretches } from './stretches.ts';
import type { Token } from './tokens.ts';
import { WordIndex } from './word-index.ts';

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
  /** How many of its first words the index has met already: none where the first may be absent. */
  readonly known: 0 | 1;
}

/** All tables file their phrases here, so that a token is looked up once for all of them. */
const index = new WordIndex<Lexeme, Filed>(({ text, key, owns }) =>
  /^\d/.test(text) ? ['#'] : owns ? [key, `${key}'s`] : [key],
);
let tables = 0;
/**
 * What the last walk over a draft's tokens found, by table: several tables ask about one draft in turn. Held until the
 * next draft: a weak map would cost more than the walk on a short post, and a weak reference keeps what it refers to
 * for as long as a task runs.
 */
let last: {
  readonly tokens: readonly Token[];
  readonly tables: number;
  readonly found: Found;
} | null = null;
type Found = readonly (readonly PhraseHit<string>[] | undefined)[];

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
    if (last?.tokens !== tokens || last.tables <= this.id)
      last = { tokens, tables, found: byTable(lines.of(tokens), hitOf) };
    // The index knows labels as strings; what carries this id was filed with this table's labels.
    return (last.found[this.id] ?? []) as readonly PhraseHit<string>[] as readonly PhraseHit<never>[];
  }
}

const hitOf = ({ phrase }: Filed, from: number, to: number): PhraseHit<string> => ({ phrase, from, to });

function file(table: number, phrase: Phrase<string>): void {
  lines.forget();
  const [first, second] = phrase.steps;
  const certain = first && !first.optional && second && !second.optional && second.kind !== 'any';
  const seconds = certain ? (second.kind === 'number' ? ['#'] : (second.words ?? [])) : null;
  const later = phrase.steps.findLast(({ words, optional }, at) => at > 1 && words && !optional);
  const filed: Filed = { table, phrase, known: first?.optional ? 0 : 1 };
  for (const key of firstKeys(phrase.steps)) index.file(key, seconds, filed, later?.words ?? undefined);
}

const lines = new Stretches<Token, readonly Said<Filed>[]>({
  isSame: (one, other) =>
    one.lexeme === other.lexeme && one.kind === other.kind && one.spaced === other.spaced,
  endOf: (tokens, from) => {
    let to = from;
    while (to < tokens.length && tokens[to++]?.kind !== 'line');
    return to;
  },
  read: (tokens, from, to) => {
    const said: Said<Filed>[] = [];
    index.walk(
      tokens,
      from,
      to,
      lexemeOf,
      (at) => nextTo(tokens, at),
      (at, filed) => {
        const end = matchFrom(tokens, at + filed.known, filed.phrase.steps, filed.known);
        if (end > 0) said.push({ filed, from: at - from, to: end - from });
      },
    );
    return said;
  },
});

const lexemeOf = ({ kind, lexeme }: Token): Lexeme | null =>
  kind === 'mark' || kind === 'line' ? null : lexeme;

/** Where the next token that is not skipped stands. */
function nextTo(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  while (isSkipped(tokens[at])) at++;
  return at;
}

const isSkipped = (token: Token | undefined): boolean => token?.kind === 'mark' && SKIPPED.has(token.text);

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
  if (step > 0)
    while (isSkipped(tokens[at])) {
      // A full stop before a new sentence ends the phrase.
      if (tokens[at]?.text === '.' && tokens[at + 1]?.spaced && tokens[at + 1]?.capital) return 0;
      at++;
    }
  const token = tokens[at];
  if (token && accepts(wanted, token)) {
    const to = matchFrom(tokens, at + 1, steps, step + 1);
    if (to > 0) return to;
  }
  return wanted.optional ? matchFrom(tokens, index, steps, step + 1) : 0;
}

function accepts({ words, kind, optional }: Step, token: Token): boolean {
  if (words?.has(token.key) || (token.owns && words?.has(`${token.key}'s`))) return true;
  if (words) return token.kind === 'number' && words.has('#');
  if (kind === 'number') return token.kind === 'number';
  return (token.kind === 'word' || token.kind === 'number') && !(optional && LINK_WORDS.has(token.key));
}
