/**
 * `npm run bench`: figures, never a test. `-- text` for the engine beside its peers, `-- delay` for what a clean
 * Post gains in the installed browsers; both without a word.
 */
import path from 'node:path';
import { runnerImport } from 'vite';

const [which] = process.argv.slice(2);
if (which === undefined || which === 'text') await import('./bench-text.mjs');
if (which === undefined || which === 'delay') {
  const root = path.resolve(import.meta.dirname, '..');
  const { module } = await runnerImport(path.join(root, 'tests/e2e/bench/delay.ts'));
  for (const browser of ['chromium', 'firefox']) {
    for (const line of await module.measureDelay(browser)) console.log(line);
  }
}
