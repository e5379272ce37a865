import { describe, expect, it, vi } from 'vitest';
import { kept, type Lexeme, remembered, wordLexeme } from '../../../src/checks/text/lexeme.ts';
import { prepareDraft } from '../../../src/checks/text/prepare.ts';
import { topicOf } from '../../../src/checks/text/topics.ts';
import { WordIndex } from '../../../src/checks/text/word-index.ts';

const prepare = (text: string) => prepareDraft({ parts: [{ kind: 'post', text }] });

describe('a lexeme', () => {
  it.each<[string, string, boolean, boolean]>([
    ["Mother's", 'mother', true, true],
    ['Mothers', 'mothers', false, true],
    ["O'Brien", "o'brien", false, true],
    ['José', 'jose', false, true],
    ['élan', 'elan', false, false],
    ["it's", 'it', true, false],
  ])('of %j has the key %j', (text, key, owns, capital) => {
    expect(wordLexeme(text)).toMatchObject({ text, key, owns, capital });
  });

  it('is the same wherever the word stands, and another one for another spelling', () => {
    const [one, , two] = prepare('ward Ward ward').tokens;
    expect(one?.lexeme).toBe(two?.lexeme);
    expect(one?.lexeme).not.toBe(prepare('Ward').tokens[0]?.lexeme);
  });
});

describe('the words met so far', () => {
  it('keep two apart that have the same hash', () => {
    const [one, two] = prepare('declinate macallums').tokens.map(({ lexeme }) => lexeme);
    expect(one?.hash).toBe(two?.hash);
    expect([one?.text, two?.text]).toEqual(['declinate', 'macallums']);
    expect(wordLexeme('macallums')).toBe(two);
  });

  it('are found again while there are more and more of them, until they start anew', () => {
    const words = Array.from({ length: 9000 }, (_, word) => wordLexeme(`many${word}`));
    expect(words.every((word) => wordLexeme(word.text) === word)).toBe(true);
    for (let word = 0; word < 20_000; word++) wordLexeme(`more${word}`);
    expect(wordLexeme('many0')).not.toBe(words[0]);
    expect(wordLexeme('many0')).toEqual({ ...words[0], known: expect.anything(), indexed: null });
  });

  it('are not kept when they are long', () => {
    expect(wordLexeme('x'.repeat(40))).toBe(wordLexeme('x'.repeat(40)));
    expect(wordLexeme('x'.repeat(41))).not.toBe(wordLexeme('x'.repeat(41)));
  });
});

describe('what is remembered', () => {
  it('is made once for a word, with nothing mixed up between makers', () => {
    const make = vi.fn(({ key }: Lexeme) => key.length);
    const [length, upper] = [kept(make), kept(({ key }: Lexeme) => key.toUpperCase())];
    const word = wordLexeme('hematology');
    expect([length(word), upper(word), length(word), length(wordLexeme('ward'))]).toEqual([
      10,
      'HEMATOLOGY',
      10,
      4,
    ]);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('is bounded: a long string is not kept, and many words make it start anew', () => {
    const make = vi.fn((text: string) => text.length);
    const lengthOf = remembered(make);
    const long = 'x'.repeat(41);
    lengthOf(long);
    lengthOf(long);
    expect(make).toHaveBeenCalledTimes(2);
    lengthOf('ward');
    lengthOf('ward');
    expect(make).toHaveBeenCalledTimes(3);
    for (let word = 0; word < 20_000; word++) lengthOf(`w${word}`);
    lengthOf('ward');
    expect(make).toHaveBeenCalledTimes(20_004);
  });
});

describe('a topic', () => {
  const SEASON = topicOf('spring autumn');
  const FRUIT = topicOf('pear quince autumn');

  it.each<[string, boolean, boolean]>([
    ['a quince', false, true],
    ['in Spring', true, false],
    ["last autumn's", true, true],
    ['springs', false, false],
    ['', false, false],
  ])('%j: the one %j, the other %j', (text, season, fruit) => {
    const { mentions } = prepare(text);
    expect([mentions(SEASON), mentions(FRUIT)]).toEqual([season, fruit]);
  });
});

describe('an index of patterns', () => {
  const index = new WordIndex<Lexeme, string>(({ key }) => [key]);
  index.file('the', null, 'open');
  index.file('the', ['red', 'green'], 'color');
  index.file('the', null, 'far', new Set(['end', 'stop']));

  /** What is called at the first word of a text. */
  const called = (text: string): string[] => {
    const words = text.split(' ').map((word) => wordLexeme(word));
    const found: string[] = [];
    const follows = (at: number) => at + 1;
    index.walk(
      words,
      0,
      words.length,
      (word) => word,
      follows,
      (at, filed) => at === 0 && found.push(filed),
    );
    return found;
  };

  it.each<[string, string[]]>([
    ['the', ['open']],
    ['the blue', ['open']],
    ['the green', ['open', 'color']],
    ['the blue way to the end', ['open', 'far']],
    ['the red stop', ['open', 'far', 'color']],
    ['red the', []],
  ])('%j: %j', (text, expected) => {
    expect(called(text)).toEqual(expected);
  });

  it('forgets the words of the stretch before', () => {
    called('the end');
    expect(called('the blue')).toEqual(['open']);
  });

  it('forgets them after any number of stretches', () => {
    called('the end');
    const later = Array.from({ length: 600 }, () => called('the blue'));
    expect(later.every((filed) => filed.join() === 'open')).toBe(true);
  });

  it('needs the word at or after the place, not before', () => {
    const words = 'end the blue'.split(' ').map((word) => wordLexeme(word));
    const found: string[] = [];
    index.walk(
      words,
      0,
      3,
      (word) => word,
      (at) => at + 1,
      (_, filed) => found.push(filed),
    );
    expect(found).toEqual(['open']);
  });

  it('reads a stretch longer than its numbers count, and the next one', () => {
    const words = [...Array<string>(70_000).fill('blue'), 'the', 'way', 'end'].map((word) =>
      wordLexeme(word),
    );
    const found: string[] = [];
    index.walk(
      words,
      0,
      words.length,
      (word) => word,
      (at) => at + 1,
      (_, filed) => found.push(filed),
    );
    expect(found).toEqual(['open', 'far']);
    expect(called('the blue')).toEqual(['open']);
  });

  it('sees what is filed after a word was met', () => {
    expect(called('nobody')).toEqual([]);
    index.file('nobody', null, 'late');
    expect(called('nobody')).toEqual(['late']);
    index.file('nobody', ['else'], 'later');
    expect(called('nobody else')).toEqual(['late', 'later']);
  });
});
