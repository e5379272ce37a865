/** What the training scripts share: a seeded shuffle, logistic regression over hashed features, stored tables. */
import path from 'node:path';
import { runnerImport } from 'vite';

export const root = path.resolve(import.meta.dirname, '..');

export const load = async (file) =>
  (await runnerImport(path.join(root, file), { configFile: false, root, logLevel: 'silent' })).module;

const { POST_BITS } = await load('src/checks/learned/features.ts');
const { shareOf } = await load('src/checks/learned/models.ts');

/** Places in the post's table of weights. */
const PLACES = 2 ** POST_BITS;

export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function shuffle(items, random) {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other], items[at]];
  }
  return items;
}

/**
 * Logistic regression by AdaGrad; a share of the features is hidden in turn, so that none is relied on alone.
 * @param rows each with `features`, `positive` (1 or 0) and a `weight`
 */
export function trainPost(rows, { rounds = 30, rate = 0.15, ridge = 1e-4, hidden = 0.35 } = {}) {
  const random = randomFrom(7);
  const weights = new Float64Array(PLACES);
  const squares = new Float64Array(PLACES);
  const mean = new Float64Array(PLACES);
  const order = rows.map((_row, at) => at);
  let bias = 0;
  let meanBias = 0;
  for (let round = 0; round < rounds; round++) {
    for (const at of shuffle(order, random)) {
      const { features, positive, weight = 1 } = rows[at];
      const share = shareOf(features.length) / (1 - hidden);
      const seen = features.filter(() => random() > hidden);
      let sum = bias;
      for (const feature of seen) sum += weights[feature] * share;
      const error = (1 / (1 + Math.exp(-sum)) - positive) * weight;
      bias -= rate * 0.05 * error;
      for (const feature of seen) {
        const slope = error * shareOf(features.length) + ridge * weights[feature];
        squares[feature] += slope * slope;
        weights[feature] -= (rate * slope) / Math.sqrt(squares[feature] + 1e-2);
      }
    }
    if (round < rounds / 2) continue;
    const share = 1 / Math.ceil(rounds / 2);
    for (let at = 0; at < PLACES; at++) mean[at] += weights[at] * share;
    meanBias += bias * share;
  }
  return { bias: meanBias, weights: mean, scale: 1 };
}

/** The weight that all but one in ten thousand stay below: the largest that a table holds. */
export function largestOf(weights) {
  const sizes = [...weights]
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length * 0.9999)] ?? 1;
}

export const plain = (value) => Number(value.toFixed(4));
