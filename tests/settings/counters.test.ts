import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeStorage } from './storage.ts';

const held = vi.hoisted(() => ({ storage: undefined as unknown }));
vi.mock('../../src/settings/webext.ts', () => ({
  default: {
    get storage() {
      return held.storage;
    },
  },
}));

const { counted, countAsked, DAYS_KEPT, deleteCounters, normalizeCounters, readCounters, totals, weekly } =
  await import('../../src/settings/counters.ts');
const { forgetReceipts, noteReceipt, readReceipts } = await import('../../src/settings/receipts.ts');

let storage: FakeStorage;
beforeEach(() => {
  storage = new FakeStorage();
  held.storage = storage;
});

describe('counters', () => {
  it('count each rule once for a question, by day', () => {
    const once = counted({}, ['names/titled', 'names/titled', 'dates/exact'], '2026-11-22');
    const twice = counted(once, ['names/titled'], '2026-11-22');
    expect(twice).toEqual({ '2026-11-22': { 'names/titled': 2, 'dates/exact': 1 } });
    expect(totals(twice)).toEqual([
      ['names/titled', 2],
      ['dates/exact', 1],
    ]);
  });

  it('forget what is older than 400 days', () => {
    const first = counted({}, ['a/b'], '2025-10-19');
    expect(Object.keys(counted(first, ['a/b'], '2026-11-22'))).toEqual(['2025-10-19', '2026-11-22']);
    expect(Object.keys(counted(first, ['a/b'], '2026-11-23'))).toEqual(['2026-11-23']);
    expect(DAYS_KEPT).toBe(400);
  });

  it('are summed by week, the last of which ends today', () => {
    const days = ['2026-11-22', '2026-11-16', '2026-11-15', '2026-10-01', '2026-11-23'];
    const counters = Object.fromEntries(days.map((day) => [day, { 'a/b': 2, 'c/d': 1 }]));
    expect(weekly(counters, '2026-11-22', 3)).toEqual([0, 3, 6]);
  });

  it('take nothing from storage that is no count', () => {
    const strange = {
      '2026-11-22': { 'a/b': 2, 'c/d': -1, 'e/f': 'many', 'g/h': 1.5 },
      yesterday: { 'a/b': 1 },
      '2026-11-21': 'none',
      '2026-11-20': {},
    };
    expect(normalizeCounters(strange)).toEqual({ '2026-11-22': { 'a/b': 2 } });
    expect(normalizeCounters('x')).toEqual({});
  });

  it('lose none of many at once, and can be deleted', async () => {
    await Promise.all(Array.from({ length: 20 }, () => countAsked(['a/b'], '2026-11-22')));
    expect(await readCounters()).toEqual({ '2026-11-22': { 'a/b': 20 } });
    await deleteCounters();
    expect(storage.local.peek()).toEqual({});
  });
});

describe('receipts', () => {
  const receipt = (at: number) => ({
    siteId: 'x',
    at,
    outcome: 'clean' as const,
    texts: 1,
    pictures: { checked: 0, of: 0 },
    notChecked: [],
  });

  it('are kept for their tab in memory alone, five at most, newest first', async () => {
    await Promise.all([1, 2, 3, 4, 5, 6].map((at) => noteReceipt(7, receipt(at))));
    await noteReceipt(8, receipt(9));
    expect((await readReceipts(7)).map(({ at }) => at)).toEqual([6, 5, 4, 3, 2]);
    expect(storage.local.peek()).toEqual({});
    expect(storage.sync.peek()).toEqual({});
    await forgetReceipts(7);
    expect(await readReceipts(7)).toEqual([]);
    expect(await readReceipts(8)).toHaveLength(1);
  });
});
