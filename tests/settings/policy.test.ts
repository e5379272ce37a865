import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { afterLook, NO_PROGRAM, packOf, readState, withFile } from '../../src/settings/managed.ts';
import { normalizeSettings } from '../../src/settings/normalize.ts';
import { type Pack, policyOf, readPack, withRecommended } from '../../src/settings/pack.ts';
import {
  forgetMissingPolicy,
  importPack,
  readProgram,
  refreshManaged,
  watchManaged,
} from '../../src/settings/pack-store.ts';
import { dayOf, effective, readPolicy } from '../../src/settings/policy.ts';
import { DEFAULTS, LEVELS } from '../../src/settings/schema.ts';
import { onSettingsChanged, readSettings } from '../../src/settings/store.ts';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';
import { FULL_PACK, LEAST_PACK } from './pack-examples.ts';

vi.mock('../../src/settings/webext.ts', () => import('./fake-browser.ts'));

const read = (value: unknown): Pack => {
  const reading = readPack(value);
  if (reading.status === 'refused') throw new Error(JSON.stringify(reading.problems));
  return reading.pack;
};
const full = read(FULL_PACK);
const least = read(LEAST_PACK);
const TODAY = '2026-11-22';

describe('effective', () => {
  it('is the person alone without a pack', () => {
    expect(effective(DEFAULTS, null, TODAY)).toEqual({ settings: DEFAULTS, locked: new Set(), by: '' });
  });

  it('says what is locked, and by whom', () => {
    const { locked, by } = effective(DEFAULTS, policyOf(full), TODAY);
    expect([...locked].sort()).toEqual(['disclaimer', 'level', 'sites.linkedin', 'sites.x']);
    expect(by).toBe(FULL_PACK.name);
  });

  it('locks nothing by a recommendation', () => {
    const pack = read({
      ...LEAST_PACK,
      level: { value: 'stop-only', locked: false },
      sites: { recommended: ['x'] },
    });
    const { settings, locked } = effective({ ...DEFAULTS, sites: { x: false } }, policyOf(pack), TODAY);
    expect(locked.size).toBe(0);
    expect(settings).toMatchObject({ level: 'everything', sites: { x: false } });
  });

  it('puts the people to ask before the own ones, each once', () => {
    const own = [
      { role: 'director' as const, name: 'Ada', email: FULL_PACK.contacts.programDirector.email },
      { role: 'director' as const, name: 'A mentor', email: 'mentor@lakeview.example' },
    ];
    const { contacts } = effective({ ...DEFAULTS, contacts: own }, policyOf(full), TODAY).settings;
    expect(contacts.map(({ name }) => name)).toEqual(['Dr. Ada Moreno', 'Press office', 'A mentor']);
  });

  it('holds on the last day; after it the locks end, words and line stay', () => {
    const policy = { ...policyOf(full), expires: TODAY };
    expect(effective(DEFAULTS, policy, TODAY).settings.level).toBe('stop-and-review');
    const after = effective(DEFAULTS, policy, '2026-11-23');
    expect(after.locked.size).toBe(0);
    expect(after.settings).toMatchObject({
      level: 'everything',
      sites: {},
      disclaimer: FULL_PACK.disclaimer,
    });
    expect(after.settings.ownWords.watch).toEqual(FULL_PACK.watch);
  });

  it('never switches anything off, whatever the pack and the person say', () => {
    const packs = fc.record(
      {
        level: fc.record({ value: fc.constantFrom(...LEVELS), locked: fc.boolean() }),
        sites: fc.record({
          recommended: fc.array(fc.constantFrom('x', 'linkedin', 'reddit')),
          locked: fc.array(fc.constantFrom('x', 'linkedin', 'reddit')),
        }),
        watch: fc.array(fc.constantFrom('Lantern', 'LKV-204', 'Ward 7')),
      },
      { requiredKeys: [] },
    );
    const persons = fc
      .record({
        sites: fc.dictionary(fc.constantFrom('x', 'linkedin', 'reddit'), fc.boolean()),
        rulesOff: fc.array(fc.string()),
        ownWords: fc.record({ watch: fc.array(fc.string()), allow: fc.array(fc.string()) }),
      })
      .map(normalizeSettings);
    fc.assert(
      fc.property(packs, persons, fc.constantFrom(TODAY, '2100-01-01'), (pack, person, today) => {
        const { settings } = effective(person, policyOf(read({ ...LEAST_PACK, ...pack })), today);
        for (const [id, isOn] of Object.entries(settings.sites))
          expect(isOn || person.sites[id] === false).toBe(true);
        expect(settings.ownWords.watch).toEqual(expect.arrayContaining([...person.ownWords.watch]));
        const { level, sites, ownWords, disclaimer, ...untouched } = settings;
        expect(person).toMatchObject(untouched);
        expect(ownWords.allow).toEqual(person.ownWords.allow);
        expect(LEVELS).toContain(level);
        expect(disclaimer).toBe(person.disclaimer);
        expect(
          Object.keys(sites).every(
            (id) => id in person.sites || [...(pack.sites?.locked ?? [])].some((one) => one === id),
          ),
        ).toBe(true);
      }),
    );
  });

  it('reads from storage only what is a policy', () => {
    for (const stored of [undefined, null, 7, {}, { policy: null }, { policy: { by: 1, expires: 'x' } }])
      expect(readPolicy(stored)).toBeNull();
    expect(readPolicy({ policy: { by: 'A', expires: TODAY, level: 'off', sites: 'x' } })).toEqual({
      by: 'A',
      expires: TODAY,
      level: null,
      sites: [],
      disclaimer: '',
      watch: [],
      contacts: [],
    });
  });

  it('takes a recommendation for a default and keeps a choice', () => {
    const pack = read({
      ...LEAST_PACK,
      level: { value: 'stop-only', locked: false },
      quietHours: FULL_PACK.quietHours,
    });
    expect(withRecommended(DEFAULTS, pack)).toMatchObject({
      level: 'stop-only',
      quietHours: FULL_PACK.quietHours,
    });
    const chosen = {
      ...DEFAULTS,
      level: 'stop-and-review' as const,
      quietHours: { from: '01:00', to: '02:00' },
    };
    expect(withRecommended(chosen, pack)).toEqual(chosen);
  });

  it('reads the local day', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

describe('a look at the administrator', () => {
  const good = afterLook(withFile(NO_PROGRAM, least), { kind: 'value', value: FULL_PACK }, TODAY);

  it('goes before the file', () => {
    expect(packOf(good)).toEqual(full);
    expect(good).toMatchObject({ note: 'good', policy: { by: FULL_PACK.name } });
  });

  it.each([
    ['missing', { kind: 'missing' }, 'missing'],
    ['malformed', { kind: 'value', value: { ...FULL_PACK, level: 'off' } }, 'malformed'],
    ['no object', { kind: 'value', value: 'pack' }, 'malformed'],
    ['expired on arrival', { kind: 'value', value: { ...LEAST_PACK, expires: '2026-11-21' } }, 'expired'],
  ] as const)('keeps the last good one when it is %s, and says so', (_what, look, note) => {
    const after = afterLook(good, look, TODAY);
    expect(after).toMatchObject({ managed: full, note });
    expect(after.policy).toEqual(good.policy);
  });

  it('is empty when there never was a good one', () => {
    expect(afterLook(NO_PROGRAM, { kind: 'missing' }, TODAY)).toEqual(NO_PROGRAM);
    expect(afterLook(NO_PROGRAM, { kind: 'value', value: 7 }, TODAY)).toMatchObject({
      managed: null,
      note: 'malformed',
    });
  });

  it('falls back to the file when the browser reports its removal', () => {
    expect(packOf(afterLook(good, { kind: 'removed' }, TODAY))).toEqual(least);
  });

  it('is read again from storage as it was, and anything else is nothing', () => {
    expect(readState(structuredClone(good))).toEqual(good);
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(readState(stored).managed).toBeNull();
      }),
    );
  });
});

describe('the policy in the browser', () => {
  beforeEach(resetBrowser);
  const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

  it('writes nothing when there is none, or when reading it fails', async () => {
    await refreshManaged();
    const refusal = new Error('Managed storage manifest not found');
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(refusal);
    await refreshManaged();
    expect(fakeBrowser.storage.local.peek()).toEqual({});
  });

  it('arrives late and holds at once, in every page that listens', async () => {
    watchManaged();
    const seen = vi.fn();
    onSettingsChanged(seen, new AbortController().signal);
    await refreshManaged();
    // Without a recommendation: nothing else is written that a page would hear of.
    const pack = { ...LEAST_PACK, level: FULL_PACK.level };
    await fakeBrowser.storage.managed.set({ pack });
    await settled();
    expect((await readSettings()).level).toBe('stop-and-review');
    expect(seen).toHaveBeenLastCalledWith(expect.objectContaining({ level: 'stop-and-review' }));
  });

  it('is kept through a start without it, and can then be let go', async () => {
    await fakeBrowser.storage.managed.set({ pack: FULL_PACK });
    await refreshManaged();
    await forgetMissingPolicy();
    expect((await readProgram()).managed).toEqual(full);
    await fakeBrowser.storage.managed.clear();
    await refreshManaged();
    expect(await readProgram()).toMatchObject({ note: 'missing', managed: full });
    expect((await readSettings()).level).toBe('stop-and-review');
    await forgetMissingPolicy();
    expect(await readProgram()).toEqual({ ...NO_PROGRAM, taken: expect.any(String) });
    expect((await readSettings()).level).toBe('everything');
  });

  it('ends when the administrator removes it while the browser runs', async () => {
    watchManaged();
    await importPack(JSON.stringify(LEAST_PACK));
    await fakeBrowser.storage.managed.set({ pack: FULL_PACK });
    await settled();
    expect((await readProgram()).policy?.by).toBe(FULL_PACK.name);
    await fakeBrowser.storage.managed.remove('pack');
    await settled();
    expect((await readProgram()).policy?.by).toBe(LEAST_PACK.name);
  });
});
