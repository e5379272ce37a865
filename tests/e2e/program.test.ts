import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPackText } from '../../src/settings/pack.ts';
import { FULL_PACK, LEAST_PACK } from '../settings/pack-examples.ts';
import { type Bench, type BrowserName, launch } from './bench/browser.ts';
import { composer, openComposer, press, typeInto } from './bench/composers.ts';
import { giveFile, textOf, violationsOn } from './bench/page-axe.ts';
import { type FixtureServer, startServer } from './bench/server.ts';

/** A program's pack: made in the builder, chosen in the options, and what it does to a post. */
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
const OPTIONS = 'src/pages/options/index.html';
const BUILDER = 'src/pages/program/index.html';
const CHOOSE = '#program [data-action="choose-pack"]';
const LEAKY = 'My patient Mr. Harold Finch is in remission.';
const row = composer('x-inline');

const says = (page: Page, selector: string, words: string) =>
  page.waitForFunction(
    (where, what) => (document.querySelector(where) as HTMLElement | null)?.innerText.includes(what) === true,
    { timeout: 5000 },
    selector,
    words,
  );

describe.each(browsers)('program packs in %s', (name) => {
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

  test('a pack is chosen, locks what it says, is replaced by no broken file, and gives everything back', async () => {
    const page = await bench.extensionPage(OPTIONS);
    await page.waitForSelector('#program');
    await page.click('[data-site="x"]');
    await page.waitForSelector('[data-site="x"][aria-checked="false"]');
    const tab = await openComposer(bench, row);
    await page.bringToFront();
    await giveFile(page, CHOOSE, 'lakeview.json', JSON.stringify(FULL_PACK));
    await says(page, '#program', `The pack of ${FULL_PACK.name} is in use.`);
    await says(page, '#program', 'Always on: X, LinkedIn');
    await page.waitForSelector('[data-site="x"][aria-checked="true"]:disabled');
    await page.waitForSelector('fieldset:disabled input[value="stop-and-review"]:checked');
    expect(await textOf(page)).toContain(`Set by ${FULL_PACK.name}`);

    // Switched off by the person, always on by the program: the tab that was open hears of it.
    await tab.page.bringToFront();
    await typeInto(tab, row, LEAKY);
    await press(tab, row);
    await tab.panel.wait('[data-panel="stop"]');
    expect(await tab.panel.text()).toContain('Ask Dr. Ada Moreno');
    await tab.close();

    // The program's words, in a composer that was never opened before.
    const other = await openComposer(bench, row);
    await typeInto(other, row, 'The first week of project lantern went well.');
    await press(other, row);
    await other.panel.wait('[data-panel="review"]');
    expect(await other.panel.text()).toContain('You or your program asked to look out for this.');
    await other.close();

    await page.bringToFront();
    await giveFile(
      page,
      CHOOSE,
      'broken.json',
      JSON.stringify({ ...FULL_PACK, hosts: ['https://a.example/*'] }),
    );
    await says(page, '#program', '"hosts" is not a field of a program pack.');
    await giveFile(page, CHOOSE, 'old.json', JSON.stringify({ ...LEAST_PACK, expires: '2020-01-31' }));
    await says(page, '#program', 'This pack ended on January 31, 2020.');
    await says(page, '#program', FULL_PACK.name);
    if (name === 'chromium') expect(await violationsOn(page)).toEqual([]);

    await page.click('[data-action="remove-pack"]');
    await says(page, '#program', 'The pack was removed.');
    await page.waitForSelector('[data-site="x"][aria-checked="false"]:not(:disabled)');
    await page.click('[data-site="x"]');
    await page.close();
  });

  test('the builder says what is missing, and its file is a pack', async () => {
    const page = await bench.extensionPage(BUILDER);
    await page.waitForSelector('[data-problems]');
    expect(await textOf(page, '[data-problems]')).toBe(
      'name: expected one line of 1 to 80 characters.\nexpires: expected a day like 2027-06-30.',
    );
    await page.type('input[name="name"]', 'A program');
    await page.$eval('input[name="expires"]', (input) => {
      (input as HTMLInputElement).value = '2099-12-31';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.type('input[name="director-name"]', 'Dr. Ada Moreno');
    await page.type('input[name="director-email"]', 'ada');
    await says(page, '#preview', 'contacts.programDirector.email: expected an e-mail address.');
    await page.type('input[name="director-email"]', '@lakeview.example');
    await page.type('textarea[name="watch"]', 'Project Lantern\nLKV-204');
    await page.click('input[name="case-swimmer"]');
    await page.waitForSelector('[data-action="save-pack"]');
    const made = await saved(page);
    expect(readPackText(made)).toEqual({
      status: 'read',
      pack: {
        ...LEAST_PACK,
        contacts: { programDirector: { name: 'Dr. Ada Moreno', email: 'ada@lakeview.example' } },
        watch: ['Project Lantern', 'LKV-204'],
        practice: { cases: ['swimmer'] },
      },
    });
    await page.close();
  });

  test('the builder opens a pack, and prints one page to hand out', async () => {
    const page = await bench.extensionPage(BUILDER);
    if (name === 'chromium') expect(await violationsOn(page)).toEqual([]);
    await giveFile(page, '#open [data-action="choose-pack"]', 'lakeview.json', JSON.stringify(FULL_PACK));
    await page.waitForSelector('.handout');
    expect(await page.$eval('input[name="own-title-0"]', (input) => (input as HTMLInputElement).value)).toBe(
      'Our ward',
    );
    const handout = await textOf(page, '.handout');
    for (const words of [
      'ada.moreno@lakeview.example',
      'Social media policy',
      'Project Lantern',
      'ask the speaker',
    ])
      expect(handout).toContain(words);
    expect(JSON.parse(await saved(page))).toEqual(FULL_PACK);
    if (name === 'chromium') {
      expect(await violationsOn(page)).toEqual([]);
      await page.emulateMediaType('print');
      const shown = await page.$$eval('main > *', (parts) =>
        parts.filter((part) => (part as HTMLElement).offsetHeight > 0).map(({ className }) => className),
      );
      expect(shown).toEqual(['handout']);
      expect(
        Buffer.from(await page.pdf({ format: 'A4' }))
          .toString('latin1')
          .match(/\/Type\s*\/Page\b/g),
      ).toHaveLength(1);
    }
    await page.close();
  });

  /** Presses "Save" and reads the file: from the downloads folder, in Firefox as it was given to the download. */
  async function saved(page: Page): Promise<string> {
    if (name === 'firefox') {
      await page.evaluate(() => {
        const give = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob) => {
          void (blob as Blob).text().then((text) => document.body.setAttribute('data-given', text));
          return give(blob);
        };
      });
      await page.click('[data-action="save-pack"]');
      await page.waitForSelector('body[data-given]');
      return page.$eval('body', (body) => body.getAttribute('data-given') ?? '');
    }
    const folder = mkdtempSync(path.join(os.tmpdir(), 'packs-'));
    const cdp = await page.createCDPSession();
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await page.click('[data-action="save-pack"]');
    let files: string[] = [];
    for (
      let attempt = 0;
      attempt < 40 && !files.some((file) => file.endsWith('.program.json'));
      attempt += 1
    ) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      files = readdirSync(folder);
    }
    const text = readFileSync(path.join(folder, files[0] ?? 'nothing was saved'), 'utf8');
    rmSync(folder, { recursive: true, force: true });
    return text;
  }
});
