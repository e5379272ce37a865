import browser, { type Runtime } from 'webextension-polyfill';
import { countAsked } from '../settings/counters.ts';
import { type GateState, type Handed, isFor, type ToBackground } from '../settings/messages.ts';
import { watchManaged } from '../settings/pack-store.ts';
import { dayOf } from '../settings/policy.ts';
import { forgetReceipts, noteReceipt } from '../settings/receipts.ts';
import { type MessageKey, say } from '../settings/say.ts';
import { followSync } from '../settings/sync.ts';
import { endGates, syncAddedSites } from './added-sites.ts';
import { handOver, takeHanded } from './context-menu.ts';
import { welcome } from './first-run.ts';
import { joinOpenTabs } from './open-tabs.ts';
import { offerShortcut } from './shortcut.ts';
import { ensureWorkshop } from './workshop-host.ts';

/** Routes messages; keeps nothing. Listeners are registered in the first turn, or the browser forgets them. */

const BADGES: Record<GateState, { text: string; color: string; title: MessageKey }> = {
  ready: { text: '', color: '#0f6b6b', title: 'badgeReady' },
  watching: { text: '', color: '#0f6b6b', title: 'badgeWatching' },
  generic: { text: 'gen', color: '#0f6b6b', title: 'badgeGeneric' },
  'not-recognized': { text: '?', color: '#9a5b00', title: 'badgeNotRecognized' },
  off: { text: 'off', color: '#5f6b6b', title: 'badgeOff' },
  paused: { text: '||', color: '#5f6b6b', title: 'badgePaused' },
  hindered: { text: '!', color: '#a4262c', title: 'badgeHindered' },
};

async function showStatus(tabId: number, state: GateState): Promise<void> {
  const badge = BADGES[state];
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badge.color }),
    browser.action.setTitle({ tabId, title: say(badge.title) }),
  ]);
}

/** Answers true when it was done; the asker treats everything else as "not checked". */
async function answer(
  message: ToBackground,
  sender: Runtime.MessageSender,
): Promise<boolean | Handed | null> {
  const tabId = sender.tab?.id;
  switch (message.type) {
    case 'load': {
      if (tabId === undefined) return false;
      const frameIds = [sender.frameId ?? 0];
      await browser.scripting.executeScript({
        target: { tabId, frameIds },
        files: [message.part === 'engine' ? 'engine.js' : 'panel.js'],
        injectImmediately: true,
      });
      return true;
    }
    case 'open-workshop':
      await ensureWorkshop();
      return true;
    case 'keep-alive':
      return true;
    case 'status':
      // A composer inside a frame speaks for the tab; a frame without one must not overrule the page.
      if (tabId === undefined || ((sender.frameId ?? 0) !== 0 && message.status.state === 'ready'))
        return false;
      await showStatus(tabId, message.status.state);
      return true;
    case 'asked':
      await countAsked(message.rules, dayOf(new Date()));
      return true;
    case 'posted':
      if (tabId === undefined) return false;
      await noteReceipt(tabId, message.receipt);
      return true;
    case 'take-handed':
      return tabId === undefined ? null : takeHanded(tabId);
  }
}

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (sender.id !== browser.runtime.id || !isFor(message, 'background')) return undefined;
  return answer(message, sender);
});

const synced = () => syncAddedSites().catch(() => undefined);
browser.runtime.onInstalled.addListener(synced);
browser.runtime.onStartup.addListener(synced);
browser.permissions.onAdded.addListener(synced);
browser.permissions.onRemoved.addListener(({ origins = [] }) => {
  void synced();
  void endGates(origins, (tabId) => showStatus(tabId, 'off'));
});

watchManaged();
followSync();
welcome();
handOver();
offerShortcut();
joinOpenTabs();
browser.tabs.onRemoved.addListener((tabId) => {
  void forgetReceipts(tabId).catch(() => undefined);
});
