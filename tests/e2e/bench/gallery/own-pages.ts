import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { DEFAULTS, type Settings } from '../../../../src/settings/schema.ts';
import { FULL_PACK } from '../../../settings/pack-examples.ts';
import type { Bench } from '../browser.ts';
import { composer, openComposer, press, typeInto } from '../composers.ts';
import { giveFile } from '../page-axe.ts';
import { Panel } from '../panel.ts';
import { popupOver } from '../popup.ts';
import { chromiumRoots } from '../roots.ts';
import { type Look, wear } from './looks.ts';
import type { Surface } from './surface.ts';

/** The extension's own pages, each with something in it. Fictional text only. */

const DRAFT =
  'Mr. Harold Finch in room 12 had a ferritin of 8 yesterday. Check iron before you call it anemia of chronic disease.';
const SCAN = ['Patient: Marlowe, Ottilie', 'MRN: 48210377   DOB: 03/14/1961', 'Phone: (303) 555-0119'];
const LETTER =
  '<title>Letter</title><h1>Discharge letter</h1><p>Patient: Ottilie Marlowe, MRN 48210377, born 03/14/1961.</p><p>Hemoglobin 7.1, transfused on 11/20/2026.</p>';

const DAY_MS = 86_400_000;
const dayBefore = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);

/** What half a year of use leaves behind. */
function used(): { settings: Settings; counters: object } {
  const since = dayBefore(20);
  const days = Array.from({ length: 20 }, (_, index) => dayBefore(index * 8 + 1));
  return {
    settings: {
      ...DEFAULTS,
      salt: 's',
      role: 'fellow',
      place: 'Reno, NV',
      voices: { bluesky: 'personal' },
      disclosures: [{ company: 'Kestrel Bio', relation: 'speaking', since: '2024' }],
      contacts: [{ role: 'director', name: 'Dr. Ada Moreno', email: 'ada.moreno@lakeview.example' }],
      ownWords: { watch: ['Project Lantern'], allow: ['Lakeview Blood Days'] },
      quietHours: { from: '22:00', to: '06:30' },
      allowances: [
        { rule: 'names/titled', fingerprint: 'f1', since },
        { rule: 'dates/relative', fingerprint: 'f2', since },
      ],
      firings: { 'dates/relative': [true, true, true] },
    },
    counters: Object.fromEntries(
      days.map((day, index) => [day, { 'dates/relative': 1 + (index % 4), 'names/titled': 1 + (index % 2) }]),
    ),
  };
}

interface Api {
  storage: { local: { clear(): Promise<void>; set(items: object): Promise<void> } };
}

/** Replaces what the extension has stored. */
const seed = (bench: Bench, items: object): Promise<void> =>
  bench.inExtension(async (given) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local } = (browser ?? chrome).storage;
    await local.clear();
    await local.set(given);
  }, items);

/** A page of the extension as it is after `stored`, in a window that has the look. */
async function opened(bench: Bench, look: Look, name: string, stored: object = {}): Promise<Page> {
  await seed(bench, stored);
  const page = await bench.extensionPage(`src/pages/${name}/index.html`);
  await wear(page, look);
  return page;
}

async function checked(bench: Bench, look: Look, file: string): Promise<Page> {
  const page = await opened(bench, look, 'check');
  const input = await page.waitForSelector('input[type=file]');
  await (input as unknown as ElementHandle<HTMLInputElement>).uploadFile(file);
  await page.waitForSelector('article:not([data-status="checking"])', { timeout: 30_000 });
  await page.waitForSelector('article [data-finding]');
  return page;
}

/** A PDF with a text layer, printed by the browser and put where the bench keeps its pictures. */
async function letter(bench: Bench): Promise<string> {
  const file = path.join(path.dirname(await bench.picture('unused.png', { lines: ['-'] })), 'letter.pdf');
  const page = await bench.browser.newPage();
  await page.setContent(LETTER);
  writeFileSync(file, await page.pdf({ format: 'A5' }));
  await page.close();
  return file;
}

async function rehearsed(bench: Bench, look: Look): Promise<Page> {
  const page = await opened(bench, look, 'welcome');
  await (await page.waitForSelector('[data-action="try-post"]'))?.click();
  await new Panel(page, chromiumRoots(page)).wait('[data-panel="stop"]');
  return page;
}

/** The popup over a site on which a post has just gone out. */
async function popup(bench: Bench, look: Look): Promise<Page> {
  await seed(bench, {});
  const row = composer('x-inline');
  const tab = await openComposer(bench, row);
  const picture = await bench.picture('notes.png', { lines: ['Journal club', 'Tuesday agenda'] });
  await tab.upload(row.picker ?? '', picture);
  await tab.received();
  await typeInto(tab, row, 'Grand rounds at noon. Bring questions!');
  await press(tab, row);
  await tab.posted();
  const page = await popupOver(bench, row.url);
  await wear(page, look);
  await page.waitForSelector('[data-receipt]');
  return page;
}

/** Answers cases as somebody who posts everything, up to `answers` of them. */
async function practiced(bench: Bench, look: Look, answers: number): Promise<Page> {
  const page = await opened(bench, look, 'practice');
  const practice = { cases: ['long-stay', 'iron-rounds', 'state-senator'] };
  const set = JSON.stringify({ ...FULL_PACK, practice });
  await giveFile(page, '#set [data-action="choose-pack"]', 'set.json', set);
  await page.waitForSelector('[data-case="long-stay"]');
  for (let answer = 1; answer <= answers; answer += 1) {
    await page.click('[data-answer="post"]');
    await page.waitForSelector('[data-verdict]', { timeout: 30_000 });
    if (answers > 1) await page.click('[data-action="next"]');
  }
  return page;
}

async function builder(bench: Bench, look: Look): Promise<Page> {
  const page = await opened(bench, look, 'program');
  const file = JSON.stringify(FULL_PACK);
  await giveFile(page, '#open [data-action="choose-pack"]', 'lakeview.json', file);
  await page.waitForSelector('.handout');
  return page;
}

async function options(bench: Bench, look: Look): Promise<Page> {
  const page = await opened(bench, look, 'options', used());
  await giveFile(page, '#program [data-action="choose-pack"]', 'lakeview.json', JSON.stringify(FULL_PACK));
  await page.waitForSelector('[data-site="x"]:disabled');
  await page.waitForSelector('[data-list="counts"]');
  return page;
}

export const OWN_PAGES: readonly Surface[] = [
  {
    name: 'welcome',
    about: 'The page that opens after the installation.',
    show: async (bench, look) => {
      const page = await opened(bench, look, 'welcome');
      await page.waitForSelector('#about');
      return page;
    },
    whole: true,
  },
  { name: 'welcome-try', about: 'The real dialog over its practice post.', show: rehearsed },
  {
    name: 'popup',
    about: 'The popup, with the receipt of a post with a picture.',
    show: popup,
    whole: true,
    width: 320,
  },
  {
    name: 'popup-elsewhere',
    about: 'The popup on a page that is not watched: the switches of all sites.',
    show: async (bench, look) => {
      const page = await opened(bench, look, 'popup');
      await page.waitForSelector('details[open]');
      return page;
    },
    whole: true,
    width: 320,
  },
  { name: 'options', about: 'The options, with a program pack in use.', show: options, whole: true },
  {
    name: 'check-text',
    about: '*Check a draft*: a text.',
    show: async (bench, look) => {
      const page = await opened(bench, look, 'check');
      await page.type('#draft', DRAFT);
      await page.waitForSelector('[data-finding]');
      return page;
    },
    whole: true,
  },
  {
    name: 'check-picture',
    about: '*Check a draft*: a picture with its regions.',
    show: async (bench, look) => checked(bench, look, await bench.picture('scan.png', { lines: SCAN })),
    whole: true,
  },
  {
    name: 'check-pdf',
    about: '*Check a draft*: a PDF.',
    show: async (bench, look) => checked(bench, look, await letter(bench)),
    whole: true,
  },
  {
    name: 'practice',
    about: 'Practice: a draft to decide about.',
    show: (bench, look) => practiced(bench, look, 0),
    whole: true,
  },
  {
    name: 'practice-answer',
    about: 'Practice: after the decision, what an expert and the engine say.',
    show: (bench, look) => practiced(bench, look, 1),
    whole: true,
  },
  {
    name: 'practice-result',
    about: 'Practice: the result of a set of three.',
    show: (bench, look) => practiced(bench, look, 3),
    whole: true,
  },
  { name: 'program', about: 'The builder of program packs.', show: builder, whole: true },
  {
    name: 'handout',
    about: "A program's handout as it is printed.",
    show: async (bench, look) => {
      const page = await builder(bench, look);
      await page.emulateMediaType('print');
      // The margin that the printer gives it.
      await page.addStyleTag({ content: 'body { padding: 16mm }' });
      return page;
    },
    whole: true,
    width: 794,
    looks: ['light'],
  },
];
