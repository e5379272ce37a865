import { describe, expect, it } from 'vitest';
import {
  chainOf,
  firstKeys,
  firstMatch,
  match,
  restAfter,
  secondKeys,
  wordClass,
} from '../../../src/checks/conduct/pattern.ts';
import { readingOf } from '../../../src/checks/conduct/reading.ts';
import { prepareDraft } from '../../../src/checks/text/prepare.ts';

const CLASSES = { color: wordClass('red green') };

/** The words a pattern covers in a text, at the first place where it fits; null when it fits nowhere. */
function covered(pattern: string, text: string): string | null {
  const chain = chainOf(pattern, CLASSES, null);
  const { words } = readingOf(prepareDraft({ parts: [{ kind: 'post', text }] }));
  for (let at = 0; at <= words.length; at += 1) {
    const to = match(words, at, at, chain);
    if (to >= 0)
      return words
        .slice(at, to)
        .map(({ key }) => key)
        .join(' ');
  }
  return null;
}

describe('a pattern', () => {
  it.each<[string, string, string | null]>([
    ['one two', 'zero one two three', 'one two'],
    ['one two', 'one three two', null],
    ['one two', 'one. Two', null],
    ['one|two three', 'two three', 'two three'],
    ['@color car', 'a green car', 'green car'],
    ['one|@color car', 'one car', 'one car'],
    ['one two? three', 'one three', 'one three'],
    ['one two? three', 'one two three', 'one two three'],
    ['one * three', 'one x three', 'one x three'],
    ['one * three', 'one three', null],
    ['one *? three', 'one three', 'one three'],
    ['one .. five', 'one a b c five', 'one a b c five'],
    ['one .. five', 'one a b c d five', null],
    ['one ..1 five', 'one a five', 'one a five'],
    ['one ..1 five', 'one a b five', null],
    ['one ..0 five', 'one five', 'one five'],
    ['one .. five', 'one. A five', null],
    ['one !two', 'one three', 'one'],
    ['one !two', 'one two', null],
    ['one !two', 'one. Two', 'one'],
    ['one !@color', 'one red', null],
    ['<one two', 'one two', null],
    ['<one two', 'zero two', 'two'],
    ['<one two', 'one. Two', 'two'],
    ['^ one', 'zero one', null],
    ['^ one', 'zero. One', 'one'],
    ['one $', 'one two', null],
    ['one $', 'two one', 'one'],
    ['one $', 'one. Two', 'one'],
    ['one $', 'one #tag', 'one'],
    ['one $', 'one 🩸', 'one'],
    ['NUM days', '40 days', '40 days'],
    ['HANDLE you', '@ada you', '@ada you'],
    ['PCT', 'by 40', null],
    ['PCT', 'by 40%', '40%'],
    ['(one two|three) four', 'one two four', 'one two four'],
    ['(one two|three) four', 'three four', 'three four'],
    ['(one two|three) four', 'one four', null],
    ['(one two|three)? four', 'zero four', 'four'],
    ['(one|three)? four', 'three four', 'three four'],
    ['(NUM days|week) later', '3 days later', '3 days later'],
    ['(one .. two|one three) x', 'one three x', 'one three x'],
    ['(<zero one|three) x', 'zero one x', null],
    ['(<zero one|three) x', 'three x', 'three x'],
    ['its late', "it's late", 'it is late'],
    ['its late', 'its late', 'its late'],
    ['im late', "I'm late", 'i am late'],
    ['youre? late', 'late', 'late'],
    ['youre? late', "you're late", 'you are late'],
    ['thats|this late', 'that is late', 'that is late'],
  ])('%s in %j covers %j', (pattern, text, words) => {
    expect(covered(pattern, text)).toBe(words);
  });

  it('with a class that nobody defined says so', () => {
    expect(() => chainOf('@nothing', CLASSES, null)).toThrow('no word class @nothing');
  });

  it('goes on where another ends', () => {
    const tail = chainOf('three', CLASSES, null);
    const { words } = readingOf(prepareDraft({ parts: [{ kind: 'post', text: 'one two three' }] }));
    expect(match(words, 0, 0, chainOf('one two', CLASSES, tail))).toBe(3);
    expect(match(words, 0, 0, tail)).toBe(-1);
  });
});

describe('what a pattern can begin with', () => {
  const first = (pattern: string) => firstKeys(chainOf(pattern, CLASSES, null)).sort();
  const second = (pattern: string, key: string) => {
    const keys = secondKeys(restAfter(chainOf(pattern, CLASSES, null), key).tails);
    return keys === null ? null : [...keys].sort();
  };

  it.each<[string, string[]]>([
    ['one two', ['one']],
    ['one|two', ['one', 'two']],
    ['one? two', ['one', 'two']],
    ['^ one', ['one']],
    ['<zero one', ['one']],
    ['@color', ['green', 'red']],
    ['(one two|three) four', ['one', 'three']],
    ['(one two|three)? four', ['four', 'one', 'three']],
    ['* one', ['']],
    ['.. one', ['']],
  ])('%s: %j', (pattern, keys) => {
    expect(first(pattern)).toEqual(keys);
  });

  it.each<[string, string, string[] | null]>([
    ['one two', 'one', ['two']],
    ['one two? three', 'one', ['three', 'two']],
    ['one', 'one', null],
    ['one * two', 'one', null],
    ['one? two three', 'two', ['three']],
    ['one? two three', 'one', ['two']],
    ['^ one two', 'one', ['two']],
    ['!one two three', 'two', ['three']],
    ['(one two|three) four', 'three', ['four']],
    ['(one two|three)? four five', 'four', ['five']],
    ['* two', 'one', null],
  ])('%s after %s: %j', (pattern, key, keys) => {
    expect(second(pattern, key)).toEqual(keys);
  });
});

describe('what is left of a pattern after its first word', () => {
  const reading = (text: string) => readingOf(prepareDraft({ parts: [{ kind: 'post', text }] })).words;

  it.each<[string, string, number, boolean]>([
    ['one two', 'one', 1, false],
    ['one? one two', 'one', 2, false],
    ['(one two|one three|four) five', 'one', 2, false],
    ['(one two|three)? four', 'four', 1, false],
    ['^ one two', 'one', 1, true],
    ['(<zero one|two) three', 'one', 1, true],
    ['(<zero one|two) three', 'two', 1, false],
  ])('%s after %s: %j ways, asked more: %j', (pattern, key, ways, isAsked) => {
    const rest = restAfter(chainOf(pattern, CLASSES, null), key);
    expect([rest.tails.length, rest.isAsked]).toEqual([ways, isAsked]);
  });

  it.each(['one two', 'one three five', 'four', 'one one two', 'one five', 'four five two'])(
    '%j ends where the whole pattern does',
    (text) => {
      const words = reading(text);
      for (const pattern of [
        '(one two|one three|four) five?',
        'one? one two?',
        'one|four .. two',
        'one? four',
      ]) {
        const chain = chainOf(pattern, CLASSES, null);
        const { tails } = restAfter(chain, words[0]?.key ?? '');
        expect(firstMatch(words, 0, 1, tails)).toBe(match(words, 0, 0, chain));
      }
    },
  );
});

describe('a list of words', () => {
  it.each<[string, string[]]>([
    ['one two', ['one', 'two']],
    ['cure~', ['cure', 'cures', 'cured', 'curing']],
    ['treat~', ['treat', 'treats', 'treated', 'treating']],
    ['carry~', ['carry', 'carries', 'carried', 'carrying']],
    ['play~', ['play', 'plays', 'played', 'playing']],
    ['fix~', ['fix', 'fixes', 'fixed', 'fixing']],
    ['push~', ['push', 'pushes', 'pushed', 'pushing']],
    [' ', []],
  ])('%j is %j', (source, words) => {
    expect([...wordClass(source)].sort()).toEqual([...words].sort());
  });
});
