import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { FULL_PACK } from '../settings/pack-examples.ts';
import { type Bench, builtExtension, launch } from './bench/browser.ts';
import { textOf } from './bench/page-axe.ts';
import { type FixtureServer, startServer } from './bench/server.ts';

/**
 * The administrator's policy in real browsers, by the files an administrator writes. Each test uses a copy of the
 * extension with an id of its own, so that browsers of other tests on the same computer see no policy.
 */
const OPTIONS = 'src/pages/options/index.html';
const NAME = FULL_PACK.name;

/** Where a browser of the Chromium family looks for policies on Linux. */
const CHROMIUM_POLICIES: Record<string, string> = {
  chromium: '/etc/chromium/policies/managed',
  'chromium-browser': '/etc/chromium/policies/managed',
  'google-chrome': '/etc/opt/chrome/policies/managed',
  'google-chrome-stable': '/etc/opt/chrome/policies/managed',
  'microsoft-edge': '/etc/opt/edge/policies/managed',
  'microsoft-edge-stable': '/etc/opt/edge/policies/managed',
  brave: '/etc/brave/policies/managed',
  'brave-browser': '/etc/brave/policies/managed',
};

/** Whether this user may make a folder, and files in it. Only an administrator can; others skip these tests. */
function canWrite(folder: string): boolean {
  if (!existsSync(folder)) return canWrite(path.dirname(folder));
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

const chromium = findBrowser('chromium');
const chromiumFolder = CHROMIUM_POLICIES[path.basename(chromium ?? '')];
const firefox = findBrowser('firefox');
const firefoxFile = path.join(
  path.dirname(firefox ? realpathSync(firefox) : '/'),
  'distribution/policies.json',
);

/** The id that Chromium derives from the folder of an unpacked extension. */
const chromiumId = (folder: string): string =>
  [...createHash('sha256').update(folder).digest().subarray(0, 16)]
    .flatMap((byte) => [byte >> 4, byte & 15])
    .map((half) => String.fromCharCode(97 + half))
    .join('');

const copyOf = (browser: 'chromium' | 'firefox'): string => {
  const folder = mkdtempSync(path.join(realpathSync(os.tmpdir()), 'managed-'));
  cpSync(builtExtension(browser), folder, { recursive: true });
  return folder;
};

/** What is kept of packs, as the extension stored it. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } }
    >;
    return (await (browser ?? chrome)?.storage.local.get('program'))?.program as { note: string } | undefined;
  });

async function until<T>(read: () => Promise<T>, isDone: (value: T) => boolean): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    const value = await read();
    if (isDone(value) || attempt === 40) return value;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

describe.skipIf(chromiumFolder === undefined || !canWrite(chromiumFolder))(
  'a policy file in Chromium',
  () => {
    let server: FixtureServer;
    let bench: Bench;
    let file = '';
    let extension = '';
    const write = (pack: unknown) =>
      writeFileSync(
        file,
        JSON.stringify({ '3rdparty': { extensions: { [chromiumId(extension)]: { pack } } } }),
      );

    beforeAll(async () => {
      server = await startServer();
      extension = copyOf('chromium');
      mkdirSync(chromiumFolder ?? '', { recursive: true });
      file = path.join(chromiumFolder ?? '', `scrub-in-${chromiumId(extension)}.json`);
      write(FULL_PACK);
      bench = await launch({ browser: 'chromium', server, extension });
    });
    afterAll(async () => {
      rmSync(file, { force: true });
      await bench?.close();
      await server?.close();
      rmSync(extension, { recursive: true, force: true });
    });

    /** Reads the policy files again, as an administrator does to try them. */
    const reload = async () => {
      const page = await bench.browser.newPage();
      await page.goto('chrome://policy');
      await page.waitForSelector('>>> #reload-policies');
      await page.click('>>> #reload-policies');
      await new Promise((resolve) => setTimeout(resolve, 300));
      await page.close();
    };

    test('arrives after the start, locks, is kept while malformed, and ends with its removal', async () => {
      const page = await bench.extensionPage(OPTIONS);
      await page.waitForSelector('#program');
      // The browser knew nothing of this extension when it read its policies: they come late.
      expect(await textOf(page)).not.toContain(NAME);
      await reload();
      expect(
        await until(
          () => textOf(page),
          (text) => text.includes(NAME),
        ),
      ).toContain('Set by your organization');
      expect(await page.$eval('input[name="level"]', (input) => input.matches(':disabled'))).toBe(true);
      expect(
        await page.$eval('input[name="level"]:checked', (input) => (input as HTMLInputElement).value),
      ).toBe('stop-and-review');
      expect(await page.$('[data-action="remove-pack"]')).toBeNull();

      write({ ...FULL_PACK, name: 'Another program', level: { value: 'off', locked: true } });
      await reload();
      const told = await until(
        () => textOf(page, '#program'),
        (text) => text.includes('mistake'),
      );
      expect(told).toContain('level.value: expected everything, stop-and-review or stop-only');
      expect(told).toContain(NAME);
      expect(told).not.toContain('Another program');
      expect((await stored(page))?.note).toBe('malformed');

      write({ ...FULL_PACK, expires: '2020-01-31' });
      await reload();
      expect(
        await until(
          () => textOf(page, '#program'),
          (text) => text.includes('already ended'),
        ),
      ).toContain(NAME);

      rmSync(file);
      await reload();
      expect(
        await until(
          () => textOf(page),
          (text) => !text.includes(NAME),
        ),
      ).not.toContain(NAME);
      expect(await page.$eval('input[name="level"]', (input) => input.matches(':disabled'))).toBe(false);
      await page.close();
    });
  },
);

describe.skipIf(firefox === undefined || existsSync(firefoxFile) || !canWrite(path.dirname(firefoxFile)))(
  'policies.json in Firefox',
  () => {
    const ID = `managed-${process.pid}@scrub-in.example`;
    let server: FixtureServer;
    let bench: Bench;
    let extension = '';

    beforeAll(async () => {
      server = await startServer();
      extension = copyOf('firefox');
      const manifest = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
      manifest.browser_specific_settings.gecko.id = ID;
      writeFileSync(path.join(extension, 'manifest.json'), JSON.stringify(manifest));
      mkdirSync(path.dirname(firefoxFile), { recursive: true });
      writeFileSync(
        firefoxFile,
        JSON.stringify({ policies: { '3rdparty': { Extensions: { [ID]: { pack: FULL_PACK } } } } }),
      );
      bench = await launch({ browser: 'firefox', server, extension });
      // It is read once, at the start.
      rmSync(firefoxFile);
    });
    afterAll(async () => {
      rmSync(firefoxFile, { force: true });
      await bench?.close();
      await server?.close();
      rmSync(extension, { recursive: true, force: true });
    });

    test('holds from the start, and locks', async () => {
      const page = await bench.extensionPage(OPTIONS);
      await page.waitForSelector('#program');
      expect(
        await until(
          () => textOf(page),
          (text) => text.includes(NAME),
        ),
      ).toContain('Set by your organization');
      expect(await page.$eval('input[name="level"]', (input) => input.matches(':disabled'))).toBe(true);
      expect((await stored(page))?.note).toBe('good');
      await page.close();
    });
  },
);
