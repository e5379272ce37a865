import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, originalSpan } from '../../../src/checks/text/normalise.ts';
import { found } from '../read.ts';

describe('normalisation', () => {
  it('leads every normalised character back to where it stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const normalised = normalise(text);
        let last = 0;
        for (let at = 0; at < normalised.text.length; at++) {
          const { start, end } = originalSpan(normalised, at, at + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });

  it.each([
    ['zero width', 'My patient M\u200brs. Aber\u200bnathy died last night.', 'NAME Aber\u200bnathy'],
    ['bold letters', 'My patient 𝐌𝐫𝐬. 𝐀𝐛𝐞𝐫𝐧𝐚𝐭𝐡𝐲 died last night.', 'NAME 𝐀𝐛𝐞𝐫𝐧𝐚𝐭𝐡𝐲'],
    ['Cyrillic look-alikes', 'MRN 0041а733 MRN 00417733', 'MRN 00417733'],
    ['full width', 'ＭＲＮ ００４１７７３３', 'MRN ００４１７７３３'],
    ['emoji before it', '🎉🎉 Mrs. Abernathy rang the bell!', 'NAME Abernathy'],
    ['combining accents', 'mr jo\u0301zef nowak is home', 'NAME jo\u0301zef nowak'],
  ])('reads through %s', (_, text, expected) => {
    expect(found(text)).toContain(expected);
  });
});
