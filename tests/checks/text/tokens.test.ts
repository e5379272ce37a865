import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/checks/text/sentences.ts';
import { tokenise } from '../../../src/checks/text/tokens.ts';

const pieces = (text: string): string[] => tokenise(text).map(({ kind, text: piece }) => `${kind} ${piece}`);
const sentences = (text: string): string[] =>
  sentencesOf(text, tokenise(text)).map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  it.each<[string, string[]]>([
    ["Mrs. O'Brien's 3rd", ['word Mrs', 'mark .', "word O'Brien's", 'number 3', 'word rd']],
    ["dogs' 'so'", ['word dogs', "mark '", "mark '", 'word so', "mark '"]],
    ['a\n\nb', ['word a', 'line \n', 'line \n', 'word b']],
    ['é-Ñ×÷', ['word é', 'mark -', 'word Ñ', 'mark ×', 'mark ÷']],
    ['Ωlaß 9:30', ['word Ωlaß', 'number 9', 'mark :', 'number 30']],
    ['漢字、かな', ['word 漢字', 'mark 、', 'word かな']],
    ['\u2014\u2026', ['mark \u2014', 'mark \u2026']],
    ['[Az]{az}@`', ['mark [', 'word Az', 'mark ]', 'mark {', 'word az', 'mark }', 'mark @', 'mark `']],
    ['/0:9', ['mark /', 'number 0', 'mark :', 'number 9']],
    ['', []],
    ['   ', []],
  ])('of %j', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  it('know their key, their capital and the space before them', () => {
    const seen = tokenise("Ümit's pump (two)\nThen 4x").map(({ key, capital, spaced }) => [
      key,
      capital,
      spaced,
    ]);
    expect(seen).toEqual([
      ['umit', true, true],
      ['pump', false, true],
      ['(', false, true],
      ['two', false, false],
      [')', false, false],
      ['\n', false, false],
      ['then', true, true],
      ['4', false, true],
      ['x', false, false],
    ]);
  });

  it('stand end to end, with nothing but spaces between them', () => {
    const text = ' One  two,3 "four"\n five ';
    let end = 0;
    for (const token of tokenise(text)) {
      expect(text.slice(end, token.start)).toMatch(/^ *$/);
      expect(text.slice(token.start, token.end)).toBe(token.text);
      end = token.end;
    }
    expect(text.slice(end)).toBe(' ');
  });
});

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['One. Two! Three? Four… Five', ['One.', 'Two!', 'Three?', 'Four…', 'Five']],
    ['Really?! "Yes." (Done.) So', ['Really?!', '"Yes."', '(Done.)', 'So']],
    ['One\nTwo\n\nThree', ['One\n', 'Two\n', 'Three']],
    ['Dr. Ada met Mr. Finch. He left.', ['Dr. Ada met Mr. Finch.', 'He left.']],
    ['Pain etc. Then home.', ['Pain etc.', 'Then home.']],
    ['Pain etc. and so on.', ['Pain etc. and so on.']],
    ['He was J. Finch. She left', ['He was J. Finch.', 'She left']],
    ['Vitamin D. it helps', ['Vitamin D.', 'it helps']],
    ['Grade 3. Next', ['Grade 3.', 'Next']],
    ['Take 3.5 of it at a.example now', ['Take 3.5 of it at a.example now']],
    ['wait...what', ['wait...', 'what']],
    ['\n\n', []],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('share the tokens out, each to one', () => {
    const text = 'One two. Three four?\nFive';
    const tokens = tokenise(text);
    const all = sentencesOf(text, tokens);
    expect(all.map(({ from, to }) => [from, to])).toEqual([
      [0, 3],
      [3, 6],
      [7, 8],
    ]);
  });
});
