import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, type BrowserName, launch } from './bench/browser.ts';
import {
  attachPicture,
  composer,
  matrix,
  openComposer,
  press,
  type SubmitPath,
  typeInto,
} from './bench/composers.ts';
import { type FixtureServer, startServer } from './bench/server.ts';
import type { Posted, Tab } from './bench/tab.ts';

/**
 * The bench itself, without the extension: every fixture posts exactly once, from its editor's model, by a trusted
 * event, on each submit path. What the gate's tests conclude rests on this.
 */
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
const TEXT = 'Grand rounds at noon #hematology\n\nBring questions, @colleague.';
const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** What the page's own handler is told by each way of sending. */
const VIA: Record<SubmitPath, Posted['via']> = {
  click: 'click',
  keyboard: 'click',
  space: 'click',
  shortcut: 'shortcut',
  'alt-shortcut': 'shortcut',
  enter: 'shortcut',
  submit: 'submit',
};

/** One composer of each fixture app: the matrix shows all of them, with the extension, on the same recording. */
const appOf = ({ url }: { url: string }) => `${new URL(url).host} ${new URL(url).searchParams.get('gen')}`;
const apps = matrix.filter((row) => row === matrix.find((other) => appOf(other) === appOf(row)));

describe.each(browsers)('the bench in %s', (name) => {
  let server: FixtureServer;
  let bench: Bench;
  let picture: string;

  beforeAll(async () => {
    server = await startServer();
    bench = await launch({ browser: name, server, extension: null });
    picture = await bench.picture('rounds.png', { lines: ['Grand rounds', 'noon, room 4'] });
  });
  afterAll(async () => {
    await bench?.close();
    await server?.close();
  });

  describe.each(apps)('$id', (row) => {
    test('posts once on each path', async () => {
      const tab = await openComposer(bench, row);
      const isOneLine = row.prefilled !== undefined || row.oneLine === true;
      const text = isOneLine ? TEXT.replaceAll('\n', ' ') : TEXT;
      for (const path of row.paths) {
        if (path !== row.paths[0]) await tab.goto(row.url);
        await typeInto(tab, row, text);
        await press(tab, row, path);
        const posts = await tab.posted();
        expect(posts).toHaveLength(1);
        expect(posts[0]).toMatchObject({
          text: (row.prefilled ?? '') + text,
          composer: row.name,
          via: row.sendsForm === true && VIA[path] === 'click' ? 'submit' : VIA[path],
          // Whether requestSubmit() by the page counts as trusted is the browser's affair.
          trusted: path === 'submit' ? expect.any(Boolean) : true,
        });
        expect(await tab.errors()).toEqual([]);
        if (row.closes) expect(await tab.page.$(row.editor)).toBeNull();
        else expect(await writtenIn(tab, row.editor)).toBe('');
      }
      await tab.close();
    });

    test.skipIf(row.attach.length === 0)('takes pictures on each path', async () => {
      const tab = await openComposer(bench, row);
      for (const [index, path] of row.attach.entries()) {
        await attachPicture(tab, row, path, picture);
        const received = (await tab.received(index + 1))[index];
        expect(received).toMatchObject({
          type: 'image/png',
          via: path === 'input-on-demand' ? 'input' : path,
          trusted: true,
        });
        if (path !== 'paste' || name === 'firefox') expect(received?.sha256).toBe(sha256(picture));
      }
      await press(tab, row);
      expect((await tab.posted())[0]?.images).toHaveLength(row.attach.length);
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });
  });

  test('a thread is one post of several parts', async () => {
    const row = composer('x-modal');
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, 'First.');
    await tab.click('[data-testid="addButton"]');
    await tab.type('[data-testid="tweetTextarea_1"]', 'Second.');
    await press(tab, row);
    expect((await tab.posted())[0]?.parts).toEqual(['First.', 'Second.']);
    await tab.close();
  });

  test('the moods: swallowed, untrusted ignored, re-rendered button, other language, Trusted Types', async () => {
    const row = composer('x-inline');
    const swallowed = await openComposer(bench, row, { swallow: '1' });
    await typeInto(swallowed, row, 'Hello.');
    await press(swallowed, row);
    expect(await swallowed.attempts()).toBe(1);
    expect(await swallowed.posts()).toEqual([]);
    expect(await writtenIn(swallowed, row.editor)).toBe('Hello.');
    await swallowed.close();

    const strict = await openComposer(bench, row, { ignoreClick: '1', lang: 'de', tt: '1', rerender: '1' });
    await typeInto(strict, row, 'Hallo.');
    const before = await strict.element(row.submit);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await before.evaluate((button) => button.isConnected)).toBe(false);
    await strict.page.evaluate(
      (selector) => document.querySelector<HTMLElement>(selector)?.click(),
      row.submit,
    );
    expect(await strict.posts()).toEqual([]);
    await press(strict, row);
    expect(await strict.posted()).toHaveLength(1);
    expect(await strict.errors()).toEqual([]);
    await strict.close();
  });

  test('a page without a composer has none', async () => {
    const tab = await bench.open('https://x.com/empty');
    expect(await tab.page.$('[contenteditable], textarea')).toBeNull();
    await tab.close();
  });

  test('every other host is refused and written down', async () => {
    const page = await bench.browser.newPage();
    await page.goto('https://example.org/').catch(() => {});
    await page.goto('http://example.net/').catch(() => {});
    await page.close();
    expect(server.strangers().sort()).toEqual(['example.net', 'example.org']);
    expect(
      server.ledger.filter(({ answered }) => answered).every(({ host }) => server.hosts.includes(host)),
    ).toBe(true);
    // The test itself called them.
    server.ledger.splice(0);
  });
});

/** What stands in an editor or textarea of the light DOM. */
const writtenIn = (tab: Tab, selector: string) =>
  tab.page.$eval(selector, (element) =>
    (element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? '')).replaceAll(
      '\u{feff}',
      '',
    ),
  );
