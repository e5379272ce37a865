import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textLines } from '../../src/images/lines.ts';
import type { Grey } from '../../src/images/ocr.ts';
import { sheetOf, takenBack } from '../../src/images/sheet.ts';

/** Upright strokes like letters, on a line with a slope, anti-aliased by sampling each pixel nine times. */
function strokes(angle: number, { isDark = true, count = 14, letter = 22 } = {}): Grey {
  const [width, height] = [900, 500];
  const data = new Uint8Array(width * height);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const inkAt = (x: number, y: number) => {
    const [u, v] = [cos * (x - 120) + sin * (y - 240), -sin * (x - 120) + cos * (y - 240)];
    const step = letter * 0.8;
    const [column, within] = [Math.floor(u / step), u - Math.floor(u / step) * step];
    const isStem = within < 4 || (within < step * 0.6 && Math.abs(v) < 2.5);
    return column >= 0 && column < count && Math.abs(v) < letter / 2 && isStem;
  };
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      let ink = 0;
      for (let part = 0; part < 9; part += 1)
        if (inkAt(x + ((part % 3) - 1) / 3, y + (Math.floor(part / 3) - 1) / 3)) ink += 1;
      data[y * width + x] = isDark ? 235 - ink * 22 : 20 + ink * 22;
    }
  return { width, height, data };
}

describe('lines of writing', () => {
  test.each([
    [0, true],
    [0.12, true],
    [-0.2, true],
    [0.1, false],
  ])('are found at a slope of %f, dark %s', (angle, isDark) => {
    const [line] = textLines(strokes(angle, { isDark }));
    expect(line?.isDark).toBe(isDark);
    expect(line?.angle).toBeCloseTo(angle, 1);
    expect(line?.count).toBeGreaterThanOrEqual(12);
  });

  test('are not found in noise', () => {
    const data = new Uint8Array(600 * 400);
    let state = 7;
    for (let at = 0; at < data.length; at += 1) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      data[at] = 100 + (state >>> 27);
    }
    const noise: Grey = { width: 600, height: 400, data };
    expect(sheetOf(noise, textLines(noise)).placed).toEqual([]);
  });
});

test('a word on the sheet goes back to where its line stands in the picture', () => {
  fc.assert(
    fc.property(fc.double({ min: -0.25, max: 0.25, noNaN: true }), (angle) => {
      const picture = strokes(angle);
      const sheet = sheetOf(picture, textLines(picture).slice(0, 1));
      const [piece] = sheet.placed;
      if (piece === undefined) throw new Error('nothing was placed');
      const box = { x: piece.x, y: piece.y - piece.height / 2, width: piece.width, height: piece.height };
      const [word] = takenBack([{ text: 'x', confidence: 90, box, line: 0 }], sheet);
      const [topLeft, topRight] = word?.corners ?? [];
      // The line begins at (120, 240); the cut begins half a letter before it and is one and a half high.
      expect(Math.hypot((topLeft?.[0] ?? 0) - 120, (topLeft?.[1] ?? 0) - 240)).toBeLessThan(40);
      const slope = Math.atan2(
        (topRight?.[1] ?? 0) - (topLeft?.[1] ?? 0),
        (topRight?.[0] ?? 0) - (topLeft?.[0] ?? 0),
      );
      expect(slope).toBeCloseTo(angle, 1);
    }),
    { numRuns: 6 },
  );
}, 20_000);
