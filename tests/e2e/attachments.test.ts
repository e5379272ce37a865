import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, type BrowserName, launch } from './bench/browser.ts';
import { ADDED, attachPicture, composer, matrix, openComposer, press, typeInto } from './bench/composers.ts';
import { noteCell, SHARED_ROUTES } from './bench/matrix-report.ts';
import { type FixtureServer, startServer } from './bench/server.ts';

/**
 * Pictures by every way into every composer: the page's own handlers get the bytes only after the decision, and
 * then exactly once.
 */
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
const READ = { timeout: 25_000 };
const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

describe.each(browsers)('attachments in %s', (name) => {
  let server: FixtureServer;
  let bench: Bench;
  let scan: string;
  let slide: string;
  let detail: string;

  beforeAll(async () => {
    server = await startServer();
    bench = await launch({ browser: name, server, grant: ADDED });
    // Small: it is read again for the copy in every composer.
    scan = await bench.picture('scan.png', {
      lines: ['Walter Testperson', 'MRN: 44819237'],
      width: 560,
    });
    detail = await bench.picture('detail.png', {
      lines: ['CT of a 67-year-old man', 'Eastvale Hospital'],
    });
    slide = await bench.picture('slide.png', { lines: ['Iron deficiency', 'Ferritin first, then ask why'] });
  });
  afterAll(async () => {
    await bench?.close();
    await server?.close();
    expect(server?.strangers()).toEqual([]);
  });

  describe.each(matrix.filter(({ id, attach }) => attach.length > 0 && !SHARED_ROUTES.includes(id)))(
    '$id',
    (row) => {
      test('a picture is held on each path; the redacted copy arrives, or the original for a reason', async () => {
        const tab = await openComposer(bench, row);
        for (const [index, path] of row.attach.entries()) {
          // A person is at work in the composer before a file can be chosen.
          await tab.click(row.editor);
          await attachPicture(tab, row, path, scan);
          await tab.panel.wait('[data-panel="picture"]', READ);
          expect(await tab.attached()).toHaveLength(index);
          // Redacting is the same behind every path; it is proven once a composer.
          const isRedacted = index === 0;
          if (!isRedacted) await tab.panel.click('[data-reason="fictional"]', { stable: 100 });
          await tab.panel.click(`[data-action="${isRedacted ? 'use-redacted' : 'attach-original'}"]`);
          const received = (await tab.received(index + 1, READ))[index];
          expect(received?.via).toBe(path === 'input-on-demand' ? 'input' : path);
          // Chromium's clipboard writes a pasted picture anew.
          if (isRedacted) expect(received?.sha256).not.toBe(sha256(scan));
          else if (path !== 'paste' || name === 'firefox') expect(received?.sha256).toBe(sha256(scan));
          noteCell(name, row.id, '', path);
        }
        // Each came once: one that was doubled would be among them by now.
        await new Promise((resolve) => setTimeout(resolve, 300));
        expect(await tab.attached()).toHaveLength(row.attach.length);
        expect(await tab.errors()).toEqual([]);
        await tab.close();
      });
    },
  );

  test('a clean picture arrives as it was, with nothing asked', async () => {
    const row = composer('x-inline');
    const tab = await openComposer(bench, row);
    await attachPicture(tab, row, 'input', slide);
    const [received] = await tab.received(1, READ);
    expect(received?.sha256).toBe(sha256(slide));
    expect(await tab.panel.find('dialog[data-panel]')).toBeNull();
    await tab.close();
  });

  test('the original goes through only with a reason, and as it was', async () => {
    const row = composer('x-inline');
    const tab = await openComposer(bench, row);
    await attachPicture(tab, row, 'drop', scan);
    await tab.panel.wait('[data-panel="picture"]', READ);
    expect((await tab.panel.find('[data-action="attach-original"]'))?.disabled).toBe(true);
    await tab.panel.click('[data-reason="fictional"]', { stable: 100 });
    await tab.panel.click('[data-action="attach-original"]');
    const [received] = await tab.received(1, READ);
    expect(received?.sha256).toBe(sha256(scan));
    await tab.close();
  });

  test('a picture that is not attached never arrives', async () => {
    const row = composer('linkedin-c');
    const tab = await openComposer(bench, row);
    await attachPicture(tab, row, 'drop', scan);
    await tab.panel.wait('[data-panel="picture"]', READ);
    await tab.panel.click('[data-action="do-not-attach"]');
    await tab.panel.gone('[data-panel="picture"]');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await tab.attached()).toEqual([]);
    await tab.close();
  });

  test('a caption is judged together with its picture, once for that post', async () => {
    const row = composer('x-inline');
    const tab = await openComposer(bench, row);
    const caption = 'My patient with myelofibrosis taught me a lot on rounds.';
    await attachPicture(tab, row, 'input', detail);
    await tab.panel.wait('[data-panel="picture"]', READ);
    await tab.panel.click('[data-reason="permission"]', { stable: 100 });
    await tab.panel.click('[data-action="attach-original"]');
    await tab.received(1, READ);
    await typeInto(tab, row, caption);
    await press(tab, row, 'click');
    const panel = await tab.panel.wait('[data-panel="review"]');
    expect(panel.text).toMatch(/what the pictures say: .*67-year-old.*Eastvale Hospital/);
    // What can be read is read before the second press.
    await new Promise((resolve) => setTimeout(resolve, 800));
    await press(tab, row, 'click');
    expect(await tab.posted()).toHaveLength(1);
    await tab.clear(row.editor);
    await typeInto(tab, row, `${caption} Thank you all.`);
    await press(tab, row, 'click');
    expect(await tab.posted(2)).toHaveLength(2);
    await tab.close();
  });

  test('the next picture is read while the person looks at the first', async () => {
    const row = composer('x-inline');
    const tab = await openComposer(bench, row);
    await tab.dropFiles(row.editor, scan, slide);
    await tab.panel.wait('[data-panel="picture"]', READ);
    await tab.panel.click('[data-action="do-not-attach"]');
    const [received] = await tab.received(1, READ);
    expect(received?.sha256).toBe(sha256(slide));
    expect(await tab.attached()).toHaveLength(1);
    await tab.close();
  });
});
