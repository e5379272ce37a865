/**
 * `npm run bench`: figures, never a test, all of one run. `-- text` for the engine beside its peers, `-- pictures` for
 * the reader of pictures beside others, `-- delay` for what a clean Post gains in the installed browsers, `-- page` for
 * what a page pays beside another extension's approach (with the peers), `-- growth` for how that grows, `-- memory`
 * for what the extension holds, `-- size` for what is shipped; all without a word.
 * `-- --peers` installs peers that are no dependency of ours into a temporary folder.
 * `-- --write` does that too and puts everything into docs/benchmarks.md, with charts.
 */
import { existsSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runnerImport } from 'vite';
import { chartOf } from './bench/chart.mjs';
import { growthBench } from './bench/growth.mjs';
import { installed } from './bench/peers.mjs';
import { pictureBench } from './bench/pictures.mjs';
import { sizes } from './bench/size.mjs';
import { textBench } from './bench/text.mjs';

const root = path.resolve(import.meta.dirname, '..');

async function delays() {
  const { module } = await runnerImport(path.join(root, 'tests/e2e/bench/delay.ts'));
  const lines = [];
  for (const browser of ['chromium', 'firefox']) lines.push(...(await module.measureDelay(browser)));
  return [{ title: 'What a clean Post gains in delay', lines }];
}

async function pageCost({ peers }) {
  const { module } = await runnerImport(path.join(root, 'tests/e2e/bench/page-cost.ts'));
  const lines = await module.measurePageCost(peers ? installed() : null);
  return [{ title: 'What a page pays (Chromium)', lines }];
}

async function memory() {
  const { module } = await runnerImport(path.join(root, 'tests/e2e/bench/memory.ts'));
  const sections = [];
  for (const browser of ['chromium', 'firefox']) {
    const title = `Memory of the process that runs extensions, and of all, private (${browser})`;
    sections.push({ title, lines: await module.measureMemory(browser) });
  }
  return sections;
}

const parts = {
  text: textBench,
  pictures: pictureBench,
  delay: delays,
  page: pageCost,
  growth: growthBench,
  memory,
  size: sizes,
};
const words = process.argv.slice(2);
const isWritten = words.includes('--write');
const wanted = words.filter((word) => word in parts);
if (!existsSync(path.join(root, 'dist/chromium/engine.js'))) {
  console.error('Nothing is built: npm run build first.');
  process.exit(2);
}

/** Programs that wanted a processor before the run, on average: above a few tenths, something ran beside it. */
const [beside = 0] = os.loadavg();
const sections = [];
for (const name of wanted.length > 0 && !isWritten ? wanted : Object.keys(parts)) {
  for (const section of await parts[name]({ peers: isWritten || words.includes('--peers') })) {
    sections.push(section);
    console.log(`\n${section.title}\n${section.lines.map((line) => `  ${line}`).join('\n')}`);
  }
}

if (isWritten) {
  const [cpu] = os.cpus();
  const about = `One run on ${os.cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}. \`npm run bench -- --write\` writes this page. When it began, the load of the machine was ${beside.toFixed(1)}. Figures of two machines do not compare; ratios of one run do.`;
  const text = sections.map(({ title, lines }) => `## ${title}\n\n\`\`\`text\n${lines.join('\n')}\n\`\`\``);
  const chart = '![The text engine beside its peers, and how times grow](benchmarks.svg)';
  writeFileSync(
    path.join(root, 'docs/benchmarks.md'),
    `# Benchmarks\n\n${about}\n\n${chart}\n\n${text.join('\n\n')}\n`,
  );
  const charts = sections.flatMap(({ charts: own = [] }) => own);
  writeFileSync(path.join(root, 'docs/benchmarks.svg'), chartOf(charts));
  console.log('\nwritten to docs/benchmarks.md and docs/benchmarks.svg');
}
