import type { Point } from './geometry.ts';
import type { TextLine } from './lines.ts';
import type { Grey } from './ocr.ts';
import type { ReadWord } from './words.ts';

/**
 * Lines of text cut out of a picture, made level, of one size, dark on white, and set under one another: what a
 * reader of printed pages reads best, and nothing else to spend its time on.
 */

/** Height that a typical letter gets, in pixels of the sheet. */
const LETTER = 24;
const WIDTH = 1700;
const MARGIN = 24;
/** Between pieces side by side; wide enough never to be taken for a space in a line. */
const BETWEEN = 72;
const MOST_SCALE = 3.5;

/** A line cut out: level, of the sheet's size, dark on white. */
interface Cut {
  readonly line: TextLine;
  /** Pixels of the sheet for one pixel of the picture. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** One line on the sheet. */
interface Placed extends Cut {
  /** Left end and middle of the line on the sheet. */
  readonly x: number;
  readonly y: number;
}

export interface Sheet {
  readonly image: Grey;
  readonly placed: readonly Placed[];
}

function shelved(cuts: readonly Cut[]): { placed: Placed[]; height: number } {
  const placed: Placed[] = [];
  let [x, top, tallest] = [MARGIN, MARGIN, 0];
  for (const cut of cuts) {
    if (x > MARGIN && x + cut.width > WIDTH) [x, top, tallest] = [MARGIN, top + tallest + LETTER / 2, 0];
    placed.push({ ...cut, x, y: top });
    x += cut.width + BETWEEN;
    tallest = Math.max(tallest, cut.height);
  }
  return { placed: centred(placed), height: top + tallest + MARGIN };
}

/** Pieces of one shelf share a middle, so that the reader sees one row. */
function centred(placed: readonly Placed[]): Placed[] {
  const heights = new Map<number, number>();
  for (const { y, height } of placed) heights.set(y, Math.max(heights.get(y) ?? 0, height));
  return placed.map((piece) => ({ ...piece, y: piece.y + (heights.get(piece.y) ?? 0) / 2 }));
}

/** Sets the lines on a white sheet, without those that do not look like writing. */
export function sheetOf(picture: Grey, lines: readonly TextLine[]): Sheet {
  const cuts = [...lines]
    .sort((one, other) => one.y - other.y || one.x - other.x)
    .flatMap((line) => cutOf(picture, line) ?? []);
  const { placed, height } = shelved(cuts);
  const width = Math.max(WIDTH, ...placed.map((piece) => piece.x + piece.width)) + MARGIN;
  const data = new Uint8Array(width * height).fill(255);
  for (const piece of placed) {
    const top = Math.round(piece.y - piece.height / 2);
    for (let row = 0; row < piece.height; row += 1) {
      const from = row * piece.width;
      data.set(piece.data.subarray(from, from + piece.width), (top + row) * width + piece.x);
    }
  }
  return { image: { width, height, data }, placed };
}

function cutOf(picture: Grey, line: TextLine): Cut | null {
  const scale = Math.min(MOST_SCALE, LETTER / line.letter);
  const width = Math.ceil((line.length + line.letter) * scale);
  const height = Math.ceil((line.height + 0.5 * line.letter) * scale);
  const [cos, sin] = [Math.cos(line.angle) / scale, Math.sin(line.angle) / scale];
  const data = new Uint8Array(width * height);
  const left = -0.5 * line.letter * scale;
  for (let row = 0; row < height; row += 1) {
    const v = row - height / 2;
    for (let column = 0; column < width; column += 1) {
      const u = left + column;
      const [x, y] = [line.x + cos * u - sin * v, line.y + sin * u + cos * v];
      data[row * width + column] = sampled(picture, x, y);
    }
  }
  return whitened(data, line.isDark) && looksWritten(data, width)
    ? { line, scale, width, height, data }
    : null;
}

/** Stretches ink to black and ground to white. False when there is no contrast. */
function whitened(data: Uint8Array, isDark: boolean): boolean {
  const counts = countsOf(data);
  const at = (part: number) => {
    let sum = 0;
    for (let value = 0; value < 256; value += 1) {
      sum += counts[value] ?? 0;
      if (sum >= part * data.length) return value;
    }
    return 255;
  };
  const ink = isDark ? at(0.03) : at(0.97);
  const span = (isDark ? at(0.7) : at(0.3)) - ink;
  if (Math.abs(span) < 4) return false;
  for (let index = 0; index < data.length; index += 1) {
    const value = ((data[index] ?? 0) - ink) / span;
    data[index] = Math.max(0, Math.min(255, Math.round(255 * value)));
  }
  return true;
}

function countsOf(data: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  for (const value of data) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/*
 * Limits of writing, from lines that were read well and lines in which nothing was read, in pictures drawn by
 * tests/images/generator: the 1 % and 99 % points of the first, widened.
 */
const MOST_BETWEEN = 0.36;
const MOST_INK = 0.36;
const LEAST_SPLIT = 0.78;
const [FEWEST_STROKES, MOST_STROKES] = [0.55, 3];

/** Whether a cut has the two clean tones and the number of strokes that writing has; texture and edges do not. */
function looksWritten(data: Uint8Array, width: number): boolean {
  const counts = countsOf(data);
  const share = (from: number, to: number) =>
    counts.subarray(from, to).reduce((sum, count) => sum + count, 0) / data.length;
  if (share(50, 205) > MOST_BETWEEN || share(0, 128) > MOST_INK) return false;
  let changes = 0;
  for (let at = 1; at < data.length; at += 1) {
    if (at % width !== 0 && (data[at] ?? 0) < 128 !== (data[at - 1] ?? 0) < 128) changes += 1;
  }
  const strokes = (changes * LETTER) / data.length;
  return strokes >= FEWEST_STROKES && strokes <= MOST_STROKES && splitOf(counts, data.length) >= LEAST_SPLIT;
}

/** How much of the spread of values two tones explain, 0 to 1 (Otsu's measure). */
function splitOf(counts: Uint32Array, all: number): number {
  let [mean, square] = [0, 0];
  for (let value = 0; value < 256; value += 1) {
    const part = (counts[value] ?? 0) / all;
    mean += part * value;
    square += part * value * value;
  }
  let [best, below, sum] = [0, 0, 0];
  for (let value = 0; value < 255; value += 1) {
    const part = (counts[value] ?? 0) / all;
    below += part;
    sum += part * value;
    if (below > 0 && below < 1) {
      const apart = sum / below - (mean - sum) / (1 - below);
      best = Math.max(best, below * (1 - below) * apart * apart);
    }
  }
  const spread = square - mean * mean;
  return spread > 0 ? best / spread : 0;
}

/** Between four pixels; the nearest edge pixel outside. */
function sampled({ width, height, data }: Grey, x: number, y: number): number {
  const px = Math.max(0, Math.min(width - 1.001, x));
  const py = Math.max(0, Math.min(height - 1.001, y));
  const [ix, iy] = [Math.floor(px), Math.floor(py)];
  const [fx, fy] = [px - ix, py - iy];
  const at = iy * width + ix;
  const top = (data[at] ?? 0) * (1 - fx) + (data[at + 1] ?? 0) * fx;
  const bottom = (data[at + width] ?? 0) * (1 - fx) + (data[at + width + 1] ?? 0) * fx;
  return top * (1 - fy) + bottom * fy;
}

/** A word of the sheet with its line and its four corners in the picture, from the top left clockwise. */
export interface PlacedWord {
  readonly text: string;
  readonly confidence: number;
  readonly line: TextLine;
  readonly corners: readonly Point[];
}

/** Takes words read on the sheet back to where they stand in the picture; what lies between pieces is dropped. */
export function takenBack(words: readonly ReadWord[], { placed }: Sheet): PlacedWord[] {
  return words.flatMap(({ text, confidence, box }) => {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const piece = placed.find(
      (one) =>
        x >= one.x - BETWEEN / 3 &&
        x <= one.x + one.width + BETWEEN / 3 &&
        Math.abs(y - one.y) <= one.height / 2 + 4,
    );
    if (piece === undefined) return [];
    const { line, scale } = piece;
    const [cos, sin] = [Math.cos(line.angle) / scale, Math.sin(line.angle) / scale];
    const back = (sheetX: number, sheetY: number): Point => {
      const [u, v] = [sheetX - piece.x - 0.5 * line.letter * scale, sheetY - piece.y];
      return [line.x + cos * u - sin * v, line.y + sin * u + cos * v];
    };
    const [right, bottom] = [box.x + box.width, box.y + box.height];
    const corners = [back(box.x, box.y), back(right, box.y), back(right, bottom), back(box.x, bottom)];
    return [{ text, confidence, line, corners }];
  });
}
