/**
 * `npm run exam:pictures` draws pictures with known contents, gives each to the built extension's check page in
 * Chromium and scores what it says.
 *   --folder <path>   score a folder with a manifest.json instead of drawing
 *   --set second      the layouts that the reader was not built with
 *   --extension <path>  an unpacked extension other than dist/chromium
 *   --errors          list what was missed and what was too much
 *   --only <kind>     one kind of picture
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createWorker } from 'tesseract.js';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '../../..');
const load = async (file) =>
  (await runnerImport(path.join(root, file), { configFile: false, root, logLevel: 'silent' })).module;

const { values: options } = parseArgs({
  options: {
    folder: { type: 'string' },
    set: { type: 'string', default: 'first' },
    extension: { type: 'string', default: path.join(root, 'dist/chromium') },
    errors: { type: 'boolean', default: false },
    text: { type: 'boolean', default: false },
    only: { type: 'string' },
    count: { type: 'string', default: '160' },
  },
});

const { startServer } = await load('tests/e2e/bench/server.ts');
const { launch } = await load('tests/e2e/bench/browser.ts');
const { scored, coveredWords } = await load('tests/images/exam/score.ts');

/** What the check page says about one picture. Runs in the page. */
function collect() {
  const article = document.querySelector('article[data-attachment]');
  return {
    status: article.dataset.status,
    said: article.innerText,
    found: [...article.querySelectorAll('[data-finding]')].map(({ dataset }) => {
      const [x, y, width, height] = (dataset.box ?? '').split(',').map(Number);
      return {
        kind: dataset.kind,
        type: dataset.type,
        tier: dataset.tier,
        excerpt: dataset.excerpt,
        box: dataset.box === undefined ? null : { x, y, width, height },
      };
    }),
  };
}

async function check(page, file) {
  await page.evaluate(() => document.querySelector('article button.plain')?.click());
  await page.waitForFunction(() => document.querySelector('article') === null);
  const input = await page.$('input[type=file]');
  const start = performance.now();
  await input.uploadFile(file);
  await page.waitForSelector('article:not([data-status=checking])', { timeout: 60_000 });
  const ms = performance.now() - start;
  return { ...(await page.evaluate(collect)), ms };
}

const plainReader = await createWorker('eng', 1, {
  langPath: path.join(root, 'node_modules/@tesseract.js-data/eng/4.0.0_best_int'),
  cacheMethod: 'none',
});

/** Time of one plain pass, ms. Taken right after the check of the same file: a busy machine is busy for both. */
async function plainPass(file) {
  const start = performance.now();
  await plainReader.recognize(file, {}, { text: true, blocks: true });
  return performance.now() - start;
}

const server = await startServer();
const bench = await launch({ browser: 'chromium', server, extension: options.extension });
try {
  const folder = options.folder ?? mkdtempSync(path.join(os.tmpdir(), 'pictures-'));
  if (options.folder === undefined) {
    const { draw } = await load('tests/images/generator/draw.ts');
    await draw(bench.browser, folder, Number(options.count), options.set);
  }
  const samples = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')).filter(
    ({ kind }) => options.only === undefined || kind === options.only,
  );
  const page = await bench.extensionPage('src/pages/check/index.html');
  const outcomes = [];
  // Warm, and not with bytes that are remembered afterwards.
  const warm = path.join(mkdtempSync(path.join(os.tmpdir(), 'warm-')), samples[0].file);
  writeFileSync(warm, Buffer.concat([readFileSync(path.join(folder, samples[0].file)), Buffer.from([0])]));
  await check(page, warm);
  await plainPass(warm);
  const plain = [];
  for (const sample of samples) {
    const outcome = { sample, ...(await check(page, path.join(folder, sample.file))) };
    outcomes.push(outcome);
    plain.push(await plainPass(path.join(folder, sample.file)));
    if (!options.errors) continue;
    const missed = sample.phi.filter((one) => {
      const { hit, all } = coveredWords(one, outcome.found);
      return hit < all;
    });
    const tiers = ['stop', 'review', 'hint'].filter((tier) => outcome.found.some((one) => one.tier === tier));
    console.log(
      `${sample.file} ${sample.kind} ${sample.label} ${outcome.status} ${Math.round(outcome.ms)} ms: ${tiers.join(' ') || 'nothing'}`,
    );
    if (outcome.status !== 'checked') console.log(`   ${outcome.said.replaceAll('\n', ' ')}`);
    for (const one of missed) console.log(`   missed ${one.type} "${one.text}"`);
    for (const one of outcome.found)
      if (sample.label === 'clean' || one.kind !== 'text')
        console.log(`   said   ${one.tier} ${one.kind} ${one.type} "${one.excerpt}"`);
  }
  const score = scored(outcomes);
  const ratios = outcomes.map(({ ms }, index) => ms / plain[index]).sort((a, b) => a - b);
  const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
  const share = (part, whole) => (whole === 0 ? '-' : (part / whole).toFixed(3));
  console.log(
    `words of identifiers covered   ${share(score.covered, score.words)} (${score.covered}/${score.words})`,
  );
  console.log(`leaky at stop                  ${score.leakyAtStop}/${score.leaky}`);
  console.log(
    `clean at stop / at review      ${score.cleanAtStop} / ${score.cleanAtReview} of ${score.clean}`,
  );
  console.log(`barcodes found                 ${score.barcodesFound}/${score.barcodes}`);
  console.log(`clean with a face              ${score.falseFaces}`);
  console.log(
    `median time                    ${Math.round(score.medianMs)} ms; one plain pass ${Math.round(median(plain))} ms; ratio of medians ${(score.medianMs / median(plain)).toFixed(2)}, median ratio ${median(ratios).toFixed(2)}`,
  );
  const kinds = [...new Set(samples.map(({ kind }) => kind))].sort();
  for (const kind of kinds) {
    const part = scored(outcomes.filter(({ sample }) => sample.kind === kind));
    console.log(
      `  ${kind.padEnd(16)} words ${share(part.covered, part.words).padEnd(6)} stop ${part.leakyAtStop}/${part.leaky}  clean flagged ${part.cleanAtStop}+${part.cleanAtReview}/${part.clean}  ${Math.round(part.medianMs)} ms`,
    );
  }
  if (server.strangers().length > 0) console.log(`STRANGERS ${server.strangers().join(' ')}`);
} finally {
  await plainReader.terminate();
  await bench.close();
  await server.close();
}
