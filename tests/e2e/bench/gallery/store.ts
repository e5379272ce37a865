import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Bench, launch } from '../browser.ts';
import { startServer } from '../server.ts';
import { type Look, wear } from './looks.ts';
import { SURFACES } from './take.ts';

/**
 * Pictures for the stores: a real screenshot with one line above it. PNG without transparency, 1280x800 for Chrome's
 * store and Mozilla's, 440x280 for Chrome's small tile.
 */

const SCREEN = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
/** The window inside a picture, in CSS pixels. */
const WINDOW: Look = { name: 'store', title: 'store', width: 1120, height: 640, scale: 1, scheme: 'light' };

interface StorePicture {
  readonly surface: string;
  readonly caption: string;
}

/** In the order in which a store shows them. */
export const STORE: readonly StorePicture[] = [
  { surface: 'stop', caption: 'A post that may identify a patient is held before it goes out.' },
  { surface: 'list', caption: 'While you write, what was found is underlined and listed.' },
  { surface: 'picture', caption: 'Pictures are read on your device, before the site gets them.' },
  { surface: 'check-text', caption: 'Check a draft for any other app, by text, picture or PDF.' },
  { surface: 'practice-answer', caption: 'Practice on made-up posts: decide first, then see why.' },
];
const TILE_CAPTION = 'A second look before you post.';

const STYLE = `
  * { box-sizing: border-box; margin: 0 }
  body { font-family: system-ui, "DejaVu Sans", sans-serif; background: #0f6b6b; color: #fff; overflow: hidden }
  main { display: grid; height: 100vh; padding: 34px 80px 0; grid-template-rows: 88px 1fr; justify-items: center }
  h1 { font-size: 32px; font-weight: 600; align-self: start }
  main img { width: 1120px; border-radius: 12px 12px 0 0; box-shadow: 0 8px 40px rgb(0 0 0 / 35%) }
  .tile { display: flex; flex-direction: column; gap: 14px; height: 100vh; padding: 0 36px; justify-content: center; background: #f4f7f6; color: #14211f }
  .tile h1 { display: flex; gap: 16px; align-items: center; font-size: 44px; align-self: start }
  .tile img { width: 64px; height: 64px }
  .tile p { font-size: 21px }`;

const document = (body: string) =>
  `<!doctype html><html lang="en"><style>${STYLE}</style><body>${body}</body></html>`;

/** Draws a page of our own, in which nothing is loaded: pictures stand in it as data. */
async function compose(bench: Bench, size: typeof SCREEN, body: string, file: string): Promise<void> {
  const page = await bench.browser.newPage();
  await page.setViewport({ ...size, deviceScaleFactor: 1 });
  await page.setContent(document(body));
  await page.evaluate(() => Promise.all([...window.document.images].map((image) => image.decode())));
  await page.screenshot({ path: file as `${string}.png` });
  await page.close();
}

async function shot(bench: Bench, name: string): Promise<string> {
  const surface = SURFACES.find((one) => one.name === name);
  if (surface === undefined) throw new Error(`no surface ${name}`);
  const page: Page = await surface.show(bench, WINDOW);
  await wear(page, WINDOW);
  return page.screenshot({ encoding: 'base64' });
}

/** Makes the pictures and the page that lists them. Returns the files. */
export async function takeStore(folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const server = await startServer();
  const bench = await launch({ browser: 'chromium', server });
  const files: string[] = [];
  try {
    for (const { surface, caption } of STORE) {
      const file = path.join(folder, `${surface}.png`);
      const picture = `<img src="data:image/png;base64,${await shot(bench, surface)}" alt="">`;
      await compose(bench, SCREEN, `<main><h1>${caption}</h1>${picture}</main>`, file);
      files.push(file);
    }
    const icon = readFileSync(path.join(import.meta.dirname, '../../../../public/icons/128.png'), 'base64');
    const tile = `<div class="tile"><h1><img src="data:image/png;base64,${icon}" alt="">Scrub In</h1><p>${TILE_CAPTION}</p></div>`;
    files.push(path.join(folder, 'tile.png'));
    await compose(bench, TILE, tile, path.join(folder, 'tile.png'));
  } finally {
    await bench.close();
    await server.close();
  }
  writeFileSync(path.join(folder, 'README.md'), indexOf());
  return files;
}

function indexOf(): string {
  const rows = [
    ...STORE.map(
      ({ surface, caption }) =>
        `| [${surface}.png](${surface}.png) | ${SCREEN.width} × ${SCREEN.height} | ${caption} |`,
    ),
    `| [tile.png](tile.png) | ${TILE.width} × ${TILE.height} | ${TILE_CAPTION} |`,
  ];
  return `# Pictures for the stores

Made by \`npm run gallery -- --store\` from the built extension: each holds a screenshot as Chromium rendered it, on test pages, with made-up people. Chrome's store takes all of them, Mozilla's the large ones, in this order.

| file | size | caption |
|---|---|---|
${rows.join('\n')}
`;
}
