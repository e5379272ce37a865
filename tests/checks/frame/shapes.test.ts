import { describe, expect, it } from 'vitest';
import { shapes } from '../../../src/checks/frame/shapes.ts';
import { tokenise } from '../../../src/checks/text/tokens.ts';

/** "cue weight" of everything reported, with the word it stands at. */
const reported = (text: string): string[] => {
  const tokens = tokenise(text);
  const found: string[] = [];
  shapes(tokens, (token, cue, weight) => found.push(`${tokens[token]?.text} ${cue} ${weight}`));
  return found;
};

describe('the shape of a word', () => {
  it.each<[string, string[]]>([
    ['40% of them', ['% publication 0.35']],
    ['s/p fall', ['/ shorthand 0.8']],
    ['s/ p', []],
    ['c/o pain', ['/ shorthand 0.6']],
    ['h/o pain', ['/ shorthand 0.6']],
    ['w/o pain', []],
    ['p<0.05', ['p publication 1']],
    ['p = 0.05', ['p publication 1']],
    ['p.o.', []],
    ['n=40', ['n publication 1.2']],
    ['n of one', []],
    ['RT @journal', ['RT publication 1']],
    ['rt lung', []],
    ['see you at ASH', ['ASH meeting 1.2']],
    ['ash on the floor', []],
    ['https://doi.org/x', ['https publication 1.2']],
    ['https://www.gofundme.com/x', ['https publication 0']],
    ['https://caringbridge.org/x', ['https publication 0']],
    ['https://www.example.org/a/b/gofundme', ['https publication 1.2']],
    ['https://mygofundmefan.org', ['https publication 1.2']],
    ['in 1849', ['1849 history 1.2']],
    ['1849', ['1849 history 1.2']],
    ['in 1949', ['1949 history 1.2']],
    ['in 1950', []],
    ['in 1849-50', []],
    ['room 1849', []],
    ['Ottilie came', ['Ottilie name 0.5']],
    ['ottilie came', []],
    ['Dr. Ottilie came', []],
    ['by Ottilie', []],
    ['a welder came', ['welder story 0.3']],
    ['for the welder', ['welder story 0.3', 'welder somebody 0.7']],
    ['for a high school welder', ['welder story 0.3', 'welder somebody 0.7']],
    ['for a very old retired city welder', ['welder story 0.3']],
  ])('%j: %j', (text, expected) => {
    expect(reported(text)).toEqual(expected);
  });
});
