import { describe, expect, it } from 'vitest';
import { check, identity } from '../read.ts';

/** The text after the first fix of the finding with these words. */
function fixed(text: string, words: string): string {
  const fix = identity(check(text)).find(({ excerpt }) => excerpt === words)?.fixes[0];
  return fix ? text.slice(0, fix.at.start) + fix.text + text.slice(fix.at.end) : 'no fix';
}

describe('fixes keep the sentence', () => {
  it.each([
    ['My patient, a 72M, coded last night.', '72', 'My patient, an older man, coded last night.'],
    ['My 94-year-old patient bowls.', '94', 'My very elderly patient bowls.'],
    ['Mrs. Abernathy bit me.', 'Abernathy', 'Someone bit me.'],
    [
      'His wife Bernadette held his hand when he coded.',
      'Bernadette',
      'His wife held his hand when he coded.',
    ],
    ['My patient coded on 3/14 at noon.', '3/14', 'My patient coded recently at noon.'],
    ['Yesterday my patient died.', 'Yesterday', 'Recently my patient died.'],
    [
      'He drove in from Calexico with chest pain.',
      'Calexico',
      'He drove in from a nearby place with chest pain.',
    ],
    ['Room 12 is yelling about his stone.', '12', 'Someone is yelling about his stone.'],
    ['The Okonjo family asked us to stop the vent.', 'Okonjo', 'A family asked us to stop the vent.'],
  ])('%s', (text, words, expected) => {
    expect(fixed(text, words)).toBe(expected);
  });
});
