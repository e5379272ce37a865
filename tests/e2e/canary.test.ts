import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postAnyway } from './bench/answers.ts';
import { type Bench, type BrowserName, launch } from './bench/browser.ts';
import { canary, filesWith } from './bench/canary.ts';
import { type Composer, composer, press, typeInto } from './bench/composers.ts';
import { type FixtureServer, startServer } from './bench/server.ts';
import type { Tab } from './bench/tab.ts';

/**
 * Random words go through every flow, each in another place of a draft; then they are looked for wherever the
 * extension could have left them: its messages, all its storage, what the page can see, and, the browser closed, every
 * file of its profile. A word of control is left there on purpose: a search that does not find it proves nothing.
 */
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
const row = composer('x-inline');
const picker = row.picker ?? '';
const READ = { timeout: 40_000 };

const WORDS = {
  held: canary(),
  fixed: canary(),
  posted: canary(),
  reviewed: canary(),
  fileName: canary(),
  picture: canary(),
  altText: canary(),
  original: canary(),
  checkText: canary(),
  checkPicture: canary(),
  checkFile: canary(),
} as const;
const CONTROL = canary();

/** Where the browser itself keeps what stands in the boxes of a page, extension or not: its open tabs. */
const SESSION_RESTORE = /^(Default\/Sessions\/|sessionstore)/;
/** What stood in boxes of the site's own. */
const IN_THE_PAGE: readonly string[] = [WORDS.altText, WORDS.fileName];

interface Area {
  get(keys: null): Promise<object>;
}
interface Api {
  runtime: { onMessage: { addListener(hear: (message: unknown) => void): void } };
  storage: Record<'local' | 'sync' | 'session', Area>;
}

/** Everything a script of the page can look at, but what stands in its own boxes. */
const seenByPage = (): string => {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  for (const box of copy.querySelectorAll('[contenteditable], textarea, input')) box.remove();
  const { __heard = [] } = window as unknown as { __heard?: string[] };
  return [
    copy.outerHTML,
    document.title,
    location.href,
    JSON.stringify(performance.getEntries()),
    JSON.stringify({ ...localStorage, ...sessionStorage }),
    window.name,
    ...__heard,
  ].join('\n');
};

/** Before the page's first script: what is said to the page. */
const hearAll = () => {
  const heard: string[] = [];
  Object.assign(window, { __heard: heard });
  for (const type of ['message', 'storage', 'error'])
    window.addEventListener(type, (event) =>
      heard.push(`${type} ${JSON.stringify((event as MessageEvent).data ?? '')}`),
    );
};

describe.each(browsers)('words of a draft in %s', (name) => {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'canary-'));
  let server: FixtureServer;
  let bench: Bench;
  let listener: Page;
  let consoles = '';

  beforeAll(async () => {
    server = await startServer();
    bench = await launch({ browser: name, server, profile });
    listener = await bench.extensionPage('src/pages/options/index.html');
    await listener.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      (browser ?? chrome).runtime.onMessage.addListener((message) => {
        heard.push(JSON.stringify(message));
      });
    });
  });
  afterAll(async () => {
    await server?.close();
    rmSync(profile, { recursive: true, force: true });
    expect(server?.strangers()).toEqual([]);
  });

  const opened = async ({ url, editor }: Composer = row): Promise<Tab> => {
    const tab = await bench.open();
    tab.page.on('console', (message) => {
      consoles += `${message.text()}\n`;
    });
    await tab.page.evaluateOnNewDocument(hearAll);
    await tab.goto(url);
    await tab.element(editor);
    return tab;
  };
  const placesIn = (text: string): string[] =>
    Object.entries(WORDS)
      .filter(([, word]) => text.toLowerCase().includes(word.toLowerCase()))
      .map(([place]) => place);
  const pageKnowsNothing = async (tab: Tab) => {
    const seen = await tab.page.evaluate(seenByPage);
    expect(placesIn(seen)).toEqual([]);
    // Nor that there is a script of ours, among what took long.
    expect(seen).not.toContain(new URL(bench.extensionOrigin).host);
  };
  const STOP = '[data-panel="stop"]';

  test('go through the flows, and the page learns none', async () => {
    const tab = await opened();
    await typeInto(tab, row, `My patient Mr. ${WORDS.held} is in remission.`);
    await tab.panel.wait('.counter');
    await press(tab, row);
    expect((await tab.panel.wait(STOP)).text).toContain(WORDS.held);
    await pageKnowsNothing(tab);
    await tab.page.keyboard.press('Escape');
    await tab.panel.gone(STOP);
    await tab.clear(row.editor);

    await typeInto(tab, row, `My patient Mrs. ${WORDS.fixed} is home.`);
    await press(tab, row);
    await tab.panel.click('[data-action="fix"]');
    await tab.panel.wait('[data-panel="notice"]');
    await tab.clear(row.editor);

    await typeInto(tab, row, `My patient Mr. ${WORDS.posted} is in remission.`);
    await press(tab, row);
    await postAnyway(tab, row, 'wrong');
    expect((await tab.posted(1, { quiet: 900 })).at(-1)?.text).toContain(WORDS.posted);
    await pageKnowsNothing(tab);

    await typeInto(tab, row, `A patient of mine, a ${WORDS.reviewed} teacher, left yesterday.`);
    await press(tab, row);
    await tab.panel.wait('[data-panel="review"], [data-panel="stop"]');
    await pageKnowsNothing(tab);
    await tab.page.keyboard.press('Escape');
    await tab.close();
  });

  test('in pictures and their names', async () => {
    const tab = await opened();
    const lines = (word: string) => [`Patient: ${word}, Ottilie`, 'MRN: 48210377   DOB: 03/14/1961'];
    const named = await bench.picture(`${WORDS.fileName}.png`, { lines: lines(WORDS.picture) });
    await tab.upload(picker, named);
    await tab.panel.wait('[data-panel="picture"]', READ);
    await pageKnowsNothing(tab);
    await tab.panel.click('[data-action="use-redacted"]');
    await tab.received(1, READ);
    // The copy's own name tells nothing.
    expect(JSON.stringify(await tab.attached())).not.toContain(WORDS.fileName);
    const original = await bench.picture('scan.png', { lines: lines(WORDS.original) });
    await tab.upload(picker, original);
    await tab.panel.wait('[data-panel="picture"]', READ);
    await tab.panel.click('[data-reason="wrong"]', { stable: 100 });
    await tab.panel.click('[data-action="attach-original"]');
    await tab.received(2, READ);
    await pageKnowsNothing(tab);
    await tab.close();
  });

  test('in alt text', async () => {
    const modal = composer('x-modal');
    const tab = await opened(modal);
    const slide = await bench.picture('slide.png', { lines: ['Iron metabolism'] });
    await tab.upload(modal.picker ?? '', slide);
    await tab.received(1, READ);
    await tab.click('[role="dialog"] [data-testid="attachments"] a');
    await tab.type('[data-testid="altTextInput"]', `Mr. ${WORDS.altText} after the infusion`);
    await tab.click('[data-testid="endEditingButton"]');
    expect((await tab.panel.wait(STOP)).text).toContain(WORDS.altText);
    await pageKnowsNothing(tab);
    await tab.close();
  });

  test('on the check page', async () => {
    const page = await bench.extensionPage('src/pages/check/index.html');
    page.on('console', (message) => {
      consoles += `${message.text()}\n`;
    });
    await page.waitForSelector('textarea');
    await page.type('textarea', `My patient Mr. ${WORDS.checkText} is in remission.`);
    await page.waitForSelector('[data-finding]');
    const file = await bench.picture(`${WORDS.checkFile}.png`, {
      lines: [`Patient: ${WORDS.checkPicture}, Ottilie`, 'MRN: 48210377'],
    });
    const input = await page.waitForSelector('input[type=file]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    await page.waitForSelector('article[data-status="checked"] [data-finding]', READ);
    expect(await page.title()).not.toMatch(new RegExp(Object.values(WORDS).join('|'), 'i'));
    await page.close();
  });

  test('are in no message, storage or log of the extension, and in no file of the profile', async () => {
    const said = await listener.evaluate(async () => {
      const { heard } = globalThis as unknown as { heard: string[] };
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const { local, sync, session } = (browser ?? chrome).storage;
      const kept = await Promise.all([local.get(null), sync.get(null), session.get(null)]);
      const databases = (await indexedDB.databases?.()) ?? [];
      return JSON.stringify([
        heard,
        kept,
        { ...localStorage },
        { ...sessionStorage },
        databases,
        await caches.keys(),
      ]);
    });
    expect(said).toContain('posted');
    expect(said).toContain('allowances');
    expect(placesIn(said)).toEqual([]);
    expect(placesIn(consoles)).toEqual([]);
    await bench.store({ control: CONTROL });
    // A driver's Firefox takes its profile's changes back when it ends: a copy is what a thief would find.
    await bench.close();
    const copy = `${profile}-kept`;
    renameSync(profile, copy);
    try {
      const found = filesWith(copy, [...Object.values(WORDS), CONTROL]);
      expect(found.filter(({ word }) => word === CONTROL)).not.toEqual([]);
      const left = found
        .filter(({ word }) => word !== CONTROL)
        .filter(({ file, word }) => !(SESSION_RESTORE.test(file) && IN_THE_PAGE.includes(word)))
        .map(({ file, word }) => `${placesIn(word)} in ${file}`);
      expect(left).toEqual([]);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });
});
