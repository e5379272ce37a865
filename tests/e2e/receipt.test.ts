import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, type BrowserName, builtExtension, launch } from './bench/browser.ts';
import { clearEditor, composer, openComposer, press, typeInto } from './bench/composers.ts';
import { withGranted } from './bench/granted.ts';
import { violationsOn } from './bench/page-axe.ts';
import { popupOver } from './bench/popup.ts';
import { showScan } from './bench/scan.ts';
import { type FixtureServer, startServer } from './bench/server.ts';

/** What the background keeps of a post: a receipt for its tab in memory, and counts. Never a word of it. */
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
const LEAKY = 'My patient Mr. Harold Finch is in remission.';
const CLEAN = 'Grand rounds at noon. Bring questions!';
const row = composer('x-inline');
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Storage {
  get(keys: null): Promise<Record<string, unknown>>;
}
interface Api {
  storage: Record<'local' | 'sync' | 'session', Storage>;
}

const everythingKept = (bench: Bench) =>
  bench.inExtension(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local, sync, session } = (browser ?? chrome).storage;
    return {
      local: await local.get(null),
      sync: await sync.get(null),
      session: await session.get(null),
    };
  }, null);

describe.each(browsers)('receipts in %s', (name) => {
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

  test('say what was checked in this tab, and no more', async () => {
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, CLEAN);
    await press(tab, row);
    await tab.posted();
    await pause(800);
    await clearEditor(tab, row);
    const file = await bench.picture('notes.png', { lines: ['Journal club', 'Tuesday agenda'] });
    await tab.upload(row.picker ?? '', file);
    await tab.received();
    await typeInto(tab, row, LEAKY);
    await press(tab, row);
    await tab.panel.click('[data-reason="fictional"]', { stable: 100 });
    await tab.panel.click('[data-action="post-anyway"]');
    await tab.posted(2);
    await pause(400);

    const popup = await popupOver(bench, row.url);
    const receipts = await popup.$$eval('[data-receipt]', (all) =>
      all.map((line) => [line.getAttribute('data-receipt'), (line as HTMLElement).innerText]),
    );
    expect(receipts.map(([outcome]) => outcome)).toEqual(['despite', 'clean']);
    expect(receipts[0]?.[1]).toContain('Pictures checked: 1 of 1');
    await popup.close();

    const kept = await everythingKept(bench);
    expect(JSON.stringify(kept)).not.toMatch(/Finch|remission|Grand rounds/);
    expect(Object.keys(kept.session)).toHaveLength(1);
    expect(JSON.stringify(kept.local.counters)).toContain('names/');
    expect(JSON.stringify(kept.local)).not.toContain('receipts');

    await tab.close();
    await pause(300);
    expect((await everythingKept(bench)).session).toEqual({});
  });
});

describe('the context menu in Chromium', () => {
  let server: FixtureServer;
  let bench: Bench;
  beforeAll(async () => {
    server = await startServer();
    bench = await launch({ browser: 'chromium', server });
  });
  afterAll(async () => {
    await bench?.close();
    await server?.close();
  });

  /** No driver opens a native menu: the browser's event is sent as the menu would. Returns the page it opened. */
  async function choose(info: object, on = bench) {
    const opened = on.browser.waitForTarget((target) => target.url().endsWith('pages/check/index.html'));
    const worker = await on.worker();
    await worker.evaluate(async (given) => {
      interface Menu {
        tabs: { query(query: object): Promise<object[]> };
        contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
      }
      const { chrome } = globalThis as unknown as { chrome: Menu };
      const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'check', frameId: 0, ...given }, tab);
    }, info);
    const page = await (await opened).page();
    if (page === null) throw new Error('no page was opened');
    return page;
  }

  test('hands selected text to the check page, in memory alone', async () => {
    const tab = await openComposer(bench, row);
    const page = await choose({ selectionText: LEAKY });
    await page.waitForSelector('[data-finding][data-type="NAME"]');
    expect(await page.$eval('#draft', (box) => (box as HTMLTextAreaElement).value)).toBe(LEAKY);
    expect(await violationsOn(page)).toEqual([]);
    expect(page.url()).not.toContain('Finch');
    expect(JSON.stringify(await everythingKept(bench))).not.toContain('Finch');
    await page.reload();
    await page.waitForSelector('#draft');
    await pause(300);
    expect(await page.$eval('#draft', (box) => (box as HTMLTextAreaElement).value)).toBe('');
    await page.close();
    await tab.close();
  });

  test('says so when a picture cannot be taken from the screen', async () => {
    const tab = await openComposer(bench, row);
    const page = await choose({ srcUrl: 'https://x.com/not-there.png', mediaType: 'image' });
    await page.waitForFunction(() => document.body.innerText.includes('could not be taken'));
    await page.close();
    await tab.close();
  });

  test('cuts a picture out of what the screen shows, and reads it', async () => {
    // A press on the real menu lets the extension look at the tab; a sent event does not, so it is granted.
    const seeing = await launch({
      browser: 'chromium',
      server,
      extension: withGranted(builtExtension('chromium'), ['<all_urls>']),
    });
    try {
      const tab = await openComposer(seeing, row);
      await tab.page.bringToFront();
      const srcUrl = await showScan(tab.page);
      const page = await choose({ srcUrl, mediaType: 'image' }, seeing);
      await page.waitForSelector('article [data-finding][data-type="MRN"]', { timeout: 30_000 });
      expect(await page.$eval('article', (one) => one.getAttribute('data-attachment'))).toBe('screen.png');
      expect(await page.$eval('body', (body) => body.innerText)).toContain('as your screen showed it');
    } finally {
      await seeing.close();
    }
  });
});
