/**
 * `npm start`: shows the extension at work on local pages that answer as x.com and linkedin.com. With a display a
 * browser window opens; without one the same is done by script, told in plain words, with screenshots.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { setup } from './setup.mjs';

const root = path.resolve(import.meta.dirname, '..');
process.chdir(root);
const found = setup();
const browser = found.chromium ? 'chromium' : 'firefox';

console.log('Building the extension …');
const built = spawnSync(process.execPath, ['scripts/build.mjs'], { encoding: 'utf8' });
if (built.status !== 0) {
  console.error(`The build failed:\n${built.stdout}${built.stderr}`);
  process.exit(1);
}

const { runnerImport } = await import('vite');
const { module: bench } = await runnerImport(path.join(root, 'tests/e2e/bench/story.ts'));

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
if (hasDisplay && !process.argv.includes('--headless')) {
  console.log(
    `Opening ${found[browser]} with the extension. Write a post about a patient who does not exist.`,
  );
  console.log('Close the window to end.');
  await bench.runPlayground({ browser });
} else {
  console.log(`No display here: the story by script, in ${found[browser]}.\n`);
  try {
    await bench.runStory({ browser, screenshots: path.join(root, 'screenshots') });
    console.log('\nThe story is true: every step was checked against what the pages received.');
  } catch (error) {
    console.error(`\nThe story is not true: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
