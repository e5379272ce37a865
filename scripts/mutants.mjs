/**
 * `npm run mutants`: small faults are put into src/gate and src/checks, one at a time, and the unit tests must notice.
 * A seeded share of all mutants is tried; `-- gate` or `-- checks` for one folder, `-- --all` for every mutant (hours),
 * `-- --seed words`, `-- --share 0.05`, `-- --file src/checks/text/tokens.ts` for one file, whole; `-- --write` puts the
 * score into docs/mutants.md, for the folders of the run. Everything runs in a copy of the tree; survivors are printed with their place.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pageOf, scoreOf, survivorsIn } from './mutants/report.mjs';
import { lotOf, mutantsOf, rangeOf } from './mutants/sample.mjs';
import { FOLDERS } from './mutants/scope.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    seed: { type: 'string', default: 'scrub-in' },
    share: { type: 'string' },
    file: { type: 'string', multiple: true },
    write: { type: 'boolean', default: false },
  },
});

/** A copy that Stryker may write its mutants into. @returns {string} its folder */
function copyOfTree() {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'scrub-in-mutants-'));
  for (const name of ['src', 'tests', 'scripts', 'public', 'package.json', 'tsconfig.json', 'manifest.json'])
    cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  return copy;
}

/** @returns {string[]} absolute */
function filesOf(copy, folder) {
  if (values.file) return values.file.map((name) => path.join(copy, name));
  const within = path.join(copy, 'src', folder);
  return readdirSync(within, { recursive: true })
    .filter((name) => name.endsWith('.ts') && FOLDERS[folder].files(name))
    .map((name) => path.join(within, name));
}

/** @returns {object} Stryker's report of one folder */
function tried(copy, folder, share, mutate) {
  const config = {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner', path.join(copy, 'scripts/mutants/sample.mjs')],
    checkers: ['sample'],
    vitest: { configFile: 'scripts/mutants/vitest.config.mjs', related: false },
    mutate,
    inPlace: true,
    coverageAnalysis: 'perTest',
    concurrency: 1,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: `mutants-${folder}.json` },
    // A slow machine must not look like a fault that was noticed.
    timeoutMS: 40_000,
    timeoutFactor: 3,
    logLevel: 'warn',
    allowEmpty: true,
    disableTypeChecks: false,
    tempDirName: '.stryker',
    warnings: { slow: false, unknownOptions: false },
  };
  const file = path.join(copy, 'stryker.config.json');
  writeFileSync(file, JSON.stringify(config));
  const bin = path.join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(process.execPath, [bin, 'run', file], {
    cwd: copy,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      SCRUB_MUTANT_FOLDER: folder,
      SCRUB_MUTANT_SEED: values.seed,
      SCRUB_MUTANT_SHARE: String(share),
      SCRUB_RUNS: process.env.SCRUB_RUNS ?? '150',
    },
  });
  if (status !== 0) throw new Error(`Stryker ended with ${status} in ${copy}`);
  return JSON.parse(readFileSync(path.join(copy, `mutants-${folder}.json`), 'utf8'));
}

const wanted = positionals.length > 0 ? positionals : Object.keys(FOLDERS);
const unknown = wanted.filter((name) => !(name in FOLDERS));
if (unknown.length > 0)
  throw new Error(`unknown folder ${unknown.join()}: there are ${Object.keys(FOLDERS).join()}`);

const results = [];
for (const folder of wanted) {
  const share = values.all ? 1 : Number(values.share ?? (values.file ? 1 : FOLDERS[folder].share));
  const copy = copyOfTree();
  try {
    const mutants = await mutantsOf(filesOf(copy, folder));
    const chosen = mutants.filter((mutant) => lotOf(mutant, values.seed, copy) < share);
    console.log(`${folder}: ${chosen.length} of ${mutants.length} mutants`);
    const report = tried(copy, folder, share, [...new Set(chosen.map((mutant) => rangeOf(mutant, copy)))]);
    const names = mutants.map(({ fileName }) => path.relative(copy, fileName));
    const result = { folder, share, seed: values.seed, ...scoreOf(report, names) };
    results.push(result);
    for (const line of survivorsIn(report)) console.log(line);
    console.log(`${folder}: ${result.line}`);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
if (values.write) {
  const page = path.join(root, 'docs/mutants.md');
  writeFileSync(page, pageOf(results, existsSync(page) ? readFileSync(page, 'utf8') : ''));
  console.log('written to docs/mutants.md');
}
