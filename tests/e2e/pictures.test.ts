import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, type BrowserName, launch } from './bench/browser.ts';
import { attachPicture, type Composer, composer, openComposer } from './bench/composers.ts';
import { axeSource } from './bench/panel.ts';
import { type FixtureServer, startServer } from './bench/server.ts';
import type { Tab } from './bench/tab.ts';

/**
 * The main job on pictures: each way of attaching x {held, redacted, original, not attached, clean}, with the built
 * extension in real browsers, judged by the bytes that the page's own handlers were given.
 */
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
const rows = [composer('x-inline'), composer('linkedin-c')];
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

const LEAKY = ['Patient: Marlowe, Ottilie', 'MRN: 48210377   DOB: 03/14/1961', 'Phone: (303) 555-0119'];
const PLANTED = ['Ottilie', '48210377', '03/14/1961', '555-0119'];
const CLEAN = ['Iron metabolism', 'Hepcidin blocks ferroportin'];

/** Chromium's clipboard encodes pictures anew, so there the page's bytes are compared by what they show. */
const keepsBytes = (name: BrowserName, way: Composer['attach'][number]) =>
  way !== 'paste' || name === 'firefox';

/** What the check page says about a file, as one text. */
async function secondReading(page: Page, file: string) {
  const input = await page.waitForSelector('input[type=file]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  const name = path.basename(file);
  await page.waitForSelector(`article[data-attachment="${name}"]:not([data-status="checking"])`, {
    timeout: 30_000,
  });
  return page.evaluate((wanted) => {
    const article = document.querySelector<HTMLElement>(`article[data-attachment="${wanted}"]`);
    const said = [...(article?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])].map(
      ({ dataset }) => `${dataset.tier} ${dataset.type} ${dataset.excerpt}`,
    );
    return { status: article?.dataset.status, said };
  }, name);
}

describe.each(browsers)('pictures in %s', (name) => {
  let server: FixtureServer;
  let bench: Bench;
  let leaky: string;
  let clean: string;

  beforeAll(async () => {
    server = await startServer();
    bench = await launch({ browser: name, server });
    leaky = await bench.picture('leaky.png', { lines: LEAKY });
    clean = await bench.picture('clean.png', { lines: CLEAN });
  });
  afterAll(async () => {
    await bench?.close();
    await server?.close();
    expect(server?.strangers()).toEqual([]);
  });

  const held = async (row: Composer, way: Composer['attach'][number]): Promise<Tab> => {
    const tab = await openComposer(bench, row);
    await tab.click(row.editor);
    await attachPicture(tab, row, way, leaky);
    const dialog = await tab.panel.wait('[data-panel="picture"]', { timeout: 30_000 });
    expect(dialog.text).toContain('48210377');
    expect(await tab.attached()).toEqual([]);
    return tab;
  };

  describe.each(rows.flatMap((row) => row.attach.map((way) => ({ row, way, id: row.id }))))(
    '$id by $way',
    ({ row, way }) => {
      test('a leaky picture is held; the redacted copy goes on and shows nothing that was planted', async () => {
        const tab = await held(row, way);
        await tab.panel.click('[data-action="use-redacted"]', { stable: 600 });
        const [received] = await tab.received(1, { timeout: 30_000 });
        expect(received?.sha256).not.toBe(sha256(readFileSync(leaky)));
        expect(received?.type).toBe('image/png');
        const copy = `${path.dirname(leaky)}/copy-${row.id}-${way}.png`;
        writeFileSync(copy, await tab.attachedBytes(0));
        const page = await bench.extensionPage('src/pages/check/index.html');
        const { status, said } = await secondReading(page, copy);
        expect(status).toBe('checked');
        for (const planted of PLANTED) expect(said.join('\n')).not.toContain(planted);
        expect(said.filter((line) => line.startsWith('stop'))).toEqual([]);
        await page.close();
        expect(await tab.errors()).toEqual([]);
        await tab.close();
      });

      test('attached as it is, with a reason', async () => {
        const tab = await held(row, way);
        const [original] = await tab.panel.all('[data-action="attach-original"]');
        expect(original?.disabled).toBe(true);
        await tab.panel.click('[data-reason="permission"]', { stable: 100 });
        await tab.panel.click('[data-action="attach-original"]');
        const received = await tab.received(1);
        expect(received).toHaveLength(1);
        if (keepsBytes(name, way)) expect(received[0]?.sha256).toBe(sha256(readFileSync(leaky)));
        await tab.close();
      });

      test('not attached: the page gets nothing', async () => {
        const tab = await held(row, way);
        await tab.panel.click('[data-action="do-not-attach"]', { stable: 100 });
        await tab.panel.gone('[data-panel="picture"]');
        await new Promise((resolve) => setTimeout(resolve, 400));
        expect(await tab.attached()).toEqual([]);
        await tab.close();
      });

      test('a clean picture passes with its bytes and without a dialog', async () => {
        const tab = await openComposer(bench, row);
        await tab.click(row.editor);
        await attachPicture(tab, row, way, clean);
        const received = await tab.received(1, { timeout: 30_000 });
        if (keepsBytes(name, way)) expect(received[0]?.sha256).toBe(sha256(readFileSync(clean)));
        expect(await tab.panel.find('[data-panel="picture"]')).toBeNull();
        await tab.close();
      });
    },
  );

  test('a file that cannot be read is not clean', async () => {
    const row = composer('x-inline');
    const broken = `${path.dirname(clean)}/broken.png`;
    writeFileSync(broken, readFileSync(clean).subarray(0, 900));
    const tab = await openComposer(bench, row);
    await tab.click(row.editor);
    await attachPicture(tab, row, 'input', broken);
    const dialog = await tab.panel.wait('[data-panel="unchecked"]', { timeout: 30_000 });
    expect(dialog.text).toContain('not checked');
    expect(await tab.attached()).toEqual([]);
    await tab.panel.click('[data-action="do-not-attach"]', { stable: 100 });
    await tab.close();
  });

  test('a video passes and is said to be not checked', async () => {
    const row = composer('x-inline');
    const video = `${path.dirname(clean)}/rounds.mp4`;
    writeFileSync(video, Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1'));
    const tab = await openComposer(bench, row);
    await tab.click(row.editor);
    await attachPicture(tab, row, 'input', video);
    const [received] = await tab.received(1);
    expect(received?.sha256).toBe(sha256(readFileSync(video)));
    expect((await tab.panel.wait('[data-panel="notice"]')).text).toMatch(/not checked/);
    await tab.close();
  });

  test('the check page: text with a fix, a picture with its places, a copy that is proven, nothing for axe', async () => {
    const page = await bench.extensionPage('src/pages/check/index.html');
    await page.waitForSelector('#draft');
    await page.type('#draft', 'My patient Mr. Harold Finch is in remission.');
    await page.waitForSelector('[data-section="text"] [data-type="NAME"][data-tier="stop"]');
    await page.click('[data-section="text"] [data-action="fix"]');
    await page.waitForFunction(
      () => !document.querySelector<HTMLTextAreaElement>('#draft')?.value.includes('Finch'),
    );

    const { status, said } = await secondReading(page, leaky);
    expect(status).toBe('checked');
    for (const planted of ['Ottilie', '48210377', '03/14/1961']) expect(said.join('\n')).toContain(planted);
    const boxes = await page.$$eval('[data-kind="text"]', (elements) =>
      elements.map((element) => (element as HTMLElement).dataset.box?.split(',').map(Number)),
    );
    for (const box of boxes) {
      expect(box).toHaveLength(4);
      // The drawn lines stand below one another from 40 px on, 1,200 px wide at most.
      expect(Math.min(...(box ?? []))).toBeGreaterThanOrEqual(0);
      expect((box?.[0] ?? 0) + (box?.[2] ?? 0)).toBeLessThanOrEqual(1200);
    }
    await page.click('[data-action="save-redacted"]');
    await page.waitForSelector('[data-redaction="saved"]', { timeout: 30_000 });

    await page.evaluate(axeSource());
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(root: Document): Promise<{ violations: { id: string }[] }> };
      };
      return (await axe.run(document)).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
    await page.close();
  });

  test('the check page: text and pictures are judged together, as long as the picture is there', async () => {
    const page = await bench.extensionPage('src/pages/check/index.html');
    await page.waitForSelector('#draft');
    await page.type('#draft', 'My patient with myelofibrosis taught me a lot on rounds.');
    const scan = await bench.picture('scan.png', {
      lines: ['CT of a 67-year-old man', 'Eastvale, GA 30999'],
    });
    await secondReading(page, scan);
    const said = await page.waitForSelector('[data-combined]');
    expect(await said?.evaluate((element) => element.textContent)).toMatch(/67-year-old.*Eastvale/);
    await page.click('article [aria-label="Remove scan.png"]');
    await page.waitForSelector('[data-combined]', { hidden: true });
    await page.close();
  });
});
