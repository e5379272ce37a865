import { aroundPoints, turned } from './geometry.ts';
import { type TextLine, textLines } from './lines.ts';
import type { Grey, Ocr } from './ocr.ts';
import { type PlacedWord, sheetOf, takenBack } from './sheet.ts';
import { type Quarter, turnedBack, turnedGrey } from './turns.ts';
import type { Box } from './types.ts';
import type { Word } from './words.ts';

/**
 * Reads the writing in a picture: finds its lines, sets them on a sheet, reads the sheet, goes back. Where little
 * was read and lines run upwards or downwards, the picture is turned and read again.
 */

/** Words that the reader hardly believes are texture more often than writing. */
const LEAST_CONFIDENCE = 12;

/** Lines that slope more do not fit into one upright box without covering their neighbours. */
const LEVEL = 0.012;

export interface Writing {
  readonly words: readonly Word[];
  /** Upright boxes, in pixels of the original, of lines that look like writing and could not be read. */
  readonly unread: readonly Box[];
  /** Long lines in all, read or not. */
  readonly longLines: number;
  /** Marks in the long lines: about as many letters should have been read. */
  readonly marks: number;
}

/**
 * @param scale pixels of the picture for one pixel of the original
 * @throws the signal's reason when it aborts
 */
export async function writingIn(
  picture: Grey,
  scale: number,
  ocr: Ocr,
  signal: AbortSignal,
): Promise<Writing> {
  const level = await levelWriting(picture, textLines(picture), scale, ocr, signal);
  if (lettersIn(level) >= ENOUGH_LETTERS) return level;
  const isHeadDown = level.longLines >= 2 && lettersIn(level) < level.marks / 2;
  const readings = [level];
  // Letters on their heads are sometimes read with confidence, as others: both ways are compared.
  for (const quarter of [1, 3, 2] as const) {
    if (quarter === 2 && (!isHeadDown || readings.length > 1)) continue;
    const turned = turnedGrey(picture, quarter);
    const lines = textLines(turned);
    if (quarter !== 2 && !isTurned(lines, level)) continue;
    const read = await levelWriting(turned, lines, scale, ocr, signal);
    readings.push(together(read, quarter, level, picture, scale));
  }
  const most = Math.max(...readings.slice(1).map(lettersIn));
  const best = readings.slice(1).find((reading) => lettersIn(reading) === most);
  return best !== undefined && most > 2 * lettersIn(level) + FEW_LETTERS ? best : level;
}

/** Letters that were surely read: with so many the picture stands upright. */
const ENOUGH_LETTERS = 40;
const FEW_LETTERS = 8;

const lettersIn = ({ words }: Writing) =>
  words.reduce((sum, { text, confidence }) => sum + (confidence >= 60 ? text.length : 0), 0);

/** Several long lines run upwards or downwards, with more marks than letters were read across. */
function isTurned(lines: readonly TextLine[], level: Writing): boolean {
  const long = lines.filter(({ count }) => count >= LONG);
  const marks = long.reduce((sum, { count }) => sum + count, 0);
  return long.length >= 2 && marks > 1.5 * lettersIn(level);
}

/** What was read in the turned picture, in its own order, then what was read across. */
function together(read: Writing, quarter: Quarter, level: Writing, picture: Grey, scale: number): Writing {
  const size = { width: picture.width / scale, height: picture.height / scale };
  const below = 4 * (picture.width + picture.height);
  const words = read.words.map((word) => ({ ...word, place: turnedBack(word.place, quarter, size) }));
  const across = level.words.map((word) => ({
    ...word,
    line: word.line + 10_000,
    box: { ...word.box, y: word.box.y + below },
  }));
  return {
    words: [...words, ...across],
    unread: read.unread.map((box) => turnedBack(box, quarter, size)),
    longLines: read.longLines,
    marks: read.marks,
  };
}

async function levelWriting(
  picture: Grey,
  found: readonly TextLine[],
  scale: number,
  ocr: Ocr,
  signal: AbortSignal,
): Promise<Writing> {
  const sheet = sheetOf(picture, found);
  if (sheet.placed.length === 0) return { words: [], unread: [], longLines: 0, marks: 0 };
  const read = takenBack(await ocr.read(sheet.image, 'sparse', signal), sheet);
  const lines = sheet.placed.map(({ line }) => line);
  const long = lines.filter(({ count }) => count >= LONG);
  const believable = read.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  const level = -usualAngle(lines);
  return {
    words: believable.map((word) => wordOf(word, lines.indexOf(word.line), level, scale)),
    unread: long.filter((line) => !isRead(read, line)).map((line) => boxOf(line, scale)),
    longLines: long.length,
    marks: long.reduce((sum, { count }) => sum + count, 0),
  };
}

/** Marks in a line that is surely more than a few specks. */
const LONG = 7;

const isRead = (read: readonly PlacedWord[], line: TextLine) =>
  read.some((word) => word.line === line && word.confidence >= 50);

function boxOf({ x, y, length, height, angle }: TextLine, scale: number): Box {
  const corners = [
    [0, -height / 2],
    [length, -height / 2],
    [length, height / 2],
    [0, height / 2],
  ] as const;
  return aroundPoints(
    corners.map((corner) => {
      const [u, v] = turned(corner, angle);
      return [(x + u) / scale, (y + v) / scale] as const;
    }),
  );
}

/** The slope of most of the writing, long lines counting more. */
function usualAngle(lines: readonly TextLine[]): number {
  const sorted = [...lines].sort((one, other) => one.angle - other.angle);
  const all = sorted.reduce((sum, { length }) => sum + length, 0);
  let sum = 0;
  for (const line of sorted) {
    sum += line.length;
    if (sum * 2 >= all) return line.angle;
  }
  return 0;
}

function wordOf(word: PlacedWord, line: number, level: number, scale: number): Word {
  const { angle, height } = word.line;
  const box = aroundPoints(word.corners.map((corner) => turned(corner, level)));
  return {
    text: word.text,
    confidence: word.confidence,
    line,
    box,
    place: aroundPoints(word.corners.map(([x, y]) => [x / scale, y / scale])),
    height: height / scale,
    isLevel: Math.abs(angle) < LEVEL,
  };
}
