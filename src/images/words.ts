import { around } from './geometry.ts';
import type { Box } from './types.ts';

/** One word as read. Its place is in the reading frame: the picture turned so that its lines lie level. */
export interface Word {
  readonly text: string;
  /** 0 to 100, as the reader believes it. */
  readonly confidence: number;
  readonly box: Box;
}

/** Words side by side on one line, close enough to belong together. */
export interface Segment {
  readonly words: readonly Word[];
  readonly box: Box;
}

/** Text of a picture, with the word each character came from. */
export interface PageText {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** UTF-16 offsets of each word in `text`, `end` exclusive, in order. */
  readonly spans: readonly { readonly start: number; readonly end: number; readonly word: Word }[];
}

/** A gap wider than this many text heights starts a new column. */
const COLUMN_GAP = 1.8;

const middle = (box: Box) => box.y + box.height / 2;
const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** Rows of words by their height on the page: the reader's own blocks tear labels from their values. */
function rowsOf(words: readonly Word[]): Word[][] {
  const rows: { words: Word[]; box: Box }[] = [];
  for (const word of [...words].sort((one, other) => middle(one.box) - middle(other.box))) {
    const row = rows.findLast(
      (candidate) =>
        Math.abs(middle(candidate.box) - middle(word.box)) <
        0.5 * Math.min(candidate.box.height, word.box.height),
    );
    if (row === undefined) rows.push({ words: [word], box: word.box });
    else {
      row.words.push(word);
      row.box = {
        x: 0,
        width: 1,
        y: median(row.words.map(({ box }) => box.y)),
        height: median(row.words.map(({ box }) => box.height)),
      };
    }
  }
  return rows.map((row) => row.words.sort((one, other) => one.box.x - other.box.x));
}

function segmentsOf(row: readonly Word[]): Segment[] {
  const height = median(row.map(({ box }) => box.height));
  const segments: Word[][] = [];
  for (const word of row) {
    const segment = segments.at(-1);
    const last = segment?.at(-1);
    const gap = last === undefined ? 0 : word.box.x - (last.box.x + last.box.width);
    if (segment === undefined || gap > COLUMN_GAP * height) segments.push([word]);
    else segment.push(word);
  }
  return segments.map((words) => ({ words, box: around(words.map(({ box }) => box)) ?? ZERO }));
}

const ZERO: Box = { x: 0, y: 0, width: 0, height: 0 };

/** A label at the end of a segment keeps the value in the next column on its line. */
const ASKS_FOR_VALUE =
  /(?:[:#=]|\b(?:name|patient|pt|dob|mrn|sex|age|phone|tel|address|accession|acc|date|id|no|physician|provider))\s*$/i;

/** The words as text in reading order: one line for each segment, columns apart. */
export function pageText(words: readonly Word[]): PageText {
  const segments = rowsOf(words).map(segmentsOf);
  let text = '';
  const spans: PageText['spans'][number][] = [];
  for (const row of segments) {
    for (const [index, segment] of row.entries()) {
      if (text !== '') {
        const line = text.slice(text.lastIndexOf('\n') + 1);
        text += index > 0 && ASKS_FOR_VALUE.test(line) ? ' ' : '\n';
      }
      for (const [position, word] of segment.words.entries()) {
        if (position > 0) text += ' ';
        spans.push({ start: text.length, end: text.length + word.text.length, word });
        text += word.text;
      }
    }
  }
  return { text, segments: segments.flat(), spans };
}

/** The places of some characters: for each line they lie on, the boxes of its words, in the reading frame. */
export function placesOf(page: PageText, start: number, end: number): Box[][] {
  const lines: Box[][] = [];
  let previous: { box: Box; end: number } | null = null;
  for (const span of page.spans) {
    if (span.end <= start || span.start >= end) continue;
    const { box } = span.word;
    const joins =
      previous !== null &&
      !page.text.slice(previous.end, span.start).includes('\n') &&
      box.x - (previous.box.x + previous.box.width) < 4 * box.height;
    if (joins) lines.at(-1)?.push(box);
    else lines.push([box]);
    previous = { box, end: span.end };
  }
  return lines;
}
