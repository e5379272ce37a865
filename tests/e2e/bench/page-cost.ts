import { type Bench, launch } from './browser.ts';
import { composer, openComposer } from './composers.ts';
import { megabytesOf, processesOf, processorTimeOf } from './processes.ts';
import { Profiler, workAfter } from './profile.ts';
import { startServer } from './server.ts';
import type { Tab } from './tab.ts';
import { usualChecker, usualLines } from './usual.ts';

/**
 * What a page pays in Chromium: without an extension, with ours, and with one that is made the usual way of writing
 * checkers (usual/). Figures for `npm run bench`, each beside the bar for ours.
 */

const SENTENCE = 'Iron deficiency is common, and ferritin below thirty settles it in most adults. ';
/** Something to underline for both: a name, and a word that is no word. */
const LEAKY = 'My patient Mr. Harold Finch is in remision. ';
const LONG = LEAKY + SENTENCE.repeat(Math.ceil((3000 - LEAKY.length) / SENTENCE.length)).trim();
const KEYS = 60;
const ROUNDS = 3;
const LOADS = 9;
/** Shorter than the pause after which a check may run. */
const PAUSE_MS = 350;
const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const quantile = (values: readonly number[], share: number) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? 0;

/** One browser of the comparison. */
interface Column {
  readonly name: string;
  readonly bench: Bench;
  /** waits until the draft in a tab is checked and what was found is shown */
  readonly settled: (tab: Tab) => Promise<unknown>;
}

interface Row {
  readonly what: string;
  /** by the columns' order; '' where a browser without an extension has nothing to say */
  readonly cells: readonly string[];
  readonly bar?: string;
}

const isOwnWork = ({ bench }: Column) => bench.extensionOrigin !== '';

/** A row a figure, measured in one browser after the other. */
async function row(
  columns: readonly Column[],
  what: string,
  cell: (column: Column) => Promise<string>,
  bar?: string,
): Promise<Row> {
  const cells: string[] = [];
  for (const column of columns) cells.push(await cell(column));
  return { what, cells, ...(bar === undefined ? {} : { bar }) };
}

async function drafted(column: Column, id: string): Promise<Tab> {
  const { editor } = composer(id);
  const tab = await openComposer(column.bench, composer(id));
  await tab.click(editor);
  await tab.page.keyboard.sendCharacter(LONG);
  await column.settled(tab);
  await tab.chord('Control', 'End');
  await pause(1000);
  return tab;
}

const mainThread = async (tab: Tab) => ((await tab.page.metrics()).TaskDuration ?? 0) * 1000;

/** Loads take turns between the browsers, so that what else the computer does meets all of them. */
async function loads(columns: readonly Column[]): Promise<Row[]> {
  const taken = columns.map(() => ({ load: [] as number[], work: [] as number[] }));
  for (let round = 0; round < LOADS; round += 1) {
    for (const [index, { bench }] of columns.entries()) {
      const tab = await bench.open('https://x.com/home');
      await pause(1000);
      taken[index]?.load.push(
        await tab.page.evaluate(
          () =>
            (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)
              ?.loadEventEnd ?? 0,
        ),
      );
      taken[index]?.work.push(await mainThread(tab));
      await tab.close();
    }
  }
  const cells = (of: 'load' | 'work') => taken.map((times) => `${quantile(times[of], 0.5).toFixed(0)} ms`);
  return [
    { what: 'page with a composer loads, median', cells: cells('load') },
    { what: 'main thread in all, to a second after', cells: cells('work') },
  ];
}

async function atRest({ bench }: Column): Promise<string> {
  const tab = await bench.open('https://x.com/empty');
  await pause(500);
  const profiler = await Profiler.of(bench, tab);
  const idle = await profiler.during(() => pause(1500));
  await tab.close();
  return `${idle.extension.toFixed(2)} ms`;
}

async function besideABusyFeed(column: Column): Promise<string> {
  const { editor } = composer('x-inline');
  const tab = await openComposer(column.bench, composer('x-inline'));
  await tab.type(editor, LEAKY.trim());
  await column.settled(tab);
  await pause(500);
  const profiler = await Profiler.of(column.bench, tab);
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
  const share = (100 * busy.extension) / (busy.page + busy.extension);
  return `${busy.extension.toFixed(2)} ms, ${share.toFixed(1)} %`;
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

async function perKey(column: Column, id: string): Promise<string> {
  const tab = await drafted(column, id);
  const profiler = await Profiler.of(column.bench, tab);
  const rounds: number[][] = [];
  while (rounds.length < ROUNDS) rounds.push(await keyCosts(tab, profiler));
  await tab.close();
  // What else the computer does can only add: the best of three rounds is nearest to the truth.
  const least = (share: number) => Math.min(...rounds.map((costs) => quantile(costs, share))).toFixed(2);
  return `${least(0.5)}, ${least(0.95)} ms`;
}

/** As a person types: a pause after each tenth key, in which what was written is checked. */
async function allProcesses(column: Column): Promise<{ typed: string; held: string }> {
  const tab = await drafted(column, 'x-inline');
  const rounds: number[] = [];
  while (rounds.length < ROUNDS) {
    const before = processorTimeOf(processesOf(column.bench));
    for (let key = 0; key < KEYS; key += 10) {
      await tab.page.keyboard.type('a few more words'.slice(0, 10), { delay: 60 });
      await pause(900);
    }
    rounds.push((processorTimeOf(processesOf(column.bench)) - before) / KEYS);
  }
  const held = megabytesOf(processesOf(column.bench));
  await tab.close();
  return { typed: `${Math.min(...rounds).toFixed(1)} ms`, held: `${held.toFixed(0)} MB` };
}

async function whole(columns: readonly Column[]): Promise<Row[]> {
  if (process.platform !== 'linux') return [];
  const used = [];
  for (const column of columns) used.push(await allProcesses(column));
  return [
    { what: 'processor, all processes, for a key', cells: used.map(({ typed }) => typed) },
    { what: 'memory, all processes, while writing', cells: used.map(({ held }) => held) },
  ];
}

const WIDE = 40;
const CELL = 17;

function tableOf(names: readonly string[], rows: readonly Row[]): string[] {
  const line = ({ what, cells, bar }: Row) =>
    what.padEnd(WIDE) +
    cells.map((cell) => cell.padEnd(CELL)).join('') +
    (bar === undefined ? '' : `(${bar})`);
  return [{ what: '', cells: names }, ...rows].map((each) => line(each).trimEnd());
}

async function measured(columns: readonly Column[]): Promise<Row[]> {
  const own = (cell: (column: Column) => Promise<string>) => (column: Column) =>
    isOwnWork(column) ? cell(column) : Promise.resolve('');
  return [
    ...(await whole(columns)),
    ...(await loads(columns)),
    await row(columns, 'no composer, 1.5 s at rest', own(atRest), 'nothing measurable'),
    await row(columns, '10,000 changes in a feed, of all script', own(besideABusyFeed), '1 %'),
    await row(
      columns,
      'a key in Draft.js, median, p95',
      own((column) => perKey(column, 'x-inline')),
      'p95 4 ms',
    ),
    await row(
      columns,
      'a key in a textarea, median, p95',
      own((column) => perKey(column, 'mastodon-post')),
      'p95 4 ms',
    ),
  ];
}

/**
 * One line a figure. Needs the built extension and an installed Chromium.
 * @param peers a folder with harper.js, which the usual checker needs; null leaves that column out
 */
export async function measurePageCost(peers: string | null): Promise<string[]> {
  const server = await startServer();
  const usual = peers === null ? null : usualChecker(peers);
  const benches: Bench[] = [];
  const started = async (extension?: string | null) => {
    const bench = await launch({
      browser: 'chromium',
      server,
      ...(extension === undefined ? {} : { extension }),
    });
    benches.push(bench);
    return bench;
  };
  try {
    const columns: Column[] = [
      { name: 'no extension', bench: await started(null), settled: () => pause(1000) },
      { name: 'Scrub In', bench: await started(), settled: (tab) => tab.panel.wait('.counter') },
    ];
    if (usual !== null)
      columns.push({ name: 'usual checker', bench: await started(usual.folder), settled: usualLines });
    return [
      ...tableOf(
        columns.map(({ name }) => name),
        await measured(columns),
      ),
      usual === null
        ? 'The usual checker needs harper.js, which is not installed: --peers.'
        : 'The usual checker: every frame, the whole document observed, the whole text checked by harper.js in its worker 0.3 s after a key.',
      'Rows of a key, of changes and at rest: work of the extension on the page’s thread, its layout included.',
    ];
  } finally {
    for (const bench of benches) await bench.close();
    usual?.remove();
    await server.close();
  }
}
