import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MOST_TOKEN_FEATURES,
  POST_BITS,
  postFeatures,
  TOKEN_BITS,
  tokenFeatures,
} from '../../../src/checks/learned/features.ts';
import { shippedModels, TAG_NAMES, TAGS_A_TOKEN, tagChances } from '../../../src/checks/learned/models.ts';
import { signsOf } from '../../../src/checks/learned/signs.ts';
import { LARGEST, tableOf, weightsOf } from '../../../src/checks/learned/weights.ts';
import { tokenise } from '../../../src/checks/text/tokens.ts';
import { check, found } from '../read.ts';

const signs = (text: string) => signsOf(tokenise(text));

describe('stored weights', () => {
  it('come back at the nearest level, cut at the ends, the small ones as nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -90, max: 90, noNaN: true })), (weights) => {
        const read = weightsOf(tableOf(weights, 1, 2));
        weights.forEach((weight, at) => {
          const size = Math.abs(weight) < 2 ? 0 : Math.min(LARGEST, Math.abs(weight));
          const root = Math.sqrt(Math.abs(read[at] ?? 0));
          expect(Math.abs(root - Math.sqrt(size))).toBeLessThanOrEqual(0.5);
          expect(Number.isInteger(root)).toBe(true);
          if (read[at]) expect(Math.sign(read[at] ?? 0)).toBe(Math.sign(weight));
        });
      }),
    );
  });

  it('fill the tables that the features point into', () => {
    const { post, tags } = shippedModels();
    expect(post.weights.length).toBe(2 ** POST_BITS);
    expect(tags.weights.length).toBe(2 ** TOKEN_BITS * (TAG_NAMES.length - 1));
  });
});

describe('features', () => {
  it('stay inside the table and their number, whatever the text', () => {
    const into = new Int32Array(MOST_TOKEN_FEATURES);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const seen = signs(text);
        for (const feature of postFeatures(seen, [])) expect(feature).toBeLessThan(2 ** POST_BITS);
        seen.forEach((_sign, at) => {
          expect(tokenFeatures(seen, at, into)).toBeLessThanOrEqual(MOST_TOKEN_FEATURES);
        });
      }),
    );
  });

  it('do not reach across a line', () => {
    const both = postFeatures(signs('he rang the bell\nat noon'), []);
    const apart = [...postFeatures(signs('he rang the bell'), []), ...postFeatures(signs('at noon'), [])];
    expect(new Set(both)).toEqual(new Set(apart));
    expect(new Set(both).size).toBe(both.length);
  });

  it('see kinds of words: what was learned of one town holds for another', () => {
    const [, , one] = signs('lives in Waycross');
    const [, , other] = signs('lives in Ketchikan');
    expect(one?.kind).toBe(other?.kind);
    expect(one?.word).not.toBe(other?.word);
  });
});

describe('chances', () => {
  it('are shares of one', () => {
    const seen = signs('Delroy went home on Sunday, 14 days after we met him in bed 6');
    const chances = tagChances(shippedModels().tags, seen);
    seen.forEach((_sign, at) => {
      const here = chances.slice(at * TAGS_A_TOKEN, (at + 1) * TAGS_A_TOKEN);
      expect(here.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 6);
    });
  });
});

describe('the second reading', () => {
  it('leaves a handful of marks and words alone', () => {
    for (const text of ['', '🫀', '... !!!', 'ok', 'So it goes', '\u{e0041}\u{100b30}'])
      expect(found(text)).toEqual([]);
  });

  it('says nothing of words out of a document', () => {
    expect(check('WHEN THE CONSULT SAYS\nNO', 'document').leaky).toBe(false);
  });

  it('never takes away a number with its label', () => {
    expect(
      found(
        'Journal club is at noon, bring your own lunch. MRN 40718823. Slides are online, RCT of 400 adults.',
      ),
    ).toContain('MRN 40718823');
  });

  const LECTURE =
    'Journal club is at noon, slides are online, an RCT of 400 adults with a hazard ratio of 0.7 and few harms.';

  it.each([
    ['an address', 'He lives at 482 Oak Street, Springfield, IL 62704.', 'LOCATION'],
    ['a date of birth', 'DOB 03/14/1961.', 'DATE'],
    ["a name said to be a patient's", 'My patient Harold Finch agreed to it.', 'NAME'],
  ])('never takes away %s', (_what, words, type) => {
    const alone = found(words).filter((one) => one.startsWith(type));
    expect(alone).not.toEqual([]);
    expect(found(`${LECTURE} ${words} ${LECTURE}`)).toEqual(expect.arrayContaining(alone));
  });
});
