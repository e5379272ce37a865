import { type Bench, type BrowserName, launch } from './browser.ts';
import { composer, openComposer } from './composers.ts';
import { inWindow } from './firefox.ts';
import { megabytesOf, processesOf } from './processes.ts';
import { type FixtureServer, startServer } from './server.ts';
import type { Tab } from './tab.ts';

/**
 * What the extension holds on Linux: its own process (background and workshop), and all processes of the browser
 * beside those of the same browser without it, in which the same things are done at the same time.
 */

const BAR_MB = 30;
/** The bar: back to rest within a minute of the last reading. */
const BACK_MS = 60_000;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Held {
  /** megabytes of the process that runs extensions; 0 when there is none */
  readonly own: number;
  /** megabytes of all processes of the browser */
  readonly all: number;
}

/** Firefox names the work of its processes to itself only. Its own extensions share the process with ours. */
async function extensionPids({
  browser,
  name,
}: Bench): Promise<(process: { pid: string; command: string }) => boolean> {
  if (name === 'chromium') return ({ command }) => command.includes('--extension-process');
  const pids = await inWindow(
    browser,
    `async () => (await ChromeUtils.requestProcInfo()).children
      .filter(({ type }) => type === 'extension').map(({ pid }) => pid).join(' ')`,
  );
  return ({ pid }) => String(pids).split(' ').includes(pid);
}

async function held(bench: Bench): Promise<Held> {
  const isOwn = await extensionPids(bench);
  const processes = processesOf(bench);
  return { own: megabytesOf(processes.filter(isOwn)), all: megabytesOf(processes) };
}

/** Chooses a picture that identifies somebody, and declines it in the dialog. */
async function declined(bench: Bench, tab: Tab, number: number): Promise<Held> {
  const lines = ['FINCH, HAROLD', `MRN 8441290${number}`, 'DOB 03/14/1961'];
  await tab.upload(composer('x-inline').picker ?? '', await bench.picture(`scan-${number}.png`, { lines }));
  await tab.panel.wait('[data-panel="picture"]', { timeout: 60_000 });
  const now = await held(bench);
  await tab.panel.click('[data-action="do-not-attach"]');
  await tab.panel.gone('[data-panel="picture"]');
  return now;
}

const MOMENTS = [
  'checking a draft',
  'at rest, a minute later',
  'after three pictures',
  'a minute after the last',
];

/** What is held at each of these moments. Without the extension the draft is written and nothing reads pictures. */
async function story(bench: Bench): Promise<Held[]> {
  const isWith = bench.extensionOrigin !== '';
  const row = composer('x-inline');
  const tab = await openComposer(bench, row);
  await tab.type(row.editor, 'My patient Mr. Harold Finch is in remission.');
  await (isWith ? tab.panel.wait('.counter') : pause(1000));
  const atWork = await held(bench);
  await pause(BACK_MS);
  const atRest = await held(bench);
  let most = atRest;
  for (const number of isWith ? [1, 2, 3] : []) {
    const now = await declined(bench, tab, number);
    if (now.own > most.own) most = now;
  }
  await pause(BACK_MS);
  return [atWork, atRest, most, await held(bench)];
}

const size = (megabytes: number) => (megabytes === 0 ? 'no process' : `${megabytes.toFixed(0)} MB`);
const row = (cells: readonly string[]) =>
  cells
    .map((cell, index) => cell.padEnd([26, 13, 13][index] ?? 15))
    .join('')
    .trimEnd();

function tableOf(without: readonly Held[], having: readonly Held[]): string[] {
  const lines = MOMENTS.map((moment, index) => {
    const [base, now] = [without[index], having[index]];
    if (base === undefined || now === undefined) throw new Error('a moment was not measured');
    const bar = index % 2 === 1 ? `(bar: ${BAR_MB} MB more)` : '';
    return row([moment, size(base.own), size(now.own), size(base.all), size(now.all), bar]);
  });
  const heads = ['', 'without', 'with', 'all, without', 'all, with'];
  return [row(heads), ...lines];
}

const launched = (browser: BrowserName, server: FixtureServer, extension?: null) =>
  launch({
    browser,
    server,
    ...(browser === 'chromium' ? { unattended: true } : {}),
    ...(extension === null ? { extension } : {}),
  });

/**
 * A table for `npm run bench`: the process that runs extensions, and all processes, in a browser without and with
 * the extension, side by side. Takes two minutes, because rest is what is measured.
 */
export async function measureMemory(browser: BrowserName): Promise<string[]> {
  if (process.platform !== 'linux') return ['measured on Linux only'];
  const server = await startServer();
  const benches: Bench[] = [];
  try {
    benches.push(await launched(browser, server, null), await launched(browser, server));
    const [without = [], having = []] = await Promise.all(benches.map(story));
    return tableOf(without, having);
  } finally {
    for (const bench of benches) await bench.close();
    await server.close();
  }
}
