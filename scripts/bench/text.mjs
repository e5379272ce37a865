/** The text engine as it is shipped, beside npm peers on the same posts in one run, and how its cost grows. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { runnerImport } from 'vite';
import { peersFor } from './peers.mjs';

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

/** What one peer may take; a slow one is measured once, after a warm start. */
const PATIENCE_MS = 8_000;
/** A large program is compiled while it runs; from about the twentieth round on the times stand still. */
const MOST_ROUNDS = 32;

/** Processor time of this process so far, in milliseconds: what else the computer does is not counted. */
function spent() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Characters a second over all posts: the best of so many rounds, the first of which warm up, or what patience allows. */
async function speedOf(posts, isFlagged) {
  const characters = posts.reduce((sum, { text }) => sum + text.length, 0);
  const until = spent() + PATIENCE_MS;
  for (const { text } of posts.slice(0, 20)) await isFlagged(text);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < MOST_ROUNDS && (round < 1 || spent() < until); round += 1) {
    const started = spent();
    for (const { text } of posts) await isFlagged(text);
    best = Math.min(best, spent() - started);
  }
  return (characters / best) * 1000;
}

/**
 * Speed without judgement is cheap: beside each speed stands how often its "something found" is right about a post.
 * A finder of dates or names alone was not made for that; it is what somebody would use in our place.
 */
async function rightness(posts, isFlagged) {
  const right = { leaky: [], clean: [] };
  for (const { label, text } of posts) right[label].push((await isFlagged(text)) === (label === 'leaky'));
  const percent = (of) => ((100 * of.filter(Boolean).length) / of.length).toFixed(0).padStart(3);
  return `flags ${percent(right.leaky)} % of leaky, leaves ${percent(right.clean)} % of clean`;
}

async function peers(engine, corpus, isAsked) {
  const posts = corpus.filter((post) => post.split === 'heldout');
  const own = { name: 'Scrub In, whole engine', isFlagged: (text) => engine.checkDraft(asPost(text)).leaky };
  const { peers: others, missing } = await peersFor(isAsked);
  const rows = [];
  for (const { name, isFlagged } of [own, ...others]) {
    const right = await rightness(posts, isFlagged);
    rows.push({ name, value: await speedOf(posts, isFlagged), right });
  }
  return {
    title: `The text engine beside its peers: ${posts.length} posts of authors never trained on, by leaky or clean`,
    lines: [
      ...rows.map(
        ({ name, value, right }) =>
          `${name.padEnd(30)}${millions(value).padStart(18)}  x${(value / rows[0].value).toFixed(2).padStart(6)}   ${right}`,
      ),
      ...missing.map((name) => `${name.padEnd(30)}not installed: -- --peers does`),
    ],
    charts: [
      {
        title: 'Text: characters a second of processor time',
        bars: rows.map(({ name, value }) => ({ name, value, words: millions(value) })),
      },
    ],
  };
}

/** The time of one draft of so many characters, the best of three: what else the computer does can only add. */
function timeOf(engine, text) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    const started = spent();
    engine.checkDraft(asPost(text));
    best = Math.min(best, spent() - started);
  }
  return best;
}

function growth(engine, long) {
  const points = [100, 1000, 10_000, 100_000, 1_000_000].map((length) => {
    const text = long.repeat(Math.ceil(length / long.length)).slice(0, length);
    return { at: length, value: timeOf(engine, text) };
  });
  return {
    title: 'Growth: text, one draft of repeated posts, processor time',
    lines: points.map(
      ({ at, value }) =>
        `${String(at).padStart(9)} characters  ${value.toFixed(1).padStart(9)} ms  ${millions((at / value) * 1000).padStart(18)}`,
    ),
    charts: [{ title: 'Characters of a draft: check', unit: 'ms', points }],
  };
}

/** Keys of the draft before those that are counted: nobody writes 3,000 characters with fewer. */
const WARM_KEYS = 100;

function oneKey(engine, long) {
  const draft = long.slice(0, 3000);
  const times = { processor: [], clock: [] };
  for (let index = 0; index < WARM_KEYS + 300; index += 1) {
    const [started, began] = [spent(), performance.now()];
    engine.checkDraft(asPost(`${draft}${'abcdefghij'[index % 10]}`));
    if (index < WARM_KEYS) continue;
    times.clock.push(performance.now() - began);
    times.processor.push(spent() - started);
  }
  const lineOf = (name, list) => {
    const sorted = list.toSorted((one, other) => one - other);
    return `${name}  median ${sorted[150].toFixed(2)} ms, p99 ${sorted[297].toFixed(2)} ms`;
  };
  return {
    title: 'Checked again after one key, draft of 3,000 characters',
    lines: [
      // What the writer waits for; other programs add to it.
      lineOf('by the clock                    ', times.clock),
      // What cleans memory beside the program is counted as well.
      lineOf('processor time of all threads   ', times.processor),
    ],
  };
}

/** @param {{peers: boolean}} options whether peers that are no dependency of ours are installed and asked */
export async function textBench({ peers: isAsked }) {
  const { module } = await runnerImport(path.join(root, 'tests/exam/corpus.ts'), {
    configFile: false,
    root,
    logLevel: 'silent',
  });
  const corpus = module.readCorpus(path.join(root, 'tests/exam/corpus'));
  const long = corpus.map((post) => post.text).join('\n\n');
  const engine = shippedEngine();
  return [await peers(engine, corpus, isAsked), oneKey(engine, long), growth(engine, long)];
}
