import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupOf, readBackup } from '../../src/settings/backup.ts';
import { withPortable } from '../../src/settings/portable.ts';
import { DEFAULTS, type Settings } from '../../src/settings/schema.ts';

const FULL: Settings = {
  ...DEFAULTS,
  level: 'stop-and-review',
  sites: { x: false },
  voices: { x: 'personal' },
  pausedUntil: 5,
  role: 'fellow',
  place: 'Elko, NV',
  disclosures: [{ company: 'Kestrel Bio', relation: 'speaking', since: '2024' }],
  ownWords: { watch: ['PROJECT-7'], allow: ['Ada Example'] },
  rulesOff: ['conduct/anger'],
  quietHours: { from: '22:00', to: '06:00' },
  sync: { on: true, withPrivate: true },
  salt: 'salt-a',
  allowances: [{ rule: 'names/titled', fingerprint: 'f1', since: '2026-01-02' }],
  firings: { 'dates/relative': [true] },
};
const HERE: Settings = {
  ...DEFAULTS,
  salt: 'salt-b',
  place: 'Reno, NV',
  allowances: [{ rule: 'names/titled', fingerprint: 'g1', since: '2026-02-03' }],
  firings: { 'ages/exact': [true, true] },
};

const parsed = (text: string) => {
  const reading = readBackup(text);
  if (reading.status === 'refused') throw new Error(reading.problem);
  return reading.settings;
};

describe('a backup', () => {
  it('comes back as it was, what is of the device left out', () => {
    const restored = withPortable(
      HERE,
      parsed(backupOf(FULL, { personal: true, allowances: false }, '2026-11-22')),
    );
    expect(restored).toEqual({
      ...FULL,
      pausedUntil: null,
      sync: DEFAULTS.sync,
      salt: 'salt-b',
      allowances: HERE.allowances,
      firings: HERE.firings,
    });
  });

  it('holds no fingerprint and no salt unless asked', () => {
    const text = backupOf(FULL, { personal: true, allowances: false }, '2026-11-22');
    expect(text).not.toMatch(/salt|fingerprint|f1/);
  });

  it('brings allowances only with the salt they were made with', () => {
    const came = parsed(backupOf(FULL, { personal: true, allowances: true }, '2026-11-22'));
    const restored = withPortable(HERE, came);
    expect(restored.salt).toBe('salt-a');
    expect(restored.allowances).toEqual(FULL.allowances);
    const { salt: _salt, ...without } = came;
    expect(withPortable(HERE, without)).toMatchObject({ salt: 'salt-b', allowances: HERE.allowances });
  });

  it('joins allowances of the same salt, none twice', () => {
    const came = parsed(backupOf(FULL, { personal: true, allowances: true }, '2026-11-22'));
    const here = { ...HERE, salt: 'salt-a', allowances: [...HERE.allowances, ...FULL.allowances] };
    expect(withPortable(here, came).allowances).toEqual(here.allowances);
  });

  it('of version 1 is understood', () => {
    const old = { kind: 'scrub-in-settings', version: 1, settings: { version: 1, disclosures: ['Kestrel'] } };
    expect(withPortable(HERE, parsed(JSON.stringify(old))).disclosures).toEqual([
      { company: 'Kestrel', relation: 'other', since: '' },
    ]);
  });
});

describe('a file that is no backup', () => {
  const file = (settings: unknown, more: object = {}) =>
    JSON.stringify({ kind: 'scrub-in-settings', version: 2, settings, ...more });

  it.each([
    ['no JSON', 'level: all', 'not-json', []],
    ['a list', '[]', 'not-a-backup', []],
    ['a program pack', '{"kind":"scrub-in-program","version":1}', 'not-a-backup', []],
    ['settings that are a list', file([]), 'not-a-backup', []],
    ['a later file', file({ version: 2 }, { version: 3 }), 'newer', []],
    ['later settings', file({ version: 3 }), 'newer', []],
    ['a level nobody knows', file({ version: 2, level: 'loud' }), 'fields', ['level']],
    ['a field nobody knows', file({ version: 2, hosts: ['https://a.example'] }), 'fields', ['hosts']],
    ['a broken disclosure', file({ version: 2, disclosures: [7] }), 'fields', ['disclosures']],
    ['too much', 'x'.repeat(1_000_001), 'too-large', []],
  ])('%s: says so', (_what, text, problem, fields) => {
    expect(readBackup(text)).toEqual({ status: 'refused', problem, fields });
  });

  it('never throws, and never passes on what normalizing would change', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(DEFAULTS)), fc.anything()), (settings) => {
        let text: string;
        try {
          text = file({ ...settings, version: 2 });
        } catch {
          return;
        }
        const reading = readBackup(text);
        if (reading.status === 'read') {
          const given = JSON.parse(text).settings;
          expect(JSON.parse(JSON.stringify(reading.settings))).toEqual(given);
        }
      }),
    );
  });
});
