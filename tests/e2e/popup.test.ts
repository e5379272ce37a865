import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badgesOf } from './bench/badge.ts';
import { type Bench, type BrowserName, launch } from './bench/browser.ts';
import { composer, openComposer, press, typeInto } from './bench/composers.ts';
import { violationsOn } from './bench/page-axe.ts';
import { popupOver } from './bench/popup.ts';
import { type FixtureServer, startServer } from './bench/server.ts';

/** The popup's switches act at once in tabs that are open. */
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
const LEAKY = 'My patient Mr. Harold Finch is in remission.';
const REVIEW = 'My patient refused the transfusion yesterday and we talked for an hour.';
const row = composer('x-inline');
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(browsers)('the popup in %s', (name) => {
  let server: FixtureServer;
  let bench: Bench;

  beforeAll(async () => {
    server = await startServer();
    bench = await launch({ browser: name, server });
  });
  afterAll(async () => {
    await bench?.close();
    await server?.close();
  });

  const openPopup = async (): Promise<Page> => {
    const popup = await bench.extensionPage('src/pages/popup/index.html');
    await popup.waitForSelector('h2', { timeout: 5000 });
    return popup;
  };
  const pressIn = async (popup: Page, selector: string) => {
    await popup.waitForSelector(selector);
    await popup.click(selector);
    await pause(250);
  };

  test('off on a site: nothing is held there, other sites still are', async () => {
    const tab = await openComposer(bench, row);
    const popup = await openPopup();
    await pressIn(popup, '[data-site="x"]');
    await tab.page.bringToFront();
    await typeInto(tab, row, LEAKY);
    await press(tab, row);
    expect((await tab.posted())[0]).toMatchObject({ text: LEAKY, trusted: true });

    const other = composer('linkedin-a');
    const linkedin = await openComposer(bench, other);
    await typeInto(linkedin, other, LEAKY);
    await press(linkedin, other);
    await linkedin.panel.wait('[data-panel="stop"]');
    await linkedin.close();

    await popup.bringToFront();
    await pressIn(popup, '[data-site="x"]');
    await tab.page.bringToFront();
    await typeInto(tab, row, LEAKY);
    await press(tab, row);
    await tab.panel.wait('[data-panel="stop"]');
    expect(await tab.posts()).toHaveLength(1);
    await tab.close();
    await popup.close();
  });

  test('a pause ends when it is ended', async () => {
    const tab = await openComposer(bench, row);
    const popup = await openPopup();
    await pressIn(popup, '[data-action="pause"]');
    await tab.page.bringToFront();
    await typeInto(tab, row, LEAKY);
    await press(tab, row);
    expect(await tab.posted()).toHaveLength(1);
    await popup.bringToFront();
    await pressIn(popup, '[data-action="resume"]');
    await tab.page.bringToFront();
    await typeInto(tab, row, LEAKY);
    await press(tab, row);
    await tab.panel.wait('[data-panel="stop"]');
    await tab.close();
    await popup.close();
  });

  test('the level decides what is held', async () => {
    const tab = await openComposer(bench, row);
    const popup = await openPopup();
    await pressIn(popup, 'input[value="stop-only"]');
    await tab.page.bringToFront();
    await typeInto(tab, row, REVIEW);
    await press(tab, row);
    expect(await tab.posted()).toHaveLength(1);
    await popup.bringToFront();
    await pressIn(popup, 'input[value="everything"]');
    await tab.page.bringToFront();
    await typeInto(tab, row, REVIEW);
    await press(tab, row);
    await tab.panel.wait('[data-panel="review"]');
    await tab.close();
    await popup.close();
  });

  test('the badge says when a box is not recognized', async () => {
    const tab = await bench.open('https://x.com/empty');
    await tab.page.evaluate(() => {
      const box = document.createElement('div');
      box.contentEditable = 'true';
      box.id = 'strange';
      box.textContent = 'write here';
      document.body.append(box);
    });
    expect(await badgesOf(bench, 'x.com/empty')).toEqual(['']);
    await tab.page.bringToFront();
    await tab.click('#strange');
    await pause(300);
    expect(await badgesOf(bench, 'x.com/empty')).toEqual(['?']);
    await tab.close();
  });

  test('a layout is reported without a word of the page', async () => {
    const tab = await bench.open('https://x.com/empty');
    await tab.page.evaluate(() => {
      const form = document.createElement('form');
      form.setAttribute('aria-label', 'Reply to Jane Roe');
      const box = Object.assign(document.createElement('div'), { contentEditable: 'true', id: 'strange' });
      box.setAttribute('role', 'textbox');
      box.setAttribute('data-testid', 'newTextarea_0');
      box.textContent = 'Mr. Harold Finch';
      const send = Object.assign(document.createElement('button'), { textContent: 'Answer Jane' });
      form.append(box, send);
      document.body.append(form);
    });
    await tab.page.bringToFront();
    await tab.click('#strange');
    const popup = await popupOver(bench, 'https://x.com/empty');
    await popup.evaluate(() => {
      const written: string[] = [];
      Object.assign(window, { written });
      navigator.clipboard.writeText = async (text) => void written.push(text);
    });
    await popup.click('[data-action="report-layout"]');
    await pause(400);
    const [copied = ''] = await popup.evaluate(() => (window as unknown as { written: string[] }).written);
    expect(copied.split('\n')).toEqual([
      'x.com',
      'form aria-label',
      '  div role=textbox contenteditable=true data-testid=newTextarea_# <- editor',
      '  button',
    ]);
    await popup.close();
    await tab.close();
  });

  // Chromium only: there a driver can say before the popup loads which tab is in front.
  test.skipIf(name === 'firefox')('can be used while the page in front is busy', async () => {
    const tab = await openComposer(bench, row);
    const popup = await bench.browser.newPage();
    await popup.evaluateOnNewDocument((url) => {
      interface Tabs {
        query(which: object, answer?: (tabs: object[]) => void): Promise<{ id: number; active: boolean }[]>;
      }
      const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
      const all = tabs.query.bind(tabs);
      tabs.query = async (_which, answer) => {
        const others = (await all({})).filter(({ active }) => !active).map(({ id }) => id);
        const front = [{ id: Math.max(...others), url, active: true }];
        answer?.(front);
        return front;
      };
    }, row.url);
    const busy = tab.page.evaluate(() => {
      for (const end = Date.now() + 4000; Date.now() < end; );
    });
    await popup.goto(`${bench.extensionOrigin}/src/pages/popup/index.html`);
    await popup.waitForSelector('[data-status="asked"]', { timeout: 2000 });
    const { top } = await popup.$eval('[data-site="x"]', (button) => button.getBoundingClientRect().toJSON());
    await pressIn(popup, '[data-action="pause"]');
    await popup.waitForSelector('[data-action="resume"]', { timeout: 1000 });
    await pressIn(popup, '[data-action="resume"]');
    await popup.waitForSelector('[data-status="ready"], [data-status="watching"]', { timeout: 8000 });
    const { top: after } = await popup.$eval('[data-site="x"]', (button) =>
      button.getBoundingClientRect().toJSON(),
    );
    expect(Math.abs(after - top)).toBeLessThan(2);
    await popup.close();
    await busy;
    await tab.close();
  });

  // One page, two browsers: Firefox enforces the page's own policy on what a driver evaluates, so axe cannot run there.
  test.skipIf(name === 'firefox')('has no accessibility violation', async () => {
    const popup = await openPopup();
    expect(await violationsOn(popup)).toEqual([]);
    await popup.close();
  });
});
