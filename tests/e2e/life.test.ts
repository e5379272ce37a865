import { cpSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { postAnyway } from './bench/answers.ts';
import { type Bench, type BrowserName, builtExtension, launch } from './bench/browser.ts';
import { composer, openComposer, press, typeInto } from './bench/composers.ts';
import { noteFault } from './bench/faults-report.ts';
import { Faulty, heldAsEver } from './bench/faulty.ts';
import { popupOver } from './bench/popup.ts';
import { FROM_VERSION_1, NEWER, VERSION_1 } from './bench/recorded.ts';
import { type FixtureServer, startServer } from './bench/server.ts';

/** Installed among open tabs, updated under a draft, gone back to an earlier version. */
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
const LEAKY = 'My patient Mr. Harold Finch is in remission.';
const row = composer('x-inline');

interface Api {
  runtime: { getManifest(): { version: string } };
  storage: { local: { get(key: string): Promise<{ settings?: unknown }> } };
  tabs: {
    query(query: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
}

describe.each(browsers)('the life of the extension in %s', (name) => {
  let server: FixtureServer;
  let bench: Bench | null = null;
  const faulty = new Faulty(name, () => server);

  beforeAll(async () => {
    server = await startServer();
  });
  afterEach(async () => {
    await bench?.close();
    bench = null;
  });
  afterAll(async () => {
    await faulty.close();
    await server?.close();
    expect(server?.strangers()).toEqual([]);
  });

  const stored = (running: Bench) =>
    running.inExtension(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const api = browser ?? chrome;
      const { settings } = await api.storage.local.get('settings');
      return { version: api.runtime.getManifest().version, settings };
    }, null);

  test('updated: the draft is whole, one script holds it, the settings came along', async () => {
    const folder = faulty.copy({
      'manifest.json': (text) => text.replace(/"version": "[^"]+"/, '"version": "0.0.9"'),
    });
    bench = await launch({ browser: name, server, extension: folder });
    await bench.store({ settings: VERSION_1 });
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, LEAKY);
    expect((await stored(bench)).version).toBe('0.0.9');
    await tab.page.bringToFront();
    await tab.panel.wait('.counter');

    cpSync(builtExtension(name), folder, { recursive: true });
    await bench.reinstall();
    expect((await stored(bench)).version).not.toBe('0.0.9');
    await tab.page.bringToFront();
    await heldAsEver(tab, row);
    // What the script before had drawn went with it.
    expect((await tab.panel.all('.counter')).filter(({ visible }) => visible).length).toBeLessThan(2);
    await press(tab, row);
    await postAnyway(tab, row);
    expect((await tab.posted(1, { quiet: 900 })).map(({ text }) => text)).toEqual([LEAKY]);
    await tab.close();

    // The level is shown as it was chosen; a choice writes all of it in today's form.
    const options = await bench.extensionPage('src/pages/options/index.html');
    await options.waitForSelector('input[name="region"]');
    await options.click('input[name="region"][value="uk"]');
    await expect
      .poll(async () => (await stored(bench as Bench)).settings)
      .toMatchObject({ ...FROM_VERSION_1, region: 'uk' });
    await options.close();
    const off = composer('linkedin-a');
    const linkedin = await openComposer(bench, off);
    await typeInto(linkedin, off, LEAKY);
    await press(linkedin, off);
    expect(await linkedin.posted(1)).toHaveLength(1);
    await linkedin.close();
  });

  test('gone back to an earlier version: everything is watched, nothing is lost, and it is said', async () => {
    bench = await launch({ browser: name, server });
    await bench.store({ settings: NEWER });
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, LEAKY);
    await heldAsEver(tab, row);
    await press(tab, row);
    await postAnyway(tab, row, 'wrong');
    expect((await tab.posted(1, { quiet: 900 })).map(({ text }) => text)).toEqual([LEAKY]);
    const popup = await popupOver(bench, row.url);
    expect(await popup.$eval('body', ({ innerText }) => innerText)).toContain('newer version');
    await popup.close();
    const options = await bench.extensionPage('src/pages/options/index.html');
    await options.waitForSelector('input[name="region"]');
    expect(await options.$eval('body', ({ innerText }) => innerText)).toContain('newer version');
    await options.click('input[name="region"][value="uk"]');
    await options.close();
    expect((await stored(bench)).settings).toEqual(NEWER);
    noteFault(name, 'settings-newer', 'as-ever');
    await tab.close();
  });

  test('installed with twenty tabs open: it works in each', async () => {
    const rows = [composer('x-inline'), composer('mastodon-post')];
    const open = Array.from({ length: 20 }, (_, at) => rows[at % rows.length] ?? row);
    bench = await launch({ browser: name, server, openFirst: open.map(({ url }) => url) });
    const began = Date.now();
    const answering = await bench.inExtension(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const { tabs } = browser ?? chrome;
      const answers = async () => {
        const all = await tabs.query({ url: 'https://*/*' });
        const said = await Promise.allSettled(
          all.map(({ id }) => tabs.sendMessage(id, { to: 'gate', type: 'get-status' })),
        );
        return said.filter((one) => one.status === 'fulfilled' && one.value !== undefined).length;
      };
      for (let attempt = 0; attempt < 100 && (await answers()) < 20; attempt += 1)
        await new Promise((resolve) => setTimeout(resolve, 100));
      return answers();
    }, null);
    expect(answering).toBe(20);
    console.log(`${name}: twenty open tabs are watched ${Date.now() - began} ms after the installation`);
    const pages = (await bench.browser.pages()).filter((page) => page.url().startsWith('https://'));
    expect(pages).toHaveLength(20);
    for (const page of pages) {
      const here = rows.find(({ url }) => url === page.url()) ?? row;
      const tab = bench.tabFor(page);
      await page.bringToFront();
      await typeInto(tab, here, 'Mr. Harold Finch is home.');
      await heldAsEver(tab, here);
      await tab.close();
    }
  }, 120_000);
});
