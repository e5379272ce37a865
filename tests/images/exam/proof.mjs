/**
 * `node tests/images/exam/proof.mjs` draws pictures with known contents, lets the check page save the redacted copy
 * of each, and reads the copies with six passes that the product does not use. A planted word found is a failure.
 *   --folder <path>     pictures with a manifest.json instead of drawing
 *   --set second      the layouts that the reader was not built with
 *   --extension <path>  an unpacked extension other than dist/chromium
 *   --count <number>    pictures drawn, half of them leaky
 *   --keep <path>       leaves the copies there, to be looked at
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import exifr from 'exifr';
import { createWorker, PSM } from 'tesseract.js';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '../../..');
const load = async (file) =>
  (await runnerImport(path.join(root, file), { configFile: false, root, logLevel: 'silent' })).module;

const { values: options } = parseArgs({
  options: {
    folder: { type: 'string' },
    set: { type: 'string', default: 'first' },
    extension: { type: 'string', default: path.join(root, 'dist/chromium') },
    count: { type: 'string', default: '60' },
    keep: { type: 'string' },
  },
});

const { startServer } = await load('tests/e2e/bench/server.ts');
const { launch } = await load('tests/e2e/bench/browser.ts');
const { distance } = await load('tests/images/exam/score.ts');

/** The copy of one picture, or why there is none. */
async function copyOf(page, file, downloads) {
  await page.evaluate(() => document.querySelector('article button.plain')?.click());
  await page.waitForFunction(() => document.querySelector('article') === null);
  const input = await page.$('input[type=file]');
  await input.uploadFile(file);
  await page.waitForSelector('article:not([data-status=checking])', { timeout: 60_000 });
  const button = await page.$('[data-action="save-redacted"]');
  if (button === null) return { reason: await page.$eval('article', (article) => article.innerText) };
  await button.click();
  await page.waitForSelector('[data-redaction="saved"], [data-redaction="failed"]', { timeout: 90_000 });
  const failed = await page.$('[data-redaction="failed"]');
  if (failed !== null) return { reason: await failed.evaluate((element) => element.innerText) };
  for (let wait = 0; wait < 100; wait += 1) {
    const [saved] = readdirSync(downloads).filter((name) => /^picture\.\w+$/.test(name));
    if (saved !== undefined) return { saved: path.join(downloads, saved) };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { reason: 'no file came' };
}

/** The copy as six readers get it. Runs in a page. */
async function variants(base64) {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes]));
  const drawn = async (scale, change) => {
    const canvas = new OffscreenCanvas(picture.width * scale, picture.height * scale);
    const context = canvas.getContext('2d');
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const image = context.getImageData(0, 0, canvas.width, canvas.height);
    const grey = new Uint8Array(canvas.width * canvas.height);
    for (let at = 0; at < grey.length; at += 1)
      grey[at] = (image.data[4 * at] * 77 + image.data[4 * at + 1] * 151 + image.data[4 * at + 2] * 28) >> 8;
    change(grey);
    for (let at = 0; at < grey.length; at += 1) image.data.fill(grey[at], 4 * at, 4 * at + 3);
    context.putImageData(image, 0, 0);
    const url = new FileReader();
    const done = new Promise((resolve) => {
      url.onload = () => resolve(url.result.split(',')[1]);
    });
    url.readAsDataURL(await canvas.convertToBlob({ type: 'image/png' }));
    return done;
  };
  const stretch = (grey) => {
    const sorted = Uint8Array.from(grey).sort();
    const [low, high] = [sorted[Math.floor(grey.length * 0.02)], sorted[Math.floor(grey.length * 0.98)]];
    for (let at = 0; at < grey.length; at += 1)
      grey[at] = Math.max(0, Math.min(255, (255 * (grey[at] - low)) / Math.max(1, high - low)));
  };
  const invert = (grey) => {
    for (let at = 0; at < grey.length; at += 1) grey[at] = 255 - grey[at];
  };
  const threshold = (grey) => {
    const mean = grey.reduce((sum, value) => sum + value, 0) / grey.length;
    for (let at = 0; at < grey.length; at += 1) grey[at] = grey[at] > mean ? 255 : 0;
  };
  return {
    plain: await drawn(1, () => {}),
    stretched: await drawn(1, stretch),
    inverted: await drawn(1, invert),
    threshold: await drawn(1, threshold),
    double: await drawn(2, () => {}),
  };
}

const PASSES = [
  ['plain', PSM.AUTO],
  ['plain', PSM.SPARSE_TEXT],
  ['stretched', PSM.SPARSE_TEXT],
  ['inverted', PSM.SPARSE_TEXT],
  ['threshold', PSM.AUTO],
  ['double', PSM.SPARSE_TEXT],
];

const wordsOf = (text) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3);

/** Words of the planted texts that a pass read where they stood. */
function foundIn(words, scale, planted) {
  return planted.flatMap(({ text, box: [x, y, width, height] }) =>
    wordsOf(text).filter((wanted) =>
      words.some(({ text: read, bbox }) => {
        const [cx, cy] = [(bbox.x0 + bbox.x1) / 2 / scale, (bbox.y0 + bbox.y1) / 2 / scale];
        const isThere = cx > x - height && cx < x + width + height && cy > y - height && cy < y + 2 * height;
        return isThere && wordsOf(read).some((one) => distance(one, wanted) <= (wanted.length > 4 ? 1 : 0));
      }),
    ),
  );
}

const server = await startServer();
const bench = await launch({ browser: 'chromium', server, extension: options.extension });
const downloads = mkdtempSync(path.join(os.tmpdir(), 'copies-'));
const worker = await createWorker('eng', 1, {
  langPath: path.join(root, 'node_modules/@tesseract.js-data/eng/4.0.0_best_int'),
  cacheMethod: 'none',
});
try {
  const folder = options.folder ?? mkdtempSync(path.join(os.tmpdir(), 'pictures-'));
  if (options.folder === undefined) {
    const { draw } = await load('tests/images/generator/draw.ts');
    await draw(bench.browser, folder, Number(options.count), options.set);
  }
  if (options.keep !== undefined) mkdirSync(options.keep, { recursive: true });
  const samples = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  const drawer = await bench.browser.newPage();
  const page = await bench.extensionPage('src/pages/check/index.html');
  const session = await bench.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  const totals = { pictures: 0, none: 0, planted: 0, before: 0, after: 0, metadata: 0 };
  const read = async (file, planted) => {
    const made = await drawer.evaluate(variants, readFileSync(file).toString('base64'));
    const found = new Set();
    for (const [variant, mode] of PASSES) {
      await worker.setParameters({ tessedit_pageseg_mode: mode });
      const { data } = await worker.recognize(Buffer.from(made[variant], 'base64'), {}, { blocks: true });
      const words = (data.blocks ?? []).flatMap((block) =>
        block.paragraphs.flatMap(({ lines }) => lines.flatMap((line) => line.words)),
      );
      for (const word of foundIn(words, variant === 'double' ? 2 : 1, planted)) found.add(word);
    }
    return [...found];
  };
  for (const { file, phi } of samples.filter(({ label }) => label === 'leaky')) {
    const { saved, reason } = await copyOf(page, path.join(folder, file), downloads);
    totals.pictures += 1;
    if (saved === undefined) {
      totals.none += 1;
      console.log(`${file}: no copy. ${reason.replaceAll('\n', ' ')}`);
      continue;
    }
    const copy = path.join(options.keep ?? downloads, file.replace(/\.\w+$/, `-copy${path.extname(saved)}`));
    renameSync(saved, copy);
    const before = await read(path.join(folder, file), phi);
    const after = await read(copy, phi);
    const left = await exifr.parse(copy, true).catch(() => undefined);
    totals.planted += phi.flatMap(({ text }) => wordsOf(text)).length;
    totals.before += before.length;
    totals.after += after.length;
    if (
      left !== undefined &&
      Object.keys(left).some(
        (name) => !/^(?:Image|Bit|Color|Compression|Filter|Interlace|JFIF|Density|X|Y)/i.test(name),
      )
    ) {
      totals.metadata += 1;
      console.log(`${file}: metadata ${Object.keys(left).join(' ')}`);
    }
    if (after.length > 0) console.log(`${file}: still read: ${after.join(', ')}`);
  }
  console.log(
    `copies ${totals.pictures - totals.none} of ${totals.pictures}; copies with metadata ${totals.metadata}`,
  );
  console.log(
    `planted words ${totals.planted}; read by six passes before ${totals.before}, after ${totals.after}`,
  );
  if (totals.after > 0 || totals.metadata > 0) process.exitCode = 1;
} finally {
  await worker.terminate();
  await bench.close();
  await server.close();
  rmSync(downloads, { recursive: true, force: true });
}
