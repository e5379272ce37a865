import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, type BrowserName, launch } from './bench/browser.ts';
import { attachPicture, composer, openComposer } from './bench/composers.ts';
import { axeSource } from './bench/panel.ts';
import { type FixtureServer, startServer } from './bench/server.ts';

/**
 * The boxes of a redacted copy in a person's hands: mouse, touch, keyboard and buttons, on the check page and in
 * the picture dialog; what is left open is said, and the copy shows exactly that.
 */
const LEAKY = ['Patient: Marlowe, Ottilie', 'MRN: 48210377   DOB: 03/14/1961', 'Phone: (303) 555-0119'];
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
const REGION = '[data-region]';

interface Place {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
}

/** The boxes as they stand on the page, in CSS pixels of the window. */
const places = (page: Page): Promise<Place[]> =>
  page.$$eval(REGION, (regions) =>
    regions.map((region) => {
      const { left, top, width, height } = region.getBoundingClientRect();
      const id = (region as HTMLElement).dataset.region ?? '';
      return { id, left, top, width, height, label: region.getAttribute('aria-label') ?? '' };
    }),
  );

async function reading(page: Page, file: string): Promise<string> {
  const input = await page.waitForSelector('input[type=file]');
  await (input as unknown as ElementHandle<HTMLInputElement>).uploadFile(file);
  const article = `article[data-attachment="${path.basename(file)}"]`;
  await page.waitForSelector(`${article}:not([data-status="checking"])`, { timeout: 30_000 });
  return page.$$eval(`${article} [data-finding]`, (found) =>
    found
      .map((one) => `${(one as HTMLElement).dataset.tier} ${(one as HTMLElement).dataset.excerpt}`)
      .join('\n'),
  );
}

const press = async (page: Page, selector: string) => (await page.waitForSelector(selector))?.click();

async function drag(
  page: Page,
  from: readonly [number, number],
  by: readonly [number, number],
): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(from[0] + by[0] / 2, from[1] + by[1] / 2);
  await page.mouse.move(from[0] + by[0], from[1] + by[1]);
  await page.mouse.up();
}

const saidLeft = (page: Page, part: string) =>
  page.waitForFunction(
    (words) => document.querySelector('.editor [data-left]')?.textContent?.includes(words) === true,
    {},
    part,
  );

describe.each(browsers)('boxes of a redacted copy in %s', (name) => {
  let server: FixtureServer;
  let bench: Bench;
  let leaky: string;

  beforeAll(async () => {
    server = await startServer();
    bench = await launch({ browser: name, server });
    leaky = await bench.picture('leaky.png', { lines: LEAKY, height: 900 });
  });
  afterAll(async () => {
    await bench?.close();
    await server?.close();
    expect(server?.strangers()).toEqual([]);
  });

  async function edited(): Promise<Page> {
    const page = await bench.extensionPage('src/pages/check/index.html');
    await reading(page, leaky);
    await press(page, '[data-action="edit-boxes"]');
    await page.waitForFunction(
      () => (document.querySelector<HTMLCanvasElement>('.stage canvas')?.width ?? 0) > 600,
    );
    await page.$eval('.stage', (stage) => stage.scrollIntoView({ block: 'center' }));
    return page;
  }

  test('keys move, resize and remove; undo and redo go back and forth; what is open is said at once', async () => {
    const page = await edited();
    const before = await places(page);
    expect(before.length).toBeGreaterThanOrEqual(3);
    const [first] = before;
    await page.focus(REGION);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const [moved] = await places(page);
    expect(moved?.left).toBeGreaterThan((first?.left ?? 0) + 2);
    expect(moved?.top).toBeGreaterThan((first?.top ?? 0) + 2);
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Shift');
    expect((await places(page))[0]?.height).toBeGreaterThan((moved?.height ?? 0) + 2);
    await page.keyboard.press('Delete');
    expect(await places(page)).toHaveLength(before.length - 1);
    await saidLeft(page, 'Not covered');
    // The keyboard stays among the boxes, as soon as they are drawn anew.
    await page.waitForFunction(() => document.activeElement?.matches('[data-region]'), { timeout: 5000 });
    await press(page, '[data-action="undo"]');
    expect(await places(page)).toHaveLength(before.length);
    await press(page, '[data-action="redo"]');
    expect(await places(page)).toHaveLength(before.length - 1);
    for (let times = 0; times < 3; times += 1) await press(page, '[data-action="undo"]');
    const round = (list: readonly Place[]) =>
      list.map(({ left, width }) => [Math.round(left), Math.round(width)]);
    expect(round(await places(page))).toEqual(round(before));
    await page.close();
  });

  test('the mouse draws, moves and resizes, and the buttons do the same without dragging', async () => {
    const page = await edited();
    const before = await places(page);
    const stage = await page.$eval('.picture', (picture) => {
      const { left, top, width, height } = picture.getBoundingClientRect();
      return { left, top, width, height };
    });
    const bare = [stage.left + stage.width * 0.6, stage.top + stage.height * 0.7] as const;
    await drag(page, bare, [90, 40]);
    const drawn = (await places(page)).at(-1);
    expect(await places(page)).toHaveLength(before.length + 1);
    expect(drawn?.left).toBeCloseTo(bare[0], -0.5);
    expect(drawn?.width).toBeCloseTo(90, -0.5);
    await drag(page, [bare[0] + 45, bare[1] + 20], [-60, 10]);
    const pushed = (await places(page)).at(-1);
    expect(pushed?.left).toBeCloseTo(bare[0] - 60, -0.5);
    expect(pushed?.width).toBeCloseTo(90, -0.5);
    await drag(page, [(pushed?.left ?? 0) + 90, (pushed?.top ?? 0) + 40], [30, 30]);
    expect((await places(page)).at(-1)?.width).toBeCloseTo(120, -0.5);
    await press(page, '[data-action="move-up"]');
    expect((await places(page)).at(-1)?.top).toBeLessThan((pushed?.top ?? 0) - 2);
    await press(page, '[data-action="narrower"]');
    expect((await places(page)).at(-1)?.width).toBeLessThan(118);
    // One drag is one step back.
    for (let times = 0; times < 5; times += 1) await press(page, '[data-action="undo"]');
    expect(await places(page)).toHaveLength(before.length);
    await press(page, '[data-action="zoom-in"]');
    expect((await places(page))[0]?.width).toBeCloseTo((before[0]?.width ?? 0) * 1.5, -0.5);
    await press(page, '[data-action="before-after"]');
    expect(await page.$eval(REGION, (region) => getComputedStyle(region).backgroundColor)).toBe(
      'rgb(0, 0, 0)',
    );
    await page.close();
  });

  test.runIf(name === 'chromium')('a finger moves a box, and scrolls where there is none', async () => {
    const page = await edited();
    const [first] = await places(page);
    const from = [
      (first?.left ?? 0) + (first?.width ?? 0) / 2,
      (first?.top ?? 0) + (first?.height ?? 0) / 2,
    ] as const;
    await page.touchscreen.touchStart(...from);
    await page.touchscreen.touchMove(from[0] + 30, from[1] + 40);
    await page.touchscreen.touchMove(from[0] + 60, from[1] + 80);
    await page.touchscreen.touchEnd();
    const [moved] = await places(page);
    expect(moved?.top).toBeCloseTo((first?.top ?? 0) + 80, -0.7);
    const count = (await places(page)).length;
    const stage = await page.$eval('.picture', (picture) => picture.getBoundingClientRect().toJSON());
    await page.touchscreen.touchStart(stage.left + stage.width * 0.7, stage.top + stage.height * 0.8);
    await page.touchscreen.touchMove(stage.left + stage.width * 0.8, stage.top + stage.height * 0.9);
    await page.touchscreen.touchEnd();
    expect(await places(page)).toHaveLength(count);
    await page.close();
  });

  test('axe finds nothing in the editor', async () => {
    const page = await edited();
    await page.focus(REGION);
    await page.evaluate(axeSource());
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(root: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run(document)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
    await page.close();
  });

  test.runIf(name === 'chromium')(
    'the saved copy shows what was left and nothing else, and says so',
    async () => {
      const page = await edited();
      const downloads = mkdtempSync(path.join(os.tmpdir(), 'copies-'));
      const session = await bench.browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
      const at = (await places(page)).findIndex(({ label }) => label.includes('48210377'));
      await press(page, `.boxes li:nth-child(${at + 1}) [data-action="remove-box"]`);
      await saidLeft(page, '48210377');
      await press(page, '[data-action="save-redacted"]');
      await page.waitForSelector('[data-redaction="saved"]', { timeout: 30_000 });
      expect(await page.$eval('[data-redaction] [data-left]', (said) => said.textContent)).toContain(
        '48210377',
      );
      await expect.poll(() => readdirSync(downloads).filter((file) => file.endsWith('.png'))).toHaveLength(1);
      const copy = path.join(downloads, 'again.png');
      writeFileSync(copy, readFileSync(path.join(downloads, 'picture.png')));
      const said = await reading(page, copy);
      expect(said).toContain('48210377');
      for (const gone of ['Ottilie', '03/14/1961', '555-0119']) expect(said).not.toContain(gone);
      await page.close();
    },
  );

  test('in the dialog: an open stop needs a reason, and the attached copy shows only that', async () => {
    const row = composer('x-inline');
    const tab = await openComposer(bench, row);
    await tab.click(row.editor);
    await attachPicture(tab, row, 'input', leaky);
    await tab.panel.wait('[data-panel="picture"]', { timeout: 30_000 });
    await tab.panel.click('[data-action="edit-boxes"]');
    await tab.panel.wait('[data-editor]');
    const at = (await tab.panel.all(REGION)).findIndex(({ attributes }) =>
      attributes['aria-label']?.includes('48210377'),
    );
    // The page must not hear these keys, and the boxes must.
    await tab.page.evaluate(() => {
      Object.assign(window, { heard: [] });
      const note = ({ key }: KeyboardEvent) => (window as unknown as { heard: string[] }).heard.push(key);
      window.addEventListener('keydown', note, true);
      document.addEventListener('keydown', note);
    });
    const boxes = await tab.panel.all(REGION);
    await tab.panel.click(`${REGION}[data-region="${boxes[0]?.attributes['data-region']}"]`);
    await tab.page.keyboard.press('ArrowRight');
    await expect
      .poll(async () => (await tab.panel.all(REGION))[0]?.rect.x, { timeout: 2000 })
      .toBeGreaterThan((boxes[0]?.rect.x ?? 0) + 1);
    await tab.page.keyboard.press('ArrowLeft');
    expect(await tab.page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await tab.panel.click(`.boxes li:nth-child(${at + 1}) [data-action="remove-box"]`);
    expect(await tab.panel.text('.editor [data-left]')).toContain('48210377');
    expect((await tab.panel.find('[data-action="use-redacted"]'))?.disabled).toBe(true);
    expect(await tab.panel.axe()).toEqual([]);
    await tab.panel.click('[data-reason="wrong"]');
    await tab.panel.click('[data-action="use-redacted"]');
    await tab.received(1, { timeout: 30_000 });
    expect((await tab.panel.wait('[data-panel="notice"]')).text).toContain('48210377');
    const copy = `${path.dirname(leaky)}/edited.png`;
    writeFileSync(copy, await tab.attachedBytes(0));
    const page = await bench.extensionPage('src/pages/check/index.html');
    const said = await reading(page, copy);
    expect(said).toContain('48210377');
    expect(said).not.toContain('Ottilie');
    await page.close();
    await tab.close();
  });
});
