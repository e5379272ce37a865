/**
 * A small language for sayings, so that hundreds of them cost one look-up a word. One pattern a line, in steps:
 * `word` · `a|b` · `@class` a named list · `word?` may be absent · `*` any one word · `..` up to three words, `..6`
 * up to six, never past the end of a sentence · `!a|b` the next word is none of these · `<a|b` the word before is
 * none of these · `^` a sentence begins · `$` a sentence ends · HANDLE HASHTAG TICKER URL EMOJI NUM DRUG NAME kinds
 * of words · `(a b|c)` sequences to choose from, `(a b|c)?` may be absent. `# ` in front makes the line a comment.
 */

import { CONTRACTIONS } from './terms.ts';
import type { Word } from './words.ts';

/** A pattern is a chain: each link says what must stand here and what must follow. `null` is the end. */
export type Chain = Link | null;
type Kind = 'one' | 'any' | 'gap' | 'not-next' | 'not-before' | 'begins' | 'ends' | 'choice';
/** Links of every kind have the same fields in the same order: reading them is most of what a search does. */
interface Link {
  readonly kind: Kind;
  /** The words that may, or may not, stand here. */
  readonly keys: ReadonlySet<string>;
  readonly optional: boolean;
  /** How many words a gap may pass over. */
  readonly most: number;
  readonly next: Chain;
  /** A choice's alternatives by the word they begin with, and those that begin with no certain word. */
  readonly by: ReadonlyMap<string, readonly Chain[]>;
  readonly others: readonly Chain[];
}

const NO_KEYS: ReadonlySet<string> = new Set();
const NO_CHAINS: readonly Chain[] = [];
const NO_CHOICE: ReadonlyMap<string, readonly Chain[]> = new Map();

const link = (kind: Kind, next: Chain, more: Partial<Link> = {}): Link => ({
  kind,
  keys: more.keys ?? NO_KEYS,
  optional: more.optional ?? false,
  most: more.most ?? 0,
  next,
  by: more.by ?? NO_CHOICE,
  others: more.others ?? [],
});

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

/** Compiles one line, from the right, so that every link knows what follows. Groups do not nest. @throws on an unknown class */
export function chainOf(source: string, classes: WordClasses, next: Chain): Chain {
  const pieces = source.match(/\([^)]{0,4000}\)\??|\S+/g) ?? [];
  return pieces.reduceRight<Chain>((tail, piece) => linkOf(piece, classes, tail), next);
}

function linkOf(piece: string, classes: WordClasses, next: Chain): Chain {
  if (piece === '^') return link('begins', next);
  if (piece === '$') return link('ends', next);
  if (piece[0] === '(') return choiceOf(piece, classes, next);
  const gap = /^\.\.(\d*)$/.exec(piece);
  if (gap) return link('gap', next, { most: gap[1] ? Number(gap[1]) : 3 });
  if (piece[0] === '!') return link('not-next', next, { keys: keysOf(piece.slice(1), classes) });
  if (piece[0] === '<') return link('not-before', next, { keys: keysOf(piece.slice(1), classes) });
  const optional = piece.endsWith('?') && piece.length > 1;
  const body = optional ? piece.slice(0, -1) : piece;
  const pieces = body.split('|');
  if (pieces.some((word) => word === 'its' || CONTRACTIONS.has(word)))
    return choiceOf(`(${body})${optional ? '?' : ''}`, classes, next);
  return body === '*'
    ? link('any', next, { optional })
    : link('one', next, { keys: keysOf(body, classes), optional });
}

function choiceOf(group: string, classes: WordClasses, next: Chain): Chain {
  const optional = group.endsWith('?');
  const pieces = group
    .slice(1, optional ? -2 : -1)
    .split('|')
    .flatMap((piece) => (piece === 'its' ? ['its', 'it is'] : [CONTRACTIONS.get(piece)?.join(' ') ?? piece]));
  const single = pieces.filter((piece) => /^[^\s!<^$.][^\s?]*$/.test(piece));
  const chains = pieces
    .filter((piece) => !single.includes(piece))
    .map((piece) => chainOf(piece, classes, next));
  const alone = single.length ? link('one', next, { keys: keysOf(single.join('|'), classes) }) : null;
  if (!chains.length && alone) return { ...alone, optional };
  const by = new Map<string, Chain[]>();
  const others: Chain[] = optional ? [next] : [];
  for (const chain of [...chains, ...(alone ? [alone] : [])])
    for (const key of firstKeys(chain)) {
      if (key === '') others.unshift(chain);
      else by.set(key, [...(by.get(key) ?? []), chain]);
    }
  return link('choice', null, { by, others });
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

/** The words a chain can begin with; '' among them when it can begin with any. */
export function firstKeys(chain: Chain): string[] {
  if (!chain) return [''];
  switch (chain.kind) {
    case 'not-before':
    case 'not-next':
    case 'begins':
      return firstKeys(chain.next);
    case 'one':
      return [...chain.keys, ...(chain.optional ? firstKeys(chain.next) : [])];
    case 'choice':
      return [...chain.by.keys(), ...chain.others.flatMap(firstKeys)];
    default:
      return [''];
  }
}

function matches(keys: ReadonlySet<string>, word: Word): boolean {
  if (keys.has(word.key)) return true;
  for (const special of word.specials) if (keys.has(special)) return true;
  return false;
}

/** The word index after the match, or -1. Gaps are bounded, so the cost of a pattern at a word is, too. */
export function match(words: readonly Word[], first: number, at: number, chain: Chain): number {
  if (!chain) return at;
  const word = words[at];
  const inside = word !== undefined && (at === first || !word.opens);
  switch (chain.kind) {
    case 'begins':
      return word?.opens ? match(words, first, at, chain.next) : -1;
    case 'ends':
      return !inside || word.kind === 'emoji' || word.kind === 'hashtag'
        ? match(words, first, at, chain.next)
        : -1;
    case 'not-next':
      return inside && matches(chain.keys, word) ? -1 : match(words, first, at, chain.next);
    case 'not-before': {
      const before = words[at - 1];
      return before && !word?.opens && matches(chain.keys, before) ? -1 : match(words, first, at, chain.next);
    }
    case 'gap':
      return afterGap(words, first, at, chain.most, chain.next);
    case 'choice': {
      if (inside) {
        const to = firstMatch(words, first, at, chain.by.get(word.key) ?? NO_CHAINS);
        if (to >= 0) return to;
        for (const special of word.specials) {
          const other = firstMatch(words, first, at, chain.by.get(special) ?? NO_CHAINS);
          if (other >= 0) return other;
        }
      }
      return firstMatch(words, first, at, chain.others);
    }
    default: {
      if (inside && (chain.kind === 'any' || matches(chain.keys, word))) {
        const to = match(words, first, at + 1, chain.next);
        if (to >= 0) return to;
      }
      return chain.optional ? match(words, first, at, chain.next) : -1;
    }
  }
}

/** Where the first of these that matches ends, or -1. */
export function firstMatch(
  words: readonly Word[],
  first: number,
  at: number,
  chains: readonly Chain[],
): number {
  for (const chain of chains) {
    const to = match(words, first, at, chain);
    if (to >= 0) return to;
  }
  return -1;
}

/** Up to `most` words may be passed over, as long as none of them opens a sentence. */
function afterGap(words: readonly Word[], first: number, at: number, most: number, next: Chain): number {
  for (let skipped = 0; skipped <= most; skipped++) {
    const passed = words[at + skipped - 1];
    if (skipped > 0 && (!passed || (passed.opens && at + skipped - 1 !== first))) return -1;
    const to = match(words, first, at + skipped, next);
    if (to >= 0) return to;
  }
  return -1;
}

/** What is left of a chain after its first word. */
export interface Rest {
  /** Each way it may go on, in the order in which they are tried. */
  readonly tails: readonly Chain[];
  /** More than to be that word is asked of the place where it begins. */
  readonly isAsked: boolean;
}

/** What is left of a chain after its first word was `key`. */
export function restAfter(chain: Chain, key: string): Rest {
  switch (chain?.kind) {
    case 'not-before':
    case 'not-next':
    case 'begins':
      return { tails: restAfter(chain.next, key).tails, isAsked: true };
    case 'one': {
      const skipped = chain.optional ? restAfter(chain.next, key) : NO_REST;
      return chain.keys.has(key) ? { ...skipped, tails: [chain.next, ...skipped.tails] } : skipped;
    }
    case 'choice': {
      const rests = [...(chain.by.get(key) ?? []), ...chain.others].map((one) => restAfter(one, key));
      return {
        tails: rests.flatMap(({ tails }) => tails),
        isAsked: rests.some(({ isAsked }) => isAsked),
      };
    }
    default:
      return { tails: [null], isAsked: true };
  }
}

const NO_REST: Rest = { tails: [], isAsked: false };

/** The words that can follow when a chain goes on in one of these ways; null when that is open, or nothing need follow. */
export function secondKeys(tails: readonly Chain[]): ReadonlySet<string> | null {
  const seconds = new Set(tails.flatMap(firstKeys));
  return seconds.has('') ? null : seconds;
}
