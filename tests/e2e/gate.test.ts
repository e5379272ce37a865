import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postAnyway } from './bench/answers.ts';
import { badgesOf } from './bench/badge.ts';
import { type Bench, type BrowserName, launch } from './bench/browser.ts';
import { clearEditor, composer, openComposer, press, typeInto } from './bench/composers.ts';
import { type FixtureServer, startServer } from './bench/server.ts';

/** What else a gate must get right: carets, approvals, double presses, renamed buttons, hostile pages. */
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
const CLEAN = 'Grand rounds on iron today at noon #hematology';
const LEAKY = 'My patient Mr. Harold Finch is in remission.';
const NAME = 'Harold Finch';

describe.each(browsers)('the gate in %s', (name) => {
  let server: FixtureServer;
  let bench: Bench;

  beforeAll(async () => {
    server = await startServer();
    bench = await launch({ browser: name, server });
  });
  afterAll(async () => {
    await bench?.close();
    await server?.close();
    expect(server?.strangers()).toEqual([]);
  });

  test.each(['x-inline', 'x-modal', 'x-mobile', 'linkedin-a', 'linkedin-b', 'linkedin-c'])(
    'the caret in %s is where it was, for the next letter and for Backspace',
    async (id) => {
      const row = composer(id);
      const tab = await openComposer(bench, row);
      await typeInto(tab, row, LEAKY);
      await press(tab, row);
      await tab.panel.wait('[data-panel="stop"]');
      await tab.page.keyboard.press('Escape');
      await tab.panel.gone('[data-panel="stop"]');
      await new Promise((resolve) => setTimeout(resolve, 100));
      await tab.page.keyboard.press('Backspace');
      await tab.page.keyboard.type('!');
      await press(tab, row);
      await postAnyway(tab, row);
      expect((await tab.posted())[0]?.text).toBe(LEAKY.replace(/\.$/, '!'));
      await tab.close();
    },
  );

  test('content changed after an armed approval is held again', async () => {
    const row = composer('linkedin-c');
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, LEAKY);
    await press(tab, row);
    await tab.panel.wait('[data-panel="stop"]');
    await tab.panel.click('[data-reason="fictional"]', { stable: 100 });
    await tab.panel.click('[data-action="post-anyway"]');
    await tab.panel.wait('[data-panel="armed"]');
    await typeInto(tab, row, ' Also Mrs. Ada Quill.');
    await press(tab, row);
    expect((await tab.panel.wait('[data-panel="stop"]')).text).toContain('Quill');
    expect(await tab.posts()).toEqual([]);
    await tab.close();
  });

  test('a thread is one question and one post', async () => {
    const row = composer('x-modal');
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, 'A teaching thread on remission.');
    await tab.click('[data-testid="addButton"]');
    await tab.type('[role="dialog"] [data-testid="tweetTextarea_1"][contenteditable="true"]', LEAKY);
    await press(tab, row);
    expect((await tab.panel.wait('[data-panel="stop"]')).text).toContain('post 2');
    await tab.panel.click('[data-action="fix"]', { stable: 100 });
    await tab.panel.wait('[data-panel="notice"]');
    await press(tab, row);
    const [post] = await tab.posted();
    expect(post?.parts).toHaveLength(2);
    expect(post?.parts.join(' ')).not.toContain(NAME);
    await tab.close();
  });

  test('undo brings the name back, and the next press holds again', async () => {
    const row = composer('x-modal');
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, LEAKY);
    await press(tab, row);
    await tab.panel.wait('[data-panel="stop"]');
    await tab.panel.click('[data-action="fix"]', { stable: 100 });
    await tab.panel.wait('[data-panel="notice"]');
    await tab.click(row.editor);
    await tab.chord('Control', 'z');
    await press(tab, row);
    expect((await tab.panel.wait('[data-panel="stop"]')).text).toContain('Finch');
    // "Corrected" was about the press before: beside the new question it would be a lie.
    expect(await tab.panel.find('[data-panel="notice"]')).toBeNull();
    expect(await tab.posts()).toEqual([]);
    await tab.close();
  });

  test('a page that ignores scripted clicks gets the armed press', async () => {
    const row = composer('x-inline');
    const tab = await openComposer(bench, row, { ignoreClick: '1' });
    await typeInto(tab, row, LEAKY);
    await press(tab, row);
    await tab.panel.wait('[data-panel="stop"]');
    await tab.panel.click('[data-reason="permission"]', { stable: 100 });
    await tab.panel.click('[data-action="post-anyway"]');
    await tab.panel.wait('[data-panel="armed"]');
    expect(await tab.posts()).toEqual([]);
    await press(tab, row);
    const posts = await tab.posted();
    expect(posts).toHaveLength(1);
    expect(posts[0]?.trusted).toBe(true);
    await tab.close();
  });

  test('a composer that stays open after the press gets the armed press, not a second scripted one', async () => {
    const row = composer('x-modal');
    const tab = await openComposer(bench, row, { swallow: '1' });
    await typeInto(tab, row, LEAKY);
    await press(tab, row);
    await postAnyway(tab, row);
    await tab.panel.wait('[data-panel="armed"]');
    expect(await tab.attempts()).toBe(1);
    await tab.close();
  });

  test('an unknown submit-looking press is held when there is a finding, and only then', async () => {
    const row = composer('x-modal');
    const tab = await openComposer(bench, row);
    // The site renames its button overnight.
    await tab.page.evaluate(() => {
      for (const button of document.querySelectorAll('[data-testid="tweetButton"]')) {
        button.setAttribute('data-testid', 'publishButton');
      }
    });
    const renamed = { ...row, submit: '[data-testid="publishButton"]' };
    await typeInto(tab, row, LEAKY);
    await press(tab, renamed);
    await tab.panel.wait('[data-panel="stop"]');
    expect(await tab.posts()).toEqual([]);
    await tab.page.keyboard.press('Escape');
    await clearEditor(tab, row);
    await typeInto(tab, row, CLEAN);
    await press(tab, renamed);
    expect((await tab.posted())[0]).toMatchObject({ text: CLEAN, trusted: true });
    await tab.close();
  });

  test('a re-rendered button is found again', async () => {
    const row = composer('x-modal');
    const tab = await openComposer(bench, row, { rerender: '1' });
    await typeInto(tab, row, LEAKY);
    // A press that begins on one button and ends on the next is none: the one that typing brings is waited for.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await press(tab, row);
    await postAnyway(tab, row);
    expect(await tab.posted()).toHaveLength(1);
    await tab.close();
  });

  test('a double-click on Post publishes nothing unseen and nothing twice', async () => {
    const row = composer('x-modal');
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, LEAKY);
    await (await tab.element(row.submit)).click({ count: 2, delay: 20 });
    await tab.panel.wait('[data-panel="stop"]');
    expect(await tab.posts()).toEqual([]);
    await postAnyway(tab, row);
    expect(await tab.posted(1, { quiet: 600 })).toHaveLength(1);
    await tab.close();
  });

  test('the page cannot press for the person', async () => {
    const row = composer('x-modal');
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, LEAKY);
    await press(tab, row);
    await tab.panel.wait('[data-panel="stop"]');
    await tab.page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('[data-testid="tweetButton"]'))
        button.click();
      for (const host of document.documentElement.children) (host as HTMLElement).click?.();
    });
    await tab.panel.wait('[data-panel="stop"]');
    expect(await tab.posts()).toEqual([]);
    await tab.close();
  });

  test('a dialog that the page takes away comes back, and nothing is published', async () => {
    const row = composer('x-modal');
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, LEAKY);
    await press(tab, row);
    await tab.panel.wait('[data-panel="stop"]');
    const removeHost = () =>
      tab.page.evaluate(() => {
        const host = [...document.documentElement.children].find((child) => child.localName === 'div');
        host?.remove();
      });
    await removeHost();
    await tab.panel.wait('[data-panel="stop"]');
    for (let fight = 0; fight < 8; fight += 1) await removeHost();
    expect(await tab.posts()).toEqual([]);
    await press(tab, row);
    await tab.panel.wait('[data-panel="stop"]');
    expect(await badgesOf(bench, 'x.com/compose')).toContain('!');
    await tab.close();
  });

  test('the page cannot hide, move or fade the dialog', async () => {
    const row = composer('x-modal');
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, LEAKY);
    await press(tab, row);
    const before = await tab.panel.wait('[data-panel="stop"]');
    await tab.page.evaluate(() => {
      for (const host of document.querySelectorAll<HTMLElement>('html > div')) {
        for (const [name, value] of [
          ['display', 'none'],
          ['opacity', '0'],
          ['visibility', 'hidden'],
          ['pointer-events', 'none'],
          ['transform', 'translateX(-4000px)'],
        ] as const) {
          host.style.setProperty(name, value, 'important');
        }
      }
    });
    const after = await tab.panel.wait('[data-panel="stop"]');
    expect(after.rect).toEqual(before.rect);
    await tab.panel.click('[data-action="edit"]');
    await tab.panel.gone('[data-panel="stop"]');
    await tab.close();
  });

  test('"wrongly detected" is not asked again for the same words', async () => {
    const row = composer('x-inline');
    const tab = await openComposer(bench, row);
    const text = 'Mr. Tobias Wren says hello from room 3.';
    await typeInto(tab, row, text);
    await press(tab, row);
    await postAnyway(tab, row, 'wrong');
    // Longer than a double-click, which is swallowed.
    expect(await tab.posted(1, { quiet: 900 })).toHaveLength(1);
    await typeInto(tab, row, text);
    await press(tab, row);
    const posts = await tab.posted(1, { quiet: 400 });
    if (posts.length < 2) {
      // Only the stop findings were called wrong; a review may remain, and one more press publishes.
      await tab.panel.wait('[data-panel="review"]');
      await new Promise((resolve) => setTimeout(resolve, 800));
      await press(tab, row);
    }
    expect(await tab.posted(2)).toHaveLength(2);
    await tab.close();
  });

  test('what was written is in no storage of the extension', async () => {
    const row = composer('x-inline');
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, 'My patient Mr. Quentin Larkspur is home.');
    await press(tab, row);
    await postAnyway(tab, row, 'wrong');
    await tab.posted();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const stored = await bench.inExtension(async () => {
      type Area = { get(keys: null): Promise<object> };
      type Api = { storage: Record<'local' | 'sync' | 'session', Area> };
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const { storage } = browser ?? chrome;
      const areas = await Promise.all([
        storage.local.get(null),
        storage.sync.get(null),
        storage.session.get(null),
      ]);
      return JSON.stringify([areas, { ...localStorage }, { ...sessionStorage }]);
    }, null);
    expect(stored).toContain('allowances');
    expect(stored).not.toMatch(/Quentin|Larkspur|patient Mr/i);
    await tab.close();
  });

  test('the page learns nothing of the host element', async () => {
    const row = composer('x-modal');
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, LEAKY);
    await press(tab, row);
    await tab.panel.wait('[data-panel="stop"]');
    const hosts = await tab.page.evaluate(() =>
      [...document.documentElement.children]
        .filter((child) => child.localName === 'div')
        .map((child) => ({ html: child.outerHTML, root: child.shadowRoot === null })),
    );
    expect(hosts).toEqual([{ html: '<div></div>', root: true }]);
    await tab.close();
  });

  test('the dialog has no accessibility violation', async () => {
    const row = composer('x-modal');
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, LEAKY);
    await press(tab, row);
    await tab.panel.wait('[data-panel="stop"]');
    expect(await tab.panel.axe()).toEqual([]);
    await tab.close();
  });

  test('emptying and rewriting leaves no approval behind', async () => {
    const row = composer('linkedin-c');
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, LEAKY);
    await press(tab, row);
    await tab.panel.wait('[data-panel="stop"]');
    await tab.panel.click('[data-reason="permission"]', { stable: 100 });
    await tab.panel.click('[data-action="post-anyway"]');
    await tab.panel.wait('[data-panel="armed"]');
    await clearEditor(tab, row);
    await typeInto(tab, row, `${LEAKY} Truly.`);
    await press(tab, row);
    await tab.panel.wait('[data-panel="stop"]');
    expect(await tab.posts()).toEqual([]);
    await tab.close();
  });
});
