/** The text engine as it is shipped, beside npm peers on the same posts in one run, and how its cost grows. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const asPost = (text) => ({ parts: [{ kind: 'post', text }] });
const millions = (value) => `${(value / 1e6).toFixed(2)} M chars/s`;

/** The bundle that the browser gets, on the shelf it leaves its door on. */
function shippedEngine() {
  globalThis.requestIdleCallback ??= () => 0;
  const file = path.join(root, 'dist/chromium/engine.js');
  vm.runInThisContext(readFileSync(file, 'utf8'), { filename: file });
  return globalThis.scrubInParts.engine;
}

/** Characters a second over all posts, the best of three rounds after one to warm up. */
function speedOf(posts, run) {
  const characters = posts.reduce((sum, text) => sum + text.length, 0);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 4; round += 1) {
    const started = performance.now();
    for (const text of posts) run(text);
    if (round > 0) best = Math.min(best, performance.now() - started);
  }
  return (characters / best) * 1000;
}

/**
 * Speed without judgement is cheap: beside each speed stands how often its "something found" is right about a post.
 * A finder of dates or names alone was not made for that; it is what somebody would use in our place.
 */
function rightness(posts, isFlagged) {
  const share = (label, flagged) => {
    const of = posts.filter((post) => post.label === label);
    return of.filter((post) => isFlagged(post.text) === flagged).length / of.length;
  };
  return `finds ${(100 * share('leaky', true)).toFixed(0)} %, silent on ${(100 * share('clean', false)).toFixed(0)} %`;
}

function peers(engine, corpus) {
  const posts = corpus.map((post) => post.text);
  const heldOut = corpus.filter((post) => post.split === 'heldout');
  const rows = [
    [
      'Scrub In, whole engine',
      (text) => engine.checkDraft(asPost(text)),
      (text) => engine.checkDraft(asPost(text)).leaky,
    ],
    ['chrono-node (dates only)', (text) => chrono.parse(text), (text) => chrono.parse(text).length > 0],
    [
      'compromise (people, places)',
      (text) => compromise(text).topics().json(),
      (text) => compromise(text).topics().json().length > 0,
    ],
  ].map(([name, run, isFlagged]) => ({
    name,
    value: speedOf(posts, run),
    right: rightness(heldOut, isFlagged),
  }));
  const [own] = rows;
  return {
    title: `Speed over ${posts.length} posts; rightness over the ${heldOut.length} of authors never trained on`,
    lines: rows.map(
      ({ name, value, right }) =>
        `${name.padEnd(30)}${millions(value).padStart(18)}  x${(value / own.value).toFixed(2).padStart(6)}   ${right}`,
    ),
    bars: rows.map(({ name, value }) => ({ name, value, words: millions(value) })),
  };
}

function growth(engine, long) {
  const lines = [100, 1000, 10_000, 100_000, 1_000_000].map((length) => {
    const text = long.repeat(Math.ceil(length / long.length)).slice(0, length);
    const started = performance.now();
    engine.checkDraft(asPost(text));
    const spent = performance.now() - started;
    return `${String(length).padStart(9)} characters  ${spent.toFixed(1).padStart(9)} ms  ${millions((length / spent) * 1000).padStart(18)}`;
  });
  return { title: 'Growth: one draft of repeated posts', lines };
}

function oneKey(engine, long) {
  const draft = long.slice(0, 3000);
  const times = Array.from({ length: 300 }, (_unused, index) => {
    const started = performance.now();
    engine.checkDraft(asPost(`${draft}${'abcdefghij'[index % 10]}`));
    return performance.now() - started;
  }).sort((one, other) => one - other);
  return {
    title: 'Checked again after one key, draft of 3,000 characters',
    lines: [`median ${times[150].toFixed(2)} ms, p99 ${times[297].toFixed(2)} ms`],
  };
}

export async function textBench() {
  const { module } = await runnerImport(path.join(root, 'tests/exam/corpus.ts'), {
    configFile: false,
    root,
    logLevel: 'silent',
  });
  const corpus = module.readCorpus(path.join(root, 'tests/exam/corpus'));
  const long = corpus.map((post) => post.text).join('\n\n');
  const engine = shippedEngine();
  return [peers(engine, corpus), oneKey(engine, long), growth(engine, long)];
}
