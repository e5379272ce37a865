import { readBackup } from './backup.ts';
import { normalizeSettings } from './normalize.ts';
import { portableOf, withoutPrivate, withPortable } from './portable.ts';
import type { Settings } from './schema.ts';
import { changeSettings, readOwnSettings } from './store.ts';
import browser from './webext.ts';

/**
 * Settings that follow a person through their browser's own sync, when they asked for it. The browser carries it; the
 * extension contacts nobody. The whole is one text, cut to what one item of `storage.sync` may hold.
 */

/** Bytes of one item are 8,192 with its name; non-Latin letters take up to three. */
const PIECE = 2_500;
const HEAD = 'head';
const pieceName = (index: number) => `piece.${index}`;
/** Where this device notes what went wrong the last time; empty when nothing did. */
const PROBLEM_KEY = 'syncProblem';

interface Head {
  readonly pieces: number;
}

const textOf = (settings: Settings): string =>
  JSON.stringify(
    portableOf(settings, { personal: settings.sync.withPrivate, allowances: settings.sync.withPrivate }),
  );

const pieces = (text: string): string[] =>
  Array.from({ length: Math.ceil(text.length / PIECE) }, (_, index) =>
    text.slice(index * PIECE, (index + 1) * PIECE),
  );

/** What other devices left; null when there is nothing whole. */
async function readSynced(): Promise<string | null> {
  const items = await browser.storage.sync.get(null);
  const head = items[HEAD] as Head | undefined;
  if (typeof head?.pieces !== 'number') return null;
  const found = Array.from({ length: head.pieces }, (_, index) => items[pieceName(index)]);
  return found.every((piece) => typeof piece === 'string') ? found.join('') : null;
}

async function push(settings: Settings): Promise<void> {
  const text = textOf(settings);
  if ((await readSynced()) === text) return;
  const cut = pieces(text);
  const head: Head = { pieces: cut.length };
  const items = Object.fromEntries(cut.map((piece, index) => [pieceName(index), piece]));
  await browser.storage.sync.set({ ...items, [HEAD]: head });
}

/** Takes in what other devices left. What cannot be read changes nothing. */
async function pull(): Promise<void> {
  const text = await readSynced();
  if (text === null) return;
  const reading = readBackup(
    `{"kind":"scrub-in-settings","version":2,"settings":${text === '' ? '{}' : text}}`,
  );
  if (reading.status !== 'read') return;
  const came = reading.settings;
  await changeSettings((settings) => {
    if (!settings.sync.on) return settings;
    if (!settings.sync.withPrivate) return withPortable(settings, withoutPrivate(came));
    // One list for all devices: an allowance that was taken back elsewhere must not come back from here.
    const allowances = came.allowances === undefined ? settings.allowances : [];
    return withPortable({ ...settings, allowances }, came);
  });
}

async function noting(work: () => Promise<void>): Promise<void> {
  let problem = '';
  try {
    await work();
  } catch (error) {
    problem = error instanceof Error ? error.message : 'sync';
  }
  const { [PROBLEM_KEY]: before = '' } = await browser.storage.local.get(PROBLEM_KEY);
  if (before !== problem) await browser.storage.local.set({ [PROBLEM_KEY]: problem });
}

/** What the browser said when syncing last failed; empty when it did not. */
export async function syncProblem(): Promise<string> {
  const { [PROBLEM_KEY]: problem = '' } = await browser.storage.local.get(PROBLEM_KEY);
  return String(problem);
}

let last: Promise<unknown> = Promise.resolve();
const inTurn = (work: () => Promise<void>) => {
  last = last.then(() => noting(work)).catch(() => undefined);
};

/** For the background, in its first turn: follows changes here and on other devices. */
export function followSync(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync') {
      if (HEAD in changes || Object.keys(changes).some((key) => key.startsWith('piece.'))) inTurn(pull);
      return;
    }
    const change = area === 'local' ? changes.settings : undefined;
    if (change === undefined) return;
    const [before, now] = [normalizeSettings(change.oldValue), normalizeSettings(change.newValue)];
    if (!now.sync.on) return;
    // Somebody who switches it on wants here what they have elsewhere.
    if (!before.sync.on) inTurn(pull);
    inTurn(async () => push(await readOwnSettings()));
  });
}

/** Deletes what other devices would get. Only the person's press does this. */
export async function deleteSynced(): Promise<void> {
  await browser.storage.sync.clear();
}
