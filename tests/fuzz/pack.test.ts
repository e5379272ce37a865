import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  policyOf,
  readPack,
  readPackText,
  recommendationOf,
  withRecommended,
} from '../../src/settings/pack.ts';
import { DEFAULTS } from '../../src/settings/schema.ts';
import { FULL_PACK } from '../settings/pack-examples.ts';
import { LIMIT_MS, runs } from './runs.ts';

/** A program's file with random damage: characters, values, and keys that mean something to JavaScript. */

const FULL = JSON.stringify(FULL_PACK);
const ODD = [
  '__proto__',
  'constructor',
  'toString',
  '\u0000',
  '\ud800',
  'null',
  '1e999',
  '-0',
  '[]',
  '{}',
  '"',
  '\\',
  'https://',
  ',',
];
const change = fc.record({
  at: fc.nat(FULL.length),
  cut: fc.integer({ min: 0, max: 8 }),
  put: fc.oneof(fc.constantFrom(...ODD), fc.string({ maxLength: 4 })),
});
const damaged = fc
  .array(change, { minLength: 1, maxLength: 3 })
  .map((changes) =>
    changes.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), FULL),
  );

describe('a damaged pack', () => {
  it(
    'is refused with a reason, or read and of use; read again it is the same',
    () => {
      const count = { read: 0, refused: 0 };
      fc.assert(
        fc.property(damaged, (text) => {
          const reading = readPackText(text);
          count[reading.status] += 1;
          if (reading.status === 'refused') {
            expect(reading.problems.length).toBeGreaterThan(0);
            expect(reading.problems.length).toBeLessThanOrEqual(12);
            return;
          }
          expect(readPack(structuredClone(reading.pack))).toEqual(reading);
          policyOf(reading.pack);
          expect(typeof recommendationOf(reading.pack)).toBe('string');
          withRecommended(DEFAULTS, reading.pack);
        }),
        runs(3),
      );
      // Damage that is never or always noticed would show nothing.
      expect(count.refused).toBeGreaterThan(0);
      expect(count.read).toBeGreaterThan(0);
    },
    LIMIT_MS,
  );

  it(
    'of any value is refused, and no prototype learns anything from it',
    () => {
      fc.assert(
        fc.property(fc.anything({ withNullPrototype: true, withDate: true, withSet: true }), (value) => {
          expect(readPack(value).status).toBe('refused');
          expect({}).not.toHaveProperty('polluted');
        }),
        runs(),
      );
      readPackText('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
      expect({}).not.toHaveProperty('polluted');
    },
    LIMIT_MS,
  );
});
