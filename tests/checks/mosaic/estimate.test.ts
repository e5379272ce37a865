import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRY, type Details } from '../../../src/checks/mosaic/details.ts';
import { allDiseases } from '../../../src/checks/mosaic/diseases.ts';
import { bracketOf, estimate, expected } from '../../../src/checks/mosaic/estimate.ts';
import { check } from '../read.ts';

const state = {
  name: 'ohio',
  low: 1.18e7,
  mid: 1.18e7,
  high: 1.18e7,
  level: 'state' as const,
  state: 'OH',
  implied: false,
};
const town = {
  name: 'Cleveland',
  low: 3.7e5,
  mid: 3.7e5,
  high: 3.7e5,
  level: 'town' as const,
  state: 'OH',
  implied: false,
};
const diseases = allDiseases();

const anyDetails: fc.Arbitrary<Details> = fc.record({
  disease: fc.constantFrom(...diseases),
  diseaseWords: fc.constant('x'),
  age: fc.option(
    fc.record({ years: fc.integer({ min: 0, max: 105 }), exact: fc.boolean(), words: fc.constant('x') }),
  ),
  sex: fc.option(fc.record({ male: fc.boolean(), words: fc.constant('x') })),
  area: fc.constantFrom(COUNTRY, state, town),
  window: fc.constantFrom('week' as const, 'month' as const, 'year' as const),
  when: fc.constant(null),
  living: fc.boolean(),
});

describe('how many people fit', () => {
  it('is monotone: a detail more never raises the number, a wider one never lowers it', () => {
    fc.assert(
      fc.property(anyDetails, (details) => {
        const mid = (some: Details): number => expected(some)?.mid ?? 0;
        const now = mid(details) * (1 + 1e-9);
        expect(mid({ ...details, age: { years: 64, exact: true, words: 'x' } })).toBeLessThanOrEqual(
          mid({ ...details, age: { years: 64, exact: false, words: 'x' } }),
        );
        expect(mid({ ...details, age: details.age && { ...details.age, exact: true } })).toBeLessThanOrEqual(
          now,
        );
        expect(mid({ ...details, sex: null })).toBeGreaterThanOrEqual(mid(details));
        expect(mid({ ...details, age: null })).toBeGreaterThanOrEqual(mid(details));
        expect(mid({ ...details, area: COUNTRY })).toBeGreaterThanOrEqual(mid(details));
        expect(mid({ ...details, window: 'week' })).toBeLessThanOrEqual(mid({ ...details, window: 'month' }));
        expect(mid({ ...details, window: 'month' })).toBeLessThanOrEqual(mid({ ...details, window: 'year' }));
      }),
    );
  });

  it('keeps low <= mid <= high and e^-E', () => {
    fc.assert(
      fc.property(anyDetails, (details) => {
        const people = expected(details);
        const figure = estimate(details);
        expect(people && figure).toBeTruthy();
        if (!people || !figure) return;
        expect(people.low).toBeLessThanOrEqual(people.mid);
        expect(people.mid).toBeLessThanOrEqual(people.high);
        expect(figure.aloneProbability).toBeCloseTo(Math.exp(-people.mid), 9);
        expect(Number.isInteger(figure.mid)).toBe(true);
        expect(figure.bracket).toBe(bracketOf(people.mid));
      }),
    );
  });

  it.each([
    ['BPDCN, Ohio, a year', { id: 'bpdcn', area: state }, 5],
    ['BPDCN, Ohio, man in his 60s', { id: 'bpdcn', area: state, age: 65, male: true }, 0.9],
    [
      'BPDCN, Ohio, man in his 60s, this week',
      { id: 'bpdcn', area: state, age: 65, male: true, window: 'week' as const },
      0.02,
    ],
    [
      'AML, Cleveland, woman in her 30s, this month',
      { id: 'aml', area: town, age: 35, male: false, window: 'month' as const },
      0.03,
    ],
    ['breast cancer, Ohio, woman in her 40s', { id: 'breast', area: state, age: 45, male: false }, 1400],
  ])('stays near the worked example: %s', (_, example, people) => {
    const details: Details = {
      disease: diseases.find(({ id }) => id === example.id) ?? null,
      diseaseWords: 'x',
      age: 'age' in example ? { years: example.age, exact: false, words: 'x' } : null,
      sex: 'male' in example ? { male: example.male, words: 'x' } : null,
      area: example.area,
      window: 'window' in example ? example.window : 'year',
      when: null,
      living: false,
    };
    const mid = expected(details)?.mid ?? 0;
    expect(mid).toBeGreaterThan(people / 3);
    expect(mid).toBeLessThan(people * 3);
  });

  it('has sound rows: ranges in order, shares between 0 and 1, a source', () => {
    for (const { id, incidence, prevalence, men, source } of diseases) {
      expect(incidence[0], id).toBeLessThanOrEqual(incidence[1]);
      expect(prevalence[0], id).toBeLessThanOrEqual(prevalence[1]);
      expect(men >= 0 && men <= 1, id).toBe(true);
      expect(source.length, id).toBeGreaterThan(2);
    }
    expect(diseases.length).toBeGreaterThan(80);
  });

  it('reads drafts: hashtag as diagnosis, implied place, no figure for what it does not know', () => {
    const tagged = check('My patient, 64M, Ohio, new #bpdcn, day 3 of tagraxofusp, albumin falling.');
    const spelled = check('My patient, 64M, Ohio, new BPDCN, day 3 of tagraxofusp, albumin falling.');
    expect(tagged.mosaic?.bracket).toBe('probably only this person');
    expect(tagged.mosaic?.mid).toBe(spelled.mosaic?.mid);
    expect(tagged.leaky).toBe(true);
    const here = check('My patient, 64M, new BPDCN.', 'post', { place: 'Cleveland, OH' });
    expect(here.mosaic?.counted.join()).toMatch(/your profile/);
    expect(check('My patient, 64M, Ohio, has a cold.').mosaic).toBeNull();
    expect(check('Philadelphia chromosome and Ann Arbor stage IV; hope this helps.').mosaic).toBeNull();
    expect(check('My patient, 64M, Ohio, new tetanus.').mosaic?.mid).toBeGreaterThanOrEqual(0);
    expect(check('My patient, 64M, Ohio, AML status post transplant.').mosaic).not.toBeNull();
    expect(check('My patient, 64M, Ohio, new wound, tetanus booster given.').mosaic).toBeNull();
    expect(tagged.mosaic?.lever?.mid).toBeGreaterThan(tagged.mosaic?.mid ?? 0);
  });
});
