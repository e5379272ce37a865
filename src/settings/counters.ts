import browser from './webext.ts';

/**
 * How often each rule asked, by day: numbers on this device, never a text, for the person to look at and delete.
 * Under a key of its own, so that neither backup nor sync takes it along.
 */

/** Local day ("2026-11-22") to rule to how often. */
export type Counters = Readonly<Record<string, Readonly<Record<string, number>>>>;

const KEY = 'counters';
/** A little more than a year: enough to compare a month with the same one last year. */
export const DAYS_KEPT = 400;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;

/** Anything found in storage to counters that are valid. */
export function normalizeCounters(stored: unknown): Counters {
  if (typeof stored !== 'object' || stored === null) return {};
  const days = Object.entries(stored).flatMap(([day, rules]) => {
    if (!DAY.test(day) || typeof rules !== 'object' || rules === null) return [];
    const valid = Object.entries(rules).filter((entry): entry is [string, number] => isCount(entry[1]));
    return valid.length === 0 ? [] : [[day, Object.fromEntries(valid)] as const];
  });
  return Object.fromEntries(days);
}

/** Counters after these rules asked once more, each once, on a local day; the oldest days beyond 400 go. */
export function counted(counters: Counters, rules: readonly string[], day: string): Counters {
  const today = { ...counters[day] };
  for (const rule of new Set(rules)) today[rule] = (today[rule] ?? 0) + 1;
  const first = new Date(Date.parse(`${day}T00:00:00Z`) - (DAYS_KEPT - 1) * 86_400_000).toISOString();
  const kept = Object.entries(counters).filter(([other]) => other >= first.slice(0, 10));
  return { ...Object.fromEntries(kept), [day]: today };
}

/** How often each rule asked in all the days, most first. */
export function totals(counters: Counters): readonly (readonly [rule: string, count: number])[] {
  const sums = new Map<string, number>();
  for (const rules of Object.values(counters)) {
    for (const [rule, count] of Object.entries(rules)) sums.set(rule, (sums.get(rule) ?? 0) + count);
  }
  return [...sums].sort((one, other) => other[1] - one[1] || one[0].localeCompare(other[0]));
}

/** How often anything asked in each of the last `weeks` weeks, oldest first; the last one ends with `day`. */
export function weekly(counters: Counters, day: string, weeks: number): readonly number[] {
  const end = Date.parse(`${day}T00:00:00Z`) + 86_400_000;
  const sums = new Array<number>(weeks).fill(0);
  for (const [other, rules] of Object.entries(counters)) {
    const age = end - 1 - Date.parse(`${other}T00:00:00Z`);
    const week = weeks - 1 - Math.floor(age / (7 * 86_400_000));
    const sum = Object.values(rules).reduce((all, count) => all + count, 0);
    if (age >= 0 && week >= 0) sums[week] = (sums[week] ?? 0) + sum;
  }
  return sums;
}

export async function readCounters(): Promise<Counters> {
  const stored = await browser.storage.local.get(KEY);
  return normalizeCounters(stored[KEY]);
}

let lastCount: Promise<unknown> = Promise.resolve();

/** Counts rules that asked on a local day. For the background alone: it keeps the order. */
export function countAsked(rules: readonly string[], day: string): Promise<void> {
  const noted = lastCount.then(async () => {
    await browser.storage.local.set({ [KEY]: counted(await readCounters(), rules, day) });
  });
  lastCount = noted.catch(() => undefined);
  return noted;
}

export function deleteCounters(): Promise<void> {
  return browser.storage.local.remove(KEY);
}

/** Calls back with the counters after every change, until the signal aborts. */
export function onCountersChanged(callback: (counters: Counters) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) callback(normalizeCounters(changes[KEY]?.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
