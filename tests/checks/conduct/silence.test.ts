import { describe, expect, it } from 'vitest';
import { type Reading, readingOf } from '../../../src/checks/conduct/reading.ts';
import {
  after,
  alongside,
  before,
  negated,
  reported,
  talkedAbout,
} from '../../../src/checks/conduct/silence.ts';
import { prepareDraft } from '../../../src/checks/text/prepare.ts';

/** A text whose subject stands in brackets, as a reading and the words' indices. */
function at(marked: string): [Reading, number, number] {
  const from = marked.indexOf('[');
  const to = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const reading = readingOf(prepareDraft({ parts: [{ kind: 'post', text }] }));
  const first = reading.words.findIndex(({ start }) => start >= from);
  const end = reading.words.findIndex(({ start }) => start >= to);
  return [reading, first, end === -1 ? reading.words.length : end];
}

describe('a word that does not mean what it says', () => {
  it.each<[string, boolean]>([
    ['He is not a [clown].', true],
    ['He is a [clown].', false],
    ['It is not. He is a [clown].', false],
    ['Never would I in my life say [clown].', false],
    ['Not one two three [clown].', true],
    ['Not one two three four [clown].', false],
    ["He isn't a [clown].", true],
  ])('denied: %s %s', (text, is) => {
    const [reading, index] = at(text);
    expect(negated(reading, index)).toBe(is);
  });

  it('denied within the reach that is asked for', () => {
    const [reading, index] = at('Not one two [clown].');
    expect([negated(reading, index, 2), negated(reading, index, 3)]).toEqual([false, true]);
  });

  it.each<[string, boolean]>([
    ['He called me a [clown].', true],
    ['She said that I am a great big [clown].', false],
    ['She said I am a big [clown].', true],
    ['He called. You [clown].', false],
  ])('reported: %s %s', (text, is) => {
    const [reading, index] = at(text);
    expect(reported(reading, index)).toBe(is);
  });

  it.each<[string, boolean]>([
    ['Stop writing [addict] in charts.', true],
    ['The "[addict]" came back.', true],
    ['An [addict] came back.', false],
    ['[Addict] -> person with addiction', true],
    ['[Addict] → person', true],
    ['[Addict] is a harmful thing to write.', true],
    ["[Addict] isn't the term we want.", true],
    ['[Addict] was the diagnosis', true],
    ['[Addict] is here', false],
    ['The [addict] again. Words matter.', true],
    ['The [addict] again. Language hurts.', true],
    ['The [addict] again #stigma', true],
    ['Stop. An [addict] came', false],
  ])('talked about: %s %s', (text, is) => {
    expect(talkedAbout(...at(text))).toBe(is);
  });
});

describe('words around a word', () => {
  const near = new Set(['near', 'NUM']);

  it.each<[string, number, boolean]>([
    ['near [x]', 1, true],
    ['near a [x]', 1, false],
    ['near a [x]', 2, true],
    ['Near. A [x]', 3, false],
    ['[x] near', 3, false],
  ])('before: %s within %d %s', (text, reach, is) => {
    const [reading, index] = at(text);
    expect(before(reading, index, reach, near)).toBe(is);
  });

  it.each<[string, number, boolean]>([
    ['[x] near', 1, true],
    ['[x] a near', 1, false],
    ['[x] a near', 2, true],
    ['[x]. Near', 3, false],
    ['near [x]', 3, false],
  ])('after: %s within %d %s', (text, reach, is) => {
    const [reading, , end] = at(text);
    expect(after(reading, end, reach, near)).toBe(is);
  });

  it.each<[string, boolean]>([
    ['near a b c d e f [x]', true],
    ['[x] a b c d e f near', true],
    ['[x] has 7', true],
    ['near. A [x]. Near', false],
    ['a [x]', false],
  ])('alongside: %s %s', (text, is) => {
    const [reading, index] = at(text);
    expect(alongside(reading, index, near)).toBe(is);
  });
});
