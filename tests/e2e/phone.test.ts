import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, type BrowserName, launch } from './bench/browser.ts';
import { composer, openComposer, press, typeInto } from './bench/composers.ts';
import type { PanelElement } from './bench/panel.ts';
import { type FixtureServer, startServer } from './bench/server.ts';
import type { Tab } from './bench/tab.ts';

/**
 * The sites' composers for phones in a window as small as a phone's. What only a real phone can show (its keyboard
 * over the page, touch that scrolls) is not shown here.
 */
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
const LEAKY = 'My patient Mr. Harold Finch is in remission.';
const REVIEW = 'My patient refused the transfusion yesterday and we talked for an hour.';
const PHONE = { width: 320, height: 568 };
const ZOOMED = { width: 640, height: 360 };
/** What a screen keyboard leaves of it. */
const WITH_KEYBOARD = { width: 320, height: 270 };

/** A surface is all in the window, or scrolls within itself; nothing of it is beside the screen. */
function expectInWindow({ rect }: PanelElement, { width, height }: typeof PHONE): void {
  expect(rect.x).toBeGreaterThanOrEqual(0);
  expect(rect.y).toBeGreaterThanOrEqual(0);
  expect(rect.x + rect.width).toBeLessThanOrEqual(width + 0.5);
  expect(rect.y + rect.height).toBeLessThanOrEqual(height + 0.5);
}

describe.each(browsers)('on a phone, %s', (name) => {
  let server: FixtureServer;
  let bench: Bench;
  const at = async (id: string, text: string): Promise<Tab> => {
    const tab = await openComposer(bench, composer(id));
    await tab.page.setViewport(PHONE);
    await typeInto(tab, composer(id), text);
    await press(tab, composer(id));
    return tab;
  };

  beforeAll(async () => {
    server = await startServer();
    bench = await launch({ browser: name, server });
  });
  afterAll(async () => {
    await bench?.close();
    await server?.close();
  });

  test.each(['x-mobile', 'mastodon-post'])(
    '%s: the dialog stays in the window, its fix is in reach with the keyboard up, and the post goes out',
    async (id) => {
      const tab = await at(id, LEAKY);
      expectInWindow(await tab.panel.wait('[data-panel="stop"]'), PHONE);
      await tab.page.setViewport(WITH_KEYBOARD);
      expectInWindow(await tab.panel.wait('[data-panel="stop"]'), WITH_KEYBOARD);
      await tab.panel.click('[data-action="fix"]', { stable: 100 });
      expectInWindow(await tab.panel.wait('[data-panel="notice"]'), WITH_KEYBOARD);
      await tab.page.setViewport(PHONE);
      await press(tab, composer(id));
      const [post] = await tab.posted();
      expect(post?.text).not.toContain('Finch');
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    },
  );

  test('in a window of half the size (200 % zoom) the way back is in sight over a long list', async () => {
    const row = composer('x-modal');
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, `Room 12 again. Mr. Harold Finch, 94, came back last night. MRN 84412907.`);
    await tab.page.setViewport(ZOOMED);
    await press(tab, row);
    expectInWindow(await tab.panel.wait('[data-panel="stop"]'), ZOOMED);
    const edit = await tab.panel.wait('[data-action="edit"]');
    expectInWindow(edit, ZOOMED);
    expectInWindow(await tab.panel.wait('[data-panel="stop"] h2'), ZOOMED);
    await tab.page.mouse.click(edit.rect.x + 10, edit.rect.y + edit.rect.height / 2);
    await tab.panel.gone('[data-panel="stop"]');
    await tab.close();
  });

  test('the review leaves the button free', async () => {
    const tab = await at('x-mobile', REVIEW);
    const panel = await tab.panel.wait('[data-panel="review"]');
    expectInWindow(panel, PHONE);
    await new Promise((resolve) => setTimeout(resolve, 800));
    await press(tab, composer('x-mobile'));
    expect(await tab.posted(1, { quiet: 500 })).toMatchObject([{ text: REVIEW, trusted: true }]);
    await tab.close();
  });
});
