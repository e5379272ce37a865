import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Bench, launch } from './browser.ts';
import { type Composer, composer, openComposer, press, typeInto } from './composers.ts';
import { startServer } from './server.ts';
import type { Tab } from './tab.ts';

/** Pictures of every surface, light and dark, narrow and enlarged, to be looked at. Fictional text only. */

interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly scheme: 'light' | 'dark';
}

/** 200 % zoom halves the CSS pixels a window has; 320 px is the narrowest WCAG asks for. */
const LOOKS: readonly Look[] = [
  { name: 'light', width: 1280, height: 860, scale: 1, scheme: 'light' },
  { name: 'dark', width: 1280, height: 860, scale: 1, scheme: 'dark' },
  { name: 'zoom-200', width: 640, height: 430, scale: 2, scheme: 'light' },
  { name: '320px', width: 320, height: 640, scale: 2, scheme: 'light' },
];

/** The extension's own pages. */
const PAGES = ['popup', 'check', 'options', 'welcome', 'practice', 'program'];

const STOP =
  'Room 12 again. Mr. Harold Finch, 94, came back last night with a platelet count of 4 and asked for jazz.';
const REVIEW = 'My patient refused the transfusion yesterday and we talked for an hour.';

async function wear(page: Page, look: Look): Promise<void> {
  await page.setViewport({ width: look.width, height: look.height, deviceScaleFactor: look.scale });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.scheme }]);
}

/** Takes the pictures with Chromium and returns their paths. */
export async function takeGallery(folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const server = await startServer();
  const bench = await launch({ browser: 'chromium', server });
  const taken: string[] = [];
  const shoot = async (page: Page, name: string, look: Look, fullPage = false) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const file = path.join(folder, `${name}-${look.name}.png`);
    await page.screenshot({ path: file, fullPage });
    taken.push(file);
  };
  try {
    for (const look of LOOKS) {
      await inPage(bench, look, composer('x-modal'), STOP, async (tab) => {
        await tab.panel.wait('[data-panel="stop"]');
        await shoot(tab.page, 'stop', look);
      });
      await inPage(bench, look, composer('x-inline'), REVIEW, async (tab) => {
        await tab.panel.wait('[data-panel="review"]');
        await shoot(tab.page, 'review', look);
      });
      await inPage(bench, look, composer('linkedin-c'), STOP, async (tab) => {
        await tab.panel.wait('[data-panel="stop"]');
        await tab.panel.click('[data-reason="fictional"]', { stable: 100 });
        await tab.panel.click('[data-action="post-anyway"]');
        await tab.panel.wait('[data-panel="armed"]');
        await shoot(tab.page, 'armed', look);
      });
      await picture(bench, look, shoot);
      for (const page of PAGES) {
        const opened = await bench.extensionPage(`src/pages/${page}/index.html`);
        await wear(opened, look);
        await shoot(opened, page, look, true);
        await opened.close();
      }
    }
  } finally {
    await bench.close();
    await server.close();
  }
  return taken;
}

async function inPage(
  bench: Bench,
  look: Look,
  row: Composer,
  text: string,
  show: (tab: Tab) => Promise<void>,
): Promise<void> {
  const tab = await openComposer(bench, row);
  await typeInto(tab, row, text);
  await press(tab, row);
  await tab.panel.wait('[data-panel]');
  await wear(tab.page, look);
  await show(tab);
  await tab.close();
}

async function picture(
  bench: Bench,
  look: Look,
  shoot: (page: Page, name: string, look: Look) => Promise<void>,
): Promise<void> {
  const row = composer('x-inline');
  const file = await bench.picture(`label-${look.name}.png`, {
    lines: ['FINCH, HAROLD', 'DOB 03/14/1951   MRN 84412907', 'Bone marrow aspirate', 'Hemoglobin 7.1'],
  });
  const tab = await openComposer(bench, row);
  await wear(tab.page, look);
  await tab.upload(row.picker ?? '', file);
  await tab.panel.wait('[data-panel="picture"], [data-panel="unchecked"]', { timeout: 20_000 });
  await shoot(tab.page, 'picture', look);
  await tab.close();
}
