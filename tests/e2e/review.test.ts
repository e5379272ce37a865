import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, type BrowserName, launch } from './bench/browser.ts';
import { composer, openComposer, press, typeInto } from './bench/composers.ts';
import { type FixtureServer, startServer } from './bench/server.ts';

/** The second tier: a panel beside the composer, and one more press. */
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
const REVIEW = 'My patient refused the transfusion yesterday and we talked for an hour.';
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** A person who wants to be slowed down, and somebody to ask. */
const ASKING = {
  version: 2,
  offersToWait: true,
  contacts: [{ role: 'director', name: 'Dr. Idowu', email: 'idowu@program.example' }],
};
/** Longer than the moment in which a press cannot be an answer. */
const READ_MS = 800;

describe.each(browsers)('a review in %s', (name) => {
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

  test.each([
    'x-inline',
    'x-modal',
    'x-mobile',
    'linkedin-a',
    'linkedin-b',
    'linkedin-c',
    'linkedin-comment-c',
  ])('in %s takes one more trusted press', async (id) => {
    const row = composer(id);
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, REVIEW);
    await press(tab, row);
    const panel = await tab.panel.wait('[data-panel="review"]');
    expect(panel.text).toContain('yesterday');
    expect(await tab.posts()).toEqual([]);
    await pause(READ_MS);
    await press(tab, row);
    const posts = await tab.posted(1, { quiet: 500 });
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({ text: REVIEW, trusted: true });
    expect(await tab.panel.find('[data-panel]')).toBeNull();
    expect(await tab.errors()).toEqual([]);
    await tab.close();
  });

  test('does not cover the submit control', async () => {
    for (const id of ['x-inline', 'x-modal', 'linkedin-c']) {
      const row = composer(id);
      const tab = await openComposer(bench, row);
      await typeInto(tab, row, REVIEW);
      await press(tab, row);
      const { rect } = await tab.panel.wait('[data-panel="review"]');
      const box = await (await tab.element(row.submit)).boundingBox();
      if (box === null) throw new Error('the submit control has no place');
      const overlaps =
        rect.x < box.x + box.width &&
        box.x < rect.x + rect.width &&
        rect.y < box.y + box.height &&
        box.y < rect.y + rect.height;
      expect([id, overlaps]).toEqual([id, false]);
      await tab.close();
    }
  });

  test('a double-click is not an answer', async () => {
    const row = composer('x-inline');
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, REVIEW);
    await (await tab.element(row.submit)).click({ count: 2, delay: 20 });
    await tab.panel.wait('[data-panel="review"]');
    await pause(300);
    expect(await tab.posts()).toEqual([]);
    await tab.close();
  });

  test('changed text is looked at again', async () => {
    const row = composer('x-inline');
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, REVIEW);
    await press(tab, row);
    await tab.panel.wait('[data-panel="review"]');
    await pause(READ_MS);
    await typeInto(tab, row, ' Her MRN is 84412907.');
    await press(tab, row);
    expect((await tab.panel.wait('[data-panel="stop"]')).text).toContain('84412907');
    expect(await tab.posts()).toEqual([]);
    await tab.close();
  });

  test.each(['x-modal', 'linkedin-b', 'linkedin-c'])(
    'the fix is written in %s, and the next press is clean',
    async (id) => {
      const row = composer(id);
      const tab = await openComposer(bench, row);
      await typeInto(tab, row, REVIEW);
      await press(tab, row);
      await tab.panel.wait('[data-panel="review"]');
      await tab.panel.click('[data-action="fix"]', { stable: 100 });
      await tab.panel.gone('[data-panel="review"]');
      await tab.panel.wait('[data-panel="notice"]');
      await press(tab, row);
      const [post] = await tab.posted();
      expect(post?.text).not.toContain('yesterday');
      expect(post?.text).toContain('recently');
      expect(post?.trusted).toBe(true);
      await tab.close();
    },
  );

  test('one fix of two leaves the other on the screen, and nothing goes out', async () => {
    const row = composer('x-modal');
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, 'My patient refused it in room 12 and left yesterday.');
    await press(tab, row);
    const before = await tab.panel.wait('[data-panel="review"]');
    expect(before.text).toMatch(/room 12[\s\S]*yesterday/);
    await tab.panel.click('[data-action="fix"]', { stable: 100 });
    await pause(400);
    const after = await tab.panel.wait('[data-panel="review"]');
    expect(after.text).toContain('yesterday');
    expect(after.text).not.toContain('room 12');
    await tab.panel.click('[data-action="fix"]', { stable: 100 });
    await tab.panel.gone('[data-panel="review"]');
    await tab.panel.wait('[data-panel="notice"]');
    await pause(READ_MS);
    expect(await tab.posts()).toEqual([]);
    await press(tab, row);
    expect((await tab.posted())[0]?.text).not.toMatch(/yesterday|12/);
    await tab.close();
  });

  test('"Post as it is" posts once', async () => {
    const row = composer('x-modal');
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, REVIEW);
    await press(tab, row);
    await tab.panel.wait('[data-panel="review"]');
    await tab.panel.click('[data-action="post"]');
    expect(await tab.posted(1, { quiet: 500 })).toHaveLength(1);
    await tab.close();
  });

  test.each([
    ['x-modal', '[data-testid="app-bar-close"]'],
    ['linkedin-b', null],
  ])('goes with its composer in %s', async (id, close) => {
    const row = composer(id);
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, REVIEW);
    await press(tab, row);
    await tab.panel.wait('[data-panel="review"]');
    if (close !== null) await tab.click(close);
    else {
      await tab.page.evaluate(() => {
        document.querySelector('#interop-outlet')?.shadowRoot?.querySelector('[role="dialog"]')?.remove();
      });
    }
    await tab.panel.gone('[data-panel="review"]');
    expect(await tab.posts()).toEqual([]);
    await tab.close();
  });

  test('has no accessibility violation', async () => {
    const row = composer('x-modal');
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, REVIEW);
    await press(tab, row);
    await tab.panel.wait('[data-panel="review"]');
    expect(await tab.panel.axe()).toEqual([]);
    await tab.close();
  });

  test('offers to wait when that is wanted, keeps the draft, and lets go at once', async () => {
    await bench.inExtension(async (stored) => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { storage: { local: { set(value: object): Promise<void> } } } | undefined
      >;
      await (browser ?? chrome)?.storage.local.set({ settings: stored });
    }, ASKING);
    const row = composer('x-inline');
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, REVIEW);
    await press(tab, row);
    const panel = await tab.panel.wait('[data-panel="review"]');
    expect(panel.text).toContain('Ask Dr. Idowu');
    const [ask] = await tab.panel.all('[data-action="ask"]');
    expect(ask?.attributes.href).toMatch(/^mailto:idowu@program\.example\?/);
    expect(decodeURIComponent(ask?.attributes.href ?? '')).not.toContain('yesterday');
    await tab.panel.click('[data-wait="ten-minutes"]');
    await tab.panel.wait('[data-panel="notice"]');
    await press(tab, row);
    const notice = await tab.panel.wait('[data-panel="notice"]');
    expect(notice.text).toMatch(/wait until/);
    expect(await tab.posts()).toEqual([]);
    await tab.panel.click('[data-panel="notice"] [data-action="undo"]');
    await press(tab, row);
    await tab.panel.wait('[data-panel="review"]');
    await pause(READ_MS);
    await press(tab, row);
    expect(await tab.posted()).toMatchObject([{ text: REVIEW }]);
    await tab.close();
  });
});
