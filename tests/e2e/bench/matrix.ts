import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postAnyway } from './answers.ts';
import { type Bench, type BrowserName, launch } from './browser.ts';
import { ADDED, matrix, openComposer, press, typeInto } from './composers.ts';
import { type FixtureServer, startServer } from './server.ts';
import type { Tab } from './tab.ts';

/**
 * The main job on text: composer x submit path x {clean, leaky, approved, changed after approval, fixed}, with
 * the built extension in a real browser, judged by what the page's own app recorded from its editor's model. One file
 * a browser calls this, so that both run at once.
 */
const CLEAN = 'Grand rounds on iron today at noon #hematology';
const LEAKY = 'My patient Mr. Harold Finch is in remission.';
const NAME = 'Harold Finch';

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

    test('a clean post passes untouched on each path', async () => {
      const tab = await openComposer(bench, row);
      for (const path of row.paths) {
        if (path !== row.paths[0]) await tab.goto(row.url);
        await typeInto(tab, row, CLEAN);
        await press(tab, row, path);
        const posts = await tab.posted();
        expect(posts).toHaveLength(1);
        // Whether a form submit that the page itself asks for is trusted is the browser's affair.
        expect(posts[0]).toMatchObject({
          text: start + CLEAN,
          ...(path === 'submit' ? {} : { trusted: true }),
        });
        expect(await tab.panel.find('[data-panel]')).toBeNull();
        expect(await tab.errors()).toEqual([]);
      }
      await tab.close();
    });

    test('a leaky post is held on each path, and Escape goes back to writing', async () => {
      const tab = await openComposer(bench, row);
      await typeInto(tab, row, LEAKY);
      for (const path of row.paths) {
        await press(tab, row, path);
        const dialog = await tab.panel.wait('[data-panel="stop"]');
        expect(dialog.attributes.role).toBe('alertdialog');
        expect(dialog.text).toContain(NAME);
        expect(await tab.panel.activeElementAttr('data-action')).toBe('edit');
        await tab.page.keyboard.press('Escape');
        await tab.panel.gone('[data-panel="stop"]');
        expect(await tab.posts()).toEqual([]);
      }
      // The composer still has every character and takes the next one.
      await tab.page.keyboard.type('!');
      await press(tab, row, row.paths[0]);
      await postAnyway(tab, row);
      const posts = await tab.posted();
      expect(posts).toHaveLength(1);
      expect(posts[0]?.text).toContain('!');
      expect(posts[0]?.text.replace('!', '')).toBe(start + LEAKY);
      await tab.close();
    });

    test('an approved post goes out exactly once', async () => {
      const tab = await openComposer(bench, row);
      await typeInto(tab, row, LEAKY);
      await press(tab, row, row.paths[0]);
      const [anyway] = await waitAll(tab, '[data-action="post-anyway"]');
      expect(anyway?.disabled).toBe(true);
      await postAnyway(tab, row);
      const posts = await tab.posted(1, { quiet: 600 });
      expect(posts).toHaveLength(1);
      expect(posts[0]).toMatchObject({ text: start + LEAKY, composer: row.name });
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });

    test('a fixed post goes out without the name', async () => {
      const tab = await openComposer(bench, row);
      await typeInto(tab, row, LEAKY);
      await press(tab, row, row.paths[0]);
      await tab.panel.wait('[data-panel="stop"]');
      await tab.panel.click('[data-action="fix"]', { stable: 100 });
      await tab.panel.gone('[data-panel="stop"]');
      await tab.panel.wait('[data-panel="notice"]');
      await press(tab, row, row.paths[0]);
      const posts = await tab.posted();
      expect(posts).toHaveLength(1);
      expect(posts[0]?.text).not.toContain(NAME);
      expect(posts[0]?.text).toContain('in remission.');
      expect(posts[0]?.text).toContain(start);
      if (row.paths[0] !== 'submit') expect(posts[0]?.trusted).toBe(true);
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });
  });
}

async function waitAll(tab: Tab, selector: string) {
  await tab.panel.wait(selector);
  return tab.panel.all(selector);
}
