import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedModels, tagChances } from '../../../src/checks/learned/models.ts';
import { signsOf } from '../../../src/checks/learned/signs.ts';
import { tokenise } from '../../../src/checks/text/tokens.ts';

const words = 'My patient Rosalind , 94 fell on Friday in Calexico . \n She'.split(' ');
const anyText = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((list) => list.join(' '));

describe('the chances of tags', () => {
  it('are those of a text read for the first time, whatever was read before', () => {
    const { tags } = shippedModels();
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (texts) => {
        for (const text of texts) {
          const signs = signsOf(tokenise(text));
          const chances = tagChances(tags, signs);
          // Nothing is known of a model that was not asked before.
          expect(tagChances({ ...tags }, signs)).toEqual(chances);
          tagChances(tags, signs);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('add up to one at every word, and a line break is surely nothing', () => {
    const chances = tagChances(shippedModels().tags, signsOf(tokenise('Rosalind fell\nCalexico')));
    const rows = Array.from({ length: 4 }, (_, at) => [...chances.subarray(at * 7, at * 7 + 7)]);
    for (const row of rows) expect(row.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
    expect(rows[2]).toEqual([1, 0, 0, 0, 0, 0, 0]);
  });
});
