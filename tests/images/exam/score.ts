import type { Box } from '../../../src/images/types.ts';

/** How a set of pictures with known contents is scored. Pure. */

export interface Planted {
  readonly text: string;
  readonly type: string;
  readonly box: readonly [number, number, number, number];
}

export interface Sample {
  readonly file: string;
  readonly kind: string;
  readonly label: 'leaky' | 'clean';
  readonly width: number;
  readonly height: number;
  readonly phi: readonly Planted[];
  readonly barcodes: readonly { readonly format: string; readonly box: Planted['box'] }[];
}

export interface Found {
  readonly kind: string;
  readonly type: string;
  readonly tier: string;
  readonly excerpt: string;
  readonly box: Box | null;
}

export interface Outcome {
  readonly sample: Sample;
  readonly status: string;
  readonly found: readonly Found[];
  /** From giving the file to the answer. */
  readonly ms: number;
}

/** Insertions, deletions and replacements between two words, counted up to 2. */
export function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 1) return 2;
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return Math.min(2, previous[other.length] ?? 2);
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Which part of `box` lies under the boxes, 0 to 1, measured on a grid. */
export function coverage([x, y, width, height]: Planted['box'], boxes: readonly Box[]): number {
  const steps = 40;
  let hit = 0;
  for (let i = 0; i < steps; i += 1)
    for (let j = 0; j < 5; j += 1) {
      const [px, py] = [x + ((i + 0.5) / steps) * width, y + ((j + 0.5) / 5) * height];
      if (boxes.some((b) => px >= b.x && px <= b.x + b.width && py >= b.y && py <= b.y + b.height)) hit += 1;
    }
  return hit / (steps * 5);
}

/** How many words of a planted text are covered by a finding's box or repeated in its text. */
export function coveredWords(planted: Planted, found: readonly Found[]): { hit: number; all: number } {
  const words = wordsOf(planted.text);
  const boxes = found.flatMap(({ box }) => box ?? []);
  if (coverage(planted.box, boxes) >= 0.6) return { hit: words.length, all: words.length };
  const said = found.flatMap(({ excerpt }) => wordsOf(excerpt));
  const hit = words.filter((word) =>
    said.some((other) => distance(word, other) <= (word.length > 3 ? 1 : 0)),
  );
  return { hit: hit.length, all: words.length };
}

export interface Score {
  readonly words: number;
  readonly covered: number;
  readonly leaky: number;
  readonly leakyAtStop: number;
  readonly clean: number;
  readonly cleanAtStop: number;
  readonly cleanAtReview: number;
  readonly barcodes: number;
  readonly barcodesFound: number;
  readonly falseFaces: number;
  readonly medianMs: number;
}

export function scored(outcomes: readonly Outcome[]): Score {
  const words = outcomes.flatMap(({ sample, found }) =>
    sample.phi.map((planted) => coveredWords(planted, found)),
  );
  const has = ({ found }: Outcome, tier: string) => found.some((one) => one.tier === tier);
  const leaky = outcomes.filter(({ sample }) => sample.label === 'leaky');
  const clean = outcomes.filter(({ sample }) => sample.label === 'clean');
  const barcodes = outcomes.flatMap(({ sample, found }) =>
    sample.barcodes.map(
      ({ box }) =>
        coverage(
          box,
          found.filter(({ kind }) => kind === 'barcode').flatMap((one) => one.box ?? []),
        ) > 0.3,
    ),
  );
  const times = outcomes.map(({ ms }) => ms).sort((one, other) => one - other);
  return {
    words: words.reduce((sum, { all }) => sum + all, 0),
    covered: words.reduce((sum, { hit }) => sum + hit, 0),
    leaky: leaky.length,
    leakyAtStop: leaky.filter((outcome) => has(outcome, 'stop')).length,
    clean: clean.length,
    cleanAtStop: clean.filter((outcome) => has(outcome, 'stop')).length,
    cleanAtReview: clean.filter((outcome) => has(outcome, 'review') && !has(outcome, 'stop')).length,
    barcodes: barcodes.length,
    barcodesFound: barcodes.filter((isFound) => isFound).length,
    falseFaces: clean.filter(({ found }) => found.some(({ kind }) => kind === 'face')).length,
    medianMs: times[Math.floor(times.length / 2)] ?? 0,
  };
}
