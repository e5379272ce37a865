import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oddFiles } from '../images/odd/odd.ts';
import type { OddFile } from '../images/odd/stock.ts';
import type { Bench, BrowserName } from './bench/browser.ts';
import { composer, openComposer } from './bench/composers.ts';
import { type FaultId, noteFault } from './bench/faults-report.ts';
import { cutShort, Faulty } from './bench/faulty.ts';
import { type FixtureServer, startServer } from './bench/server.ts';
import { stock } from './bench/stock.ts';
import type { Tab } from './bench/tab.ts';

/**
 * Files that are hard to read, attached in a composer. Three hundred more go through the check page
 * (odd-files.test.ts); here it is shown that the composer gets none of them undecided.
 */
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
const row = composer('x-inline');
const picker = row.picker ?? '';
const FOUND = '[data-panel="picture"]';
const UNCHECKED = '[data-panel="unchecked"]';
/** The longest reading, on a computer that does other things too. */
const READ = { timeout: 45_000 };

describe.each(browsers)('odd files in a composer in %s', (name) => {
  let server: FixtureServer;
  let bench: Bench;
  let tab: Tab;
  let files: readonly OddFile[];
  const faulty = new Faulty(name, () => server);

  beforeAll(async () => {
    server = await startServer();
    bench = await faulty.launch(cutShort(name, 'document'));
    tab = await openComposer(bench, row);
    files = oddFiles(await stock(tab.page), 0);
  });
  afterAll(async () => {
    await faulty.close();
    await server?.close();
    expect(server?.strangers()).toEqual([]);
  });

  const saved = (as: string, bytes: Buffer): string => {
    const at = path.join(faulty.folder, as);
    writeFileSync(at, bytes);
    return at;
  };
  const bytesOf = (odd: string): Buffer => {
    const found = files.find((file) => file.name === odd);
    if (found === undefined) throw new Error(`no odd file ${odd}`);
    return found.bytes;
  };

  /** Attaches the file; the panel that asks is answered with "do not attach". Returns what it said. */
  const refusedBy = async (panel: string, file: string): Promise<string> => {
    await tab.upload(picker, file);
    const { text } = await tab.panel.wait(panel, READ);
    expect(await tab.attached()).toEqual([]);
    await tab.panel.click(`${panel} [data-action="do-not-attach"]`);
    await tab.panel.gone(panel);
    expect(await tab.attached()).toEqual([]);
    expect(await tab.errors()).toEqual([]);
    return text;
  };

  test('pdf-400-pages: what was read is said, and from which page on it was not', async () => {
    const said = await refusedBy(FOUND, saved('400-pages.pdf', bytesOf('400-pages.pdf')));
    // A fast computer reaches the last page, where the name stands.
    expect(said).toMatch(/Marlowe|Unread text pages \d+ to 400/);
    const limit = /The document is too long[^.]*\./.exec(said)?.[0];
    noteFault(name, 'pdf-400-pages', limit === undefined ? 'as-ever' : 'asked', limit);
  });

  const found: readonly (readonly [FaultId, string])[] = [
    ['picture-extension', 'jpeg-as.png'],
    ['picture-animated', 'animated-second.gif'],
    ['picture-16-bit', 'sixteen-bit.png'],
    ['picture-cmyk', 'cmyk.jpg'],
  ];
  test.each(found)('%s: the name on it is found', async (fault, odd) => {
    expect(await refusedBy(FOUND, saved(odd, bytesOf(odd)))).toMatch(/Marlowe|48210377/);
    noteFault(name, fault, 'as-ever');
  });

  const refused: readonly (readonly [FaultId, string, (whole: Buffer) => Buffer])[] = [
    ['picture-empty', 'nothing.png', (bytes) => bytes],
    ['picture-truncated', 'rgb.png', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['pdf-password', 'locked.pdf', (bytes) => bytes],
  ];
  test.each(refused)('%s: "not checked", and the person decides', async (fault, odd, change) => {
    const said = await refusedBy(UNCHECKED, saved(odd, change(bytesOf(odd))));
    expect(said).toContain('not checked');
    noteFault(name, fault, 'asked', said);
  });

  test('picture-100-mp: read', async () => {
    await tab.upload(picker, saved('100-megapixels.png', bytesOf('100-megapixels.png')));
    expect(await tab.received(1, READ)).toHaveLength(1);
    noteFault(name, 'picture-100-mp', 'as-ever');
  });
});
