/**
 * `npm run bench -- text`: the text engine beside npm peers on the same posts in one run, and how its cost grows.
 * Figures and ratios; nothing here can fail.
 */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import { runnerImport } from 'vite';
import { loadChecks } from './load-checks.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { checkDraft } = await loadChecks();
const { module: corpus } = await runnerImport(path.join(root, 'tests/exam/corpus.ts'), {
  configFile: false,
  root,
  logLevel: 'silent',
});
const posts = corpus.readCorpus(path.join(root, 'tests/exam/corpus')).map((post) => post.text);
const characters = posts.reduce((sum, text) => sum + text.length, 0);
const asPost = (text) => ({ parts: [{ kind: 'post', text }] });

/** Characters a second over all posts, the best of three rounds after one to warm up. */
function speedOf(run) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 4; round += 1) {
    const started = performance.now();
    for (const text of posts) run(text);
    if (round > 0) best = Math.min(best, performance.now() - started);
  }
  return (characters / best) * 1000;
}

const millions = (value) => `${(value / 1e6).toFixed(2)} M chars/s`;
const rows = [
  ['Scrub In, whole engine', speedOf((text) => checkDraft(asPost(text)))],
  ['chrono-node, dates only', speedOf((text) => chrono.parse(text))],
  ['compromise, people and places', speedOf((text) => compromise(text).topics().json())],
];
console.log(`${posts.length} posts, ${characters} characters, one run`);
for (const [name, speed] of rows) {
  console.log(
    `${name.padEnd(32)}${millions(speed).padStart(20)}   ${(speed / rows[0][1]).toFixed(2)} of ours`,
  );
}

console.log('\nGrowth: one draft of repeated posts');
const long = posts.join('\n\n');
for (const length of [100, 1000, 10_000, 100_000, 1_000_000]) {
  const text = long.repeat(Math.ceil(length / long.length)).slice(0, length);
  const started = performance.now();
  checkDraft(asPost(text));
  const spent = performance.now() - started;
  console.log(
    `${String(length).padStart(9)} characters  ${spent.toFixed(1).padStart(9)} ms  ${millions((length / spent) * 1000)}`,
  );
}

console.log('\nOne key in a draft of 3,000 characters');
const draft = long.slice(0, 3000);
const times = Array.from({ length: 300 }, (_unused, index) => {
  const started = performance.now();
  checkDraft(asPost(`${draft}${'abcdefghij'[index % 10]}`));
  return performance.now() - started;
}).sort((one, other) => one - other);
console.log(`median ${times[150].toFixed(2)} ms, p99 ${times[297].toFixed(2)} ms`);

const engine = path.join(root, 'dist/chromium/engine.js');
if (existsSync(engine)) {
  console.log(
    `\nengine with word lists: ${(gzipSync(readFileSync(engine), { level: 9 }).length / 1024).toFixed(0)} KB gzip`,
  );
}
