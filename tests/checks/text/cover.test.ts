import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cover } from '../../../src/checks/text/cover.ts';

const LENGTH = 60;
const span = fc.tuple(fc.nat(LENGTH), fc.nat(LENGTH));

describe('what is covered of a text', () => {
  it('is the letters of every stretch, and no others, be they few or many', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 60 }), span, (stretches, [start, end]) => {
        const cover = new Cover(LENGTH);
        const letters = new Set<number>();
        for (const [from, to] of stretches) {
          cover.add(from, to);
          for (let at = from; at < to; at++) letters.add(at);
        }
        const asked = Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at);
        expect(cover.touches(start, end)).toBe(asked.some((at) => letters.has(at)));
      }),
      { numRuns: 500 },
    );
  });
});
