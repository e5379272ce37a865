import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, type BrowserName, builtExtension, launch } from './bench/browser.ts';
import { composer, openComposer, press, typeInto } from './bench/composers.ts';
import { type FixtureServer, startServer } from './bench/server.ts';

/**
 * The failure policy of docs/decisions/0004: whatever breaks, the text is intact, nothing is published unseen,
 * and there is a way on. Each fault is built into a copy of the extension.
 */
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
const LEAKY = 'My patient Mr. Harold Finch is in remission.';
const CLEAN = 'Grand rounds on iron today at noon #hematology';
const row = composer('x-inline');

describe.each(browsers)('faults in %s', (name) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'faults-'));
  let server: FixtureServer;
  let bench: Bench | null = null;

  beforeAll(async () => {
    server = await startServer();
  });
  afterEach(async () => {
    await bench?.close();
    bench = null;
  });
  afterAll(async () => {
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A browser with a copy of the extension in which some files were changed or, with null, removed. */
  const launchBroken = async (changes: Record<string, string | null>): Promise<Bench> => {
    const copy = mkdtempSync(path.join(folder, 'extension-'));
    cpSync(builtExtension(name), copy, { recursive: true });
    for (const [file, text] of Object.entries(changes)) {
      if (text === null) rmSync(path.join(copy, file));
      else writeFileSync(path.join(copy, file), text);
    }
    bench = await launch({ browser: name, server, extension: copy });
    return bench;
  };

  const throwing = `globalThis.scrubInParts ??= {};
    globalThis.scrubInParts.engine = { checkDraft() { throw new Error('broken on purpose'); } };`;

  test.each([
    ['the engine is missing', { 'engine.js': null }],
    ['the engine throws', { 'engine.js': throwing }],
    ['the engine does not start', { 'engine.js': 'throw new Error("broken on purpose");' }],
  ])('%s: "not checked", and the person decides', async (_what, changes) => {
    const tab = await openComposer(await launchBroken(changes), row);
    for (const text of [CLEAN, LEAKY]) {
      const before = (await tab.posts()).length;
      await typeInto(tab, row, text);
      await press(tab, row);
      expect((await tab.panel.wait('[data-panel="unchecked"]')).text).toContain('not checked');
      await tab.page.keyboard.press('Escape');
      await tab.panel.gone('[data-panel="unchecked"]');
      expect(await tab.posts()).toHaveLength(before);
      await press(tab, row);
      await tab.panel.click('[data-panel="unchecked"] [data-action="post"]');
      const posts = await tab.posted(before + 1, { quiet: 500 });
      expect(posts).toHaveLength(before + 1);
      expect(posts.at(-1)?.text).toBe(text);
    }
    await tab.close();
  });

  test("the panel is missing: the browser's own question is asked", async () => {
    const tab = await openComposer(await launchBroken({ 'panel.js': null }), row);
    const asked: string[] = [];
    let accept = false;
    tab.page.on('dialog', async (dialog) => {
      asked.push(dialog.message());
      await (accept ? dialog.accept() : dialog.dismiss());
    });
    await typeInto(tab, row, LEAKY);
    await press(tab, row);
    await expect.poll(() => asked.length, { timeout: 9000 }).toBe(1);
    expect(await tab.posts()).toEqual([]);
    accept = true;
    await new Promise((resolve) => setTimeout(resolve, 500));
    await press(tab, row);
    const posts = await tab.posted(1, { quiet: 500 });
    expect(posts).toHaveLength(1);
    expect(posts[0]?.text).toBe(LEAKY);
    await tab.close();
  });

  test('both parts are missing: a clean post is not lost either', async () => {
    const tab = await openComposer(await launchBroken({ 'panel.js': null, 'engine.js': null }), row);
    tab.page.on('dialog', (dialog) => dialog.accept());
    await typeInto(tab, row, CLEAN);
    await press(tab, row);
    expect(await tab.posted(1, { timeout: 15_000, quiet: 500 })).toHaveLength(1);
    await tab.close();
  });

  test('updated under the page: nothing goes out unseen, and there is a way on', async () => {
    const tab = await openComposer(await launchBroken({}), row);
    await typeInto(tab, row, LEAKY);
    await bench?.reinstall();
    await press(tab, row);
    if (name === 'firefox') {
      // Firefox takes the old script away and starts the new one in the open tab by itself.
      await tab.panel.wait('[data-panel="stop"]');
      expect(await tab.posts()).toEqual([]);
    } else {
      expect((await tab.panel.wait('[data-panel="unchecked"]')).text).toContain('refresh this page');
      expect(await tab.posts()).toEqual([]);
      await tab.page.keyboard.press('Escape');
      await press(tab, row);
      expect(await tab.posted(1, { quiet: 500 })).toHaveLength(1);
    }
    await tab.close();
  });

  test.each([
    ['the language data is missing', { 'ocr/eng.traineddata.gz': null }],
    ['the OCR core is broken', { 'ocr/tesseract-core-simd-lstm.wasm.js': 'throw new Error("on purpose");' }],
  ])(
    '%s: the picture is "not checked", and the person decides',
    async (_what, changes) => {
      const broken = await launchBroken(changes);
      const scan = await broken.picture('scan.png', { lines: ['FINCH, HAROLD', 'MRN 84412907'] });
      const tab = await openComposer(broken, row);
      const seen = { timeout: 40_000 };
      await tab.upload(row.picker ?? '', scan);
      expect((await tab.panel.wait('[data-panel="unchecked"]', seen)).text).toContain('not checked');
      await tab.panel.click('[data-action="do-not-attach"]');
      await tab.panel.gone('[data-panel="unchecked"]');
      expect(await tab.attached()).toEqual([]);
      await tab.upload(row.picker ?? '', scan);
      await tab.panel.wait('[data-panel="unchecked"]', seen);
      await tab.panel.click('[data-panel="unchecked"] [data-action="attach-original"]');
      expect(await tab.received(1)).toHaveLength(1);
      await tab.close();
    },
    120_000,
  );

  test('a picture that is none: "not checked", with the way on', async () => {
    const broken = await launchBroken({});
    const file = path.join(folder, 'torn.png');
    writeFileSync(file, Buffer.from('89504e470d0a1a0a0000', 'hex'));
    const tab = await openComposer(broken, row);
    await tab.upload(row.picker ?? '', file);
    await tab.panel.wait('[data-panel="unchecked"]', { timeout: 20_000 });
    await tab.page.keyboard.press('Escape');
    await tab.panel.gone('[data-panel="unchecked"]');
    expect(await tab.attached()).toEqual([]);
    await tab.close();
  });

  test('settings that cannot be understood: everything is watched', async () => {
    const broken = await launchBroken({});
    await broken.inExtension(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { storage: { local: { set(value: object): Promise<void> } } } | undefined
      >;
      await (browser ?? chrome)?.storage.local.set({
        settings: { sites: 7, level: 'loud', allowances: 'x' },
      });
    }, null);
    const tab = await openComposer(broken, row);
    await typeInto(tab, row, LEAKY);
    await press(tab, row);
    await tab.panel.wait('[data-panel="stop"]');
    await tab.close();
  });
});
