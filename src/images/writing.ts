import { aroundPoints, turned } from './geometry.ts';
import { type TextLine, textLines } from './lines.ts';
import type { Grey, Ocr } from './ocr.ts';
import { type PlacedWord, sheetOf, takenBack } from './sheet.ts';
import type { Box } from './types.ts';
import type { Word } from './words.ts';

/** Reads the writing in a picture: finds its lines, sets them on a sheet, reads the sheet, goes back. */

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
  const sheet = sheetOf(picture, textLines(picture));
  if (sheet.placed.length === 0) return { words: [], unread: [], longLines: 0 };
  const read = takenBack(await ocr.read(sheet.image, 'sparse', signal), sheet);
  const lines = sheet.placed.map(({ line }) => line);
  const long = lines.filter(({ count }) => count >= LONG);
  const believable = read.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  const level = -usualAngle(lines);
  return {
    words: believable.map((word) => wordOf(word, lines.indexOf(word.line), level, scale)),
    unread: long.filter((line) => !isRead(read, line)).map((line) => boxOf(line, scale)),
    longLines: long.length,
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
