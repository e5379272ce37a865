import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postAnyway } from './bench/answers.ts';
import { type Bench, type BrowserName, launch } from './bench/browser.ts';
import { attachPicture, composer, openComposer, press, typeInto } from './bench/composers.ts';
import { type FixtureServer, startServer } from './bench/server.ts';

/** What one site has and the others have not: questions of its own, dialogs beside the composer. */
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
const CLEAN = 'Grand rounds on iron today at noon #hematology';
const LEAKY = 'My patient Mr. Harold Finch is in remission.';
const READ = { timeout: 25_000 };
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(browsers)('sites in %s', (name) => {
  let server: FixtureServer;
  let bench: Bench;
  let slide: string;

  beforeAll(async () => {
    server = await startServer();
    bench = await launch({ browser: name, server });
    slide = await bench.picture('slide.png', { lines: ['Iron deficiency', 'Ferritin first, then ask why'] });
  });
  afterAll(async () => {
    await bench?.close();
    await server?.close();
    expect(server?.strangers()).toEqual([]);
  });

  describe('Bluesky', () => {
    const row = composer('bluesky-post');
    const EMPTY = { empty: '1' };
    const anyway = '.prompt button:first-of-type';

    test('its question about empty posts is let be, and asks no second time', async () => {
      const tab = await openComposer(bench, row, EMPTY);
      await typeInto(tab, row, CLEAN);
      await press(tab, row);
      await tab.click(anyway);
      expect(await tab.posted()).toMatchObject([{ text: CLEAN, trusted: true }]);

      await tab.goto(`${row.url}?empty=1`);
      await typeInto(tab, row, LEAKY);
      await press(tab, row);
      await postAnyway(tab, row);
      await tab.click(anyway);
      expect(await tab.posted(1, { quiet: 600 })).toMatchObject([{ text: LEAKY, trusted: true }]);
      expect(await tab.panel.find('[data-panel]')).toBeNull();
      await tab.close();
    });

    test('Cancel is no press', async () => {
      const tab = await openComposer(bench, row);
      await typeInto(tab, row, LEAKY);
      await tab.click('.bar button');
      await tab.panel.never('[data-panel]');
      expect(await tab.page.$(row.editor)).toBeNull();
      await tab.close();
    });

    test('alt text is part of the draft after its dialog closed', async () => {
      const tab = await openComposer(bench, row);
      await typeInto(tab, row, CLEAN);
      await attachPicture(tab, row, 'paste', slide);
      await tab.received(1, READ);
      await tab.click('[data-testid="altTextButton"]');
      await tab.type('.prompt textarea', 'Mr. Harold Finch after the infusion');
      await tab.page.keyboard.press('Escape');
      await press(tab, row);
      expect((await tab.panel.wait('[data-panel="stop"]')).text).toContain('Harold Finch');
      await tab.panel.click('[data-action="edit"]', { stable: 100 });
      await tab.click('[data-testid="altTextButton"]');
      await tab.clear('.prompt textarea');
      await tab.type('.prompt textarea', 'A slide about iron');
      await tab.click('.prompt button');
      await press(tab, row);
      expect(await tab.posted()).toMatchObject([
        { text: CLEAN, alts: ['A slide about iron'], trusted: true },
      ]);
      await tab.close();
    });
  });

  describe('Mastodon', () => {
    const row = composer('mastodon-post');
    const WANTS_ALT = { requireAlt: '1' };
    const anyway = '.safety-action-modal .link-button:nth-of-type(2)';

    test('its question about missing alt text is let be, and asks no second time', async () => {
      const tab = await openComposer(bench, row, WANTS_ALT);
      await typeInto(tab, row, LEAKY);
      await attachPicture(tab, row, 'paste', slide);
      await tab.received(1, READ);
      await press(tab, row);
      await postAnyway(tab, row);
      await tab.click(anyway);
      expect(await tab.posted(1, { quiet: 600 })).toMatchObject([{ text: LEAKY, trusted: true }]);
      expect(await tab.panel.find('[data-panel]')).toBeNull();
      await tab.close();
    });

    test('alt text that its question asked for is part of the draft', async () => {
      const tab = await openComposer(bench, row, WANTS_ALT);
      await typeInto(tab, row, CLEAN);
      await attachPicture(tab, row, 'paste', slide);
      await tab.received(1, READ);
      await press(tab, row);
      await tab.click('.safety-action-modal button[type="submit"]');
      await tab.type('#description', 'Mr. Harold Finch after the infusion');
      await tab.click('.dialog-modal button');
      await press(tab, row);
      expect((await tab.panel.wait('[data-panel="stop"]')).text).toContain('Harold Finch');
      expect(await tab.posts()).toEqual([]);
      await tab.close();
    });

    test('a line break in the box is no press', async () => {
      const tab = await openComposer(bench, composer('mastodon-glitch-main'));
      await typeInto(tab, row, `${LEAKY}\n`);
      await tab.panel.never('[data-panel]');
      await tab.close();
    });
  });

  describe.each(['kept', 'gone'])('Facebook in two steps, the editor %s', (steps) => {
    const row = composer('facebook-post');
    const publishing = '.settings .post';

    test('a clean post passes both untouched', async () => {
      const tab = await openComposer(bench, row, { steps });
      await typeInto(tab, row, CLEAN);
      await press(tab, row);
      await tab.click(publishing);
      expect(await tab.posted()).toMatchObject([{ text: CLEAN, trusted: true }]);
      expect(await tab.panel.find('[data-panel]')).toBeNull();
      await tab.close();
    });

    test('a leaky post is held at the first, and asked about once', async () => {
      const tab = await openComposer(bench, row, { steps });
      await typeInto(tab, row, LEAKY);
      await press(tab, row);
      await tab.panel.wait('[data-panel="stop"]');
      expect(await tab.page.$(publishing)).toBeNull();
      await postAnyway(tab, row);
      await pause(800);
      await tab.click(publishing);
      expect(await tab.posted(1, { quiet: 600 })).toMatchObject([{ text: LEAKY, trusted: true }]);
      await tab.close();
    });
  });

  test('Facebook: a post looked at in a dialog is none being written', async () => {
    const row = composer('facebook-comment-in-dialog');
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, LEAKY);
    await tab.click('[role="dialog"] > [role="button"]');
    await tab.panel.never('[data-panel]');
    await tab.close();
  });

  test('Facebook: a line break in a comment is no press', async () => {
    const row = composer('facebook-comment');
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, LEAKY);
    await tab.chord('Shift', 'Enter');
    await tab.panel.never('[data-panel]');
    await tab.close();
  });

  describe('LinkedIn', () => {
    const row = composer('linkedin-c');
    const held = async (tab: Awaited<ReturnType<typeof openComposer>>, words: string) => {
      expect((await tab.panel.wait('[data-panel="stop"]')).text).toContain(words);
      expect(await tab.posts()).toEqual([]);
    };

    test('a repost with thoughts: the thoughts are judged, the shared post is not', async () => {
      const tab = await openComposer(bench, row, { repost: LEAKY });
      await typeInto(tab, row, CLEAN);
      await press(tab, row);
      expect(await tab.posted()).toMatchObject([{ text: CLEAN, trusted: true }]);
      await tab.goto(`${row.url}&repost=Congratulations`);
      await typeInto(tab, row, LEAKY);
      await press(tab, row);
      await held(tab, 'Harold Finch');
      await tab.close();
    });

    test('an edit and a schedule are presses on the same button', async () => {
      const tab = await openComposer(bench, row, { edit: 'Rounds at noon.' });
      await typeInto(tab, row, ` ${LEAKY}`);
      await press(tab, row);
      await held(tab, 'Harold Finch');
      await tab.goto(row.url);
      await typeInto(tab, row, LEAKY);
      await tab.click('dialog a[href="#schedule"]');
      await press(tab, row);
      await held(tab, 'Harold Finch');
      await tab.close();
    });

    test('the title of a document is part of the draft after its dialog closed', async () => {
      const tab = await openComposer(bench, row);
      await typeInto(tab, row, CLEAN);
      await tab.click('dialog .document');
      await tab.type('.document-title', 'Mr. Harold Finch, a case');
      await tab.click('.document-done');
      await press(tab, row);
      await held(tab, 'Harold Finch');
      await tab.close();
    });

    test('an article is held at Next with its title, and an approval covers Publish', async () => {
      const tab = await bench.open('https://www.linkedin.com/article/new/');
      await tab.type('.article-title', 'Iron first');
      await tab.type('main .ProseMirror', CLEAN);
      await tab.click('.article-next');
      await tab.click('.article-publish');
      expect(await tab.posted()).toMatchObject([{ parts: ['Iron first', CLEAN, ''], trusted: true }]);
      await tab.goto('https://www.linkedin.com/article/new/');
      await tab.type('.article-title', LEAKY);
      await tab.type('main .ProseMirror', CLEAN);
      await tab.click('.article-next');
      await held(tab, 'Harold Finch');
      expect(await tab.page.$('.article-publish')).toBeNull();
      await postAnyway(tab, { ...row, submit: '.article-next' });
      await tab.type('dialog .ProseMirror', 'Out now');
      await tab.click('.article-publish');
      expect(await tab.posted(1, { quiet: 600 })).toMatchObject([
        { parts: [LEAKY, CLEAN, 'Out now'], trusted: true },
      ]);
      await tab.close();
    });
  });

  test('X: an article is held with its title, and goes out after the decision', async () => {
    const url = 'https://x.com/compose/articles/edit/1';
    const tab = await bench.open(url);
    const editor = '.DraftEditor-root [contenteditable="true"]';
    const publish = '.article-publish';
    await tab.type('.article-title', 'Iron first');
    await tab.type(editor, CLEAN);
    await tab.click(publish);
    expect(await tab.posted()).toMatchObject([{ parts: ['Iron first', CLEAN], trusted: true }]);
    await tab.goto(url);
    await tab.type('.article-title', LEAKY);
    await tab.type(editor, CLEAN);
    await tab.click(publish);
    await postAnyway(tab, { ...composer('x-modal'), submit: publish, paths: ['click'], armed: true });
    expect(await tab.posted(1, { quiet: 600 })).toMatchObject([{ parts: [LEAKY, CLEAN], trusted: true }]);
    await tab.close();
  });

  test('X: alt text is judged on its own page, where it is written', async () => {
    const row = composer('x-modal');
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, CLEAN);
    await tab.upload(row.picker ?? '', slide);
    await tab.received(1, READ);
    await tab.click('[role="dialog"] [data-testid="attachments"] a');
    await tab.type('[data-testid="altTextInput"]', 'Mr. Harold Finch after the infusion');
    await tab.click('[data-testid="endEditingButton"]');
    expect((await tab.panel.wait('[data-panel="stop"]')).text).toContain('Harold Finch');
    await tab.page.keyboard.press('Escape');
    await tab.panel.gone('[data-panel="stop"]');
    await tab.clear('[data-testid="altTextInput"]');
    await tab.type('[data-testid="altTextInput"]', 'A slide about iron');
    await tab.click('[data-testid="endEditingButton"]');
    await tab.element(row.editor);
    expect(await tab.panel.find('[data-panel]')).toBeNull();
    await tab.close();
  });

  test('Instagram: the picture is held when it is chosen, the caption when it is shared', async () => {
    const row = composer('instagram-caption');
    const scan = await bench.picture('scan.png', { lines: ['Patient: Walter Testperson', 'MRN: 44819237'] });
    const tab = await bench.open('https://www.instagram.com/?create=1');
    await tab.upload('[role="dialog"] input[type="file"]', scan);
    await tab.panel.wait('[data-panel="picture"]', READ);
    expect(await tab.attached()).toEqual([]);
    await tab.panel.click('[data-action="use-redacted"]');
    await tab.received(1, READ);
    await tab.click('.next');
    await tab.click('.next');
    await typeInto(tab, row, LEAKY);
    await press(tab, row);
    await postAnyway(tab, row);
    const [post] = await tab.posted();
    expect(post).toMatchObject({ text: LEAKY, trusted: true });
    expect(post?.images).toHaveLength(1);
    await tab.close();
  });

  test("a press in our dialog is none outside of the page's", async () => {
    const row = composer('bluesky-post');
    const tab = await openComposer(bench, row, { outside: '1' });
    await typeInto(tab, row, LEAKY);
    await press(tab, row);
    await tab.panel.wait('[data-panel="stop"]');
    await tab.panel.click('[data-action="edit"]');
    await tab.panel.gone('[data-panel="stop"]');
    await tab.page.keyboard.type('!');
    expect(await tab.page.$eval(row.editor, (editor) => editor.textContent)).toBe(`${LEAKY}!`);
    await tab.close();
  });
});
