import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS, type Settings } from '../../src/settings/schema.ts';
import { FakeStorage } from './storage.ts';

const held = vi.hoisted(() => ({ storage: undefined as unknown }));
vi.mock('../../src/settings/webext.ts', () => ({
  default: {
    get storage() {
      return held.storage;
    },
  },
}));

const { changeSettings } = await import('../../src/settings/store.ts');
const { followSync, syncProblem } = await import('../../src/settings/sync.ts');

let storage: FakeStorage;
beforeEach(() => {
  storage = new FakeStorage();
  held.storage = storage;
  followSync();
});

/** Until everything that was set off has settled. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const change = async (part: Partial<Settings>) => {
  const settings = await changeSettings((now) => ({ ...now, ...part }));
  await settled();
  return settings;
};
const synced = () => JSON.stringify(storage.sync.peek());
const here = () => changeSettings((now) => now);

/** What another device left. */
async function left(settings: Partial<Settings>): Promise<void> {
  await storage.sync.set({ 'piece.0': JSON.stringify(settings), head: { pieces: 1 } });
  await settled();
}

const PRIVATE = {
  place: 'Elko, NV',
  disclosures: [{ company: 'Kestrel Bio', relation: 'speaking' as const, since: '' }],
  ownWords: { watch: ['PROJECT-7'], allow: [] },
  allowances: [{ rule: 'names/titled', fingerprint: 'f1', since: '2026-01-02' }],
};

describe('sync', () => {
  it('carries nothing until it is asked to', async () => {
    await change({ level: 'stop-only', ...PRIVATE });
    expect(storage.sync.peek()).toEqual({});
    await left({ level: 'stop-and-review' });
    expect((await here()).level).toBe('stop-only');
  });

  it('carries settings, and nothing private', async () => {
    await change({ ...PRIVATE, level: 'stop-only', sync: { on: true, withPrivate: false } });
    expect(synced()).toContain('stop-only');
    expect(synced()).not.toMatch(/Elko|Kestrel|PROJECT|f1|salt/);
  });

  it('carries what is private when that is asked as well', async () => {
    await change({ ...PRIVATE, sync: { on: true, withPrivate: true } });
    for (const word of ['Elko', 'Kestrel', 'PROJECT-7', 'f1', 'salt']) expect(synced()).toContain(word);
  });

  it('takes in what another device has when it is switched on', async () => {
    await left({ level: 'stop-only', region: 'uk' });
    await change({ place: 'Reno, NV', sync: { on: true, withPrivate: false } });
    expect(await here()).toMatchObject({ level: 'stop-only', region: 'uk', place: 'Reno, NV' });
  });

  it('takes nothing private from another device unless asked here too', async () => {
    await change({ place: 'Reno, NV', sync: { on: true, withPrivate: false } });
    await left({ level: 'stop-only', place: 'Elko, NV', salt: 's', allowances: PRIVATE.allowances });
    const settings = await here();
    expect(settings).toMatchObject({ level: 'stop-only', place: 'Reno, NV', allowances: [] });
    expect(settings.salt).not.toBe('s');
  });

  it('an allowance taken back elsewhere goes here too', async () => {
    const both = [...PRIVATE.allowances, { rule: 'a/b', fingerprint: 'f2', since: '2026-01-03' }];
    const { salt } = await change({ allowances: both, sync: { on: true, withPrivate: true } });
    await left({ salt, allowances: PRIVATE.allowances });
    expect((await here()).allowances).toEqual(PRIVATE.allowances);
  });

  it('believes nothing that is broken, and switches nothing on', async () => {
    await change({ level: 'stop-only', sync: { on: true, withPrivate: false } });
    await storage.sync.set({ 'piece.0': '{"level":"loud"', head: { pieces: 1 } });
    await settled();
    await storage.sync.set({ head: { pieces: 9 } });
    await settled();
    await left({ level: 'loud' as 'stop-only' });
    expect(await here()).toMatchObject({ level: 'stop-only', sync: { on: true, withPrivate: false } });
  });

  it('cuts long settings into items the browser takes', async () => {
    storage.sync.limit = 8000;
    const allow = Array.from({ length: 900 }, (_, index) => `word number ${index}`);
    await change({ ownWords: { watch: [], allow }, sync: { on: true, withPrivate: true } });
    const text = storage.sync.peek();
    expect(Object.keys(text).length).toBeGreaterThan(4);
    held.storage = new FakeStorage();
    const other = held.storage as FakeStorage;
    followSync();
    await other.sync.set(text);
    await change({ sync: { on: true, withPrivate: true } });
    expect((await here()).ownWords.allow).toEqual(allow);
  });

  it('says what the browser refused, and that it is over', async () => {
    storage.sync.limit = 10;
    await change({ sync: { on: true, withPrivate: false } });
    expect(await syncProblem()).toContain('QUOTA');
    storage.sync.limit = Number.POSITIVE_INFINITY;
    await change({ level: 'stop-only' });
    expect(await syncProblem()).toBe('');
  });

  it('comes to rest', async () => {
    const sets = vi.spyOn(storage.sync, 'set');
    await change({ level: 'stop-only', sync: { on: true, withPrivate: true } });
    const before = sets.mock.calls.length;
    await settled();
    expect(sets.mock.calls.length).toBe(before);
    expect(before).toBe(1);
    expect(DEFAULTS.sync.on).toBe(false);
  });
});
