/**
 * The two learned models. One reads a whole post: does it tell of one particular person who could be recognised? The
 * other reads each word in its surroundings: is it a name, a date, a place or a number of that person? Both are
 * logistic regressions over hashed features, trained by scripts/train-learned.mjs on the posts of tests/exam/corpus.
 */
import { lazily } from '../lexicons/read.ts';
import { MOST_TOKEN_FEATURES, tokenFeatures } from './features.ts';
import { POST, TAGS } from './model-tables.ts';
import type { Sign } from './signs.ts';
import { levelsOf } from './weights.ts';

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
  post: { bias: POST.bias, scale: POST.scale, weights: levelsOf(POST.table) },
  tags: { biases: TAGS.biases, scale: TAGS.scale, weights: levelsOf(TAGS.table) },
}));

/** Features are many in a long post and few in a short one: each counts for less the more there are. */
export const shareOf = (features: number): number => 2 / Math.sqrt(Math.max(1, features));

/** The logit of a post by its features; 0 is undecided. */
export function postLogit(model: PostModel, features: ReadonlySet<number>): number {
  let sum = 0;
  for (const feature of features) sum += model.weights[feature] ?? 0;
  return model.bias + sum * model.scale * shareOf(features.size);
}

const OTHERS = TAG_NAMES.length - 1;
const buffer = new Int32Array(MOST_TOKEN_FEATURES);

/** How likely each tag is at a token, in the order of `TAG_NAMES`; null at a line break. */
export function tagChances(
  model: TagModel,
  signs: readonly (Sign | null)[],
  at: number,
): Float64Array | null {
  const count = tokenFeatures(signs, at, buffer);
  if (count === 0) return null;
  const chances = new Float64Array(TAG_NAMES.length);
  for (let which = 0; which < count; which++) {
    const from = (buffer[which] ?? 0) * OTHERS;
    for (let tag = 0; tag < OTHERS; tag++)
      chances[tag + 1] = (chances[tag + 1] ?? 0) + (model.weights[from + tag] ?? 0);
  }
  let sum = 0;
  for (let tag = 0; tag < chances.length; tag++) {
    const logit = tag === 0 ? 0 : (model.biases[tag - 1] ?? 0) + (chances[tag] ?? 0) * model.scale;
    chances[tag] = Math.exp(Math.min(30, logit));
    sum += chances[tag] ?? 0;
  }
  for (let tag = 0; tag < chances.length; tag++) chances[tag] = (chances[tag] ?? 0) / sum;
  return chances;
}
