import { type Bench, launch } from './browser.ts';
import { composer, openComposer } from './composers.ts';
import { megabytesOf, processesOf } from './processes.ts';
import { startServer } from './server.ts';

/**
 * What the extension's own process holds in Chromium on Linux: service worker and workshop. Counted is what belongs
 * to it alone and cannot be given back (private, dirty), so not the browser's program that all processes share.
 */

const BAR_MB = 30;
/** The issue's bar: back to rest within a minute of the last reading. */
const BACK_MS = 60_000;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Megabytes of the extension's processes; 0 when none is running. */
const held = (bench: Bench): number =>
  megabytesOf(processesOf(bench).filter(({ command }) => command.includes('--extension-process')));

const line = (what: string, megabytes: number, bar = '') =>
  `${what.padEnd(41)}${megabytes === 0 ? 'no process' : `${megabytes.toFixed(0)} MB`}${bar}`;

/** Figures for `npm run bench`, a line each. Takes two minutes, because rest is what is measured. */
export async function measureMemory(): Promise<string[]> {
  if (process.platform !== 'linux') return ['measured on Linux only'];
  const server = await startServer();
  const bench = await launch({ browser: 'chromium', server, unattended: true });
  const row = composer('x-inline');
  try {
    const tab = await openComposer(bench, row);
    await tab.type(row.editor, 'My patient Mr. Harold Finch is in remission.');
    await tab.panel.wait('.counter');
    const atWork = held(bench);
    await pause(BACK_MS);
    const atRest = held(bench);
    let most = 0;
    for (const number of [1, 2, 3]) {
      const lines = ['FINCH, HAROLD', `MRN 8441290${number}`, 'DOB 03/14/1961'];
      await tab.upload(row.picker ?? '', await bench.picture(`scan-${number}.png`, { lines }));
      await tab.panel.wait('[data-panel="picture"]', { timeout: 40_000 });
      most = Math.max(most, held(bench));
      await tab.panel.click('[data-action="do-not-attach"]');
      await tab.panel.gone('[data-panel="picture"]');
    }
    await pause(BACK_MS);
    const bar = `  (bar: ${BAR_MB} MB)`;
    return [
      line('checking a draft', atWork),
      line('at rest, a minute later', atRest, bar),
      line('after three pictures', most),
      line('a minute after the last', held(bench), bar),
    ];
  } finally {
    await bench.close();
    await server.close();
  }
}
