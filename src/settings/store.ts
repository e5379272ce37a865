import { isNewer, normalizeSettings } from './normalize.ts';
import { dayOf, effective, type Policy, readPolicy, withoutPolicy } from './policy.ts';
import type { Settings } from './schema.ts';
import browser from './webext.ts';

const KEY = 'settings';
/** Where pack-store.ts keeps the program pack and the extract of it that holds. */
export const PROGRAM_KEY = 'program';

interface Stored {
  readonly own: Settings;
  readonly policy: Policy | null;
  /** A later version wrote the settings: the defaults hold, and nothing is written over them. */
  readonly isNewer: boolean;
}

async function readStored(): Promise<Stored> {
  const stored = await browser.storage.local.get([KEY, PROGRAM_KEY]);
  return {
    own: normalizeSettings(stored[KEY]),
    policy: readPolicy(stored[PROGRAM_KEY]),
    isNewer: isNewer(stored[KEY]),
  };
}

const holding = ({ own, policy }: Pick<Stored, 'own' | 'policy'>): Settings =>
  effective(own, policy, dayOf(new Date())).settings;

/** The settings that hold: a program's policy over the person's. Rejects only when the browser's storage itself fails. */
export async function readSettings(): Promise<Settings> {
  return holding(await readStored());
}

export interface Held {
  readonly settings: Settings;
  /** The program's policy among them; null without one. */
  readonly policy: Policy | null;
  /** A later version wrote them: the defaults hold, and changes are refused. */
  readonly isNewer: boolean;
}

/** The settings that hold, and whence. Rejects as `readSettings`. */
export async function readWithPolicy(): Promise<Held> {
  const stored = await readStored();
  return { settings: holding(stored), policy: stored.policy, isNewer: stored.isNewer };
}

/** The person's own settings, without a program's policy: for a backup, and for lists the person edits. */
export async function readOwnSettings(): Promise<Settings> {
  return (await readStored()).own;
}

let lastChange: Promise<unknown> = Promise.resolve();

async function changeNow(change: (settings: Settings) => Settings): Promise<Settings> {
  const { own, policy, isNewer } = await readStored();
  if (isNewer) throw new Error('settings of a newer version');
  const changed = withoutPolicy(change(own), own, policy);
  const settings = changed.salt === '' ? { ...changed, salt: crypto.randomUUID() } : changed;
  await browser.storage.local.set({ [KEY]: settings });
  return holding({ own: settings, policy });
}

/**
 * Reads, changes, writes the person's own settings; one change after the other, so that two at once do not lose one.
 * The salt is made at the first write. Resolves with what now holds; rejects when the browser's storage
 * fails, and when a later version wrote the settings, which are left as they are.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const result = lastChange.then(() => changeNow(change));
  lastChange = result.catch(() => undefined);
  return result;
}

/** Calls back with the settings that hold after every change, until the signal aborts. */
export function onSettingsChanged(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (!(KEY in changes || PROGRAM_KEY in changes)) return;
    readSettings().then(
      (settings) => signal.aborted || callback(settings),
      // An orphaned script reads nothing any more; it says so at the next press.
      () => undefined,
    );
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
