import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, type BrowserName, launch } from './bench/browser.ts';
import { composer, openComposer } from './bench/composers.ts';
import { textOf, violationsOn } from './bench/page-axe.ts';
import { Panel } from './bench/panel.ts';
import { chromiumRoots, firefoxRoots } from './bench/roots.ts';
import { type FixtureServer, startServer } from './bench/server.ts';

/** The first minute: the page opens by itself, and the reader meets the real dialog without leaving it. */
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
const LEAKY =
  'Mr. Harold Finch, 94, had a ferritin of 8 yesterday. Check it before you call it chronic disease.';
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(browsers)('the welcome page in %s', (name) => {
  let server: FixtureServer;
  let bench: Bench;
  let page: Page;
  let panel: Panel;

  beforeAll(async () => {
    server = await startServer();
    // `launch` itself waits for the page that opens at install, and fails without it.
    bench = await launch({ browser: name, server });
    await openWelcome();
  });
  afterAll(async () => {
    await bench?.close();
    await server?.close();
  });

  const openWelcome = async () => {
    page = await bench.extensionPage('src/pages/welcome/index.html');
    await page.waitForSelector('[data-action="try-post"]');
    panel = new Panel(page, name === 'chromium' ? chromiumRoots(page) : firefoxRoots(bench.browser, page));
  };
  const ending = () => page.$eval('[data-ending]', (element) => element.getAttribute('data-ending'));
  const until = async (wanted: string) => {
    await page.waitForSelector(`[data-ending="${wanted}"]`, { timeout: 5000 });
    expect(await ending()).toBe(wanted);
  };

  test.skipIf(name === 'firefox')('has no accessibility violation, light and dark', async () => {
    await page.$$eval('details', (all) => {
      for (const details of all) details.open = true;
    });
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect([value, await violationsOn(page)]).toEqual([value, []]);
    }
  });

  test('the risky post is held by the real dialog, corrected with it, and then clean', async () => {
    await page.bringToFront();
    await page.click('[data-action="try-post"]');
    await panel.wait('[data-panel="stop"]');
    expect(await panel.text()).toContain('Harold Finch');
    await panel.click('[data-action="fix-all"]');
    await until('fixed');
    expect(await page.$eval('#try-text', (box) => (box as HTMLTextAreaElement).value)).not.toContain('Finch');
    await page.click('[data-action="try-post"]');
    await until('clean');
    await page.click('[data-action="try-again"]');
    await page.click('[data-action="try-post"]');
    await panel.click('[data-reason="fictional"]', { stable: 100 });
    await panel.click('[data-action="post-anyway"]');
    await until('posted');
  });

  /** Presses Tab until the wanted element has the focus, as somebody without a mouse does. */
  const tabTo = async (on: Page, isThere: () => Promise<boolean>) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await isThere()) return;
      await on.keyboard.press('Tab');
      await pause(20);
    }
    throw new Error('not reached with Tab');
  };
  const focused = (on: Page, selector: string) => () =>
    on.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);

  test('by keyboard alone: the first risky post here, its correction, the post', async () => {
    // A new page: Tab begins at its top.
    await page.close();
    await openWelcome();
    await page.bringToFront();
    await tabTo(page, focused(page, 'a[href="#try"]'));
    await page.keyboard.press('Enter');
    await tabTo(page, focused(page, '[data-action="try-post"]'));
    await page.keyboard.press('Enter');
    await panel.wait('[data-panel="stop"]');
    expect(await panel.activeElementAttr('data-action')).toBe('edit');
    await tabTo(page, async () => (await panel.activeElementAttr('data-action')) === 'fix-all');
    await pause(600);
    await page.keyboard.press('Enter');
    await until('fixed');
    expect(await focused(page, '#try-text')()).toBe(true);
    await tabTo(page, focused(page, '[data-action="try-post"]'));
    await page.keyboard.press('Enter');
    await until('clean');
  });

  test('by keyboard alone on a site: the risky post, its correction, the post', async () => {
    const row = composer('x-inline');
    const tab = await openComposer(bench, row);
    await (await tab.element(row.editor)).focus();
    await tab.page.keyboard.type(LEAKY);
    await tabTo(tab.page, focused(tab.page, row.submit));
    await tab.page.keyboard.press('Enter');
    await tab.panel.wait('[data-panel="stop"]');
    await tabTo(tab.page, async () => (await tab.panel.activeElementAttr('data-action')) === 'fix-all');
    await pause(600);
    await tab.page.keyboard.press('Enter');
    await tab.panel.gone('[data-panel="stop"]');
    await pause(300);
    await tabTo(tab.page, focused(tab.page, row.submit));
    await tab.page.keyboard.press('Enter');
    const [post] = await tab.posted();
    expect(post?.text).not.toMatch(/Finch|94|yesterday/);
    await tab.close();
  });

  test('what is said here is the setting everywhere', async () => {
    await page.click('input[name="region"][value="uk"]');
    await page.type('input[name="place"]', 'Reno, NV');
    await pause(600);
    const options = await bench.extensionPage('src/pages/options/index.html');
    await options.waitForSelector('input[name="place"]');
    expect(await options.$eval('input[name="place"]', (input) => (input as HTMLInputElement).value)).toBe(
      'Reno, NV',
    );
    expect(await options.$('input[name="region"][value="uk"]:checked')).not.toBeNull();
    await options.close();
  });

  test('says what it does not do', async () => {
    expect(await textOf(page, '#does')).toMatch(/misses things[\s\S]*not checked/);
  });
});
