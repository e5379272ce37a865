import browser from 'webextension-polyfill';
import type { ToGate } from '../settings/messages.ts';

/**
 * The browser's own shortcut for the list of what was found while writing. The browser hears it, not the page's
 * script of ours: no key is captured in the page. Firefox for Android has none.
 */
export function offerShortcut(): void {
  browser.commands?.onCommand.addListener((command) => {
    if (command === 'open-list') void openList().catch(() => undefined);
  });
}

/** Asks every frame of the tab in front; the one that is written in answers. */
async function openList(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const message: ToGate = { to: 'gate', type: 'open-list' };
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, message);
}
