import { describe, expect, test } from 'vitest';
import { stillReadable } from '../../src/images/redact.ts';

describe('what can still be read', () => {
  const text = 'Patient: [] MRN 48210377\nCafé Zoë-Lind, room 302 of 1302';
  test.each([
    ['a number', ['48210377'], ['48210377']],
    ['a short word of its own', ['Lind'], ['Lind']],
    ['other spacing, case and accents', ['CAFE  ZOE LIND'], ['CAFE  ZOE LIND']],
    ['a short number inside a longer one is another', ['4821'], []],
    ['what is too short proves nothing', ['302'], []],
    ['what is gone', ['Marlowe, Ottilie'], []],
  ])('%s', (_name, covered, left) => expect(stillReadable(covered, text)).toEqual(left));
});
