import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, type BrowserName, launch } from './bench/browser.ts';
import { type Composer, composer, openComposer, press, typeInto } from './bench/composers.ts';
import { type FixtureServer, startServer } from './bench/server.ts';
import type { Tab } from './bench/tab.ts';
import { changeSettings, marksIn, offsetAt, placeOf, pressShortcut } from './bench/underlined.ts';

/** Underlines and the counter while writing: where the words are or nowhere, and nothing of it for the page. */
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
const LEAKY = 'My patient Mr. Harold Finch is in remission.';
const NAME = 'Harold Finch';
const CLEAN = 'Grand rounds on iron today at noon #hematology';
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** The pause in typing, an idle moment, and a frame. */
const CHECKED_MS = 1200;

describe.each(browsers)('underlines in %s', (name) => {
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

  /** The lines stand under the name and under nothing else. */
  const expectUnderName = async (tab: Tab, row: Composer) => {
    const [mark] = await marksIn(tab, 1);
    const place = await placeOf(tab, row, NAME);
    expect(mark?.attributes['data-tier']).toBe('stop');
    const { x, y, width, height } = mark?.rect ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(Math.abs(x + width - place.right)).toBeLessThan(1.5);
    // "Mr." may belong to what is underlined.
    expect(x).toBeLessThanOrEqual(place.left + 1.5);
    expect(place.left - x).toBeLessThan(40);
    expect(Math.abs(y + height - place.bottom)).toBeLessThan(3);
  };

  test.each(['x-modal', 'linkedin-a', 'linkedin-b', 'linkedin-c', 'bluesky-post', 'facebook-comment'])(
    '%s: the line stands under the words',
    async (id) => {
      const row = composer(id);
      const tab = await openComposer(bench, row);
      await typeInto(tab, row, LEAKY);
      await expectUnderName(tab, row);
      expect((await tab.panel.find('[data-action="open-list"]'))?.text).toMatch(/^\d to look at$/);
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    },
  );

  test.each(['mastodon-post', 'x-mobile', 'reddit-markdown', 'mastodon-warning'])(
    '%s: the line stands under the words of a plain control',
    async (id) => {
      const row = composer(id);
      const tab = await openComposer(bench, row);
      const before = id === 'mastodon-warning' ? '' : 'A first line that is there to be broken. '.repeat(3);
      await typeInto(tab, row, before + LEAKY);
      const stop = '.mark[data-tier="stop"]';
      await tab.panel.wait(stop);
      const marks = await tab.panel.all(stop);
      const [first, last] = [marks[0], marks.at(-1)];
      if (first === undefined || last === undefined) throw new Error('no line');
      const start = before.length + LEAKY.indexOf(NAME);
      const end = start + NAME.length;
      const left = await offsetAt(tab, row, first.rect.x + 1, first.rect.y - 6);
      expect(left).toBeGreaterThanOrEqual(start - 'Mr. '.length);
      expect(left).toBeLessThanOrEqual(start);
      expect(await offsetAt(tab, row, last.rect.x + last.rect.width - 1, last.rect.y - 6)).toBe(end);
      await tab.close();
    },
  );

  test('the page can read nothing of it, and nothing of the page moves', async () => {
    const row = composer('x-modal');
    const tab = await openComposer(bench, row);
    const look = () =>
      tab.page.evaluate(() => ({
        highlights: [...(CSS as unknown as { highlights: Map<string, unknown> }).highlights.keys()],
        hosts: [...document.documentElement.children]
          .filter(({ localName }) => localName === 'div')
          .map((host) => [host.outerHTML, host.getBoundingClientRect().width, host.shadowRoot]),
        places: [...document.body.querySelectorAll('*')].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [element.localName, x, y, width, height].join(' ');
        }),
        size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
        focused: document.activeElement?.className,
      }));
    await typeInto(tab, row, CLEAN);
    await pause(CHECKED_MS);
    const { hosts } = await look();
    expect(hosts).toEqual([['<div></div>', expect.any(Number), null]]);
    await tab.clear(row.editor);
    await typeInto(tab, row, LEAKY);
    expect(await tab.panel.all('.mark, .counter')).toEqual([]);
    const before = await look();
    await marksIn(tab, 1);
    const after = await look();
    expect(after).toEqual(before);
    expect(after).toMatchObject({ highlights: [], hosts });
    await tab.close();
  });

  test('the line goes where its words go, and away where they are not seen', async () => {
    const row = composer('x-inline');
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, LEAKY);
    await expectUnderName(tab, row);
    // Something above grows; nobody scrolled, nothing was written.
    await tab.page.evaluate(() => {
      const block = document.createElement('p');
      block.id = 'above';
      block.append('An announcement. '.repeat(20));
      document.body.prepend(block);
    });
    await pause(300);
    await expectUnderName(tab, row);
    await tab.page.setViewport({ width: 700, height: 900 });
    await pause(300);
    await expectUnderName(tab, row);
    await tab.page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('p'), { id: 'below' }));
      const below = document.querySelector<HTMLElement>('#below');
      below?.style.setProperty('height', '3000px');
      window.scrollTo(0, 60);
    });
    await pause(300);
    await expectUnderName(tab, row);
    // The page's own sheet over the words.
    await tab.page.evaluate(() => {
      const sheet = document.createElement('p');
      sheet.id = 'sheet';
      for (const [property, value] of [
        ['position', 'fixed'],
        ['inset', '0'],
        ['background', 'silver'],
        ['z-index', '99999'],
      ] as const)
        sheet.style.setProperty(property, value);
      document.body.append(sheet);
      window.dispatchEvent(new Event('resize'));
    });
    await marksIn(tab, 0);
    expect(await tab.panel.find('.counter')).toBeNull();
    await tab.page.evaluate(() => {
      document.querySelector('#sheet')?.remove();
      window.scrollTo(0, 2500);
    });
    await pause(300);
    expect(await marksIn(tab, 0)).toEqual([]);
    await tab.page.evaluate(() => window.scrollTo(0, 0));
    await marksIn(tab, 1);
    await expectUnderName(tab, row);
    await tab.close();
  });

  test('typing carries the line along, and a change of the words takes it away', async () => {
    const row = composer('bluesky-post');
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, LEAKY);
    await marksIn(tab, 1);
    await tab.page.keyboard.press('Home');
    await tab.page.keyboard.type('Well, ');
    // Long before the next check.
    await pause(100);
    await expectUnderName(tab, row);
    // What is new beside it is found as well.
    await tab.page.keyboard.press('End');
    await tab.page.keyboard.type(' Her MRN is 84412907.');
    await marksIn(tab, 2);
    await tab.clear(row.editor);
    await marksIn(tab, 0);
    await tab.panel.gone('.counter');
    await tab.close();
  });

  test.each(['mastodon-post', 'x-inline', 'linkedin-b'])('%s: nothing stays after the post', async (id) => {
    const row = composer(id);
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, 'My patient refused the transfusion yesterday and we talked for an hour.');
    await tab.panel.wait('.counter');
    await press(tab, row);
    await tab.panel.wait('[data-panel="review"]');
    await tab.panel.click('[data-action="post"]');
    expect(await tab.posted()).toHaveLength(1);
    await marksIn(tab, 0);
    await tab.panel.gone('.counter');
    await tab.close();
  });

  test('the list is opened by a press that leaves the focus, and its fix is written', async () => {
    const row = composer('x-modal');
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, LEAKY);
    await tab.panel.click('[data-action="open-list"]', { stable: 100 });
    const list = await tab.panel.wait('[data-panel="list"]');
    expect(list.text).toContain(NAME);
    expect(await tab.panel.axe()).toEqual([]);
    expect(await tab.page.evaluate(() => document.activeElement?.getAttribute('contenteditable'))).toBe(
      'true',
    );
    // A stop finding is not talked away here.
    expect(await tab.panel.all('[data-panel="list"] [data-tier="stop"] [data-action="dismiss"]')).toEqual([]);
    await tab.panel.click('[data-panel="list"] [data-tier="stop"] [data-action="fix"]', { stable: 100 });
    await marksIn(tab, 0);
    await tab.page.keyboard.type('!');
    await press(tab, row);
    const [post] = await tab.posted();
    expect(post).toMatchObject({ trusted: true });
    expect(post?.text).not.toContain(NAME);
    expect(post?.text).toMatch(/in remission/);
    expect(post?.text.match(/!/g)).toHaveLength(1);
    expect(await tab.errors()).toEqual([]);
    await tab.close();
  });

  test("the browser's shortcut takes the focus into the list, and Escape back", async () => {
    const row = composer('linkedin-c');
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, LEAKY);
    await marksIn(tab, 1);
    await pressShortcut(bench);
    await tab.page.bringToFront();
    await tab.panel.wait('[data-panel="list"]');
    expect(await tab.panel.activeElementAttr('data-action')).toBe('edit');
    await tab.page.keyboard.press('Escape');
    await tab.panel.gone('[data-panel="list"]');
    await tab.page.keyboard.type('!');
    expect(await (await tab.element(row.editor)).evaluate((editor) => editor.textContent)).toBe(`${LEAKY}!`);
    await tab.close();
  });

  test('hints are listed and never held; the level and the switch are heeded', async () => {
    const row = composer('x-inline');
    const tab = await openComposer(bench, row);
    const HINT = LEAKY.replace('Mr. Harold Finch', 'somebody');
    await typeInto(tab, row, HINT);
    expect((await tab.panel.wait('.counter')).text).toMatch(/^\d hints?$/);
    await changeSettings(bench, { level: 'stop-and-review' });
    await tab.panel.gone('.counter');
    await changeSettings(bench, { level: 'everything' });
    await tab.panel.wait('.counter');
    await changeSettings(bench, { sites: { x: false } });
    await tab.panel.gone('.counter');
    await tab.page.bringToFront();
    await tab.clear(row.editor);
    await typeInto(tab, row, LEAKY);
    await pause(CHECKED_MS);
    expect(await tab.panel.all('.mark, .counter')).toEqual([]);
    await changeSettings(bench, { sites: {} });
    await tab.close();
  });

  test('a clean draft shows nothing', async () => {
    const row = composer('x-inline');
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, CLEAN);
    await pause(CHECKED_MS);
    expect(await tab.panel.all('.mark, .counter')).toEqual([]);
    await tab.close();
  });
});
