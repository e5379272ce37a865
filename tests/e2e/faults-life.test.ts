import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postAnyway } from './bench/answers.ts';
import type { Bench, BrowserName } from './bench/browser.ts';
import { composer, openComposer, press, typeInto } from './bench/composers.ts';
import { noteFault } from './bench/faults-report.ts';
import { cutShort, Faulty, heldAsEver } from './bench/faulty.ts';
import { allowUnpacked, setOffline, switchOff } from './bench/powers.ts';
import { type FixtureServer, startServer } from './bench/server.ts';
import type { Tab } from './bench/tab.ts';

/** What happens to the extension and the tab from outside, at the worst moments of a post. */
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
const LEAKY = 'My patient Mr. Harold Finch is in remission.';
const STOP = '[data-panel="stop"]';
const row = composer('x-inline');
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(browsers)('life in %s', (name) => {
  let server: FixtureServer;
  let bench: Bench;
  const faulty = new Faulty(name, () => server);

  beforeAll(async () => {
    server = await startServer();
    // Firefox starts no worker without a network, and nobody says so: the wait for it is cut short.
    bench = await faulty.launch(name === 'firefox' ? cutShort(name, 'start') : {});
    if (name === 'chromium') await allowUnpacked(bench);
  });
  afterAll(async () => {
    await faulty.close();
    await server?.close();
    expect(server?.strangers()).toEqual([]);
  });

  const holding = async (): Promise<Tab> => {
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, LEAKY);
    await press(tab, row);
    await tab.panel.wait(STOP);
    return tab;
  };

  /** The text is whole: the person posts what stands there, and exactly that goes out once. */
  const postsOnce = async (tab: Tab): Promise<void> => {
    await press(tab, row);
    await postAnyway(tab, row);
    expect((await tab.posted(1, { quiet: 700 })).map(({ text }) => text)).toEqual([LEAKY]);
  };

  test('updated under a draft: the new script holds it', async () => {
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, LEAKY);
    await bench.reinstall();
    await tab.page.bringToFront();
    await heldAsEver(tab, row);
    await postsOnce(tab);
    noteFault(name, 'updated-between', 'as-ever');
    await tab.close();
  });

  test('updated while the dialog is open: nothing goes out by it unseen, and the draft is whole', async () => {
    const tab = await holding();
    await bench.reinstall();
    await tab.page.bringToFront();
    expect(await tab.posts()).toEqual([]);
    // Whatever is left of the old dialog, Escape ends it.
    await tab.page.keyboard.press('Escape');
    await tab.panel.gone(STOP);
    await heldAsEver(tab, row);
    await postsOnce(tab);
    noteFault(name, 'updated-mid-dialog', 'as-ever');
    await tab.close();
  });

  test('no network: text is held and decided as ever, and no picture passes unread', async () => {
    const tab = await openComposer(bench, row);
    const notes = await bench.picture('notes.png', { lines: ['Iron metabolism', 'Hepcidin'] });
    await setOffline(bench, true);
    try {
      await tab.upload(row.picker ?? '', notes);
      if (name === 'chromium') {
        expect(await tab.received(1)).toHaveLength(1);
        noteFault(name, 'offline-picture', 'as-ever');
      } else {
        // Firefox starts no worker without a network, not even from the extension's own files.
        const { text } = await tab.panel.wait('[data-panel="unchecked"]', { timeout: 20_000 });
        await tab.panel.click('[data-action="do-not-attach"]');
        await tab.panel.gone('[data-panel="unchecked"]');
        expect(await tab.attached()).toEqual([]);
        noteFault(name, 'offline-picture', 'asked', text);
      }
      await typeInto(tab, row, LEAKY);
      await heldAsEver(tab, row);
      await postsOnce(tab);
      noteFault(name, 'offline', 'as-ever');
    } finally {
      await setOffline(bench, false);
    }
    await tab.close();
  });

  test.runIf(name === 'chromium')('frozen while the dialog is open, and thawed', async () => {
    const tab = await holding();
    const cdp = await tab.page.createCDPSession();
    await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
    await pause(1500);
    await cdp.send('Page.setWebLifecycleState', { state: 'active' });
    await tab.page.bringToFront();
    await tab.panel.wait(STOP);
    expect(await tab.posts()).toEqual([]);
    await postAnyway(tab, row);
    expect((await tab.posted(1, { quiet: 700 })).map(({ text }) => text)).toEqual([LEAKY]);
    noteFault(name, 'frozen', 'as-ever');
    await tab.close();
  });

  test.runIf(name === 'chromium')('discarded while the dialog is open', async () => {
    await holding();
    const other = await bench.open('about:blank');
    await other.page.bringToFront();
    await bench.inExtension(async (url) => {
      const tabs = await chrome.tabs.query({ url });
      for (const { id } of tabs) if (id !== undefined) await chrome.tabs.discard(id);
    }, `${row.url}*`);
    const [back] = (await bench.browser.pages()).filter((page) => page.url() === row.url);
    expect(back).toBeDefined();
    if (back === undefined) return;
    const again = bench.tabFor(back);
    await back.bringToFront();
    await again.element(row.editor);
    expect(await again.posts()).toEqual([]);
    await typeInto(again, row, LEAKY);
    await heldAsEver(again, row);
    await postsOnce(again);
    noteFault(name, 'discarded', 'page-gone');
    await again.close();
    await other.close();
  });

  test('switched off while the dialog is open: the draft is whole, and nothing goes out by the dialog', async () => {
    const tab = await holding();
    await switchOff(bench);
    await tab.page.bringToFront();
    await pause(500);
    expect(await tab.posts()).toEqual([]);
    await tab.page.keyboard.press('Escape');
    await tab.panel.gone(STOP);
    await press(tab, row);
    let said = '';
    if (name === 'chromium') {
      // The script lives on alone: it says so once, then it is gone.
      said = (await tab.panel.wait('[data-panel="unchecked"]')).text;
      expect(said).toContain('refresh this page');
      expect(await tab.posts()).toEqual([]);
      await tab.page.keyboard.press('Escape');
      await press(tab, row);
    }
    expect((await tab.posted(1, { quiet: 700 })).map(({ text }) => text)).toEqual([LEAKY]);
    noteFault(name, 'disabled-mid-dialog', name === 'chromium' ? 'refresh' : 'script-gone', said);
    await tab.close();
  });
});
