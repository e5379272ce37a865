import browser, { type Runtime } from 'webextension-polyfill';
import { type GateState, isFor, type ToBackground } from '../settings/messages.ts';
import { endGates, syncAddedSites } from './added-sites.ts';
import { ensureWorkshop } from './workshop-host.ts';

/** Routes messages; keeps nothing. Listeners are registered in the first turn, or the browser forgets them. */

const BADGES: Record<GateState, { text: string; color: string; title: string }> = {
  ready: { text: '', color: '#0f6b6b', title: 'Scrub In: watching this page' },
  watching: { text: '', color: '#0f6b6b', title: 'Scrub In: watching here' },
  generic: {
    text: 'gen',
    color: '#0f6b6b',
    title: 'Scrub In: generic watching, this site is not known',
  },
  'not-recognized': {
    text: '?',
    color: '#9a5b00',
    title: 'Scrub In: composer not recognized, not watching here',
  },
  off: { text: 'off', color: '#5f6b6b', title: 'Scrub In: switched off for this site' },
  paused: { text: '||', color: '#5f6b6b', title: 'Scrub In: paused' },
  hindered: { text: '!', color: '#a4262c', title: 'Scrub In: this page hinders the check' },
};

async function showStatus(tabId: number, state: GateState): Promise<void> {
  const badge = BADGES[state];
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badge.color }),
    browser.action.setTitle({ tabId, title: badge.title }),
  ]);
}

/** Answers true when it was done; the asker treats everything else as "not checked". */
async function answer(message: ToBackground, sender: Runtime.MessageSender): Promise<boolean> {
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
