import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Bench } from '../browser.ts';
import { type Composer, composer, openComposer, press, typeInto } from '../composers.ts';
import type { Tab } from '../tab.ts';
import { pressShortcut } from '../underlined.ts';
import { type Look, wear } from './looks.ts';
import type { Surface } from './surface.ts';

/** What stands over a site while somebody writes and posts there. Fictional text only. */

const STOP =
  'Room 12 again. Mr. Harold Finch, 94, came back last night with a platelet count of 4 and asked for jazz.';
const REVIEW = 'My patient refused the transfusion yesterday and we talked for an hour.';
const LABEL = ['FINCH, HAROLD', 'DOB 03/14/1951   MRN 84412907', 'Bone marrow aspirate', 'Hemoglobin 7.1'];

/** A composer in a window that has the look. */
async function openIn(bench: Bench, look: Look, row: Composer): Promise<Tab> {
  const tab = await openComposer(bench, row);
  await wear(tab.page, look);
  return tab;
}

/** By keyboard where the site has keys for it: not every fixture page shows its button in a narrow window. */
async function sent(bench: Bench, look: Look, id: string, text: string, panel: string): Promise<Tab> {
  const row = composer(id);
  const tab = await openIn(bench, look, row);
  await typeInto(tab, row, text);
  await press(tab, row, row.paths.includes('shortcut') ? 'shortcut' : 'click');
  await tab.panel.wait(`[data-panel="${panel}"]`);
  return tab;
}

async function labelHeld(bench: Bench, look: Look): Promise<Tab> {
  const row = composer('x-inline');
  const file = await bench.picture('label.png', { lines: LABEL });
  const tab = await openIn(bench, look, row);
  await tab.upload(row.picker ?? '', file);
  await tab.panel.wait('[data-panel="picture"]', { timeout: 30_000 });
  return tab;
}

async function broken(bench: Bench, look: Look): Promise<Page> {
  const row = composer('x-inline');
  const file = await bench.picture('scan.png', { lines: LABEL });
  writeFileSync(file, 'no picture');
  const tab = await openIn(bench, look, row);
  await tab.upload(row.picker ?? '', file);
  await tab.panel.wait('[data-panel="unchecked"]', { timeout: 30_000 });
  return tab.page;
}

async function fixed(bench: Bench, look: Look): Promise<Page> {
  const tab = await sent(bench, look, 'x-modal', STOP, 'stop');
  await tab.panel.click('[data-action="fix-all"]');
  await tab.panel.gone('[data-panel="stop"]');
  await tab.panel.wait('[data-panel="notice"]');
  return tab.page;
}

async function armed(bench: Bench, look: Look): Promise<Page> {
  const tab = await sent(bench, look, 'linkedin-c', STOP, 'stop');
  await tab.panel.click('[data-reason="fictional"]', { stable: 100 });
  await tab.panel.click('[data-action="post-anyway"]');
  await tab.panel.wait('[data-panel="armed"]');
  return tab.page;
}

async function editing(bench: Bench, look: Look): Promise<Page> {
  const tab = await labelHeld(bench, look);
  await tab.panel.click('[data-action="edit-boxes"]');
  await tab.panel.wait('[data-region]');
  await tab.panel.click('[data-region]', { stable: 200 });
  return tab.page;
}

async function underlined(bench: Bench, look: Look, opensList: boolean): Promise<Page> {
  const row = composer('x-modal');
  const tab = await openIn(bench, look, row);
  await typeInto(tab, row, STOP);
  await tab.panel.wait('[data-action="open-list"]');
  if (opensList) {
    await tab.page.bringToFront();
    await pressShortcut(bench);
    await tab.page.bringToFront();
    await tab.panel.wait('[data-panel="list"]');
  }
  await pause(200);
  return tab.page;
}

export const IN_PAGE: readonly Surface[] = [
  {
    name: 'underlines',
    about: 'What was found is underlined while one writes; the counter beside the composer opens the list.',
    show: (bench, look) => underlined(bench, look, false),
  },
  {
    name: 'list',
    about: 'The list that the counter opens, with a fix for each finding.',
    show: (bench, look) => underlined(bench, look, true),
  },
  {
    name: 'stop',
    about: 'A post that identifies a patient is held; going back to edit has the focus.',
    show: async (bench, look) => (await sent(bench, look, 'x-modal', STOP, 'stop')).page,
  },
  {
    name: 'fixed',
    about: 'After the fix: the text is corrected, nothing was posted, the fix can be taken back.',
    show: fixed,
  },
  {
    name: 'review',
    about: 'Something worth a second look, beside the composer; the next press posts.',
    show: async (bench, look) => (await sent(bench, look, 'x-inline', REVIEW, 'review')).page,
  },
  {
    name: 'armed',
    about: 'Where only the own press of a person may post: the post was approved, and waits for it.',
    show: armed,
  },
  {
    name: 'picture',
    about: 'A picture with a patient label, held before the site receives it.',
    show: async (bench, look) => (await labelHeld(bench, look)).page,
  },
  {
    name: 'editor',
    about: 'The boxes of the redacted copy, to be moved, added and removed.',
    show: editing,
  },
  {
    name: 'unchecked',
    about: 'A file that cannot be read is not passed on as if it were clean.',
    show: broken,
  },
];
