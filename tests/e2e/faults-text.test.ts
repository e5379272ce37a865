import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postAnyway } from './bench/answers.ts';
import type { Bench, BrowserName } from './bench/browser.ts';
import { type Composer, composer, openComposer, press } from './bench/composers.ts';
import { type FaultId, noteFault } from './bench/faults-report.ts';
import { Faulty } from './bench/faulty.ts';
import { type FixtureServer, startServer } from './bench/server.ts';
import type { Tab } from './bench/tab.ts';

/** Texts that break programs, in a plain box and in an editor: held, and not a character of them is changed. */
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
const LEAKY = ' My patient Mr. Harold Finch is in remission. ';
const STOP = '[data-panel="stop"]';
const BOX = composer('mastodon-post');
const EDITOR = composer('bluesky-post');
/** The longest check, on a computer that does other things too. */
const HELD = { timeout: 60_000 };

/** Built in the page: not every driver carries a lone surrogate. `[code units, how often]` */
type Recipe = readonly (readonly [readonly number[], number])[];
const units = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
const once = (text: string) => [units(text), 1] as const;

interface Row {
  readonly fault: FaultId;
  readonly recipe: Recipe;
  readonly rows: readonly Composer[];
}

const TEXTS: readonly Row[] = [
  {
    fault: 'text-1-mb',
    recipe: [[units('Iron deficiency is common in most adults. '), 25_000], once(LEAKY)],
    rows: [BOX],
  },
  {
    fault: 'text-surrogates',
    recipe: [[[0xd83d], 3], once(LEAKY), [[0xdc00, 0x20], 3]],
    // An editor of elements gives the browser no lone surrogate.
    rows: [BOX],
  },
  {
    fault: 'text-zalgo',
    recipe: [[units(`a${'\u0300\u0316\u0489'.repeat(40)}`), 20], once(LEAKY)],
    rows: [BOX, EDITOR],
  },
  {
    fault: 'text-rtl',
    recipe: [once('\u202eeht si siht\u202c \u2067'), once(LEAKY), once('\u2069\u200f ok \u202e')],
    rows: [BOX, EDITOR],
  },
  { fault: 'text-emoji', recipe: [[units('👩🏽‍⚕️'), 10_000], once(LEAKY)], rows: [BOX] },
];

interface Noting {
  __before: string;
  __written: string;
}

/** Writes as a paste does, and remembers what then stood there. Returns how many code units. */
const write = (tab: Tab, row: Composer, recipe: Recipe): Promise<number> =>
  tab.page.evaluate(
    (selector, parts) => {
      const editor = document.querySelector<HTMLElement>(selector);
      editor?.focus();
      const text = parts.map(([codes, times]) => String.fromCharCode(...codes).repeat(times)).join('');
      document.execCommand('insertText', false, text);
      (window as unknown as Noting).__written = text;
      const now = editor instanceof HTMLTextAreaElement ? editor.value : (editor?.innerText ?? '');
      (window as unknown as Noting).__before = now;
      return now.length;
    },
    row.editor,
    recipe as unknown as [number[], number][],
  );

/** Whether the composer still holds it to the last code unit. */
const isWhole = (tab: Tab, row: Composer): Promise<boolean> =>
  tab.page.evaluate((selector) => {
    const editor = document.querySelector<HTMLElement>(selector);
    const now = editor instanceof HTMLTextAreaElement ? editor.value : (editor?.innerText ?? '');
    return now === (window as unknown as Noting).__before;
  }, row.editor);

/**
 * Whether each of the page's posts is what was written; an editor of elements makes a space at an edge a hard one. A
 * driver need not carry the text.
 */
const postsWhole = (tab: Tab): Promise<boolean[]> =>
  tab.page.evaluate(() => {
    const { __posts, __written } = window as unknown as Noting & { __posts: { text: string }[] };
    const plain = (text: string) => text.replaceAll('\u00a0', ' ').trim();
    return __posts.map(({ text }) => plain(text) === plain(__written));
  });

const countPosts = (tab: Tab) =>
  tab.page.evaluate(() => (window as unknown as { __posts: unknown[] }).__posts.length);

describe.each(browsers)('odd texts in %s', (name) => {
  let server: FixtureServer;
  let bench: Bench;
  const faulty = new Faulty(name, () => server);

  beforeAll(async () => {
    server = await startServer();
    bench = await faulty.launch({});
  });
  afterAll(async () => {
    await faulty.close();
    await server?.close();
    expect(server?.strangers()).toEqual([]);
  });

  test.each(TEXTS)(
    '$fault: held, whole, posted once as it is',
    async ({ fault, recipe, rows }) => {
      const length = recipe.reduce((sum, [codes, times]) => sum + codes.length * times, 0);
      for (const row of rows) {
        const tab = await openComposer(bench, row);
        await tab.click(row.editor);
        // Editors of elements may end a text with a line of their own.
        expect(await write(tab, row, recipe)).toBeGreaterThanOrEqual(row === BOX ? length : length - 10);
        await press(tab, row);
        expect((await tab.panel.wait(STOP, HELD)).text).toContain('Harold Finch');
        expect(await countPosts(tab)).toBe(0);
        expect(await isWhole(tab, row)).toBe(true);
        // Every look at a megabyte takes seconds: one less.
        if (fault !== 'text-1-mb') {
          await tab.page.keyboard.press('Escape');
          await tab.panel.gone(STOP);
          expect(await isWhole(tab, row)).toBe(true);
          await press(tab, row);
          await tab.panel.wait(STOP, HELD);
        }
        await postAnyway(tab, row);
        await expect.poll(() => countPosts(tab), HELD).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 700));
        expect(await postsWhole(tab)).toEqual([true]);
        expect(await tab.errors()).toEqual([]);
        await tab.close();
      }
      noteFault(name, fault, 'as-ever');
    },
    240_000,
  );
});
