import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDraft } from '../../src/checks/index.ts';
import { applied } from '../../src/pages/check/marks.ts';
import { piecesOf } from '../../src/panel/marks-pieces.ts';

test('the pieces are the text again, whatever was found', () => {
  const words = fc.constantFrom(
    'Mrs. Ada Quill',
    'MRN 48210377',
    'yesterday',
    '72M',
    'iron',
    '\n',
    '🩸',
    'and',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (drawn) => {
      const text = drawn.join(' ');
      const { findings } = checkDraft({ parts: [{ kind: 'post', text }] });
      expect(
        piecesOf(text, findings)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
    { numRuns: 60 },
  );
});

test('fixes are written from the back, and of two that overlap one is', () => {
  const at = (start: number, end: number) => ({ part: 0, start, end });
  expect(
    applied('0123456789', [
      { at: at(1, 3), text: 'a' },
      { at: at(5, 6), text: '' },
    ]),
  ).toBe('0a346789');
  expect(
    applied('0123456789', [
      { at: at(1, 5), text: 'a' },
      { at: at(4, 6), text: 'b' },
    ]),
  ).toBe('0123b6789');
});
