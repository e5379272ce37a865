/**
 * The two learned models. One reads a whole post: does it tell of one particular person who could be recognised? The
 * other reads each word in its surroundings: is it a name, a date, a place or a number of that person? Both are
 * logistic regressions over hashed features, trained by scripts/train-learned.mjs on the posts of tests/exam/corpus.
 */
import { lazily } from '../lexicons/read.ts';
import { sameEnds } from '../text/same-ends.ts';
import { MOST_TOKEN_FEATURES, REACH, tokenFeatures } from './features.ts';
import { POST, TAGS } from './model-tables.ts';
import type { Sign } from './signs.ts';
import { weightsOf } from './weights.ts';

/** What a word may be of a patient; the first is none of them. */
export const TAG_NAMES = ['none', 'NAME', 'DATE', 'LOCATION', 'FACILITY', 'ID', 'DETAIL'] as const;
export type Tag = (typeof TAG_NAMES)[number];

export interface PostModel {
  readonly bias: number;
  readonly weights: ArrayLike<number>;
  /** What one unit of a weight stands for. */
  readonly scale: number;
}

export interface TagModel {
  readonly biases: readonly number[];
  /** By feature, then by tag but the first: `weights[feature * (tags - 1) + tag - 1]`. */
  readonly weights: ArrayLike<number>;
  readonly scale: number;
}

export const shippedModels = lazily(() => ({
  post: { bias: POST.bias, scale: POST.scale, weights: weightsOf(POST.table) },
  tags: { biases: TAGS.biases, scale: TAGS.scale, weights: weightsOf(TAGS.table) },
}));

/** Features are many in a long post and few in a short one: each counts for less the more there are. */
export const shareOf = (features: number): number => 2 / Math.sqrt(Math.max(1, features));

/** The logit of a post by its features; 0 is undecided. */
export function postLogit(model: PostModel, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += model.weights[feature] ?? 0;
  return model.bias + sum * model.scale * shareOf(features.length);
}

export const TAGS_A_TOKEN = TAG_NAMES.length;
const OTHERS = TAGS_A_TOKEN - 1;
const buffer = new Int32Array(MOST_TOKEN_FEATURES);

type Signs = readonly (Sign | null)[];
/** What was read last: the next draft is mostly that one with a key more. */
let last: { readonly model: TagModel; readonly signs: Signs; readonly chances: Float64Array } | null = null;

/** How likely each tag is at each token, `TAGS_A_TOKEN` numbers a token in the order of `TAG_NAMES`; surely none at a line break. */
export function tagChances(model: TagModel, signs: Signs): Float64Array {
  const chances = new Float64Array(signs.length * TAGS_A_TOKEN);
  const known = last?.model === model ? last : NOTHING_READ;
  const { head, tail } = sameEnds(known.signs, signs);
  // What stands within reach of the change is read again; where the shorter text ends is a change, too.
  const isSame = head === signs.length && head === known.signs.length;
  const from = isSame ? head : Math.max(0, head - REACH);
  const to = isSame ? head : Math.max(from, signs.length - Math.max(0, tail - REACH));
  chances.set(known.chances.subarray(0, from * TAGS_A_TOKEN));
  chances.set(
    known.chances.subarray(known.chances.length - (signs.length - to) * TAGS_A_TOKEN),
    to * TAGS_A_TOKEN,
  );
  for (let at = from; at < to; at++) {
    const count = tokenFeatures(signs, at, buffer);
    if (count === 0) chances[at * TAGS_A_TOKEN] = 1;
    else putChances(model, count, chances, at * TAGS_A_TOKEN);
  }
  last = { model, signs, chances };
  return chances;
}

const NOTHING_READ = { signs: [] as Signs, chances: new Float64Array(0) };

/** Softmax over the tags for the first `count` features in the buffer, written from an index on. */
function putChances(
  { weights, biases, scale }: TagModel,
  count: number,
  into: Float64Array,
  to: number,
): void {
  // Written out: what a feature says of every tag lies together, and sums in a list would be written 22 times a word.
  let [name, date, location, facility, id, detail] = [0, 0, 0, 0, 0, 0];
  for (let which = 0; which < count; which++) {
    const row = (buffer[which] ?? 0) * OTHERS;
    name += weights[row] ?? 0;
    date += weights[row + 1] ?? 0;
    location += weights[row + 2] ?? 0;
    facility += weights[row + 3] ?? 0;
    id += weights[row + 4] ?? 0;
    detail += weights[row + 5] ?? 0;
  }
  const sums = [name, date, location, facility, id, detail];
  let all = 1;
  for (let tag = 0; tag < OTHERS; tag++) {
    const share = Math.exp(Math.min(30, (biases[tag] ?? 0) + (sums[tag] ?? 0) * scale));
    into[to + 1 + tag] = share;
    all += share;
  }
  into[to] = 1 / all;
  for (let tag = 1; tag <= OTHERS; tag++) into[to + tag] = (into[to + tag] ?? 0) / all;
}
