import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxesOf } from '../../src/images/judge.ts';
import { pageText, type Word, wordsAt } from '../../src/images/words.ts';

const word = (text: string, x: number, y: number, line: number, height = 20): Word => {
  const box = { x, y, width: text.length * 12, height };
  return { text, confidence: 90, line, box, place: box, height, isLevel: true };
};

describe('words become text in reading order', () => {
  test('columns of one row are lines of their own; a label keeps its value', () => {
    const page = pageText([
      word('Marlowe,', 10, 10, 0),
      word('Ottilie', 118, 10, 0),
      word('Elm', 700, 12, 1),
      word('Clinic', 748, 12, 1),
      word('MRN:', 10, 50, 2),
      word('48210377', 400, 50, 3),
    ]);
    expect(page.text).toBe('Marlowe, Ottilie\nElm Clinic\nMRN: 48210377');
  });

  test('a line torn at its comma is joined again', () => {
    expect(pageText([word('Marlowe,', 10, 10, 0), word('Ottilie', 125, 11, 1)]).text).toBe(
      'Marlowe, Ottilie',
    );
  });

  test('every word is found again by its place in the text, and its box holds it', () => {
    const words = fc.array(
      fc.record({
        text: fc.stringMatching(/^[A-Za-z0-9]{1,9}$/),
        x: fc.integer({ min: 0, max: 900 }),
        y: fc.integer({ min: 0, max: 900 }),
        line: fc.integer({ min: 0, max: 6 }),
      }),
      { minLength: 1, maxLength: 25 },
    );
    fc.assert(
      fc.property(words, (drawn) => {
        const page = pageText(drawn.map(({ text, x, y, line }) => word(text, x, y, line)));
        expect(page.spans).toHaveLength(drawn.length);
        for (const { start, end, word: one } of page.spans) {
          expect(page.text.slice(start, end)).toBe(one.text);
          expect(wordsAt(page, start, end)).toEqual([[one]]);
          const [box] = boxesOf([[one]], { width: 2000, height: 2000 });
          expect(box?.x).toBeLessThanOrEqual(one.place.x);
          expect((box?.x ?? 0) + (box?.width ?? 0)).toBeGreaterThanOrEqual(one.place.x + one.place.width);
        }
      }),
    );
  });
});
