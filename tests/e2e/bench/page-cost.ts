import { type Bench, launch } from './browser.ts';
import { composer, openComposer } from './composers.ts';
import { Profiler, workAfter } from './profile.ts';
import { startServer } from './server.ts';
import type { Tab } from './tab.ts';
import { marksIn } from './underlined.ts';

/** What the extension costs a page, by Chromium's profiler: figures for `npm run bench`, each beside the bar. */

const SENTENCE = 'Iron deficiency is common, and ferritin below thirty settles it in most adults. ';
const LEAKY = 'My patient Mr. Harold Finch is in remission. ';
const LONG = LEAKY + SENTENCE.repeat(Math.ceil((3000 - LEAKY.length) / SENTENCE.length)).trim();
const KEYS = 60;
const ROUNDS = 3;
/** Shorter than the pause after which a check may run. */
const PAUSE_MS = 350;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const quantile = (values: readonly number[], share: number) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? 0;

async function atRest(bench: Bench): Promise<string> {
  const tab = await bench.open('https://x.com/empty');
  await pause(500);
  const profiler = await Profiler.of(bench, tab);
  const idle = await profiler.during(() => pause(1500).then(() => undefined));
  await tab.close();
  return `no composer, 1.5 s at rest               ${idle.extension.toFixed(2)} ms of the main thread  (bar: nothing measurable)`;
}

async function besideABusyFeed(bench: Bench): Promise<string> {
  const row = composer('x-inline');
  const tab = await openComposer(bench, row);
  await tab.type(row.editor, LEAKY.trim());
  await marksIn(tab, 1);
  await pause(500);
  const profiler = await Profiler.of(bench, tab);
  const busy = await profiler.during(() =>
    tab.page.evaluate(async () => {
      const feed = document.createElement('section');
      document.body.append(feed);
      for (let round = 0; round < 100; round += 1) {
        for (let change = 0; change < 100; change += 1) {
          const post = document.createElement('article');
          post.append(document.createElement('p'), `Post ${round} ${change}`);
          feed.append(post);
          if (feed.childElementCount > 200) feed.firstElementChild?.remove();
        }
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }),
  );
  await tab.close();
  const own = busy.page + busy.extension;
  const share = ((100 * busy.extension) / own).toFixed(2);
  return `10,000 changes in a feed                 ${busy.extension.toFixed(2)} of ${own.toFixed(0)} ms of script, ${share} %  (bar: 1 %)`;
}

/** The work for each of some keys at the end of the draft. Longer gaps are pauses, in which a check may run. */
async function keyCosts(tab: Tab, profiler: Profiler): Promise<number[]> {
  await tab.page.evaluate(() => {
    const keys: number[] = [];
    Object.assign(window, { keys });
    window.addEventListener('keydown', (event) => keys.push(event.timeStamp), true);
  });
  const typing = await profiler.during(async () => {
    await tab.page.keyboard.type('a few more words '.repeat(4).slice(0, KEYS), { delay: 60 });
    await pause(100);
  });
  const keys = await tab.page.evaluate(() => (window as unknown as { keys: number[] }).keys);
  return workAfter(typing, keys, PAUSE_MS);
}

async function perKey(bench: Bench, id: string): Promise<string> {
  const row = composer(id);
  const tab = await openComposer(bench, row);
  await tab.click(row.editor);
  await tab.page.keyboard.sendCharacter(LONG);
  await tab.panel.wait('.counter');
  await tab.chord('Control', 'End');
  const profiler = await Profiler.of(bench, tab);
  const rounds: number[][] = [];
  while (rounds.length < ROUNDS) rounds.push(await keyCosts(tab, profiler));
  await tab.close();
  // What else the computer does can only add: the best of three rounds is nearest to the truth.
  const least = (share: number) => Math.min(...rounds.map((costs) => quantile(costs, share))).toFixed(2);
  return `a key in 3,000 characters, ${id.padEnd(14)}median ${least(0.5)} ms, p95 ${least(0.95)} ms  (bar: p95 4 ms)`;
}

/** One line a figure. Needs the built extension and an installed Chromium. */
export async function measurePageCost(): Promise<string[]> {
  const server = await startServer();
  const bench = await launch({ browser: 'chromium', server });
  try {
    return [
      await atRest(bench),
      await besideABusyFeed(bench),
      await perKey(bench, 'x-inline'),
      await perKey(bench, 'mastodon-post'),
    ];
  } finally {
    await bench.close();
    await server.close();
  }
}
