import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postAnyway } from './bench/answers.ts';
import type { Bench, BrowserName } from './bench/browser.ts';
import { composer, openComposer, press, typeInto } from './bench/composers.ts';
import { type FaultId, noteFault } from './bench/faults-report.ts';
import { Faulty, heldAsEver } from './bench/faulty.ts';
import { killBackground } from './bench/powers.ts';
import { type FixtureServer, startServer } from './bench/server.ts';
import type { Tab } from './bench/tab.ts';

/**
 * The background is killed at each of its messages: it has heard it, has not answered, and is ended by the browser's
 * own means. A script of the tests, loaded before the extension's, does not answer the message of the chosen type.
 */
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
const LEAKY = 'My patient Mr. Harold Finch is in remission.';
const row = composer('x-inline');

const DEAF = `
const { onMessage } = chrome.runtime;
const add = onMessage.addListener.bind(onMessage);
onMessage.addListener = (listener) =>
  add((message, sender, reply) => {
    const { session } = chrome.storage;
    session.get('dieAt', ({ dieAt }) => {
      if (message?.type !== dieAt) {
        const answered = listener(message, sender, reply);
        if (answered instanceof Promise) answered.then(reply, () => reply(undefined));
      }
      else session.set({ dieAt: '', reached: message.type });
    });
    return true;
  });
`;

interface Memory {
  reached?: string;
}
interface Api {
  storage: { session: { get(keys: null): Promise<Memory>; set(items: object): Promise<void> } };
}

describe.each(browsers)('the background is killed in %s', (name) => {
  let server: FixtureServer;
  let bench: Bench;
  const faulty = new Faulty(name, () => server);

  beforeAll(async () => {
    server = await startServer();
    bench = await faulty.launch({
      'deaf.js': DEAF,
      'service-worker-loader.js': (text) => `import './deaf.js';\n${text}`,
    });
  });
  afterAll(async () => {
    await faulty.close();
    await server?.close();
    expect(server?.strangers()).toEqual([]);
  });

  const arm = (type: string) =>
    bench.inExtension(async (dieAt) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      await (browser ?? chrome).storage.session.set({ dieAt, reached: '' });
    }, type);

  /** Waits until the message has been heard, then ends the background. */
  const killAt = async (type: string): Promise<void> => {
    const reached = await bench.inExtension(async (wanted) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const { session } = (browser ?? chrome).storage;
      for (let attempt = 0; attempt < 100; attempt += 1) {
        const now = await session.get(null);
        if (now.reached === wanted) return wanted;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return 'never';
    }, type);
    expect(reached).toBe(type);
    await killBackground(bench);
  };

  const front = (tab: Tab) => tab.page.bringToFront();

  const postsOnce = async (tab: Tab): Promise<void> => {
    await press(tab, row);
    await postAnyway(tab, row);
    expect((await tab.posted(1, { quiet: 700 })).map(({ text }) => text)).toEqual([LEAKY]);
  };

  const told: readonly (readonly [FaultId, string])[] = [
    ['worker-load', 'load'],
    ['worker-status', 'status'],
  ];
  test.each(told)('%s: the press is held as ever', async (fault, type) => {
    await arm(type);
    const tab = await openComposer(bench, row);
    await tab.click(row.editor);
    await killAt(type);
    await front(tab);
    await typeInto(tab, row, LEAKY);
    await heldAsEver(tab, row);
    await postsOnce(tab);
    noteFault(name, fault, 'as-ever');
    await tab.close();
  });

  test('worker-asked, worker-posted: the question and the decision hold', async () => {
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, LEAKY);
    await heldAsEver(tab, row);
    await arm('asked');
    await front(tab);
    await press(tab, row);
    await killAt('asked');
    await front(tab);
    await tab.panel.wait('[data-panel="stop"]');
    expect(await tab.posts()).toEqual([]);
    await arm('posted');
    await front(tab);
    await postAnyway(tab, row);
    await killAt('posted');
    await front(tab);
    expect((await tab.posted(1, { quiet: 900 })).map(({ text }) => text)).toEqual([LEAKY]);
    noteFault(name, 'worker-asked', 'decided');
    noteFault(name, 'worker-posted', 'decided');
    await tab.close();
  });

  test('worker-open-workshop: the picture is "not checked"; the next time it is read', async () => {
    const scan = await bench.picture('scan.png', { lines: ['FINCH, HAROLD', 'MRN 84412907'] });
    const tab = await openComposer(bench, row);
    await arm('open-workshop');
    await front(tab);
    await tab.upload(row.picker ?? '', scan);
    await killAt('open-workshop');
    await front(tab);
    const { text } = await tab.panel.wait('[data-panel="unchecked"]', { timeout: 20_000 });
    expect(text).toContain('not checked');
    await tab.page.keyboard.press('Escape');
    await tab.panel.gone('[data-panel="unchecked"]');
    expect(await tab.attached()).toEqual([]);
    await tab.upload(row.picker ?? '', scan);
    await tab.panel.wait('[data-panel="picture"]', { timeout: 30_000 });
    await tab.panel.click('[data-action="do-not-attach"]');
    await tab.panel.gone('[data-panel="picture"]');
    expect(await tab.attached()).toEqual([]);
    noteFault(name, 'worker-open-workshop', 'again', text);
    await tab.close();
  });

  test.runIf(name === 'chromium')('worker-reading: the reader goes on without it', async () => {
    const scan = await bench.picture('long.png', {
      lines: Array.from({ length: 24 }, (_, at) => `FINCH, HAROLD  MRN ${84_412_907 + at}`),
    });
    const tab = await openComposer(bench, row);
    await tab.upload(row.picker ?? '', scan);
    await tab.panel.wait('[data-panel="progress"]', { timeout: 10_000 });
    await killBackground(bench);
    await tab.panel.wait('[data-panel="picture"]', { timeout: 30_000 });
    await tab.panel.click('[data-action="do-not-attach"]');
    await tab.panel.gone('[data-panel="picture"]');
    expect(await tab.attached()).toEqual([]);
    noteFault(name, 'worker-reading', 'as-ever');
    await tab.close();
  });

  test('worker-take-handed: the check page works as if it had been opened by itself', async () => {
    await arm('take-handed');
    const page = await bench.extensionPage('src/pages/check/index.html');
    await page.waitForSelector('textarea');
    await page.type('textarea', LEAKY);
    await killBackground(bench);
    await page.waitForSelector('[data-finding][data-tier="stop"]', { timeout: 10_000 });
    expect(await page.$eval('textarea', ({ value }) => value)).toBe(LEAKY);
    noteFault(name, 'worker-take-handed', 'as-ever');
    await page.close();
  });
});
