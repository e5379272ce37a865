import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { type Bench, type BrowserName, builtExtension, launch } from './browser.ts';
import { type Composer, press } from './composers.ts';
import type { FixtureServer } from './server.ts';
import type { Tab } from './tab.ts';

/** Copies of the built extension in which something is broken, and the browser that runs the last of them. */

/** A file's new text, what becomes of its text, or null to remove it. */
export type Change = string | null | ((text: string) => string);

/** Limits of the reader of pictures as the build writes them, each with a shorter one: nobody learns from the wait. */
const LIMITS = {
  /** a reading, a redacted copy */
  work: [/read:25e3,redact:6e4/, 'read:8e3,redact:10e3'],
  /** the start of the worker that reads text */
  start: [/=15e3;/, '=4e3;'],
  /** all pages of a document */
  document: [/=40,(\w+)=2e4,/, '=40,$1=4e3,'],
} as const;

/** The reader of pictures with some of its limits cut short. @throws when the built script has no such limit */
export function cutShort(
  name: BrowserName,
  ...limits: readonly (keyof typeof LIMITS)[]
): Record<string, Change> {
  const script = readdirSync(path.join(builtExtension(name), 'assets')).find((file) =>
    (name === 'chromium' ? /^workshop-.*\.js$/ : /^firefox\.ts-.*\.js$/).test(file),
  );
  const cut = (text: string) =>
    limits.reduce((before, limit) => {
      const [long, short] = LIMITS[limit];
      if (!long.test(before))
        throw new Error(`the built reader has no limit ${limit} that looks like ${long}`);
      return before.replace(long, short);
    }, text);
  return { [`assets/${script}`]: cut };
}

export class Faulty {
  /** For the files of a test, deleted with the copies. */
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'faults-'));
  private bench: Bench | null = null;

  constructor(
    private readonly name: BrowserName,
    private readonly server: () => FixtureServer,
  ) {}

  /** A copy of the extension with these files changed. Returns its folder. @throws when a change changes nothing */
  copy(changes: Readonly<Record<string, Change>>): string {
    const copy = mkdtempSync(path.join(this.folder, 'extension-'));
    cpSync(builtExtension(this.name), copy, { recursive: true });
    for (const [file, change] of Object.entries(changes)) {
      const at = path.join(copy, file);
      if (change === null) rmSync(at);
      else if (typeof change === 'string') writeFileSync(at, change);
      else {
        const before = readFileSync(at, 'utf8');
        const after = change(before);
        if (after === before) throw new Error(`${file} is not what it was: the fault is not in it`);
        writeFileSync(at, after);
      }
    }
    return copy;
  }

  /** Ends the browser before, starts one with a copy changed like this. */
  async launch(changes: Readonly<Record<string, Change>>): Promise<Bench> {
    await this.closeBrowser();
    this.bench = await launch({
      browser: this.name,
      server: this.server(),
      extension: this.copy(changes),
    });
    return this.bench;
  }

  async closeBrowser(): Promise<void> {
    await this.bench?.close();
    this.bench = null;
  }

  async close(): Promise<void> {
    await this.closeBrowser();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/**
 * The press is asked about as "not checked": Escape goes back and nothing is out; the second time the person posts,
 * and exactly `text` is out, once. Returns what the person was told.
 */
export async function decidedUnchecked(tab: Tab, row: Composer, text: string): Promise<string> {
  const before = (await tab.posts()).length;
  await press(tab, row);
  const { text: said } = await tab.panel.wait('[data-panel="unchecked"]');
  expect(said).toContain('not checked');
  await tab.page.keyboard.press('Escape');
  await tab.panel.gone('[data-panel="unchecked"]');
  expect(await tab.posts()).toHaveLength(before);
  await press(tab, row);
  await tab.panel.click('[data-panel="unchecked"] [data-action="post"]');
  const posts = await tab.posted(before + 1, { quiet: 500 });
  expect(posts).toHaveLength(before + 1);
  expect(posts.at(-1)?.text).toBe(text);
  return said;
}

/** The press is held by the stop dialog, and Escape goes back with nothing out. */
export async function heldAsEver(tab: Tab, row: Composer): Promise<void> {
  const before = (await tab.posts()).length;
  await press(tab, row);
  await tab.panel.wait('[data-panel="stop"]');
  await tab.page.keyboard.press('Escape');
  await tab.panel.gone('[data-panel="stop"]');
  expect(await tab.posts()).toHaveLength(before);
}
