import type { Page } from 'puppeteer-core';
import type { Bench } from './browser.ts';

interface Api {
  tabs: { query(query: object): Promise<{ id: number; url?: string; active: boolean }[]> };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * The popup in a tab of its own. There it would speak of itself, so the browser's answer to "which tab is in front"
 * is the newest other tab, with the address that a real popup is told.
 */
export async function popupOver(bench: Bench, url: string): Promise<Page> {
  const popup = await bench.extensionPage('src/pages/popup/index.html');
  await popup.waitForSelector('h2', { timeout: 5000 });
  await popup.evaluate(async (address) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { tabs } = browser ?? chrome;
    const others = (await tabs.query({})).filter((tab) => !tab.active).map(({ id }) => id);
    const front = { id: Math.max(...others), url: address, active: true };
    const query = (_query: object, answer?: (list: object[]) => void) => {
      answer?.([front]);
      return Promise.resolve([front]);
    };
    Object.defineProperty(tabs, 'query', { configurable: true, value: query });
  }, url);
  // Any change of a setting makes the popup look again.
  await popup.click('input[value="stop-only"]');
  await pause(150);
  await popup.click('input[value="everything"]');
  await pause(300);
  return popup;
}
