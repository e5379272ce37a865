import { describe, expect, it } from 'vitest';
import { type Reading, readingOf } from '../../../src/checks/conduct/reading.ts';
import { prepareDraft } from '../../../src/checks/text/prepare.ts';

const read = (text: string): Reading => readingOf(prepareDraft({ parts: [{ kind: 'post', text }] }));
const keys = (text: string): string[] => read(text).words.map(({ key }) => key);
const kinds = (text: string): string[] => read(text).words.map(({ kind, text: words }) => `${kind} ${words}`);

describe('the words of a draft', () => {
  it.each<[string, string[]]>([
    [
      'See @maple_dad, #ASH26 and $ZZTX!',
      ['word See', 'handle @maple_dad', 'hashtag #ASH26', 'word and', 'ticker $ZZTX'],
    ],
    ['@dr.ada-may. Hello', ['handle @dr.ada-may', 'word Hello']],
    ['#heme.onc', ['hashtag #heme', 'word onc']],
    ['$40 now', ['number $40', 'word now']],
    ['https://example.com/a?b=1 it', ['url https://example.com/a?b=1', 'word it']],
    ['HTTPS://EXAMPLE.COM it', ['url HTTPS://EXAMPLE.COM', 'word it']],
    ['bit.ly/abc, it', ['url bit.ly/abc', 'word it']],
    ['www.example.org it', ['url www.example.org', 'word it']],
    ['Done.Com it', ['word Done', 'word Com', 'word it']],
    ['home.we went', ['word home', 'word we', 'word went']],
    ['1,200 of 3.5% at 10:30', ['number 1,200', 'word of', 'number 3.5%', 'word at', 'number 10:30']],
    ['$5.50 or 5% or 5 %', ['number $5.50', 'word or', 'number 5%', 'word or', 'number 5']],
    [
      'COVID19 T2DM CD19x AB12.5',
      ['word COVID', 'number 19', 'word T2DM', 'word CD19x', 'word AB', 'number 12.5'],
    ],
    [
      '@a_b @a-1 @a. #a_b #1 $AB',
      ['handle @a_b', 'handle @a', 'number 1', 'handle @a', 'hashtag #a_b', 'hashtag #1', 'ticker $AB'],
    ],
    ['(x.com/a) httpx www', ['url x.com/a', 'word httpx', 'word www']],
    ['A1c and CD19 and B12', ['word A1c', 'word and', 'word CD19', 'word and', 'word B12']],
    ['ok ✨ then', ['word ok', 'emoji ✨', 'word then']],
    ['@ # $', []],
    ['', []],
  ])('%j', (text, words) => {
    expect(kinds(text)).toEqual(words);
  });

  it.each<[string, string[]]>([
    ["Don't", ['dont']],
    ["It's you're IM", ['it', 'is', 'you', 'are', 'i', 'am']],
    ["its that's heres", ['its', 'that', 'is', 'here', 'is']],
    ["I've they'll y'all", ['ive', 'theyll', 'yall']],
    [
      "I'm you're they're that's here's what's he's she's there's it's",
      'i am you are they are that is here is what is he is she is there is it is'.split(' '),
    ],
    [
      'im youre theyre thats heres whats hes shes theres its',
      'i am you are they are that is here is what is he is she is there is its'.split(' '),
    ],
    ["it'll that'll this'll there'll we'll", ['itll', 'thatll', 'thisll', 'therell', "we'll"]],
    ["can't won't you've they've i'm'a n'the", ['cant', 'wont', 'youve', 'theyve', "i'm'a", "n'the"]],
    ["boss' the boss's o'clock", ['boss', 'the', 'boss', "o'clock"]],
    ['aaargh zzz hmmm ok', ['argh', 'z', 'hm', 'ok']],
    ['sh** @ss i@n a*', ['sh*', '@ss', 'i*n', 'a*']],
    ["the residents' room", ['the', 'residents', 'room']],
    ["Ada's", ['ada']],
    ['soooo goood good', ['so', 'god', 'good']],
    ['f**k this sh*t', ['f*k', 'this', 'sh*t']],
    ['f*** it', ['f*', 'it']],
  ])('%j has the keys %j', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it('stand where they stand, and both halves of a contraction inside it', () => {
    const text = "So it's 3.5% of @maple_dad";
    const words = read(text).words;
    for (const { start, end, key } of words) {
      if (key !== 'it' && key !== 'is') expect(text.slice(start, end).toLowerCase()).toBe(key);
      expect(start).toBeLessThan(end);
    }
    expect(words.slice(1, 3).map(({ start, end }) => [start, end])).toEqual([
      [3, 5],
      [3, 7],
    ]);
  });

  it.each<[string, string[]]>([
    ['50%', ['NUM', 'PCT']],
    ['$50', ['NUM', 'MONEY']],
    ['7', ['NUM']],
    ['@ada', ['HANDLE']],
    ['#tag', ['HASHTAG']],
    ['$ZZTX', ['TICKER']],
    ['🩸', ['EMOJI']],
    ['https://a.example', ['URL']],
    ['word', []],
    ['Word', ['NAME']],
    ['apixaban', ['DRUG']],
    ['Apixaban', ['DRUG', 'NAME']],
    ['AbbVie', ['NAME', 'COMPANY']],
  ])('%s is of the kinds %j', (text, specials) => {
    expect(read(text).words[0]?.specials).toEqual(specials);
  });
});

describe('sentences', () => {
  it('end at a full stop, a question, a line and an ellipsis', () => {
    const reading = read('One two. Three? Four five\nsix… Seven, eight');
    const sentences = reading.words.map((_word, index) => reading.sentence(index).join('-'));
    expect([...new Set(sentences)]).toEqual(['0-2', '2-3', '3-5', '5-6', '6-8']);
    expect(reading.words.filter(({ opens }) => opens).map(({ key }) => key)).toEqual([
      'one',
      'three',
      'four',
      'six',
      'seven',
    ]);
  });

  it('do not end inside a number or an address', () => {
    const reading = read('It was 3.5 at example.com today');
    expect(reading.sentence(0)).toEqual([0, reading.words.length]);
  });
});

describe('what is quoted', () => {
  const quoted = (text: string, word: string) => read(text).quoted(text.indexOf(word));

  it.each<[string, string, boolean]>([
    ['"you fool" he said', 'fool', true],
    ['"you fool" he said', 'said', false],
    ['he said "you fool', 'fool', false],
    ["they call it 'burnout' now", 'burnout', true],
    ["don't, it isn't so", 'it isn', false],
    ['"one" two "three"', 'two', false],
    ['"one" two "three"', 'three', true],
    ['"one\ntwo"', 'two', true],
    ['"one\n\ntwo" three', 'two', false],
    [`"${'a '.repeat(210)}end" x`, 'end', false],
    [`'${'a '.repeat(55)}end' x`, 'end', false],
    [`'${'a '.repeat(40)}end' x`, 'end', true],
    ["'one\ntwo' x", 'two', false],
    ['nothing here', 'here', false],
  ])('%j: "%s" %s', (text, word, isQuoted) => {
    expect(quoted(text, word)).toBe(isQuoted);
  });
});

describe('a list of words', () => {
  it('is had when any of it stands there, whichever is longer', () => {
    const reading = read('one two three');
    const long = new Set([...Array(50).keys()].map(String));
    expect(reading.has(new Set(['three', 'four']))).toBe(true);
    expect(reading.has(new Set(['four']))).toBe(false);
    expect(reading.has(new Set([...long, 'two']))).toBe(true);
    expect(reading.has(long)).toBe(false);
  });
});
