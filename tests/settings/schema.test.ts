import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeSettings } from '../../src/settings/normalize.ts';
import {
  DEFAULTS,
  isDemoted,
  isPaused,
  isQuiet,
  isWatched,
  type Settings,
  withFiring,
} from '../../src/settings/schema.ts';

describe('normalizeSettings', () => {
  it('gives the defaults for nothing', () => {
    expect(normalizeSettings(undefined)).toEqual(DEFAULTS);
  });

  it.each([
    ['a level nobody knows', { level: 'loud' }, DEFAULTS],
    ['a pause that is no number', { pausedUntil: 'soon' }, DEFAULTS],
    ['a pause without end', { pausedUntil: Number.POSITIVE_INFINITY }, DEFAULTS],
    ['a list where a record should be', { sites: [true] }, DEFAULTS],
    ['a broken allowance', { allowances: [{ rule: 'a' }] }, DEFAULTS],
  ])('repairs %s', (_what, stored, expected) => {
    expect(normalizeSettings(stored)).toEqual(expected);
  });

  it('keeps what is valid beside what is not', () => {
    expect(normalizeSettings({ level: 'stop-only', sites: { x: false, linkedin: 'no' } })).toEqual({
      ...DEFAULTS,
      level: 'stop-only',
      sites: { x: false },
    });
  });

  it('brings version 1 along: companies by name become disclosures', () => {
    const old = {
      version: 1,
      level: 'stop-and-review',
      place: 'Reno, NV',
      disclosures: ['Novartis', 7, ' '],
      salt: 's',
      allowances: [{ rule: 'names/titled', fingerprint: 'f', since: '2026-01-02' }],
      firings: { 'dates/relative': [true, false] },
    };
    expect(normalizeSettings(old)).toEqual({
      ...DEFAULTS,
      ...old,
      version: 2,
      disclosures: [{ company: 'Novartis', relation: 'other', since: '' }],
    });
  });

  it.each([
    ['hours that no clock shows', { quietHours: { from: '24:00', to: '06:00' } }],
    ['a region without a pack', { region: 'mars' }],
    ['flags that are words', { sync: { on: 'yes' }, profile: { hasDisclaimer: 1 } }],
  ])('takes the default for %s', (_what, stored) => {
    expect(normalizeSettings(stored)).toEqual(DEFAULTS);
  });

  it('takes anything without throwing, and its own result unchanged', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = normalizeSettings(stored);
        expect(normalizeSettings(structuredClone(settings))).toEqual(settings);
      }),
    );
  });
});

describe('watching', () => {
  const noon = Date.UTC(2026, 0, 1, 12);
  const paused: Settings = { ...DEFAULTS, pausedUntil: noon };

  it('watches a site that is not named', () => {
    expect(isWatched(DEFAULTS, 'x', noon)).toBe(true);
  });

  it('does not watch a site that is off', () => {
    expect(isWatched({ ...DEFAULTS, sites: { x: false } }, 'x', noon)).toBe(false);
  });

  it('pauses up to the moment and not after it', () => {
    expect(isPaused(paused, noon - 1)).toBe(true);
    expect(isPaused(paused, noon)).toBe(false);
    expect(isWatched(paused, 'x', noon - 1)).toBe(false);
  });
});

describe('quiet hours', () => {
  it.each([
    ['23:30', true],
    ['05:59', true],
    ['06:00', false],
    ['22:59', false],
  ])('over midnight, at %s: %s', (clock, expected) => {
    expect(isQuiet({ from: '23:00', to: '06:00' }, clock)).toBe(expected);
  });

  it.each([
    ['12:00', true],
    ['13:00', false],
  ])('within a day, at %s: %s', (clock, expected) => {
    expect(isQuiet({ from: '12:00', to: '13:00' }, clock)).toBe(expected);
  });

  it('are none when not set, or without length', () => {
    expect(isQuiet(null, '03:00')).toBe(false);
    expect(isQuiet({ from: '03:00', to: '03:00' }, '03:00')).toBe(false);
  });
});

describe('earned interruptions', () => {
  const fire = (settings: Settings, wrong: readonly boolean[]) =>
    wrong.reduce((now, isWrong) => {
      const fired = withFiring(now, 'dates/relative', false);
      return isWrong ? withFiring(fired, 'dates/relative', true) : fired;
    }, settings);

  it('demotes a rule that was wrong in three of its last five firings', () => {
    expect(isDemoted(fire(DEFAULTS, [true, true]), 'dates/relative')).toBe(false);
    expect(isDemoted(fire(DEFAULTS, [true, false, true, false, true]), 'dates/relative')).toBe(true);
  });

  it('forgets firings older than five', () => {
    expect(isDemoted(fire(DEFAULTS, [true, true, true, false, false, false]), 'dates/relative')).toBe(false);
  });

  it('leaves other rules alone', () => {
    expect(isDemoted(fire(DEFAULTS, [true, true, true]), 'names/title')).toBe(false);
  });
});
