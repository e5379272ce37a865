import { describe, expect, it } from 'vitest';
import { Grammar } from '../../../src/checks/conduct/grammar.ts';
import { readingOf } from '../../../src/checks/conduct/reading.ts';
import { PhraseTable } from '../../../src/checks/text/phrases.ts';
import { prepareDraft } from '../../../src/checks/text/prepare.ts';
import { tokenise } from '../../../src/checks/text/tokens.ts';

const TEXT = 'The harbor gull left.\nA harbor gull came back.';
const prepare = () => prepareDraft({ parts: [{ kind: 'post', text: TEXT }] });

describe('a list that comes late', () => {
  it('of phrases is looked for in the draft before it, and in the same text again', () => {
    const tokens = tokenise(TEXT);
    const early = new PhraseTable({ bird: 'gull' });
    expect(early.find(tokens)).toHaveLength(2);
    const late = new PhraseTable({ bird: 'harbor gull' });
    expect(late.find(tokens).map(({ from, to }) => [from, to])).toEqual([
      [1, 3],
      [7, 9],
    ]);
    expect(late.find(tokenise(TEXT))).toHaveLength(2);
    expect(early.find(tokens)).toHaveLength(2);
  });

  it('of sayings is looked for in the same text again', () => {
    const early = new Grammar({}, { bird: 'gull' });
    expect(early.find(readingOf(prepare()))).toHaveLength(2);
    const late = new Grammar({}, { bird: 'harbor gull' });
    expect(late.find(readingOf(prepare())).map(({ from, to }) => [from, to])).toEqual([
      [1, 3],
      [5, 7],
    ]);
  });
});

describe('a phrase', () => {
  const hits = (pattern: string, text: string) =>
    new PhraseTable({ found: pattern }).find(tokenise(text)).map(({ from, to }) => [from, to]);

  it.each<[string, string, number[][]]>([
    [
      'bay|# hall',
      'In bay hall 4 hall',
      [
        [1, 3],
        [3, 5],
      ],
    ],
    ['hall bay|#', 'hall 4', [[0, 2]]],
    ['# ?days', '12 days', [[0, 2]]],
    ['?the gull', 'gull', [[0, 1]]],
    ["nurse's gull", "a nurse's gull, a nurse gull", [[1, 3]]],
    ['sea ?* gull', 'sea gray gull', [[0, 3]]],
  ])('%j in %j', (pattern, text, expected) => expect(hits(pattern, text)).toEqual(expected));
});
