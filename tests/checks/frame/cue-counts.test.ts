import { describe, expect, it } from 'vitest';
import { CUES, CueCounts } from '../../../src/checks/frame/cue-counts.ts';
import { totalsOf } from '../../../src/checks/frame/judge.ts';

describe('counts of cues', () => {
  it('are kept apart, sentence by sentence', () => {
    const [one, other] = CueCounts.several(2);
    one?.add('owned', 0.5);
    one?.add('owned', 0.25);
    other?.add('quiz', 1);
    expect(CUES.filter((cue) => one?.of(cue))).toEqual(['owned']);
    expect(one?.of('owned')).toBe(0.75);
    expect(other?.sum('owned', 'quiz', 'self')).toBe(1);
  });

  it('are added up by groups, each cue up to what counts of it', () => {
    const [one, two, three] = CueCounts.several(3);
    if (!one || !two || !three) throw new Error('three were asked for');
    one.add('clinical', 0.6);
    two.add('clinical', 0.6);
    three.add('age', 1);
    const [first, second, none] = totalsOf([[one, two], [three], []]);
    expect([first?.of('clinical'), first?.of('age')]).toEqual([0.9, 0]);
    expect([second?.of('clinical'), second?.of('age')]).toEqual([0, 1]);
    expect(none?.sum(...CUES)).toBe(0);
  });
});
