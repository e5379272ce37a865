/** The features of a whole post and of one token, as indices into the tables of weights. */
import { hashOf, mix, type Sign } from './signs.ts';

/** Bits of an index: tables have 2^15 places. */
export const TABLE_BITS = 15;
const MASK = (1 << TABLE_BITS) - 1;

const WORD = hashOf('word');
const KIND = hashOf('kind');
const PAIR = hashOf('pair');
const SKIP = hashOf('skip');
const STEM = hashOf('stem');
/** Where a line begins or ends. */
const EDGE = hashOf('edge');
const SHAPE = hashOf('shape');

const place = (hash: number): number => (hash ^ (hash >>> 16)) & MASK;

/** A cue that is there, and one that is there more than once. */
const CUE_STEPS = [0.3, 1].map((least) => ({ least, seed: hashOf(`cue ${least}`) }));

/**
 * Each feature of the text once: words, kinds, pairs of kinds, how words begin and end, and what the rules' frame
 * found. Nothing is read across a line break, so how a thread is split changes nothing.
 * @param cues the cue counts of each sentence
 */
export function postFeatures(
  signs: readonly (Sign | null)[],
  cues: readonly Readonly<Record<string, number>>[],
): Set<number> {
  const features = new Set<number>();
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at];
    if (!sign) continue;
    features.add(place(mix(WORD, sign.word)));
    features.add(place(mix(SHAPE, sign.shape)));
    if (sign.kind !== sign.word) features.add(place(mix(KIND, sign.kind)));
    if (sign.stem) features.add(place(mix(STEM, sign.stem)));
    const next = signs[at + 1];
    if (!next) continue;
    features.add(place(mix(PAIR, mix(sign.kind, next.kind))));
    const after = signs[at + 2];
    if (after) features.add(place(mix(SKIP, mix(sign.kind, after.kind))));
  }
  for (const counts of cues)
    for (const cue in counts)
      for (const { least, seed } of CUE_STEPS)
        if ((counts[cue] ?? 0) > least) features.add(place(hashOf(cue, 0, cue.length, seed)));
  return features;
}

/** What stands at each distance, as a word, a kind and a chain of kinds from the token outward. */
const SIDES = [-1, 1].map((side) => ({
  side,
  shape: hashOf(`shape ${side}`),
  steps: [1, 2, 3].map((distance) => ({
    offset: side * distance,
    kind: hashOf(`kind ${side * distance}`),
    // Words and chains reach two tokens, kinds three.
    word: distance < 3 ? hashOf(`word ${side * distance}`) : null,
    chain: distance < 3 ? hashOf(`chain ${side * distance}`) : null,
  })),
}));
/** No token has more features than this. */
export const MOST_TOKEN_FEATURES = 24;

/** Features of the token at an index, written into `into`; returns how many. */
export function tokenFeatures(signs: readonly (Sign | null)[], at: number, into: Int32Array): number {
  const here = signs[at];
  if (!here) return 0;
  let count = 0;
  const put = (hash: number): void => {
    into[count++] = place(hash);
  };
  put(mix(WORD, here.word));
  put(mix(KIND, here.kind));
  put(mix(SHAPE, here.shape));
  put(mix(mix(SHAPE, here.shape), here.kind));
  for (const { side, shape, steps } of SIDES) {
    let chain = here.kind;
    let ended = false;
    for (const step of steps) {
      const other: Sign | null | undefined = ended ? null : signs[at + step.offset];
      ended = !other;
      put(mix(step.kind, other?.kind ?? EDGE));
      if (step.word === null || step.chain === null) continue;
      put(mix(step.word, other?.word ?? EDGE));
      chain = mix(chain, other?.kind ?? EDGE);
      put(mix(step.chain, chain));
    }
    put(mix(shape, signs[at + side]?.shape ?? EDGE));
  }
  const before = signs[at - 1]?.kind ?? EDGE;
  const after = signs[at + 1]?.kind ?? EDGE;
  put(mix(mix(before, here.kind), after));
  put(mix(mix(SKIP, before), after));
  return count;
}
