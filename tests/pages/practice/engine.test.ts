import { describe, expect, it } from 'vitest';
import { CASES } from '../../../src/pages/practice/cases/index.ts';
import { draftOf, opinionOn } from '../../../src/pages/practice/engine.ts';
import { holds } from '../../../src/pages/practice/score.ts';

/**
 * The engine over every practice case. Where it differs from the expert is listed here by name, and the page says so
 * when it happens: a case is not left out because the engine fails it. Pictures are judged in tests/e2e/practice.
 */
const NOW = '2026-11-20T15:00:00.000Z';

/** The expert would hold it, the engine lets it go. */
const MISSED = ['five-years', 'state-senator', 'two-hospitals'];
/** It is fine, the engine asks. */
const OVER = ['day-hundred'];

const texts = CASES.filter(({ picture }) => picture === undefined).map((one) => {
  const { verdict } = opinionOn(one, null, NOW);
  return { id: one.id, isFine: one.expert.answer === 'post', isHeld: holds(verdict) };
});
const ids = (chosen: typeof texts) => chosen.map(({ id }) => id).sort();

describe('the engine on the cases', () => {
  it('misses no other case than those that are known', () => {
    const missed = ids(texts.filter(({ isFine, isHeld }) => !isFine && !isHeld));
    expect(missed.filter((id) => !MISSED.includes(id))).toEqual([]);
  });

  it('asks about no other case than those that are known', () => {
    const over = ids(texts.filter(({ isFine, isHeld }) => isFine && isHeld));
    expect(over.filter((id) => !OVER.includes(id))).toEqual([]);
  });

  it('names only cases that exist and were written for both kinds of error to show', () => {
    for (const id of [...MISSED, ...OVER]) expect(texts.map((one) => one.id)).toContain(id);
  });
});

describe('the cases', () => {
  it('are at least 28, of every kind, with more than a third to post', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(28);
    const count = (of: (one: (typeof CASES)[number]) => boolean) => CASES.filter(of).length;
    expect(count(({ posts }) => posts.length > 1)).toBeGreaterThanOrEqual(5);
    expect(count(({ replyTo }) => replyTo !== undefined)).toBeGreaterThanOrEqual(5);
    expect(count(({ picture }) => picture !== undefined)).toBeGreaterThanOrEqual(5);
    const fine = count(({ expert }) => expert.answer === 'post');
    expect(fine / CASES.length).toBeGreaterThan(1 / 3);
    expect(fine / CASES.length).toBeLessThan(2 / 3);
  });

  it('have short names of their own, as packs write them', () => {
    expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length);
    for (const { id } of CASES) expect(id).toMatch(/^[a-z0-9-]{1,60}$/);
  });

  it('give a source wherever a post is held back', () => {
    for (const { id, expert } of CASES)
      if (expert.answer !== 'post')
        expect([id, expert.source ?? '']).toEqual([id, expect.stringMatching(/\S{3}/)]);
  });

  it('propose nothing that the engine would stop', () => {
    for (const one of CASES) {
      if (one.expert.better === undefined) continue;
      const { picture: _picture, ...text } = one;
      const verdict = opinionOn({ ...text, posts: [one.expert.better] }, null, NOW).verdict;
      expect([one.id, verdict]).not.toEqual([one.id, 'stop']);
    }
  });

  it('reach the engine with what surrounds them', () => {
    const reply = CASES.find(({ id }) => id === 'one-star');
    const paid = CASES.find(({ id }) => id === 'paid-praise');
    if (reply === undefined || paid === undefined) throw new Error('the cases are gone');
    expect(draftOf(reply, null, NOW).context).toEqual({ now: NOW, reply: true, replyTo: reply.replyTo });
    expect(draftOf(paid, null, NOW).context).toEqual({ now: NOW, disclosures: ['Incyte'] });
  });

  it('do not look clean when the picture could not be read', () => {
    const one = CASES.find(({ id }) => id === 'smear-plain');
    if (one === undefined) throw new Error('the case is gone');
    expect(opinionOn(one, { status: 'failed', reason: 'x' }, NOW).verdict).toBeNull();
  });
});
