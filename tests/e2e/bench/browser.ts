import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { addedSitesReady, removeGranted, withGranted } from './granted.ts';
import { allowUnpacked } from './powers.ts';
import { chromiumRoots, firefoxRoots } from './roots.ts';
import type { FixtureServer } from './server.ts';
import { Tab } from './tab.ts';

export type BrowserName = 'chromium' | 'firefox';

/** The built extension of this repository for a browser. */
export const builtExtension = (browser: BrowserName) =>
  path.resolve(import.meta.dirname, '../../../dist', browser);

/** Firefox gives each profile a random address for an extension; tests need to know it. */
const FIREFOX_UUID = '0b5e7a11-5c2b-4d0e-9a3f-7c1d2e3f4a5b';

/** A picture to draw: lines of text, black on white, in a plain sans-serif. */
export interface PictureText {
  lines: readonly string[];
  type?: 'image/png' | 'image/jpeg';
  width?: number;
  height?: number;
  /** CSS pixels */
  fontSize?: number;
}

function chromiumOptions(server: FixtureServer, executablePath: string, headless: boolean): LaunchOptions {
  return {
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en-US',
      `--proxy-server=http://127.0.0.1:${server.port}`,
      '--proxy-bypass-list=<-loopback>',
      `--ignore-certificate-errors-spki-list=${server.spki}`,
    ],
  };
}

function firefoxOptions(
  server: FixtureServer,
  executablePath: string,
  headless: boolean,
  gecko: string | null,
): LaunchOptions {
  return {
    browser: 'firefox',
    executablePath,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    // For moz-extension: pages and for trusted events with files (firefox.ts).
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'security.allow_parent_unrestricted_js_loads': true,
      // The question whether an extension may have another site stands in the browser's window: answered yes.
      'extensions.webextOptionalPermissionPrompts': false,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': server.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': server.port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      ...(gecko ? { 'extensions.webextensions.uuids': JSON.stringify({ [gecko]: FIREFOX_UUID }) } : {}),
    },
  };
}

const geckoId = (folder: string): string =>
  JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')).browser_specific_settings?.gecko?.id ??
  '';

/** A running browser with the extension in it, all of whose traffic goes to the fixture server. */
export class Bench {
  private readonly folder = mkdtempSync(path.join(os.tmpdir(), 'bench-'));

  constructor(
    readonly name: BrowserName,
    readonly browser: Browser,
    /** chrome-extension://… or moz-extension://…, '' when none was loaded */
    readonly extensionOrigin: string,
    private readonly extensionFolder: string | null,
  ) {}

  /** An open page as a tab of the bench. */
  tabFor(page: Page): Tab {
    return new Tab(
      page,
      this.name,
      this.name === 'chromium' ? chromiumRoots(page) : firefoxRoots(this.browser, page),
    );
  }

  /** A new tab, at `url` when given. */
  async open(url?: string): Promise<Tab> {
    const tab = this.tabFor(await this.browser.newPage());
    if (url) await tab.goto(url);
    return tab;
  }

  /** A new tab on a page of the extension, such as 'src/pages/popup/index.html'. */
  async extensionPage(file: string): Promise<Page> {
    if (!this.extensionOrigin) throw new Error('no extension was loaded');
    const page = await this.browser.newPage();
    const url = `${this.extensionOrigin}/${file}`;
    // Firefox opens the page but never reports the navigation as finished.
    if (this.name === 'firefox') await page.goto(url, { timeout: 1200 }).catch(() => {});
    else await page.goto(url);
    return page;
  }

  /** Runs a function inside the extension (on its check page, in a tab that is closed again). */
  async inExtension<Input, Output>(
    run: (input: Input) => Output | Promise<Output>,
    input: Input,
  ): Promise<Output> {
    const page = await this.extensionPage('src/pages/check/index.html');
    try {
      return (await page.evaluate(run as (input: unknown) => unknown, input)) as Output;
    } finally {
      await page.close();
    }
  }

  /** Puts items into the extension's own storage, as something else than the extension might. */
  async store(items: object): Promise<void> {
    await this.inExtension(async (given) => {
      interface Api {
        storage: { local: { set(items: object): Promise<void> } };
      }
      const { browser: polyfilled, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      await (polyfilled ?? chrome).storage.local.set(given);
    }, items);
  }

  /** Chromium only: writes until the extension's storage takes nothing more. */
  async fillStorage(): Promise<void> {
    await this.inExtension(async () => {
      const { storage } = chrome;
      for (let size = 1 << 20, at = 0; size > 0; at += 1) {
        await storage.local.set({ [`filling.${at}`]: 'x'.repeat(size) }).catch(() => {
          size >>= 1;
        });
      }
    }, null);
  }

  /** Chromium only: the extension's service worker, to look into it or to stop it. */
  async worker() {
    const target = await this.browser.waitForTarget(
      (candidate) =>
        candidate.type() === 'service_worker' && candidate.url().startsWith(this.extensionOrigin),
      { timeout: 5000 },
    );
    const worker = await target.worker();
    if (!worker) throw new Error('the service worker is not running');
    return worker;
  }

  /** Installs the extension again, as an update would: content scripts in open tabs are orphaned. */
  async reinstall(): Promise<void> {
    if (!this.extensionFolder) throw new Error('no extension was loaded');
    if (this.name === 'chromium') {
      await allowUnpacked(this);
      const page = await this.extensionPage('src/pages/check/index.html');
      // The page goes with the extension, so that nobody answers.
      void page.evaluate(() => chrome.runtime.reload()).catch(() => {});
    } else await this.browser.installExtension(this.extensionFolder);
    await new Promise((resolve) => setTimeout(resolve, 700));
  }

  /** Draws a picture with text in the browser and saves it in a folder of this run. Returns its path. */
  async picture(
    name: string,
    { lines, type = 'image/png', width = 1200, height, fontSize = 40 }: PictureText,
  ) {
    const page = await this.browser.newPage();
    const base64 = await page.evaluate(
      ({ lines: drawn, type: kind, width: wide, height: high, size }) => {
        const canvas = document.createElement('canvas');
        canvas.width = wide;
        canvas.height = high;
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no canvas here');
        context.fillStyle = 'white';
        context.fillRect(0, 0, wide, high);
        context.fillStyle = 'black';
        context.font = `${size}px "DejaVu Sans", "Liberation Sans", Arial, sans-serif`;
        for (const [index, line] of drawn.entries()) context.fillText(line, 40, size * 1.6 * (index + 1));
        return canvas.toDataURL(kind, 0.92).split(',')[1] ?? '';
      },
      {
        lines: [...lines],
        type,
        width,
        height: height ?? Math.ceil(fontSize * 1.6 * (lines.length + 1)),
        size: fontSize,
      },
    );
    await page.close();
    const file = path.join(this.folder, name);
    writeFileSync(file, Buffer.from(base64, 'base64'));
    return file;
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.folder, { recursive: true, force: true });
    if (this.extensionFolder) removeGranted(this.extensionFolder);
  }
}

/** Fifteen seconds, 50 ms apart: a browser that starts beside another may need more than five. */
const WELCOME_LOOKS = 300;

/**
 * A new extension opens its welcome page, which would be the tab in front. Tests begin without it. It is known by
 * being new: Firefox tells no driver the address of an extension's page.
 */
async function closeWelcome(browser: Browser, before: readonly Page[]): Promise<void> {
  for (let attempt = 0; attempt < WELCOME_LOOKS; attempt += 1) {
    const opened = (await browser.pages()).find((page) => !before.includes(page));
    if (opened) return opened.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the welcome page did not open');
}

/**
 * Starts a browser whose whole network is `server`.
 * @param options.extension folder of an unpacked extension; default the built one; null for none
 * @param options.grant match patterns of sites the person has added: the extension is copied with them granted,
 *   because no driver can answer the browser's own question
 * @param options.headless default true
 */
export async function launch(options: {
  browser: BrowserName;
  server: FixtureServer;
  extension?: string | null;
  grant?: readonly string[];
  headless?: boolean;
  /** addresses of tabs that are open before the extension is there */
  openFirst?: readonly string[];
  /** a profile folder that stays when the browser is closed; default a new one that goes with it */
  profile?: string;
  /** Chromium: the extension's own parts are not attached to, so that they end when the browser ends them */
  unattended?: boolean;
}): Promise<Bench> {
  const { browser: name, server, headless = true, grant = [] } = options;
  const given = options.extension === undefined ? builtExtension(name) : options.extension;
  const extension = given !== null && grant.length > 0 ? withGranted(given, grant) : given;
  if (extension && !existsSync(path.join(extension, 'manifest.json')))
    throw new Error(`no extension in ${extension}: run npm run build`);
  const executable = findBrowser(name);
  if (!executable) throw new Error(`no ${name} on this computer: run node scripts/setup.mjs`);
  const gecko = name === 'firefox' && extension ? geckoId(extension) : null;
  const browser = await puppeteer.launch({
    ...(name === 'chromium'
      ? chromiumOptions(server, executable, headless)
      : firefoxOptions(server, executable, headless, gecko)),
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    ...(options.unattended === true
      ? {
          targetFilter: (target) => ['browser', 'tab', 'page'].includes(target.type()),
        }
      : {}),
  });
  for (const url of options.openFirst ?? []) await (await browser.newPage()).goto(url);
  const before = await browser.pages();
  const id = extension ? await browser.installExtension(extension) : '';
  const origin = name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`;
  const welcomes = extension !== null && existsSync(path.join(extension, 'src/pages/welcome/index.html'));
  // Somebody who looks at the window is welcome.
  if (welcomes && headless) await closeWelcome(browser, before);
  const bench = new Bench(name, browser, extension ? origin : '', extension);
  if (grant.length > 0) await addedSitesReady(bench);
  return bench;
}
