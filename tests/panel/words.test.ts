import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inContext, mosaicSentence, roughly } from '../../src/panel/words.ts';

describe('inContext', () => {
  it.each([
    ['Room 12 again.', '12', { before: 'Room ', words: '12', after: ' again.' }],
    [
      'We talked for a very long time about Room 12 and everything that went wrong there.',
      '12',
      { before: '…time about Room ', words: '12', after: ' and everything…' },
    ],
    ['first line\nRoom 12\nlast line', '12', { before: 'Room ', words: '12', after: '' }],
  ])('shows %j around %j', (text, words, expected) => {
    const start = text.indexOf(words);
    expect(inContext(text, start, start + words.length)).toEqual(expected);
  });

  it('keeps the words whole and the neighbors from the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.nat(80),
        fc.nat(80),
        (text, one, other) => {
          const start = Math.min(one, other, text.length);
          const end = Math.min(Math.max(one, other), text.length);
          const { before, words, after } = inContext(text, start, end);
          expect(words).toBe(text.slice(start, end));
          expect(text).toContain(before.replace(/^…/, '') + words + after.replace(/…$/, ''));
        },
      ),
    );
  });
});

describe('estimates in words', () => {
  it.each([
    [0.4, 'less than 1'],
    [4.2, '4'],
    [37, '40'],
    [1449, '1,000'],
  ])('%d people are "%s"', (count, words) => {
    expect(roughly(count)).toBe(words);
  });

  it('never calls one person "people"', () => {
    const mosaic = {
      low: 0.1,
      mid: 0.3,
      high: 1,
      bracket: 'probably only this person' as const,
      aloneProbability: 0.74,
      counted: ['BPDCN', 'Ohio'],
      lever: null,
    };
    expect(mosaicSentence(mosaic)).toBe(
      'Together, BPDCN + Ohio fit about 1 person (probably only this person).',
    );
  });
});
