import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bench, BrowserName } from './bench/browser.ts';
import { composer, openComposer } from './bench/composers.ts';
import { type FaultId, noteFault } from './bench/faults-report.ts';
import { type Change, cutShort, Faulty } from './bench/faulty.ts';
import { killBackground } from './bench/powers.ts';
import { type FixtureServer, startServer } from './bench/server.ts';
import type { Tab } from './bench/tab.ts';

/**
 * The workshop dies at each step of a picture's check. A script of the tests, loaded before the extension's, ends it
 * at the chosen step: Chromium's document closes itself; Firefox's page falls silent and is ended by the browser.
 */
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
const row = composer('x-inline');
const picker = row.picker ?? '';
const READ = { timeout: 40_000 };
const PICTURE = '[data-panel="picture"]';
const UNCHECKED = '[data-panel="unchecked"]';

const MORTAL = `
const note = (step) => { localStorage.dieAt = ''; localStorage.died = step; };
let isDead = false;
/** Whether the workshop is dead, or dies now. */
const at = (step) => {
  if (!isDead && localStorage.dieAt === step) {
    isDead = true;
    note(step);
    window.close();
  }
  return isDead;
};
const { onConnect } = chrome.runtime;
const add = onConnect.addListener.bind(onConnect);
onConnect.addListener = (listener) => add((port) => {
  if (port.name !== 'workshop' || at('connect')) return;
  let isCopy = false;
  listener({
    name: port.name,
    sender: port.sender,
    onDisconnect: port.onDisconnect,
    disconnect: () => port.disconnect(),
    postMessage(message) {
      if (message.kind === 'redacted') isCopy = true;
      if (!at(message.kind === 'bytes' && isCopy ? 'copy' : message.kind)) port.postMessage(message);
    },
    onMessage: {
      addListener: (handle) => port.onMessage.addListener((message) => {
        if (!at(message.kind === 'bytes' ? 'bytes' : 'task')) handle(message);
      }),
    },
  });
});
const Real = Worker;
globalThis.Worker = class extends Real {
  postMessage(message, ...rest) {
    if (message?.action !== 'recognize' || localStorage.dieAt !== 'reader') super.postMessage(message, ...rest);
    else {
      note('reader');
      this.terminate();
    }
  }
};
`;

/** A worker dies in silence; the limit after which that is said is cut short, so that the test need not wait for it. */
function changesFor(name: BrowserName): Record<string, Change> {
  return {
    'mortal.js': MORTAL,
    ...cutShort(name, 'work'),
    ...(name === 'chromium'
      ? {
          'src/workshop/index.html': (text: string) =>
            text.replace('<script', '<script src="/mortal.js"></script>\n<script'),
        }
      : { 'service-worker-loader.js': (text: string) => `import './mortal.js';\n${text}` }),
  };
}

describe.each(browsers)('the workshop is killed in %s', (name) => {
  let server: FixtureServer;
  let bench: Bench;
  let tab: Tab;
  const faulty = new Faulty(name, () => server);

  beforeAll(async () => {
    server = await startServer();
    bench = await faulty.launch(changesFor(name));
    tab = await openComposer(bench, row);
  });
  afterAll(async () => {
    await faulty.close();
    await server?.close();
    expect(server?.strangers()).toEqual([]);
  });

  /** Each fault has a picture of its own: one that was read is remembered. */
  const scanFor = (step: string) =>
    bench.picture(`${step}.png`, {
      lines: ['FINCH, HAROLD', `MRN 8441${step.charCodeAt(2)}${step.charCodeAt(3)}`],
    });

  const arm = async (step: string): Promise<void> => {
    await bench.inExtension((dieAt) => Object.assign(localStorage, { dieAt, died: '' }) && undefined, step);
    await tab.page.bringToFront();
  };

  /** Waits until the workshop has died at this step. */
  const died = async (step: string): Promise<void> => {
    const at = await bench.inExtension(async (wanted) => {
      for (let attempt = 0; attempt < 400 && localStorage.died !== wanted; attempt += 1)
        await new Promise((resolve) => setTimeout(resolve, 50));
      return localStorage.died;
    }, step);
    expect(at).toBe(step);
    if (name === 'firefox' && step !== 'reader') await killBackground(bench);
    await tab.page.bringToFront();
  };

  /** The same picture is read as ever the next time, and is not attached. */
  const readNow = async (scan: string): Promise<void> => {
    await tab.upload(picker, scan);
    await tab.panel.wait(PICTURE, READ);
    await tab.panel.click('[data-action="do-not-attach"]');
    await tab.panel.gone(PICTURE);
    expect(await tab.attached()).toEqual([]);
  };

  test('workshop-connect: another one is opened', async () => {
    const scan = await scanFor('connect');
    await arm('connect');
    await tab.upload(picker, scan);
    await died('connect');
    await tab.panel.wait(PICTURE, READ);
    await tab.panel.click('[data-action="do-not-attach"]');
    await tab.panel.gone(PICTURE);
    expect(await tab.attached()).toEqual([]);
    noteFault(name, 'workshop-connect', 'as-ever');
  });

  const steps: readonly (readonly [FaultId, string])[] = [
    ['workshop-task', 'task'],
    ['workshop-bytes', 'bytes'],
    ['workshop-progress', 'progress'],
    ['workshop-report', 'report'],
    ['reader-killed', 'reader'],
  ];
  test.each(steps)('%s: "not checked"; the next time it is read', async (fault, step) => {
    const scan = await scanFor(step);
    await arm(step);
    await tab.upload(picker, scan);
    await died(step);
    const { text } = await tab.panel.wait(UNCHECKED, READ);
    expect(text).toContain('not checked');
    await tab.page.keyboard.press('Escape');
    await tab.panel.gone(UNCHECKED);
    expect(await tab.attached()).toEqual([]);
    await readNow(scan);
    noteFault(name, fault, 'again', text);
  });

  const copies: readonly (readonly [FaultId, string, string])[] = [
    ['workshop-redacted', 'redacted', 'was interrupted'],
    ['workshop-copy', 'copy', 'was interrupted'],
    ['reader-killed-copy', 'reader', 'took too long'],
  ];
  test.each(copies)('%s: it is said, and pressed again the copy is whole', async (fault, step, why) => {
    const before = (await tab.attached()).length;
    const scan = await scanFor(step);
    await tab.upload(picker, scan);
    await tab.panel.wait(PICTURE, READ);
    await arm(step);
    await tab.panel.click('[data-action="use-redacted"]');
    await died(step);
    const { text } = await tab.panel.wait(`${PICTURE} [role="alert"]`, READ);
    expect(text).toContain(why);
    expect(await tab.attached()).toHaveLength(before);
    await tab.panel.click('[data-action="use-redacted"]');
    await tab.panel.gone(PICTURE, READ);
    const attached = await tab.received(before + 1, READ);
    expect(attached).toHaveLength(before + 1);
    // A copy, not the picture itself.
    expect(attached[before]?.sha256).not.toBe(createHash('sha256').update(readFileSync(scan)).digest('hex'));
    noteFault(name, fault, 'again', text);
  });
});
