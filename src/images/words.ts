import type { Box } from './types.ts';

/** Words and how they stand on the page. Pure. */

/** One word as the reader gives it, its box in pixels of what it was given. */
export interface ReadWord {
  readonly text: string;
  /** 0 to 100, as the reader believes it. */
  readonly confidence: number;
  readonly box: Box;
  /** Words with the same number were read as one line. */
  readonly line: number;
}

/** One word with its place in the picture. */
export interface Word {
  readonly text: string;
  readonly confidence: number;
  /** Words with the same number stand on one line of writing, close together. */
  readonly line: number;
  /** Its place when the page is turned so that most lines are level. */
  readonly box: Box;
  /** The upright box around it in the original, in pixels, not padded. */
  readonly place: Box;
  /** Height of the writing, in pixels of the original. */
  readonly height: number;
  /** Level in the original, so that a whole line fits into one upright box. */
  readonly isLevel: boolean;
}

/** Words side by side on one line, close enough to belong together. */
export interface Segment {
  readonly words: readonly Word[];
}

export interface WordSpan {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
}

/** Text of a picture, with the word each character came from. */
export interface PageText {
  readonly text: string;
  readonly rows: readonly (readonly Segment[])[];
  /** UTF-16 offsets of each word in `text`, `end` exclusive, in order. */
  readonly spans: readonly WordSpan[];
}

/** A gap wider than this many text heights starts a new column. */
const COLUMN_GAP = 1.9;

const middle = (box: Box) => box.y + box.height / 2;
const right = (box: Box) => box.x + box.width;
const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

function segmentsOf(words: readonly Word[]): Segment[] {
  const lines = new Map<number, Word[]>();
  for (const word of words) {
    const line = lines.get(word.line);
    if (line === undefined) lines.set(word.line, [word]);
    else line.push(word);
  }
  return [...lines.values()].flatMap(cutAtGaps);
}

function cutAtGaps(line: Word[]): Segment[] {
  const height = median(line.map(({ box }) => box.height));
  const segments: Word[][] = [];
  for (const word of line.sort((one, other) => one.box.x - other.box.x)) {
    const last = segments.at(-1)?.at(-1);
    if (last === undefined || word.box.x - right(last.box) > COLUMN_GAP * height) segments.push([word]);
    else segments.at(-1)?.push(word);
  }
  return segments.map((segment) => ({ words: segment }));
}

const heightOf = (segment: Segment) => median(segment.words.map(({ box }) => box.height));
const leftEnd = (segment: Segment): Box => segment.words[0]?.box ?? NOWHERE;
const rightEnd = (segment: Segment): Box => segment.words.at(-1)?.box ?? NOWHERE;
const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };

/** Whether a segment goes on at the height where a row's nearest one ends. */
function continues(row: readonly Segment[], segment: Segment): boolean {
  const apart = (one: Segment, other: Segment) =>
    leftEnd(one).x < leftEnd(other).x
      ? { dx: leftEnd(other).x - right(rightEnd(one)), dy: middle(leftEnd(other)) - middle(rightEnd(one)) }
      : { dx: leftEnd(one).x - right(rightEnd(other)), dy: middle(leftEnd(one)) - middle(rightEnd(other)) };
  const nearest = row.map((one) => ({ one, ...apart(one, segment) })).sort((a, b) => a.dx - b.dx)[0];
  if (nearest === undefined) return false;
  const small = Math.min(heightOf(nearest.one), heightOf(segment));
  return nearest.dx > -small && Math.abs(nearest.dy) < 0.5 * small;
}

/** Torn apart by the search for lines, which stops at a comma or a dot, but one piece of writing. */
const isNext = (before: Segment, segment: Segment): boolean =>
  leftEnd(segment).x - right(rightEnd(before)) < COLUMN_GAP * Math.min(heightOf(before), heightOf(segment));

function rowsOf(words: readonly Word[]): Segment[][] {
  const rows: Segment[][] = [];
  const segments = segmentsOf(words).sort((one, other) => middle(leftEnd(one)) - middle(leftEnd(other)));
  for (const segment of segments) {
    const row = rows.findLast((candidate) => continues(candidate, segment));
    if (row === undefined) rows.push([segment]);
    else row.push(segment);
  }
  return rows.map((row) => row.sort((one, other) => leftEnd(one).x - leftEnd(other).x));
}

/** A label at the end of a segment keeps the value in the next column on its line. */
const ASKS_FOR_VALUE =
  /(?:[:#=]|\b(?:name|patient|pt|dob|mrn|ssn|phone|tel|address|accession|acc|collected|date|id|no|physician|provider|ordering|attending))\s*$/i;

/** The words as text in reading order: a line for each segment, labels together with their values. */
export function pageText(words: readonly Word[]): PageText {
  const rows = rowsOf(words);
  let text = '';
  const spans: WordSpan[] = [];
  for (const row of rows) {
    for (const [index, segment] of row.entries()) {
      if (text !== '') {
        const line = text.slice(text.lastIndexOf('\n') + 1);
        const before = index > 0 ? row[index - 1] : undefined;
        const joins = before !== undefined && (isNext(before, segment) || ASKS_FOR_VALUE.test(line));
        text += joins ? ' ' : '\n';
      }
      for (const [position, word] of segment.words.entries()) {
        if (position > 0) text += ' ';
        spans.push({ start: text.length, end: text.length + word.text.length, word });
        text += word.text;
      }
    }
  }
  return { text, rows, spans };
}

/** The words of some characters, those of one line together. */
export function wordsAt(page: PageText, start: number, end: number): Word[][] {
  const lines: Word[][] = [];
  for (const span of page.spans) {
    if (span.end <= start || span.start >= end) continue;
    const last = lines.at(-1)?.at(-1);
    if (last !== undefined && last.line === span.word.line) lines.at(-1)?.push(span.word);
    else lines.push([span.word]);
  }
  return lines;
}
