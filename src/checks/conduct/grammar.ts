/**
 * A small language for sayings, so that hundreds of them cost one look-up a word. One pattern a line, in steps:
 * `word` · `a|b` · `@class` a named list · `word?` may be absent · `*` any one word · `..` up to three words, `..6`
 * up to six, never past the end of a sentence · `!a|b` the next word is none of these · `<a|b` the word before is
 * none of these · `^` a sentence begins · `$` a sentence ends · HANDLE HASHTAG TICKER URL EMOJI NUM DRUG NAME kinds
 * of words · `(a b|c)` sequences to choose from, `(a b|c)?` may be absent. `#` in front makes the line a comment.
 */
import type { Reading, Word } from './reading.ts';

type Step =
  | { readonly kind: 'one'; readonly keys: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'any'; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'not-next' | 'not-before'; readonly keys: ReadonlySet<string> }
  | { readonly kind: 'begins' | 'ends' };

export interface Hit<Label> {
  readonly label: Label;
  /** Word indices, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Offsets into the prepared text. */
  readonly start: number;
  readonly end: number;
}

interface Pattern<Label> {
  readonly label: Label;
  readonly steps: readonly Step[];
}

export type WordClasses = Readonly<Record<string, ReadonlySet<string>>>;

/** Words of a list, with `~` standing for the usual endings: "cure~" is cure, cures, cured, curing. */
export function wordClass(source: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of source.split(/\s+/)) {
    if (!word) continue;
    if (!word.endsWith('~')) {
      words.add(word);
      continue;
    }
    const stem = word.slice(0, -1);
    const bare = stem.replace(/e$/, '');
    words.add(stem);
    if (/[^aeiou]y$/.test(stem)) for (const end of ['ies', 'ied']) words.add(stem.slice(0, -1) + end);
    else words.add(stem + (/(?:s|x|z|ch|sh)$/.test(stem) ? 'es' : 's')).add(`${bare}ed`);
    words.add(`${/[^aeiou]y$/.test(stem) ? stem : bare}ing`);
  }
  return words;
}

export class Grammar<Label extends string> {
  private readonly byFirst = new Map<string, Pattern<Label>[]>();
  private readonly anywhere: Pattern<Label>[] = [];

  constructor(classes: WordClasses, groups: Readonly<Record<Label, string>>) {
    for (const label of Object.keys(groups) as Label[])
      for (const line of groups[label].split('\n')) {
        const source = line.trim();
        if (!source || source.startsWith('#')) continue;
        for (const variant of variants(source)) this.add({ label, steps: stepsOf(variant, classes) });
      }
  }

  private add(pattern: Pattern<Label>): void {
    for (const key of firstKeys(pattern.steps)) {
      const list = key === '' ? this.anywhere : (this.byFirst.get(key) ?? []);
      list.push(pattern);
      if (key !== '') this.byFirst.set(key, list);
    }
  }

  /** All sayings in the draft, the longest of each label at each word. */
  find(reading: Reading): Hit<Label>[] {
    const { words } = reading;
    const hits: Hit<Label>[] = [];
    for (let index = 0; index < words.length; index++) {
      const word = words[index];
      if (!word) continue;
      const found = new Map<Label, number>();
      const attempt = (patterns: readonly Pattern<Label>[] | undefined): void => {
        for (const pattern of patterns ?? []) {
          const to = match(words, index, index, pattern.steps, 0);
          if (to > (found.get(pattern.label) ?? index)) found.set(pattern.label, to);
        }
      };
      attempt(this.byFirst.get(word.key));
      for (const special of word.specials) attempt(this.byFirst.get(special));
      attempt(this.anywhere);
      for (const [label, to] of found)
        hits.push({ label, from: index, to, start: word.start, end: words[to - 1]?.end ?? word.end });
    }
    return hits;
  }
}

/** All readings of the groups in parentheses; single words stay together as one step. Groups do not nest. */
function variants(source: string): string[] {
  const open = source.indexOf('(');
  if (open < 0) return [source];
  const close = source.indexOf(')', open);
  const optional = source[close + 1] === '?';
  const inside = source.slice(open + 1, close).split('|');
  const single = inside.filter((piece) => /^[^\s!<^$.][^\s?]*$/.test(piece));
  const choices = inside.filter((piece) => !single.includes(piece));
  if (single.length) choices.push(single.join('|'));
  const rest = variants(source.slice(close + (optional ? 2 : 1)));
  const before = source.slice(0, open);
  return [...choices, ...(optional ? [''] : [])].flatMap((middle) =>
    rest.map((end) => `${before}${middle}${end}`),
  );
}

function stepsOf(source: string, classes: WordClasses): Step[] {
  return source
    .split(/\s+/)
    .filter(Boolean)
    .map((piece): Step => {
      if (piece === '^') return { kind: 'begins' };
      if (piece === '$') return { kind: 'ends' };
      const gap = /^\.\.(\d*)$/.exec(piece);
      if (gap) return { kind: 'gap', most: gap[1] ? Number(gap[1]) : 3 };
      if (piece[0] === '!') return { kind: 'not-next', keys: keysOf(piece.slice(1), classes) };
      if (piece[0] === '<') return { kind: 'not-before', keys: keysOf(piece.slice(1), classes) };
      const optional = piece.endsWith('?') && piece.length > 1;
      const body = optional ? piece.slice(0, -1) : piece;
      return body === '*'
        ? { kind: 'any', optional }
        : { kind: 'one', keys: keysOf(body, classes), optional };
    });
}

function keysOf(source: string, classes: WordClasses): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const piece of source.split('|')) {
    if (piece[0] !== '@') keys.add(piece);
    else {
      const members = classes[piece.slice(1)];
      if (!members) throw new Error(`no word class ${piece}`);
      for (const word of members) keys.add(word);
    }
  }
  return keys;
}

function firstKeys(steps: readonly Step[]): string[] {
  const keys: string[] = [];
  for (const step of steps) {
    if (step.kind === 'not-before' || step.kind === 'begins' || step.kind === 'not-next') continue;
    if (step.kind !== 'one') return [''];
    keys.push(...step.keys);
    if (!step.optional) break;
  }
  return keys;
}

const matches = (keys: ReadonlySet<string>, word: Word): boolean =>
  keys.has(word.key) || word.specials.some((special) => keys.has(special));

/** The word index after the match, or -1. Gaps are bounded, so the cost of a pattern at a word is, too. */
function match(
  words: readonly Word[],
  first: number,
  at: number,
  steps: readonly Step[],
  step: number,
): number {
  const wanted = steps[step];
  if (!wanted) return at;
  const word = words[at];
  const inside = word !== undefined && (at === first || !word.opens);
  switch (wanted.kind) {
    case 'begins':
      return word?.opens ? match(words, first, at, steps, step + 1) : -1;
    case 'ends':
      return !inside || word.kind === 'emoji' || word.kind === 'hashtag'
        ? match(words, first, at, steps, step + 1)
        : -1;
    case 'not-next':
      return inside && matches(wanted.keys, word) ? -1 : match(words, first, at, steps, step + 1);
    case 'not-before': {
      const before = words[at - 1];
      return before && !word?.opens && matches(wanted.keys, before)
        ? -1
        : match(words, first, at, steps, step + 1);
    }
    case 'gap': {
      for (let skipped = 0; skipped <= wanted.most; skipped++) {
        const next = words[at + skipped];
        if (skipped > 0) {
          const passed = words[at + skipped - 1];
          if (!passed || (passed.opens && at + skipped - 1 !== first)) return -1;
        }
        const to = match(words, first, at + skipped, steps, step + 1);
        if (to >= 0) return to;
        if (!next) return -1;
      }
      return -1;
    }
    default: {
      if (inside && (wanted.kind === 'any' || matches(wanted.keys, word))) {
        const to = match(words, first, at + 1, steps, step + 1);
        if (to >= 0) return to;
      }
      return wanted.optional ? match(words, first, at, steps, step + 1) : -1;
    }
  }
}
