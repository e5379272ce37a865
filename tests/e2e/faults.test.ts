import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { postAnyway } from './bench/answers.ts';
import type { BrowserName } from './bench/browser.ts';
import { composer, openComposer, press, typeInto } from './bench/composers.ts';
import { type FaultId, noteFault } from './bench/faults-report.ts';
import { type Change, decidedUnchecked, Faulty, heldAsEver } from './bench/faulty.ts';
import { type FixtureServer, startServer } from './bench/server.ts';

/**
 * The failure policy of docs/decisions/0004: whatever breaks, the text is intact, nothing is published unseen,
 * and there is a way on. Each fault is built into a copy of the extension, or done to its storage.
 */
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
const LEAKY = 'My patient Mr. Harold Finch is in remission.';
const CLEAN = 'Grand rounds on iron today at noon #hematology';
const row = composer('x-inline');

describe.each(browsers)('faults in %s', (name) => {
  let server: FixtureServer;
  const faulty = new Faulty(name, () => server);

  beforeAll(async () => {
    server = await startServer();
  });
  afterEach(() => faulty.closeBrowser());
  afterAll(async () => {
    await faulty.close();
    await server?.close();
    expect(server?.strangers()).toEqual([]);
  });

  const throwing = `globalThis.scrubInParts ??= {};
    globalThis.scrubInParts.engine = { checkDraft() { throw new Error('broken on purpose'); } };`;

  const enginesThatFail: readonly (readonly [FaultId, Change])[] = [
    ['engine-missing', null],
    ['engine-throws', throwing],
    ['engine-broken', 'throw new Error("broken on purpose");'],
    // The word lists stand in the same file, after what uses them.
    ['lexicon-missing', (text) => text.slice(0, text.length * 0.6)],
  ];
  test.each(enginesThatFail)('%s: "not checked", and the person decides', async (fault, change) => {
    const tab = await openComposer(await faulty.launch({ 'engine.js': change }), row);
    let said = '';
    for (const text of [CLEAN, LEAKY]) {
      await typeInto(tab, row, text);
      said = await decidedUnchecked(tab, row, text);
    }
    noteFault(name, fault, 'asked', said);
    await tab.close();
  });

  test("the panel is missing: the browser's own question is asked", async () => {
    const tab = await openComposer(await faulty.launch({ 'panel.js': null }), row);
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
    noteFault(name, 'panel-missing', 'asked-by-browser', asked[0]);
    await tab.close();
  });

  test('both parts are missing: a clean post is not lost either', async () => {
    const tab = await openComposer(await faulty.launch({ 'panel.js': null, 'engine.js': null }), row);
    tab.page.on('dialog', (dialog) => dialog.accept());
    await typeInto(tab, row, CLEAN);
    await press(tab, row);
    expect(await tab.posted(1, { timeout: 15_000, quiet: 500 })).toHaveLength(1);
    noteFault(name, 'parts-missing', 'asked-by-browser');
    await tab.close();
  });

  test('settings that cannot be understood: everything is watched', async () => {
    const broken = await faulty.launch({});
    await broken.store({ settings: { sites: 7, level: 'loud', allowances: 'x' } });
    const tab = await openComposer(broken, row);
    await typeInto(tab, row, LEAKY);
    await heldAsEver(tab, row);
    noteFault(name, 'settings-corrupt', 'as-ever');
    await tab.close();
  });

  test('the storage is full: nothing is learned, and the decision holds', async () => {
    // Firefox has no limit of its own for an extension: there every write fails as on a full disk.
    const full = 'browser.storage.local.set = () => Promise.reject(new Error("QuotaExceededError"));\n';
    const broken = await faulty.launch(
      name === 'firefox'
        ? {
            'src/gate/gate.iife.js': (text) => full + text,
            'service-worker-loader.js': (text) => `import './full.js';\n${text}`,
            'full.js': full,
          }
        : {},
    );
    if (name === 'chromium') await broken.fillStorage();
    const tab = await openComposer(broken, row);
    await typeInto(tab, row, LEAKY);
    await heldAsEver(tab, row);
    await press(tab, row);
    await postAnyway(tab, row, 'wrong');
    const posts = await tab.posted(1, { quiet: 900 });
    expect(posts.map(({ text }) => text)).toEqual([LEAKY]);
    // The lesson is lost: the same words are asked about again, never let through unseen.
    await typeInto(tab, row, LEAKY);
    await heldAsEver(tab, row);
    noteFault(name, 'storage-full', 'as-ever');
    await tab.close();
  });
});
