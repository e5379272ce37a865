import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, type BrowserName, launch } from './bench/browser.ts';
import { composer, openComposer, press, typeInto } from './bench/composers.ts';
import { type FixtureServer, startServer } from './bench/server.ts';
import type { Posted, Tab } from './bench/tab.ts';

/** What else is in the page: another extension that helps with writing, a composer in a frame, a second composer. */
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
const CLEAN = 'Rounds at noon #iron';
const LEAKY = 'My patient Mr. Harold Finch is in remission.';
const STOP = '[data-panel="stop"]';
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * What grammar checkers do to a page, as seen from it: attributes on the editor, an element of their own beside it
 * and one over it, both drawn anew at every key and put back when they are taken away.
 */
function besideGrammarChecker(tab: Tab, editor: string): Promise<void> {
  return tab.page.$eval(editor, (box) => {
    box.setAttribute('data-gramm', 'true');
    box.setAttribute('spellcheck', 'false');
    const over = document.createElement('writing-checker');
    over.style.cssText = 'position:absolute;pointer-events:none;z-index:2147483647';
    const drawn = over.attachShadow({ mode: 'open' });
    const badge = document.createElement('writing-badge');
    badge.setAttribute('contenteditable', 'false');
    const draw = () => {
      const { left, top, width, height } = box.getBoundingClientRect();
      Object.assign(over.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
      const lines = Array.from({ length: 30 }, () => document.createElement('span'));
      drawn.replaceChildren(...lines);
      if (!over.isConnected) document.documentElement.append(over);
      if (!badge.isConnected) box.parentElement?.append(badge);
    };
    draw();
    new MutationObserver(draw).observe(box, { childList: true, characterData: true, subtree: true });
    for (const type of ['keydown', 'keyup', 'input', 'scroll'])
      window.addEventListener(type, draw, { capture: true });
  });
}

describe.each(browsers)('in company, %s', (name) => {
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

  test.each(['x-modal', 'linkedin-b', 'mastodon-post', 'threads-post'])(
    '%s beside a grammar checker: held, fixed, posted once',
    async (id) => {
      const row = composer(id);
      const tab = await openComposer(bench, row);
      await besideGrammarChecker(tab, row.editor);
      await typeInto(tab, row, LEAKY);
      await press(tab, row);
      await tab.panel.wait(STOP);
      await tab.panel.click(`${STOP} [data-action="fix-all"], ${STOP} [data-action="fix"]`, { stable: 100 });
      await tab.panel.gone(STOP);
      await tab.panel.wait('[data-panel="notice"]');
      await press(tab, row);
      const posts = await tab.posted(1, { quiet: 600 });
      expect(posts).toMatchObject([{ trusted: true }]);
      expect(posts[0]?.text).not.toContain('Finch');
      expect(posts[0]?.text).toContain('is in remission.');
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    },
  );

  test('a composer in a frame of the site is watched in its frame', async () => {
    const tab = await bench.open('https://x.com/empty');
    await tab.page.evaluate(() => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { src: '/compose/post', width: 700, height: 500 });
      document.body.append(frame);
    });
    const frame = await frameAt(tab, '/compose/post');
    const { editor, submit } = composer('x-modal');
    const posts = () => frame.evaluate(() => (window as unknown as { __posts: Posted[] }).__posts);
    await (await frame.waitForSelector(editor, { visible: true }))?.click();
    await tab.page.keyboard.type(LEAKY);
    await pause(200);
    await (await frame.waitForSelector(submit, { visible: true }))?.click();
    await pause(1500);
    expect(await posts()).toEqual([]);
    // Escape goes to our dialog, and the next key to the editor again.
    await tab.page.keyboard.press('Escape');
    await pause(300);
    await tab.page.keyboard.type('!');
    expect(await frame.$eval(editor, (box) => box.textContent)).toBe(`${LEAKY}!`);
    await (await frame.waitForSelector(editor))?.click();
    await tab.chord('Control', 'a');
    await pause(60);
    await tab.page.keyboard.press('Backspace');
    await tab.page.keyboard.type(CLEAN);
    await pause(200);
    await (await frame.waitForSelector(submit, { visible: true }))?.click();
    await pause(400);
    expect(await posts()).toMatchObject([{ text: CLEAN, trusted: true }]);
    await tab.close();
  });

  test('private messages are let be, and held when the person wants that', async () => {
    const boxes = [
      [
        'https://x.com/messages/1',
        '[data-testid="dmComposerTextInput"]',
        '[data-testid="dmComposerSendButton"]',
      ],
      ['https://www.linkedin.com/messaging/', '.msg-form__contenteditable', '.msg-form__send-button'],
    ] as const;
    for (const [url, editor, send] of boxes) {
      const tab = await bench.open(url);
      await tab.type(editor, LEAKY);
      await tab.click(send);
      expect(await tab.posted()).toMatchObject([{ text: LEAKY, trusted: true }]);
      await tab.close();
    }
    const page = await bench.extensionPage('src/pages/options/index.html');
    const wish = '[data-setting="messages"]';
    await (await page.waitForSelector(wish))?.click();
    await pause(300);
    for (const [url, editor, send] of boxes) {
      const tab = await bench.open(url);
      await tab.type(editor, LEAKY);
      await tab.click(send);
      expect((await tab.panel.wait(STOP)).text).toContain('Finch');
      await tab.page.keyboard.press('Escape');
      await tab.panel.gone(STOP);
      if (url.includes('x.com')) {
        await tab.page.keyboard.press('Enter');
        await tab.panel.wait(STOP);
      }
      expect(await tab.posts()).toEqual([]);
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    }
    await page.bringToFront();
    await page.click(wish);
    await page.close();
  });

  test('two comment boxes: each is judged by its own words', async () => {
    const first = composer('linkedin-comment-c');
    const second = {
      ...first,
      editor: first.editor.replace('activity:1', 'activity:2'),
      submit: first.submit.replace('Section-1', 'Section-2'),
    };
    const tab = await openComposer(bench, first);
    await typeInto(tab, first, LEAKY);
    await typeInto(tab, second, CLEAN);
    await press(tab, second);
    expect(await tab.posted()).toMatchObject([
      { text: CLEAN, composer: 'linkedin-comment-c-2', trusted: true },
    ]);
    await press(tab, first);
    expect((await tab.panel.wait(STOP)).text).toContain('Finch');
    expect(await tab.posts()).toHaveLength(1);
    await tab.close();
  });
});

async function frameAt(tab: Tab, path: string): Promise<Frame> {
  for (let tries = 0; tries < 100; tries += 1) {
    const frame = tab.page.frames().find((one) => one.url().endsWith(path));
    if (frame !== undefined) return frame;
    await pause(50);
  }
  throw new Error(`no frame at ${path}`);
}
