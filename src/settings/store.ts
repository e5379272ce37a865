import browser from 'webextension-polyfill';
import { normalizeSettings } from './normalize.ts';
import type { Settings } from './schema.ts';

const KEY = 'settings';

/** The stored settings, made valid. Rejects only when the browser's storage itself fails. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return normalizeSettings(stored[KEY]);
}

let lastChange: Promise<unknown> = Promise.resolve();

async function changeNow(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = change(await readSettings());
  const settings = changed.salt === '' ? { ...changed, salt: crypto.randomUUID() } : changed;
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/**
 * Reads, changes, writes; one change after the other, so that two at once do not lose one. The salt is made at
 * the first write. Resolves with what now holds; rejects when the browser's storage fails.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const result = lastChange.then(() => changeNow(change));
  lastChange = result.catch(() => undefined);
  return result;
}

/** Calls back with the new settings after every change, until the signal aborts. */
export function onSettingsChanged(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) callback(normalizeSettings(changes[KEY]?.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
