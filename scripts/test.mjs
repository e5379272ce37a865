/**
 * `npm test`: every check there is, one readable line a step, a failing step does not hide the next.
 * The last line is exactly `N passed, N failed`. `--only unit,types` runs some of the steps.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setup } from './setup.mjs';
import { countOf, vitest, withSecondLook } from './vitest.mjs';

const root = path.resolve(import.meta.dirname, '..');

const bin = (file, ...args) => [process.execPath, [path.join(root, 'node_modules', file), ...args]];

/** A command that passes or fails as a whole. */
function whole([command, args]) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ok = status === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, details: ok ? '' : `${stdout}${stderr}`.trim() };
}

const steps = {
  types: () => whole(bin('typescript/bin/tsc', '-p', '.')),
  lint: () => whole(bin('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.')),
  floors: () =>
    whole(bin('dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'src')),
  unit: () => countOf(vitest('unit')),
  build: () => whole([process.execPath, ['scripts/build.mjs']]),
  built: () => countOf(vitest('built')),
  e2e: () =>
    withSecondLook(vitest('e2e'), (files) => vitest('e2e', { files, env: { SCRUB_MATRIX: 'keep' } })),
};

/** What the end-to-end run has shown: composer by composer, and of what breaks; '' when it showed nothing. */
function shown() {
  const files = ['matrix', 'faults'].map((name) => path.join(root, `dist/${name}.md`));
  return files
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

/** @returns {string[]} the steps to run, in order */
function chosen(argv) {
  const at = argv.indexOf('--only');
  const wanted = at === -1 ? Object.keys(steps) : (argv[at + 1] ?? '').split(',');
  const unknown = wanted.filter((name) => !(name in steps));
  if (unknown.length > 0 || wanted.length === 0) {
    console.error(`unknown step ${unknown.join(', ')}: there are ${Object.keys(steps).join(', ')}`);
    process.exit(2);
  }
  return Object.keys(steps).filter((name) => wanted.includes(name));
}

const names = chosen(process.argv.slice(2));
setup(names.includes('e2e') ? 'both' : 'none');
const total = { passed: 0, failed: 0 };
for (const name of names) {
  const started = Date.now();
  if (name === 'e2e') console.log('     e2e     both browsers, some minutes …');
  const { passed, failed, skipped = 0, details, unsteady = '' } = steps[name]();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const more = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(
    `${failed > 0 ? 'FAIL' : 'ok  '} ${name.padEnd(7)} ${passed} passed, ${failed} failed${more} (${seconds} s)`,
  );
  for (const text of [details, unsteady].filter(Boolean)) console.log(text.replace(/^/gm, '       '));
  if (name === 'e2e') console.log(shown());
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
