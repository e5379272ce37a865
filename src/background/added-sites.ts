import browser from 'webextension-polyfill';
import type { ToGate } from '../settings/messages.ts';

/**
 * The sites that the person added by the browser's own permission: the gate is registered there as the manifest
 * does it elsewhere. The permission is the only record; nothing about these sites is stored.
 */
const ID = 'added-sites';

/** The content script's files. Firefox lists them as whole addresses and takes only relative ones. */
export function gateFiles(): string[] {
  const { content_scripts: [gate] = [] } = browser.runtime.getManifest();
  return (gate?.js ?? []).map((file) => new URL(file, browser.runtime.getURL('')).pathname.slice(1));
}

let running: Promise<void> = Promise.resolve();

async function sync(): Promise<void> {
  const { content_scripts: [gate] = [] } = browser.runtime.getManifest();
  if (gate?.js === undefined) return;
  const own = gate.matches;
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => origin.startsWith('https://') && !own.includes(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: gateFiles(),
      matches,
      // Somebody may allow every site; two gates in one page would hold each other's presses.
      excludeMatches: own,
      runAt: 'document_start',
      allFrames: true,
      persistAcrossSessions: true,
    },
  ]);
}

/** Makes the registration equal to what is granted. One run at a time. Rejects with the browser's own error. */
export function syncAddedSites(): Promise<void> {
  running = running.catch(() => undefined).then(sync);
  return running;
}

/** Ends the gates of origins that are no longer granted, in tabs that are open. `onEnded` hears of each such tab. */
export async function endGates(
  origins: readonly string[],
  onEnded: (tabId: number) => Promise<void>,
): Promise<void> {
  const message: ToGate = { to: 'gate', type: 'step-aside', origins };
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    const hasEnded: unknown = await browser.tabs.sendMessage(id, message).catch(() => false);
    if (hasEnded === true) await onEnded(id);
  }
}
