import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postAnyway } from './answers.ts';
import { type Bench, type BrowserName, launch } from './browser.ts';
import { ADDED, type Composer, matrix, openComposer, press, typeInto } from './composers.ts';
import { type Column, noteCell, pathOf } from './matrix-report.ts';
import { type FixtureServer, startServer } from './server.ts';
import type { Tab } from './tab.ts';

/**
 * The main job on text: composer x submit path x {clean, leaky, approved, changed after approval, fixed, fix undone},
 * with the built extension in a real browser, judged by what the page's own app recorded from its editor's model. One
 * file a browser calls this, so that both run at once. A page is loaded anew only where its composer went away, and texts are short: each letter is a real key.
 */
const CLEAN = 'Rounds at noon #iron';
const NAME = 'Harold Finch';
const REST = 'is in remission.';
const LEAKY = `Mr. ${NAME} ${REST}`;
const DAY = 'yesterday.';
const REVIEW = `My patient left ${DAY}`;
const STOP = '[data-panel="stop"]';
/** Editors join what is written within a second into one step of their history. */
const STEP_MS = 1100;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What the page has received since it was loaded must be so many posts, and no error. */
async function received(tab: Tab, count: number, quiet?: number) {
  const posts = await tab.posted(count, quiet === undefined ? {} : { quiet });
  expect(posts).toHaveLength(count);
  expect(await tab.errors()).toEqual([]);
  return posts.at(-1);
}

async function heldBy(tab: Tab, row: Composer, path: Composer['paths'][number]): Promise<void> {
  await press(tab, row, path);
  const dialog = await tab.panel.wait(STOP);
  expect(dialog.attributes.role).toBe('alertdialog');
  expect(dialog.text).toContain(NAME);
}

async function escaped(tab: Tab, count: number): Promise<void> {
  expect(await tab.panel.activeElementAttr('data-action')).toBe('edit');
  await tab.page.keyboard.press('Escape');
  await tab.panel.gone(STOP);
  expect(await tab.posts()).toHaveLength(count);
}

export function everyComposerIn(name: BrowserName): void {
  let server: FixtureServer;
  let bench: Bench;

  beforeAll(async () => {
    server = await startServer();
    bench = await launch({ browser: name, server, grant: ADDED });
  });
  afterAll(async () => {
    await bench?.close();
    await server?.close();
    expect(server?.strangers()).toEqual([]);
  });

  describe.each(matrix)('$id', (row) => {
    const start = row.prefilled ?? '';
    const shown = (column: Column, path: string) => noteCell(name, row.id, path, column);
    const again = async (tab: Tab, count: number) => {
      if (!row.closes && row.prefilled === undefined) return count;
      await tab.goto(row.url);
      await tab.element(row.editor);
      return 0;
    };

    test('clean passes; leaky is held; changed, fixed, undone and approved are what they say', async () => {
      const tab = await openComposer(bench, row);
      let count = 0;
      for (const path of row.paths) {
        if (path !== row.paths[0]) count = await again(tab, count);
        await typeInto(tab, row, CLEAN);
        await press(tab, row, path);
        count += 1;
        // Whether a form submit that the page itself asks for is trusted is the browser's affair.
        expect(await received(tab, count, 120)).toMatchObject({
          text: start + CLEAN,
          composer: row.name,
          ...(path === 'submit' ? {} : { trusted: true }),
        });
        expect(await tab.panel.find('[data-panel]')).toBeNull();
        shown('clean', path);
      }
      count = await again(tab, count);
      count = await changedThenFixed(tab, count);
      count = await again(tab, count);
      await heldThenApproved(tab, count);
      await tab.close();
    });

    /** What is changed after an approval is asked about anew; then every fix at once, and the person's own press. */
    const changedThenFixed = async (tab: Tab, count: number): Promise<number> => {
      await typeInto(tab, row, REVIEW);
      const changed = pathOf(row, 'changed');
      await press(tab, row, changed);
      await tab.panel.wait('[data-panel="review"]');
      await typeInto(tab, row, ` ${LEAKY}`);
      await heldBy(tab, row, changed);
      expect(await tab.posts()).toHaveLength(count);
      shown('changed', changed);

      await tab.panel.click(`${STOP} [data-action="fix-all"]`, { stable: 100 });
      await tab.panel.gone(STOP);
      await tab.panel.wait('[data-panel="notice"]');
      const fixed = pathOf(row, 'fixed');
      await press(tab, row, fixed);
      const post = await received(tab, count + 1, 120);
      expect(post?.text).not.toContain(NAME);
      expect(post?.text).toContain(start + REVIEW.replace(DAY, ''));
      expect(post?.text).toContain(REST);
      if (fixed !== 'submit') expect(post?.trusted).toBe(true);
      shown('fixed', fixed);
      return count + 1;
    };

    /** Held on each path, and Escape goes back to writing; a fix that is undone is held again; approved is one post. */
    const heldThenApproved = async (tab: Tab, count: number): Promise<void> => {
      await typeInto(tab, row, LEAKY);
      let typed = 0;
      for (const path of row.paths) {
        await heldBy(tab, row, path);
        await escaped(tab, count);
        shown('leaky', path);
        if (path !== row.paths[0]) continue;
        // The composer still has every character and takes the next one.
        await tab.page.keyboard.type('!');
        typed = Date.now();
      }
      const approved = pathOf(row, 'approved');
      await heldBy(tab, row, approved);
      await pause(Math.max(0, STEP_MS - (Date.now() - typed)));
      await tab.panel.click(`${STOP} [data-action="fix"]`, { stable: 100 });
      await tab.panel.gone(STOP);
      await tab.panel.wait('[data-panel="notice"]');
      expect(await tab.panel.find('[data-action="copy"]')).toBeNull();
      await tab.click(row.editor);
      await tab.chord('Control', 'z');
      await pause(100);
      await heldBy(tab, row, approved);
      expect(await tab.posts()).toHaveLength(count);
      shown('undone', approved);

      expect((await tab.panel.find('[data-action="post-anyway"]'))?.disabled).toBe(true);
      await postAnyway(tab, row);
      const post = await received(tab, count + 1, 600);
      expect(post).toMatchObject({ composer: row.name });
      expect(post?.text).toContain('!');
      expect(post?.text.replace('!', '')).toBe(start + LEAKY);
      shown('approved', approved);
    };
  });
}
