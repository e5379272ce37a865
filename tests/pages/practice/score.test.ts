import { describe, expect, it } from 'vitest';
import type { PracticeCase } from '../../../src/pages/practice/case.ts';
import { CASES } from '../../../src/pages/practice/cases/index.ts';
import { outcomeOf, scoreOf, type Verdict } from '../../../src/pages/practice/score.ts';
import { setOf } from '../../../src/pages/practice/set.ts';
import { type Answer, readPack } from '../../../src/settings/pack.ts';
import { FULL_PACK, LEAST_PACK } from '../../settings/pack-examples.ts';

const one = (id: string, answer: Answer): PracticeCase => ({
  id,
  title: id,
  posts: [id],
  expert: { answer, why: 'because' },
});
const cases = [one('fine', 'post'), one('mend', 'fix'), one('drop', 'do-not-post'), one('open', 'fix')];

describe('the score', () => {
  it.each<[Answer, Answer, string]>([
    ['post', 'post', 'same'],
    ['fix', 'fix', 'same'],
    ['fix', 'post', 'careful'],
    ['do-not-post', 'post', 'careful'],
    ['post', 'fix', 'out'],
    ['post', 'do-not-post', 'out'],
    ['fix', 'do-not-post', 'held'],
    ['do-not-post', 'fix', 'held'],
  ])('%s where the expert says %s is %s', (answer, expert, outcome) => {
    expect(outcomeOf(answer, expert)).toBe(outcome);
  });

  it('counts what was answered, and the engine where it could judge', () => {
    const answers = new Map<string, Answer>([
      ['fine', 'fix'],
      ['mend', 'post'],
      ['drop', 'do-not-post'],
    ]);
    const verdicts = new Map<string, Verdict>([
      ['fine', 'review'],
      ['mend', 'hint'],
      ['drop', null],
      ['open', 'none'],
    ]);
    expect(scoreOf(cases, answers, verdicts)).toEqual({
      same: 1,
      careful: 1,
      out: 1,
      held: 0,
      engine: { toHold: 1, missed: 1, over: 1 },
    });
  });
});

describe("a program's set", () => {
  const setIn = (practice: object) => {
    const reading = readPack({ ...LEAST_PACK, practice });
    if (reading.status === 'refused') throw new Error(JSON.stringify(reading.problems));
    return setOf(reading.pack);
  };
  const { own } = FULL_PACK.practice;

  it('is the named cases in their order, then its own', () => {
    const set = setIn({ cases: ['swimmer', 'iron-rounds'], own });
    expect(set?.cases.map(({ id }) => id)).toEqual(['swimmer', 'iron-rounds', 'own-0']);
    expect(set?.cases.at(-1)).toEqual({
      id: 'own-0',
      title: 'Our ward',
      posts: own[0].posts,
      replyTo: own[0].replyTo,
      expert: { answer: 'fix', why: own[0].why, source: own[0].source },
    });
    expect(set?.by).toBe(LEAST_PACK.name);
  });

  it('adds own cases alone to all that ship', () => {
    expect(setIn({ own })?.cases).toHaveLength(CASES.length + 1);
  });

  it('names what this version does not have, and is none when nothing is in it', () => {
    expect(setIn({ cases: ['from-the-future', 'swimmer'] })).toMatchObject({ unknown: ['from-the-future'] });
    expect(setIn({})).toBeNull();
    expect(setIn({ cases: [] })).toBeNull();
  });
});
