import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from './bench/browser.ts';
import { composer, openComposer } from './bench/composers.ts';
import { type FaultId, noteFault } from './bench/faults-report.ts';
import { type Change, cutShort, Faulty } from './bench/faulty.ts';
import { type FixtureServer, startServer } from './bench/server.ts';

/** The reader of text lacks a part: every picture is "not checked", and the person decides. */
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
const row = composer('x-inline');
const picker = row.picker ?? '';
const UNCHECKED = '[data-panel="unchecked"]';
const READ = { timeout: 40_000 };

describe.each(browsers)('a reader without a part in %s', (name) => {
  let server: FixtureServer;
  const faulty = new Faulty(name, () => server);

  beforeAll(async () => {
    server = await startServer();
  });
  afterEach(() => faulty.closeBrowser());
  afterAll(async () => {
    await faulty.close();
    await server?.close();
  });

  const parts: readonly (readonly [FaultId, string, Change])[] = [
    ['language-missing', 'ocr/eng.traineddata.gz', null],
    ['reader-broken', 'ocr/tesseract-core-simd-lstm.wasm.js', 'throw new Error("on purpose");'],
  ];
  test.each(parts)(
    '%s: declined, nothing is attached; attached unchecked, it is attached once',
    async (fault, file, change) => {
      const broken = await faulty.launch({ [file]: change, ...cutShort(name, 'start') });
      const scan = await broken.picture('scan.png', { lines: ['FINCH, HAROLD', 'MRN 84412907'] });
      const tab = await openComposer(broken, row);
      await tab.upload(picker, scan);
      const { text } = await tab.panel.wait(UNCHECKED, READ);
      expect(text).toContain('not checked');
      await tab.panel.click('[data-action="do-not-attach"]');
      await tab.panel.gone(UNCHECKED);
      expect(await tab.attached()).toEqual([]);
      await tab.upload(picker, scan);
      await tab.panel.wait(UNCHECKED, READ);
      await tab.panel.click(`${UNCHECKED} [data-action="attach-original"]`);
      expect(await tab.received(1)).toHaveLength(1);
      noteFault(name, fault, 'asked', text);
      await tab.close();
    },
    120_000,
  );
});
