import browser from 'webextension-polyfill';
import { gateFiles } from './added-sites.ts';

/**
 * Tabs that were open before the extension was installed or updated: browsers but Firefox start the gate there only
 * when the page is loaded anew. A gate of the version before hears that another one is there and ends itself
 * (gate.ts); where this version runs already, it is not started twice (gate.iife.ts).
 */

async function startIn(tabId: number, files: string[]): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files,
    injectImmediately: true,
  });
}

/** Starts the gate in every open tab of a site that may be watched. A tab that cannot be reached is left alone. */
async function startInOpenTabs(): Promise<void> {
  const files = gateFiles();
  const { origins = [] } = await browser.permissions.getAll();
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.allSettled(
    // A discarded tab has no page; it gets the gate with the one it loads.
    tabs.map(({ id, discarded }) =>
      id === undefined || discarded === true ? undefined : startIn(id, files),
    ),
  );
}

/** For the background's first turn. */
export function joinOpenTabs(): void {
  browser.runtime.onInstalled.addListener(() => void startInOpenTabs().catch(() => undefined));
}
