import { type Mark, marksOf } from './components.ts';
import type { Grey } from './ocr.ts';

/**
 * Where lines of text lie in a picture, each with its own slope: found from marks of like height standing side by
 * side. Finding them first makes reading independent of skew, perspective, inversion, size and what is around.
 */

/** Pixels of the picture. */
export interface TextLine {
  /** Middle of the line at its left end. */
  readonly x: number;
  readonly y: number;
  /** Along the line. */
  readonly length: number;
  /** From the top of the tallest letter to the bottom of the deepest. */
  readonly height: number;
  /** Typical height of its letters. */
  readonly letter: number;
  /** Radians, clockwise. */
  readonly angle: number;
  /** Letters are darker than their ground. */
  readonly isDark: boolean;
  /** Marks in it. */
  readonly count: number;
  /** How far marks stray from the line, in letter heights. */
  readonly stray: number;
}

const LEAST_HEIGHT = 5;
const MOST_HEIGHT = 150;
/** Marks further apart than this many letter heights belong to different columns. */
const GAP = 1.5;
const MOST_LINES = 260;
const MOST_ANGLE = 0.45;

const heightOf = (mark: Mark) => mark.y1 - mark.y0;
const middleOf = (mark: Mark) => (mark.y0 + mark.y1) / 2;
const median = (values: readonly number[]) =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

function isLetterLike(mark: Mark): boolean {
  const [width, height] = [mark.x1 - mark.x0, heightOf(mark)];
  if (height < LEAST_HEIGHT || height > MOST_HEIGHT || width > 12 * height) return false;
  const fill = mark.area / (width * height);
  return fill > 0.1 && (fill < 0.93 || height > 1.6 * width) && mark.area >= 6;
}

/** Chains of marks, each linked to the nearest fitting one on its right. */
function chainsOf(marks: readonly Mark[]): Mark[][] {
  const letters = marks.filter(isLetterLike).sort((one, other) => one.x0 - other.x0);
  const shelves = new Map<number, number[]>();
  for (const [index, mark] of letters.entries()) {
    for (let shelf = mark.y0 >> 5; shelf <= mark.y1 >> 5; shelf += 1) {
      const list = shelves.get(shelf);
      if (list === undefined) shelves.set(shelf, [index]);
      else list.push(index);
    }
  }
  const parent = letters.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while ((parent[root] ?? root) !== root) root = parent[root] ?? root;
    parent[index] = root;
    return root;
  };
  for (const [index, mark] of letters.entries()) {
    const next = rightOf(mark, index, letters, shelves);
    if (next !== null) parent[rootOf(next)] = rootOf(index);
  }
  const chains = new Map<number, Mark[]>();
  for (const [index, mark] of letters.entries()) {
    const root = rootOf(index);
    const chain = chains.get(root);
    if (chain === undefined) chains.set(root, [mark]);
    else chain.push(mark);
  }
  return [...chains.values()];
}

function rightOf(
  mark: Mark,
  index: number,
  letters: readonly Mark[],
  shelves: ReadonlyMap<number, readonly number[]>,
): number | null {
  const height = heightOf(mark);
  let best: number | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let shelf = mark.y0 >> 5; shelf <= mark.y1 >> 5; shelf += 1) {
    const list = shelves.get(shelf) ?? [];
    for (let at = firstAfter(list, index); at < list.length; at += 1) {
      const candidate = list[at] ?? 0;
      const other = letters[candidate];
      if (other === undefined) break;
      const gap = other.x0 - mark.x1;
      const tall = Math.max(height, heightOf(other));
      if (gap > GAP * 2.4 * height) break;
      if (gap > GAP * tall || middleX(other) <= middleX(mark)) continue;
      const short = Math.min(height, heightOf(other));
      if (tall > 2.4 * short) continue;
      const common = Math.min(mark.y1, other.y1) - Math.max(mark.y0, other.y0);
      if (common < 0.4 * short) continue;
      const cost = Math.max(0, gap) + Math.abs(middleOf(other) - middleOf(mark));
      if (cost < bestCost) [best, bestCost] = [candidate, cost];
    }
  }
  return best;
}

const middleX = (mark: Mark) => (mark.x0 + mark.x1) / 2;

/** Position of the first entry greater than `value` in an ascending list. */
function firstAfter(list: readonly number[], value: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Slope of the line through the marks' middles by least squares; null for marks above one another. */
function slopeOf(chain: readonly Mark[]): number | null {
  let [n, sx, sy, sxx, sxy] = [0, 0, 0, 0, 0];
  for (const mark of chain) {
    const weight = mark.x1 - mark.x0;
    const [x, y] = [middleX(mark), middleOf(mark)];
    n += weight;
    sx += weight * x;
    sy += weight * y;
    sxx += weight * x * x;
    sxy += weight * x * y;
  }
  const spread = n * sxx - sx * sx;
  return spread > 0 ? (n * sxy - sx * sy) / spread : null;
}

interface Chain {
  readonly marks: readonly Mark[];
  readonly isDark: boolean;
  readonly letter: number;
  readonly width: number;
  readonly slope: number;
}

/** A short chain says little about its slope; the longer ones around it know better. */
function usualSlope(chains: readonly Chain[]): (x: number, y: number) => number {
  const long = chains.filter(({ marks, width, letter }) => marks.length >= 7 && width > 7 * letter);
  return (x, y) => {
    const near = long
      .map((chain) => {
        const [first] = chain.marks;
        const distance =
          first === undefined ? 0 : Math.abs(middleOf(first) - y) + 0.3 * Math.abs(first.x0 - x);
        return { slope: chain.slope, distance };
      })
      .sort((one, other) => one.distance - other.distance)
      .slice(0, 5);
    return near.length === 0 ? 0 : median(near.map(({ slope }) => slope));
  };
}

function lineOf(chain: Chain, slope: number): TextLine {
  const angle = Math.atan(slope);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let [u0, u1] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const tops: number[] = [];
  const bottoms: number[] = [];
  for (const mark of chain.marks) {
    const v = -sin * middleX(mark) + cos * middleOf(mark);
    // A mark's box grows when it is turned; letters are about as high as before.
    const half = Math.max(1, (heightOf(mark) - Math.abs(sin) * (mark.x1 - mark.x0)) / 2);
    tops.push(v - half);
    bottoms.push(v + half);
    u0 = Math.min(u0, cos * mark.x0 + sin * middleOf(mark));
    u1 = Math.max(u1, cos * mark.x1 + sin * middleOf(mark));
  }
  const [top, bottom] = [Math.min(...tops), Math.max(...bottoms)];
  const floor = median(bottoms);
  const stray = median(bottoms.map((value) => Math.abs(value - floor))) / chain.letter;
  const v = (top + bottom) / 2;
  return {
    x: cos * u0 - sin * v,
    y: sin * u0 + cos * v,
    length: u1 - u0,
    height: bottom - top,
    letter: chain.letter,
    angle,
    isDark: chain.isDark,
    count: chain.marks.length,
    stray,
  };
}

/** Lines of text, the likeliest first. */
export function textLines(picture: Grey): TextLine[] {
  const { dark, bright } = marksOf(picture);
  const chains = [
    ...chainsOf(dark).map((marks) => chainOf(marks, true)),
    ...chainsOf(bright).map((marks) => chainOf(marks, false)),
  ].filter(isPlausible);
  const usual = usualSlope(chains);
  const lines = chains.map((chain) => {
    const [first] = chain.marks;
    const around = usual(first?.x0 ?? 0, first?.y0 ?? 0);
    const isShort = chain.marks.length < 7 || chain.width < 7 * chain.letter;
    return lineOf(chain, isShort ? around : chain.slope);
  });
  return lines
    .filter(
      (line) => line.stray < 0.3 && Math.abs(line.angle) < MOST_ANGLE && line.height < 3.2 * line.letter,
    )
    .sort((one, other) => likelihood(other) - likelihood(one))
    .slice(0, MOST_LINES);
}

function chainOf(marks: readonly Mark[], isDark: boolean): Chain {
  const left = Math.min(...marks.map(({ x0 }) => x0));
  const right = Math.max(...marks.map(({ x1 }) => x1));
  return {
    marks,
    isDark,
    letter: median(marks.map(heightOf)),
    width: right - left,
    slope: slopeOf(marks) ?? 0,
  };
}

/** One wide mark may be a word whose letters touch. */
const isPlausible = ({ marks, width, letter }: Chain) =>
  marks.length >= 3 || (marks.length === 2 && width > 1.2 * letter) || width > 2 * letter;

const likelihood = (line: TextLine) => Math.min(line.count, 12) * (1 - 2 * line.stray);
