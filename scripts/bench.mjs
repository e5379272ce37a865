/** `npm run bench`: figures, never a test. What a clean Post gains in delay, in the installed browsers. */
import path from 'node:path';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const { module } = await runnerImport(path.join(root, 'tests/e2e/bench/delay.ts'));
for (const browser of ['chromium', 'firefox']) {
  for (const line of await module.measureDelay(browser)) console.log(line);
}
