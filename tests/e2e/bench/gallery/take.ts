import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type Bench, launch } from '../browser.ts';
import { startServer } from '../server.ts';
import { IN_PAGE } from './in-page.ts';
import { indexOf, type Taken } from './index-page.ts';
import { LOOKS, type Look } from './looks.ts';
import { OWN_PAGES } from './own-pages.ts';
import type { Surface } from './surface.ts';

/** Pictures of every surface in every look, by the built extension in Chromium, and a page that shows them. */

export const SURFACES: readonly Surface[] = [...IN_PAGE, ...OWN_PAGES];

/** A long page is shown from its top: this many pixels of the picture at most, so that the folder stays small. */
const TALLEST = 1720;
/** Of WebP, 0 to 100: letters stay crisp, and a window is about 25 KB. */
const QUALITY = 50;

/** The look in the window that the surface has by itself: a popup is as wide and as high as what stands in it. */
const fitted = ({ width }: Surface, look: Look): Look =>
  width === undefined ? look : { ...look, width: Math.min(width, look.width), height: 100 };

async function photograph(page: Page, file: string, isWhole: boolean, scale: number): Promise<void> {
  await pause(200);
  const { width, height } = await page.evaluate((whole) => {
    const { scrollHeight, clientWidth } = document.documentElement;
    return { width: clientWidth, height: whole ? scrollHeight : innerHeight };
  }, isWhole);
  await page.screenshot({
    path: file as `${string}.webp`,
    type: 'webp',
    quality: QUALITY,
    ...(isWhole
      ? {
          captureBeyondViewport: true,
          clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST / scale) },
        }
      : {}),
  });
}

async function take(bench: Bench, surface: Surface, look: Look, folder: string): Promise<Taken> {
  const name = `${surface.name}-${look.name}.webp`;
  const before = await bench.browser.pages();
  const page = await surface.show(bench, fitted(surface, look));
  const file = path.join(folder, name);
  await photograph(page, file, surface.whole === true, look.scale);
  for (const open of await bench.browser.pages()) if (!before.includes(open)) await open.close();
  return { surface, look, name };
}

/**
 * Takes the pictures and writes the index. Returns the files.
 * @param only names of surfaces; default all
 * @throws when a name is no surface's
 */
export async function takeGallery(folder: string, only: readonly string[] = []): Promise<string[]> {
  const unknown = only.filter((wanted) => SURFACES.every(({ name }) => name !== wanted));
  if (unknown.length > 0) throw new Error(`no surface is called ${unknown.join(', ')}`);
  mkdirSync(folder, { recursive: true });
  const server = await startServer();
  const bench = await launch({ browser: 'chromium', server });
  const taken: Taken[] = [];
  try {
    for (const surface of SURFACES.filter(({ name }) => only.length === 0 || only.includes(name)))
      for (const look of LOOKS.filter(({ name }) => surface.looks?.includes(name) ?? true))
        taken.push(await take(bench, surface, look, folder));
  } finally {
    await bench.close();
    await server.close();
  }
  if (only.length === 0) writeFileSync(path.join(folder, 'README.md'), indexOf(taken));
  return taken.map(({ name }) => path.join(folder, name));
}
