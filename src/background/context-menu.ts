import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import type { Handed } from '../settings/messages.ts';
import { say } from '../settings/say.ts';

/**
 * "Check with Scrub In" on selected text and on pictures. What was chosen waits here in memory until the check page
 * that was opened for it asks, once; it never stands in an address or in storage. The picture is taken from the
 * screen: fetching its file would contact a host.
 */

const ID = 'check';
const waiting = new Map<number, Handed>();
/** The page may ask before the browser has told us which tab it opened. */
let opening: Promise<unknown> = Promise.resolve();

/** What a tab was opened with; null the second time. */
export async function takeHanded(tabId: number): Promise<Handed | null> {
  await opening;
  const handed = waiting.get(tabId) ?? null;
  waiting.delete(tabId);
  return handed;
}

interface Seen {
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly windowWidth: number;
}

/** Runs in the page: where the picture of this address is seen. The largest, when it stands there more than once. */
function findPicture(address: string): Seen | null {
  const boxes = [...document.images]
    .filter(({ currentSrc, src }) => currentSrc === address || src === address)
    .map((image) => image.getBoundingClientRect())
    .map((rect) => {
      const [left, top] = [Math.max(0, rect.left), Math.max(0, rect.top)];
      const [right, bottom] = [Math.min(innerWidth, rect.right), Math.min(innerHeight, rect.bottom)];
      return { x: left, y: top, width: right - left, height: bottom - top };
    })
    .filter(({ width, height }) => width > 1 && height > 1)
    .sort((one, other) => other.width * other.height - one.width * one.height);
  const [box] = boxes;
  return box === undefined ? null : { box, windowWidth: innerWidth };
}

async function pictureOf(info: Menus.OnClickData, tab: Tabs.Tab): Promise<Handed> {
  const notTaken: Handed = { kind: 'picture-not-taken' };
  // Places inside a frame are not places of the window.
  if (tab.id === undefined || info.srcUrl === undefined || (info.frameId ?? 0) !== 0) return notTaken;
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      func: findPicture,
      args: [info.srcUrl],
    });
    const seen = result?.result as Seen | null | undefined;
    if (seen === null || seen === undefined) return notTaken;
    const screen = await browser.tabs.captureVisibleTab(tab.windowId, { format: 'png' });
    return { kind: 'picture', screen, ...seen };
  } catch {
    return notTaken;
  }
}

async function open(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  const text = info.selectionText ?? '';
  const handed: Handed | null =
    text !== '' ? { kind: 'text', text } : tab === undefined ? null : await pictureOf(info, tab);
  const opened = await browser.tabs.create({ url: browser.runtime.getURL('src/pages/check/index.html') });
  if (opened.id !== undefined && handed !== null) waiting.set(opened.id, handed);
}

async function offer(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ID, title: say('checkWithScrubIn'), contexts: ['selection', 'image'] });
}

/** For the background's first turn. Firefox for Android has no context menus: there the check page is opened by hand. */
export function handOver(): void {
  if (browser.contextMenus === undefined) return;
  const offered = () => void offer().catch(() => undefined);
  browser.runtime.onInstalled.addListener(offered);
  browser.runtime.onStartup.addListener(offered);
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === ID) opening = open(info, tab).catch(() => undefined);
  });
  browser.tabs.onRemoved.addListener((tabId) => waiting.delete(tabId));
}
