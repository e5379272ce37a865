import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { type Bench, launch } from './bench/browser.ts';
import { composer, openComposer, typeInto } from './bench/composers.ts';
import { inWindow } from './bench/firefox.ts';
import { textOf } from './bench/page-axe.ts';
import { showScan } from './bench/scan.ts';
import { type FixtureServer, startServer } from './bench/server.ts';

/**
 * The context menu, opened with the right button and pressed for real: in Firefox a menu is part of the browser's
 * window, which its protocol may reach. Chromium draws it outside; receipt.test.ts sends its event there.
 */
const LEAKY = 'My patient Mr. Harold Finch is in remission.';
const row = composer('x-inline');

/** Runs in the browser's window: waits for the menu, and presses the entry with this label. */
const PRESS = `async (label) => {
  const menu = document.getElementById('contentAreaContextMenu');
  for (let attempt = 0; attempt < 60 && menu.state !== 'open'; attempt += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  if (menu.state !== 'open') throw new Error('the menu is ' + menu.state);
  const entries = [...menu.querySelectorAll('menuitem')].filter((entry) => !entry.hidden);
  const entry = entries.find((one) => one.label === label);
  if (entry) menu.activateItem(entry);
  else menu.hidePopup();
  if (!entry) throw new Error('no entry among: ' + entries.map((one) => one.label).join(', '));
}`;

describe('the context menu in Firefox', () => {
  let server: FixtureServer;
  let bench: Bench;
  beforeAll(async () => {
    server = await startServer();
    bench = await launch({ browser: 'firefox', server });
  });
  afterAll(async () => {
    await bench?.close();
    await server?.close();
    expect(server?.strangers()).toEqual([]);
  });

  const pressMenu = () => inWindow(bench.browser, PRESS, messages.checkWithScrubIn.message);

  /** Presses the menu over an element, and returns the page that opens. */
  async function choose(page: Page, selector: string): Promise<Page> {
    const before = await bench.browser.pages();
    await page.click(selector, { button: 'right' });
    await pressMenu();
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const opened = (await bench.browser.pages()).find((one) => !before.includes(one));
      if (opened) return opened;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('no page was opened');
  }

  test('hands selected text to the check page', async () => {
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, LEAKY);
    await tab.chord('Control', 'a');
    const page = await choose(tab.page, row.editor);
    await page.waitForSelector('[data-finding][data-type="NAME"]');
    expect(await page.$eval('#draft', (box) => (box as HTMLTextAreaElement).value)).toBe(LEAKY);
    await page.close();
    await tab.close();
  });

  test('cuts a picture out of what the screen shows: the press lets it look at this tab', async () => {
    const tab = await openComposer(bench, row);
    await showScan(tab.page);
    const page = await choose(tab.page, '#scan');
    await page.waitForSelector('article [data-finding][data-type="MRN"]', { timeout: 40_000 });
    expect(await page.$eval('article', (one) => one.getAttribute('data-attachment'))).toBe('screen.png');
    expect(await textOf(page)).toContain('as your screen showed it');
    await page.close();
    await tab.close();
  });

  test('is not offered where nothing is selected', async () => {
    const tab = await bench.open('https://x.com/empty');
    await tab.page.click('body', { button: 'right' });
    await expect(pressMenu()).rejects.toThrow('no entry among');
    await tab.close();
  });
});
