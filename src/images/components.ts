import type { Grey } from './ocr.ts';

/** Marks that stand out from what surrounds them: letters, among other things. Pure, one pass for each ink. */

/** A connected mark, in pixels of the picture; ends are exclusive. */
export interface Mark {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly area: number;
}

export interface Marks {
  readonly dark: readonly Mark[];
  readonly bright: readonly Mark[];
}

/** Half the side of the square that a pixel is compared with. */
const RADIUS = 20;
/** How far from the mean of that square ink lies, in its standard deviations and in grey values. */
const SPREADS = 0.75;
const LEAST_CONTRAST = 14;
const NOISES = 2.2;

/** Standard deviation of the pixel noise, in grey values, from differences that edges hardly touch. */
export function noiseOf({ width, height, data }: Grey): number {
  const counts = new Uint32Array(512);
  let all = 0;
  for (let y = 1; y < height - 1; y += 3) {
    for (let x = 1; x < width - 1; x += 3) {
      const at = y * width + x;
      const across = (data[at - 1] ?? 0) + (data[at + 1] ?? 0) - 2 * (data[at] ?? 0);
      counts[Math.min(511, Math.abs(across))] = (counts[Math.min(511, Math.abs(across))] ?? 0) + 1;
      all += 1;
    }
  }
  let sum = 0;
  for (let value = 0; value < 512; value += 1) {
    sum += counts[value] ?? 0;
    // The median of |N(0, s√6)| is 0.6745 s√6.
    if (sum * 2 >= all) return value / (0.6745 * Math.sqrt(6));
  }
  return 0;
}

/** 1 where the pixel is dark ink, 2 where it is bright ink, 0 for ground. */
function inkOf({ width, height, data }: Grey, noise: number): Uint8Array {
  const ink = new Uint8Array(width * height);
  const sums = new Float64Array(width);
  const squares = new Float64Array(width);
  const least = Math.max(LEAST_CONTRAST, NOISES * noise);
  let rows = 0;
  const add = (y: number, sign: 1 | -1) => {
    for (let x = 0, at = y * width; x < width; x += 1, at += 1) {
      const value = data[at] ?? 0;
      sums[x] = (sums[x] ?? 0) + sign * value;
      squares[x] = (squares[x] ?? 0) + sign * value * value;
    }
    rows += sign;
  };
  for (let y = 0; y < Math.min(RADIUS, height); y += 1) add(y, 1);
  for (let y = 0; y < height; y += 1) {
    if (y + RADIUS < height) add(y + RADIUS, 1);
    if (y - RADIUS > 0) add(y - RADIUS - 1, -1);
    let sum = 0;
    let square = 0;
    let columns = 0;
    for (let x = 0; x < Math.min(RADIUS, width); x += 1) {
      sum += sums[x] ?? 0;
      square += squares[x] ?? 0;
      columns += 1;
    }
    for (let x = 0, at = y * width; x < width; x += 1, at += 1) {
      if (x + RADIUS < width) {
        sum += sums[x + RADIUS] ?? 0;
        square += squares[x + RADIUS] ?? 0;
        columns += 1;
      }
      if (x - RADIUS > 0) {
        sum -= sums[x - RADIUS - 1] ?? 0;
        square -= squares[x - RADIUS - 1] ?? 0;
        columns -= 1;
      }
      const count = rows * columns;
      const mean = sum / count;
      const difference = (data[at] ?? 0) - mean;
      if (difference < least && difference > -least) continue;
      const spread = SPREADS * Math.sqrt(Math.max(0, square / count - mean * mean));
      if (difference > spread) ink[at] = 2;
      else if (-difference > spread) ink[at] = 1;
    }
  }
  return ink;
}

/** Connected marks of one ink, by runs: each run joins those it touches in the row above. */
function connected(ink: Uint8Array, width: number, height: number, which: 1 | 2): Mark[] {
  const parent: number[] = [];
  const [x0, y0, x1, y1, area]: number[][] = [[], [], [], [], []] as const;
  const rootOf = (run: number): number => {
    let root = run;
    while ((parent[root] ?? root) !== root) root = parent[root] ?? root;
    for (let at = run; at !== root; ) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const lower = (list: number[] | undefined, at: number, value: number) => {
    if (list !== undefined && value < (list[at] ?? value + 1)) list[at] = value;
  };
  const raise = (list: number[] | undefined, at: number, value: number) => {
    if (list !== undefined && value > (list[at] ?? value - 1)) list[at] = value;
  };
  let above: number[] = [];
  for (let y = 0; y < height; y += 1) {
    const current: number[] = [];
    let first = 0;
    for (let x = 0, row = y * width; x < width; x += 1) {
      if (ink[row + x] !== which) continue;
      const start = x;
      while (x < width && ink[row + x] === which) x += 1;
      const run = parent.length;
      parent.push(run);
      x0?.push(start);
      x1?.push(x);
      y0?.push(y);
      y1?.push(y + 1);
      area?.push(x - start);
      current.push(run, start, x);
      while (first < above.length && (above[first + 2] ?? 0) < start) first += 3;
      for (let at = first; at < above.length && (above[at + 1] ?? 0) <= x; at += 3) {
        const [one, other] = [rootOf(above[at] ?? 0), rootOf(run)];
        if (one === other) continue;
        parent[other] = one;
        lower(x0, one, x0?.[other] ?? 0);
        lower(y0, one, y0?.[other] ?? 0);
        raise(x1, one, x1?.[other] ?? 0);
        raise(y1, one, y1?.[other] ?? 0);
        if (area !== undefined) area[one] = (area[one] ?? 0) + (area[other] ?? 0);
      }
    }
    above = current;
  }
  const marks: Mark[] = [];
  for (let run = 0; run < parent.length; run += 1) {
    if (parent[run] !== run) continue;
    marks.push({
      x0: x0?.[run] ?? 0,
      y0: y0?.[run] ?? 0,
      x1: x1?.[run] ?? 0,
      y1: y1?.[run] ?? 0,
      area: area?.[run] ?? 0,
    });
  }
  return marks;
}

/** The marks of a picture in both inks. Linear in the number of pixels. */
export function marksOf(picture: Grey): Marks {
  const ink = inkOf(picture, noiseOf(picture));
  const { width, height } = picture;
  return { dark: connected(ink, width, height, 1), bright: connected(ink, width, height, 2) };
}
