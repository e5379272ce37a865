import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oddFiles } from '../images/odd/odd.ts';
import type { OddFile } from '../images/odd/stock.ts';
import { type Bench, launch } from './bench/browser.ts';
import { type FixtureServer, startServer } from './bench/server.ts';
import { stock } from './bench/stock.ts';

/**
 * Three hundred broken, huge and odd files through the check page in Chromium. Nothing may crash or hang, and
 * above all nothing may pass in silence: "nothing found" for a file that was not read is the worst answer there is.
 */
const COUNT = 300;
const BATCH = 25;
const TOTAL_MS = 420_000;

interface Answer {
  readonly name: string;
  readonly status: string;
  readonly said: string;
  readonly tiers: readonly string[];
}

let server: FixtureServer;
let bench: Bench;
let folder: string;

beforeAll(async () => {
  server = await startServer();
  bench = await launch({ browser: 'chromium', server });
  folder = mkdtempSync(path.join(os.tmpdir(), 'odd-'));
});
afterAll(async () => {
  await bench?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function answers(page: Page, files: readonly OddFile[]): Promise<Answer[]> {
  const paths = files.map(({ name }) => path.join(folder, name));
  files.forEach(({ bytes }, at) => {
    writeFileSync(paths[at] ?? '', bytes);
  });
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(...paths);
  await page.waitForFunction(
    (count) => document.querySelectorAll('article:not([data-status="checking"])').length === count,
    { timeout: 180_000 },
    files.length,
  );
  const said = await page.$$eval('article', (articles) =>
    articles.map((article) => ({
      name: article.dataset.attachment ?? '',
      status: article.dataset.status ?? '',
      said: article.querySelector<HTMLElement>('[role=status]')?.innerText ?? '',
      tiers: [...article.querySelectorAll<HTMLElement>('[data-finding]')].map(
        ({ dataset }) => dataset.tier ?? '',
      ),
    })),
  );
  await page.$$eval('article button.plain', (buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });
  await page.waitForFunction(() => document.querySelector('article') === null);
  return said;
}

/** What is wrong with an answer; null when it is right. */
function fault({ must }: OddFile, { status, said, tiers }: Answer): string | null {
  if (/did not answer|interrupted/.test(said)) return 'the reader died';
  const isFound = status === 'checked' && (tiers.includes('stop') || tiers.includes('review'));
  if (status === 'failed' && said.length < 30) return 'refused without a reason';
  switch (must) {
    case 'find':
      return isFound ? null : 'not found';
    case 'refuse':
      return status === 'failed' ? null : 'not refused';
    case 'read':
      return status === 'checked' ? null : 'not read';
    case 'seen':
      return null;
    case 'either':
      return status === 'failed' || isFound ? null : 'SILENT PASS';
  }
}

test(
  'three hundred odd files: no crash, no hang, no silent pass',
  async () => {
    const page = await bench.extensionPage('src/pages/check/index.html');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const files = oddFiles(await stock(page), COUNT);
    expect(new Set(files.map(({ name }) => name)).size).toBe(COUNT);
    const faults: string[] = [];
    for (let at = 0; at < files.length; at += BATCH) {
      const batch = files.slice(at, at + BATCH);
      const start = performance.now();
      const said = await answers(page, batch);
      if (process.env.ODD_TIMES) console.log(at, Math.round(performance.now() - start), 'ms');
      for (const file of batch) {
        const answer = said.find(({ name }) => name === file.name);
        const wrong = answer === undefined ? 'no answer' : fault(file, answer);
        if (wrong !== null)
          faults.push(
            `${file.name} must ${file.must}: ${wrong}; ${answer?.status}: ${answer?.said} [${answer?.tiers.join(' ')}]`,
          );
      }
    }
    expect(faults).toEqual([]);
    expect(errors).toEqual([]);
    expect(server.strangers()).toEqual([]);
    await page.close();
  },
  TOTAL_MS,
);
