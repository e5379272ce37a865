import { describe, expect, it } from 'vitest';
import type { ConductFinding, Finding } from '../../src/checks/types.ts';
import { Impulse } from '../../src/gate/impulse.ts';
import { DEFAULTS } from '../../src/settings/schema.ts';

const of = (label: string): ConductFinding => ({
  kind: 'conduct',
  label,
  rule: `conduct/${label}`,
  tier: 'hint',
  at: null,
  excerpt: '',
  reason: '',
  source: '',
  fixes: [],
});
const anger: readonly Finding[] = [of('anger')];
const story: readonly Finding[] = [of('consent')];
const citation: readonly Finding[] = [of('citation')];
const identity: Finding = {
  kind: 'identity',
  type: 'NAME',
  rule: 'names/titled',
  tier: 'stop',
  at: { part: 0, start: 0, end: 1 },
  excerpt: 'x',
  reason: '',
  source: '',
  fixes: [],
};
const noon = new Date(2026, 10, 22, 12, 0);
const night = new Date(2026, 10, 22, 1, 30);
const quiet = { ...DEFAULTS, quietHours: { from: '23:00', to: '06:00' } };
const offering = { ...DEFAULTS, offersToWait: true };

describe('the offer to wait', () => {
  it.each([
    ['nobody asked for it', DEFAULTS, anger, noon, 0],
    ['asked for, an angry post', offering, anger, noon, 2],
    ['asked for, a story', offering, story, noon, 2],
    ['asked for, nothing of either', offering, citation, noon, 0],
    ['asked for, somebody is in it', offering, [...citation, identity], noon, 2],
    ['asked for, anger among others', offering, [...citation, ...anger], noon, 2],
    ['quiet hours, by night', quiet, story, night, 2],
    ['quiet hours, by day', quiet, story, noon, 0],
  ])('%s', (_what, settings, findings, now, offers) => {
    expect(new Impulse().waits(settings, null, findings, now)).toHaveLength(offers);
  });

  it('ends in ten minutes, or at the next seven in the morning', () => {
    const until = (now: Date) => new Impulse().waits(offering, null, anger, now).map((wait) => wait.until);
    expect(until(noon)).toEqual([noon.getTime() + 600_000, new Date(2026, 10, 23, 7, 0).getTime()]);
    expect(until(night)[1]).toBe(new Date(2026, 10, 22, 7, 0).getTime());
  });
});

describe('hints that ask', () => {
  it('are tone and story in quiet hours, and none by day', () => {
    expect(new Impulse().raised(quiet, null, night)).toEqual(expect.arrayContaining(['anger', 'consent']));
    expect(new Impulse().raised(quiet, null, noon)).toEqual([]);
  });
});

describe('the third sharp reply', () => {
  it('is asked about, the second and the fourth are not', () => {
    const impulse = new Impulse();
    const asked: boolean[] = [];
    for (let reply = 1; reply <= 4; reply += 1) {
      asked.push(impulse.waits(DEFAULTS, '/status/1', anger, noon).length > 0);
      impulse.notePosted('/status/1', anger);
    }
    expect(asked).toEqual([false, false, true, false]);
  });

  it('counts one thread, and only what is sharp', () => {
    const impulse = new Impulse();
    impulse.notePosted('/status/1', anger);
    impulse.notePosted('/status/2', anger);
    impulse.notePosted('/status/1', citation);
    impulse.notePosted(null, anger);
    expect(impulse.raised(DEFAULTS, '/status/1', noon)).toEqual([]);
    impulse.notePosted('/status/1', anger);
    expect(impulse.raised(DEFAULTS, '/status/1', noon)).toContain('anger');
    expect(impulse.raised(DEFAULTS, '/status/2', noon)).toEqual([]);
  });
});
