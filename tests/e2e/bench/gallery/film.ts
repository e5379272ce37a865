import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type Bench, launch } from '../browser.ts';
import { composer, openComposer, press } from '../composers.ts';
import { popupOver } from '../popup.ts';
import { startServer } from '../server.ts';
import type { Tab } from '../tab.ts';
import { type Look, wear } from './looks.ts';
import { Reel } from './reel.ts';
import { animated } from './webp.ts';

/**
 * The moving picture of the README: installed, a risky post held, fixed, posted. Every window in it is one that the
 * browser rendered with the built extension; the line below, and the ring around a press, are drawn.
 */

const WINDOW: Look = { name: 'film', title: 'film', width: 760, height: 620, scale: 1, scheme: 'light' };
const POST =
  'Mr. Harold Finch in room 12 had a ferritin of 8 yesterday. Check iron before you call it anemia of chronic disease.';
/** Then it stands still: what moves for long distracts from reading. */
const LOOPS = 3;

const SAID = {
  installed: '1. Installed: this page opens.',
  write: '2. Write a post.',
  underlined: '2. Write a post. What was found is underlined.',
  press: '3. Press Post.',
  held: '3. Press Post: it is held. Nothing was posted yet.',
  fix: '4. Replace what identifies.',
  fixed: '4. Replaced in the editor. Read it once more.',
  again: '5. Press Post again.',
  posted: '5. Posted, as corrected.',
  popup: '6. The popup says what was checked.',
} as const;

async function middle(page: Page, selector: string) {
  const box = await (await page.waitForSelector(selector))?.boundingBox();
  if (!box) throw new Error(`${selector} has no place on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function installed(bench: Bench, reel: Reel): Promise<void> {
  const page = await bench.extensionPage('src/pages/welcome/index.html');
  await wear(page, WINDOW);
  await page.waitForSelector('#about');
  await reel.add({ window: page, caption: SAID.installed, milliseconds: 2400 });
  await page.close();
}

async function written(bench: Bench, reel: Reel): Promise<Tab> {
  const tab = await openComposer(bench, composer('x-modal'));
  await wear(tab.page, WINDOW);
  await tab.click(composer('x-modal').editor);
  for (const word of POST.split(/(?<= )/)) {
    await tab.page.keyboard.type(word);
    await reel.add({ window: tab.page, caption: SAID.write, milliseconds: 110 });
  }
  await tab.panel.wait('[data-action="open-list"]');
  await pause(300);
  await reel.add({ window: tab.page, caption: SAID.underlined, milliseconds: 1500 });
  return tab;
}

async function heldAndFixed(reel: Reel, { page, panel }: Tab): Promise<void> {
  const { submit } = composer('x-modal');
  await reel.add({ window: page, caption: SAID.press, milliseconds: 700, press: await middle(page, submit) });
  await page.click(submit);
  await panel.wait('[data-panel="stop"]');
  await pause(300);
  await reel.add({ window: page, caption: SAID.held, milliseconds: 3200 });
  const { rect } = await panel.wait('[data-action="fix-all"]');
  const at = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  await reel.add({ window: page, caption: SAID.fix, milliseconds: 900, press: at });
  await panel.click('[data-action="fix-all"]');
  await panel.gone('[data-panel="stop"]');
  await panel.wait('[data-panel="notice"]');
  await pause(300);
  await reel.add({ window: page, caption: SAID.fixed, milliseconds: 2400 });
  await reel.add({ window: page, caption: SAID.again, milliseconds: 700, press: await middle(page, submit) });
}

async function posted(bench: Bench, reel: Reel, tab: Tab): Promise<void> {
  await press(tab, composer('x-modal'));
  const [post] = await tab.posted();
  if (post === undefined || /Finch|12|yesterday/.test(post.text))
    throw new Error(`the film would show a leak: ${post?.text}`);
  await reel.add({ window: tab.page, caption: SAID.posted, milliseconds: 1200 });
  const popup = await popupOver(bench, composer('x-modal').url);
  await popup.waitForSelector('[data-receipt]');
  await wear(popup, { ...WINDOW, width: 320, height: 600 });
  await reel.add({ window: tab.page, popup, caption: SAID.popup, milliseconds: 3600 });
}

/** Makes film.webp in a folder. Returns the file. */
export async function takeFilm(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const server = await startServer();
  const bench = await launch({ browser: 'chromium', server });
  try {
    const reel = new Reel(await bench.browser.newPage());
    await installed(bench, reel);
    const tab = await written(bench, reel);
    await heldAndFixed(reel, tab);
    await posted(bench, reel, tab);
    const { width, height } = reel.frames[0] ?? { width: 0, height: 0 };
    const file = path.join(folder, 'film.webp');
    writeFileSync(file, animated(width, height, reel.frames, LOOPS));
    return file;
  } finally {
    await bench.close();
    await server.close();
  }
}
