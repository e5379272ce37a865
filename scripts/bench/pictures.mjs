/**
 * The way a picture goes in the extension, beside the plain reader it is built on and the native program: generated
 * pictures with known contents, how much of what identifies is read, and how long it takes. And how the time grows
 * with the picture.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createWorker } from 'tesseract.js';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const load = async (file) =>
  (await runnerImport(path.join(root, file), { configFile: false, root, logLevel: 'silent' })).module;
const PICTURES = 30;
const MEGAPIXELS = [0.1, 1, 4, 10, 20, 40];
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
const median = (values) => [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;

/** What the check page says of one picture. Runs in the page. */
function saidOf() {
  const article = document.querySelector('article[data-attachment]');
  const found = [...article.querySelectorAll('[data-finding]')].map(({ dataset }) => {
    const [x, y, width, height] = (dataset.box ?? '').split(',').map(Number);
    const box = dataset.box === undefined ? null : { x, y, width, height };
    return {
      kind: dataset.kind,
      type: dataset.type,
      tier: dataset.tier,
      excerpt: dataset.excerpt ?? '',
      box,
    };
  });
  return { status: article.dataset.status, found };
}

async function checked(page, file) {
  await page.evaluate(() => document.querySelector('article button.plain')?.click());
  await page.waitForFunction(() => document.querySelector('article') === null);
  const input = await page.$('input[type=file]');
  const started = performance.now();
  await input.uploadFile(file);
  await page.waitForSelector('article:not([data-status=checking])', { timeout: 180_000 });
  return { ms: performance.now() - started, ...(await page.evaluate(saidOf)) };
}

const wordsOf = (text) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** How many words of what identifies stand in a reader's text, of how many; as forgiving as the score of our own. */
function readIn(samples, texts, { distance }) {
  let [hit, all] = [0, 0];
  samples.forEach(({ phi }, index) => {
    const read = wordsOf(texts[index]);
    for (const word of phi.flatMap(({ text }) => wordsOf(text))) {
      all += 1;
      if (read.some((other) => distance(word, other) <= (word.length > 3 ? 1 : 0))) hit += 1;
    }
  });
  return { hit, all };
}

/** @returns {string | null} what the native program calls itself */
function nativeVersion() {
  const { status, stdout } = spawnSync('tesseract', ['--version'], { encoding: 'utf8' });
  return status === 0 ? (stdout.split('\n')[0] ?? '') : null;
}

async function readers() {
  const data = path.join(root, 'node_modules/@tesseract.js-data/eng/4.0.0_best_int');
  const plain = await createWorker('eng', 1, { langPath: data, cacheMethod: 'none' });
  const version = nativeVersion();
  return {
    plain: async (file) => (await plain.recognize(file)).data.text,
    native:
      version === null
        ? null
        : async (file) => spawnSync('tesseract', [file, '-'], { encoding: 'utf8' }).stdout,
    version,
    close: () => plain.terminate(),
  };
}

async function timed(files, read) {
  const [texts, times] = [[], []];
  await read(files[0]);
  for (const file of files) {
    const started = performance.now();
    texts.push(await read(file));
    times.push(performance.now() - started);
  }
  return { texts, ms: median(times) };
}

const rowOf = (name, { hit, all }, ms, words = '') =>
  `${name.padEnd(34)}${String(hit).padStart(5)} of ${all} words  ${((100 * hit) / all).toFixed(1).padStart(5)} %  ${seconds(ms).padStart(8)} a picture${words}`;

async function besidePeers(page, folder, samples, score) {
  const files = samples.map(({ file }) => path.join(folder, file));
  await checked(page, files[0]);
  const outcomes = [];
  for (const file of files) outcomes.push(await checked(page, file));
  const own = { hit: 0, all: 0 };
  samples.forEach(({ phi }, index) => {
    for (const planted of phi) {
      const { hit, all } = score.coveredWords(planted, outcomes[index].found);
      own.hit += hit;
      own.all += all;
    }
  });
  const clean = samples.flatMap(({ label }, index) => (label === 'clean' ? [outcomes[index]] : []));
  const quiet = clean.filter(({ found }) => found.every(({ tier }) => tier === 'hint')).length;
  const reader = await readers();
  try {
    const plain = await timed(files, reader.plain);
    const native = reader.native === null ? null : await timed(files, reader.native);
    const ms = median(outcomes.map((outcome) => outcome.ms));
    return {
      title: `Pictures: words of identifiers in ${samples.length} drawn ones`,
      lines: [
        rowOf('Scrub In, found and covered', own, ms, `, silent on ${quiet} of ${clean.length} clean`),
        rowOf('tesseract.js alone, read', readIn(samples, plain.texts, score), plain.ms),
        native === null
          ? 'native tesseract                  not installed (Debian: tesseract-ocr)'
          : rowOf(`${reader.version}, native, read`, readIn(samples, native.texts, score), native.ms),
        'A reader reads; it does not say which words identify somebody. Times are medians.',
      ],
    };
  } finally {
    await reader.close();
  }
}

/** A page of text of so many megapixels, as a PNG. Runs in a browser page. */
async function drawn(megapixels) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(Math.sqrt((megapixels * 1e6 * 4) / 3));
  canvas.height = Math.round((canvas.width * 3) / 4);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = 'black';
  const size = canvas.width / 36;
  context.font = `${size}px sans-serif`;
  for (let line = 1; line < 16; line += 1)
    context.fillText('Ferritin below thirty settles it in adults', size, line * size * 1.6);
  context.fillText(
    'Patient: Harold Finch  MRN 4471902',
    size,
    16.4 * size * 1.6 > canvas.height ? canvas.height - 8 : 16.4 * size * 1.6,
  );
  return canvas.toDataURL('image/png').split(',')[1];
}

async function growth(page, folder) {
  const points = [];
  for (const megapixels of MEGAPIXELS) {
    const file = path.join(folder, `${megapixels}.png`);
    writeFileSync(file, Buffer.from(await page.evaluate(drawn, megapixels), 'base64'));
    const { ms, status, found } = await checked(page, file);
    points.push({ at: megapixels, value: ms, words: `${status}, ${found.length} found` });
  }
  return {
    title: 'Growth: pictures, one page of text',
    lines: points.map(
      ({ at, value, words }) =>
        `${String(at).padStart(5)} megapixels  ${seconds(value).padStart(8)}  ${words}`,
    ),
    charts: [{ title: 'Megapixels of a picture: check', unit: 'ms', points }],
  };
}

export async function pictureBench() {
  const { startServer } = await load('tests/e2e/bench/server.ts');
  const { launch } = await load('tests/e2e/bench/browser.ts');
  const { draw } = await load('tests/images/generator/draw.ts');
  const score = await load('tests/images/exam/score.ts');
  const server = await startServer();
  const bench = await launch({ browser: 'chromium', server });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'scrub-in-pictures-'));
  const large = path.join(folder, 'large');
  mkdirSync(large);
  try {
    await draw(bench.browser, folder, PICTURES, 'first');
    const samples = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
    const page = await bench.extensionPage('src/pages/check/index.html');
    return [await besidePeers(page, folder, samples, score), await growth(page, large)];
  } finally {
    await bench.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
