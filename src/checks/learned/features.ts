/** The features of a whole post and of one token, as indices into the tables of weights. */
import { CUES, type CueCounts } from '../frame/cue-counts.ts';
import { hashOf, mix, type Sign } from './signs.ts';

/** Bits of an index into the post's and the tags' table: with fewer too many features share a place. */
export const POST_BITS = 17;
export const TOKEN_BITS = 15;
const POST_MASK = (1 << POST_BITS) - 1;
const TOKEN_MASK = (1 << TOKEN_BITS) - 1;

const WORD = hashOf('word');
const KIND = hashOf('kind');
const PAIR = hashOf('pair');
const SKIP = hashOf('skip');
const STEM = hashOf('stem');
/** Where a line begins or ends. */
const EDGE = hashOf('edge');
const SHAPE = hashOf('shape');

const place = (hash: number): number => (hash ^ (hash >>> 16)) & TOKEN_MASK;

/** In which round each place of the table was last a feature: which ones a post has already. Small, to stay at hand. */
const seen = new Uint8Array(POST_MASK + 1);
const ROUNDS = 255;
let round = 0;

/** A cue that is there, and one that is there more than once. */
const CUE_STEPS = [0.3, 1].map((least) => {
  const seed = hashOf(`cue ${least}`);
  return { least, hashes: CUES.map((cue) => hashOf(cue, 0, cue.length, seed)) };
});

/**
 * Each feature of the text once, in no order that matters: words, kinds, pairs of kinds, how words begin and end, and what the rules' frame
 * found. Nothing is read across a line break, so how a thread is split changes nothing.
 * @param cues the cue counts of each sentence
 */
export function postFeatures(signs: readonly (Sign | null)[], cues: readonly CueCounts[]): number[] {
  const features: number[] = [];
  if (round === ROUNDS) {
    seen.fill(0);
    round = 0;
  }
  round++;
  const add = (hash: number): void => {
    const at = (hash ^ (hash >>> 16)) & POST_MASK;
    if (seen[at] === round) return;
    seen[at] = round;
    features.push(at);
  };
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at];
    if (!sign) continue;
    add(mix(WORD, sign.word));
    add(mix(SHAPE, sign.shape));
    if (sign.kind !== sign.word) add(mix(KIND, sign.kind));
    if (sign.stem) add(mix(STEM, sign.stem));
    const next = signs[at + 1];
    if (!next) continue;
    add(mix(PAIR, mix(sign.kind, next.kind)));
    const after = signs[at + 2];
    if (after) add(mix(SKIP, mix(sign.kind, after.kind)));
  }
  for (const counts of cues)
    for (let cue = 0; cue < CUES.length; cue++)
      for (const { least, hashes } of CUE_STEPS) if (counts.at(cue) > least) add(hashes[cue] ?? 0);
  return features;
}

/** Uses of what stands at each distance: words and chains of kinds reach two tokens, kinds three. */
const [KIND_1B, KIND_2B, KIND_3B] = [hashOf('kind -1'), hashOf('kind -2'), hashOf('kind -3')];
const [KIND_1A, KIND_2A, KIND_3A] = [hashOf('kind 1'), hashOf('kind 2'), hashOf('kind 3')];
const [WORD_1B, WORD_2B, WORD_1A, WORD_2A] = [
  hashOf('word -1'),
  hashOf('word -2'),
  hashOf('word 1'),
  hashOf('word 2'),
];
const [CHAIN_1B, CHAIN_2B, CHAIN_1A, CHAIN_2A] = [
  hashOf('chain -1'),
  hashOf('chain -2'),
  hashOf('chain 1'),
  hashOf('chain 2'),
];
const [SHAPE_B, SHAPE_A] = [hashOf('shape -1'), hashOf('shape 1')];
const NOTHING: Sign = { word: EDGE, kind: EDGE, shape: EDGE, stem: 0, closes: false, first: null };
/** How many tokens before and after one its features are made of. */
export const REACH = 3;
/** A token has as many features, or none. */
export const MOST_TOKEN_FEATURES = 22;

/** Features of the token at an index, written into `into`; returns how many. Nothing is read across a line break. */
export function tokenFeatures(signs: readonly (Sign | null)[], at: number, into: Int32Array): number {
  const here = signs[at];
  if (!here) return 0;
  const b1 = signs[at - 1] ?? NOTHING;
  const b2 = b1 === NOTHING ? NOTHING : (signs[at - 2] ?? NOTHING);
  const b3 = b2 === NOTHING ? NOTHING : (signs[at - 3] ?? NOTHING);
  const a1 = signs[at + 1] ?? NOTHING;
  const a2 = a1 === NOTHING ? NOTHING : (signs[at + 2] ?? NOTHING);
  const a3 = a2 === NOTHING ? NOTHING : (signs[at + 3] ?? NOTHING);
  const before = mix(here.kind, b1.kind);
  const after = mix(here.kind, a1.kind);
  into[0] = place(mix(WORD, here.word));
  into[1] = place(mix(KIND, here.kind));
  into[2] = place(mix(SHAPE, here.shape));
  into[3] = place(mix(mix(SHAPE, here.shape), here.kind));
  into[4] = place(mix(KIND_1B, b1.kind));
  into[5] = place(mix(WORD_1B, b1.word));
  into[6] = place(mix(CHAIN_1B, before));
  into[7] = place(mix(KIND_2B, b2.kind));
  into[8] = place(mix(WORD_2B, b2.word));
  into[9] = place(mix(CHAIN_2B, mix(before, b2.kind)));
  into[10] = place(mix(KIND_3B, b3.kind));
  into[11] = place(mix(SHAPE_B, b1.shape));
  into[12] = place(mix(KIND_1A, a1.kind));
  into[13] = place(mix(WORD_1A, a1.word));
  into[14] = place(mix(CHAIN_1A, after));
  into[15] = place(mix(KIND_2A, a2.kind));
  into[16] = place(mix(WORD_2A, a2.word));
  into[17] = place(mix(CHAIN_2A, mix(after, a2.kind)));
  into[18] = place(mix(KIND_3A, a3.kind));
  into[19] = place(mix(SHAPE_A, a1.shape));
  into[20] = place(mix(mix(b1.kind, here.kind), a1.kind));
  into[21] = place(mix(mix(SKIP, b1.kind), a1.kind));
  return MOST_TOKEN_FEATURES;
}
