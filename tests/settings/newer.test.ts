import { beforeEach, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../src/settings/schema.ts';
import { FakeStorage } from './storage.ts';

/** A browser that went back to an earlier version of the extension. */
const api = vi.hoisted(() => ({ storage: null as unknown as FakeStorage }));
vi.mock('../../src/settings/webext.ts', () => ({ default: api }));

const NEWER = {
  version: 3,
  level: 'stop-only',
  sites: { x: false },
  pausedUntil: 9e15,
  lens: { tint: 'blue' },
};

beforeEach(async () => {
  vi.resetModules();
  api.storage = new FakeStorage();
  await api.storage.local.set({ settings: NEWER });
});

it('reads none of the newer settings: everything is watched', async () => {
  const { readSettings, readWithPolicy } = await import('../../src/settings/store.ts');
  expect(await readSettings()).toEqual(DEFAULTS);
  expect((await readWithPolicy()).isNewer).toBe(true);
});

it('writes nothing over them', async () => {
  const { changeSettings } = await import('../../src/settings/store.ts');
  await expect(changeSettings((settings) => ({ ...settings, level: 'everything' }))).rejects.toThrow('newer');
  expect(api.storage.local.peek()).toEqual({ settings: NEWER });
});

it('reads and changes what an earlier version wrote', async () => {
  await api.storage.local.set({ settings: { version: 1, level: 'stop-only', disclosures: ['Novartis'] } });
  const { changeSettings, readWithPolicy } = await import('../../src/settings/store.ts');
  const { settings, isNewer } = await readWithPolicy();
  expect(isNewer).toBe(false);
  expect(settings).toMatchObject({
    version: 2,
    level: 'stop-only',
    disclosures: [{ company: 'Novartis', relation: 'other', since: '' }],
  });
  await changeSettings((now) => ({ ...now, place: 'Cleveland, OH' }));
  expect(api.storage.local.peek()).toMatchObject({ settings: { version: 2, place: 'Cleveland, OH' } });
});
