import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badgesOf } from './bench/badge.ts';
import { type Bench, launch } from './bench/browser.ts';
import { ADDED, composer, openComposer, press, typeInto } from './bench/composers.ts';
import { popupOver } from './bench/popup.ts';
import { type FixtureServer, startServer } from './bench/server.ts';

/** Sites that the person adds: offered in the popup, watched by their looks, said to be generic, given back. */
const LEAKY = 'My patient Mr. Harold Finch is in remission.';
const row = composer('board-form');
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const words = (popup: Page) => popup.$eval('.status', (element) => (element as HTMLElement).innerText);

describe('in Chromium, where the site was granted before', () => {
  let server: FixtureServer;
  let bench: Bench;
  beforeAll(async () => {
    server = await startServer();
    bench = await launch({ browser: 'chromium', server, grant: ADDED });
  });
  afterAll(async () => {
    await bench?.close();
    await server?.close();
  });

  test('badge and popup say generic, and that known software is known', async () => {
    const tab = await openComposer(bench, row);
    await tab.click(row.editor);
    await pause(300);
    expect(await badgesOf(bench, 'board.example')).toEqual(['gen']);
    const popup = await popupOver(bench, row.url);
    expect(await words(popup)).toContain('Watching board.example, generic');
    await popup.close();
    await tab.close();

    const mastodon = composer('mastodon-added');
    const other = await openComposer(bench, mastodon);
    await other.click(mastodon.editor);
    await pause(300);
    expect(await badgesOf(bench, 'clinic.example')).toEqual(['']);
    await other.close();
  });

  test('a page that was not added is offered', async () => {
    const tab = await bench.open('https://board.example/');
    const popup = await popupOver(bench, 'https://other.example/page');
    expect(await words(popup)).toContain('Watch this site');
    expect(await popup.$('[data-action="remove-site"]')).toBeNull();
    await popup.close();
    await tab.close();
  });
});

describe('in Firefox, where the popup asks for it', () => {
  let server: FixtureServer;
  let bench: Bench;
  beforeAll(async () => {
    server = await startServer();
    bench = await launch({ browser: 'firefox', server });
  });
  afterAll(async () => {
    await bench?.close();
    await server?.close();
  });

  test('not watched, watched after "Watch this site", and given back', async () => {
    const tab = await openComposer(bench, row);
    await typeInto(tab, row, LEAKY);
    await press(tab, row);
    expect(await tab.posted()).toHaveLength(1);

    const popup = await popupOver(bench, row.url);
    expect(await words(popup)).toContain('Not watching here');
    await popup.click('[data-action="grant"]');
    await popup.waitForFunction(() => document.body.innerText.includes('Refresh this page'));
    await pause(500);

    await tab.page.bringToFront();
    await tab.goto(row.url);
    await typeInto(tab, row, LEAKY);
    await press(tab, row);
    await tab.panel.wait('[data-panel="stop"]');
    await tab.page.keyboard.press('Escape');
    await tab.panel.gone('[data-panel="stop"]');
    expect(await badgesOf(bench, 'board.example')).toEqual(['gen']);

    await popup.bringToFront();
    await popup.click('input[value="everything"]');
    await popup.waitForSelector('[data-action="remove-site"]');
    await popup.click('[data-action="remove-site"]');
    await popup.waitForFunction(() => document.body.innerText.includes('Not watching here'));
    await pause(300);
    await tab.page.bringToFront();
    await press(tab, row);
    expect(await tab.posted()).toMatchObject([{ text: LEAKY, trusted: true }]);
    await tab.close();
    await popup.close();
  });
});
