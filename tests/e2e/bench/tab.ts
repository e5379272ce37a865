import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { dispatchTrusted, prepareEvents } from './firefox.ts';
import { Panel } from './panel.ts';
import type { ClosedRoots } from './roots.ts';

/** What a fixture page recorded from its own handlers: see tests/e2e/pages/record.js. */
export interface Attached {
  name: string;
  type: string;
  size: number;
  sha256: string;
  trusted: boolean;
  via: 'input' | 'paste' | 'drop';
  composer: string;
}
export interface Posted {
  text: string;
  parts: string[];
  images: Attached[];
  alts: string[];
  trusted: boolean;
  via: 'click' | 'shortcut' | 'submit';
  composer: string;
  /** page clock, ms */
  at: number;
}

interface RecordingWindow {
  __posts: Posted[];
  __attached: Attached[];
  __attempts?: number;
  __errors: string[];
  __files: File[];
}

const TYPES: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.pdf': 'application/pdf',
};
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Resolves when an element was seen twice in the same place, a frame apart; after a second of moving in any case. */
async function standsStill(element: ElementHandle<Element>): Promise<void> {
  let before = await element.boundingBox();
  for (let look = 0; look < 50; look += 1) {
    await pause(20);
    const now = await element.boundingBox();
    if (now?.x === before?.x && now?.y === before?.y) return;
    before = now;
  }
}

/** A page under test: real keys and a real mouse, and the page's own record of what reached it. */
export class Tab {
  readonly panel: Panel;

  constructor(
    readonly page: Page,
    readonly browser: 'chromium' | 'firefox',
    roots: ClosedRoots,
  ) {
    this.panel = new Panel(page, roots);
  }

  goto(url: string) {
    return this.page.goto(url, { waitUntil: 'load' });
  }

  /** Waits for a visible element. `>>>` in the selector goes through open shadow roots. */
  async element(selector: string): Promise<ElementHandle<Element>> {
    const found = await this.page.waitForSelector(selector, { visible: true, timeout: 8000 });
    if (!found) throw new Error(`${selector} is not there`);
    return found as ElementHandle<Element>;
  }

  /**
   * A real mouse click on what stands still: a page that still lays itself out moves the element away from under
   * the mouse. It may also render it anew between finding and pressing it: then again.
   */
  async click(selector: string): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const element = await this.element(selector);
        await standsStill(element);
        await element.click({ delay: 15 });
        return;
      } catch (error) {
        const isRace = error instanceof Error && /detached|not clickable/.test(error.message);
        if (!isRace || attempt === 5) throw error;
        await pause(50);
      }
    }
  }

  /** Clicks into an editor and types with real keys; a newline is Enter. The caret goes to the end first. */
  async type(selector: string, text: string, { delay = 0 } = {}): Promise<void> {
    await this.click(selector);
    await this.chord('Control', 'End');
    const lines = text.split('\n');
    for (const [index, line] of lines.entries()) {
      if (index > 0) await this.page.keyboard.press('Enter');
      if (line) await this.page.keyboard.type(line, { delay });
    }
    await pause(60);
  }

  /** Selects all of an editor and deletes it, with real keys. */
  async clear(selector: string): Promise<void> {
    await this.click(selector);
    await this.chord('Control', 'a');
    await pause(60);
    await this.page.keyboard.press('Backspace');
    await pause(60);
  }

  /** Presses `key` while `modifier` is down. */
  async chord(
    modifier: 'Control' | 'Meta' | 'Shift' | 'Alt',
    key: 'Enter' | 'End' | 'a' | 'v' | 'z',
  ): Promise<void> {
    await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(key);
    await this.page.keyboard.up(modifier);
  }

  /** Chooses files in a file input that is in the document (hidden ones too), as the file picker would. */
  async upload(selector: string, ...files: string[]): Promise<void> {
    const input = await this.page.waitForSelector(selector, { timeout: 8000 });
    if (!input) throw new Error(`${selector} is not there`);
    if (this.browser === 'firefox') return this.sendFiles(input as ElementHandle<Element>, 'input', files);
    await (input as ElementHandle<HTMLInputElement>).uploadFile(...files.map((file) => path.resolve(file)));
  }

  /** Presses a button that makes a file input on demand, and chooses the files in the picker it opens. */
  async uploadThrough(buttonSelector: string, ...files: string[]): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForFileChooser({ timeout: 8000 }),
      this.click(buttonSelector),
    ]);
    await chooser.accept(files.map((file) => path.resolve(file)));
  }

  /**
   * Pastes a picture into an editor, trusted. Chromium: the real clipboard and a real Ctrl+V (PNG only; the browser
   * re-encodes it and names it image.png, so bytes differ from the file). Firefox has no picture clipboard without
   * a screen: there the file travels in an event made in the page and sent by the browser itself.
   */
  async pastePicture(selector: string, file: string): Promise<void> {
    await this.page.bringToFront();
    await this.click(selector);
    if (this.browser === 'firefox') return this.sendFiles(await this.element(selector), 'paste', [file]);
    const cdp = await this.page.createCDPSession();
    const origin = new URL(this.page.url()).origin;
    for (const name of ['clipboard-read', 'clipboard-write'])
      await cdp.send('Browser.setPermission', { permission: { name }, setting: 'granted', origin });
    await cdp.detach();
    await this.page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      await navigator.clipboard.write([
        new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) }),
      ]);
    }, readFileSync(file).toString('base64'));
    await this.chord('Control', 'v');
  }

  /**
   * Drops files on an element, trusted. Chromium: a real drag through the DevTools protocol. Firefox, whose protocol
   * has no file drags: events made in the page and sent by the browser itself.
   */
  async dropFiles(selector: string, ...files: string[]): Promise<void> {
    const element = await this.element(selector);
    if (this.browser === 'firefox') return this.sendFiles(element, 'drop', files);
    const box = await element.boundingBox();
    if (!box) throw new Error(`${selector} has no place on the screen`);
    const cdp = await this.page.createCDPSession();
    const point = { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 20) };
    const data = { items: [], files: files.map((file) => path.resolve(file)), dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await cdp.send('Input.dispatchDragEvent', { type, ...point, data });
    await cdp.detach();
  }

  private async sendFiles(
    element: ElementHandle<Element>,
    kind: 'input' | 'paste' | 'drop',
    files: readonly string[],
  ): Promise<void> {
    const list = files.map((file) => ({
      name: path.basename(file),
      type: TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
      base64: readFileSync(file).toString('base64'),
    }));
    await element.evaluate(prepareEvents, list, kind);
    await this.page.bringToFront();
    await dispatchTrusted(this.page);
  }

  /** The posts the page's app published, from its editor's model. */
  posts(): Promise<Posted[]> {
    return this.page.evaluate(() => structuredClone((window as unknown as RecordingWindow).__posts));
  }

  /** Waits until at least `count` posts went out, then a little longer, so that a doubled one would show. */
  async posted(count = 1, { timeout = 8000, quiet = 250 } = {}): Promise<Posted[]> {
    await this.until((posts, wanted) => posts.length >= wanted, count, '__posts', timeout);
    await pause(quiet);
    return this.posts();
  }

  /** The files the page's own handlers were given, hashed. */
  async attached(): Promise<Attached[]> {
    await this.page.waitForFunction(
      () => (window as unknown as RecordingWindow).__attached.every(({ sha256 }) => sha256 !== ''),
      { timeout: 5000 },
    );
    return this.page.evaluate(() => structuredClone((window as unknown as RecordingWindow).__attached));
  }

  /** Waits for at least `count` attachments. */
  async received(count = 1, { timeout = 20_000 } = {}): Promise<Attached[]> {
    await this.until((list, wanted) => list.length >= wanted, count, '__attached', timeout);
    return this.attached();
  }

  /** The bytes of the file the page received as number `index`. */
  async attachedBytes(index = 0): Promise<Buffer> {
    const base64 = await this.page.evaluate(async (at) => {
      const file = (window as unknown as RecordingWindow).__files[at];
      if (!file) throw new Error(`no file ${at}`);
      const bytes = new Uint8Array(await file.arrayBuffer());
      let text = '';
      for (let start = 0; start < bytes.length; start += 0x8000)
        text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
      return btoa(text);
    }, index);
    return Buffer.from(base64, 'base64');
  }

  /** How often the page's submit handler got as far as sending, including posts it then swallowed. */
  attempts(): Promise<number> {
    return this.page.evaluate(() => (window as unknown as RecordingWindow).__attempts ?? 0);
  }

  /** Errors, CSP violations included, that the page noticed. */
  errors(): Promise<string[]> {
    return this.page.evaluate(() => [...(window as unknown as RecordingWindow).__errors]);
  }

  async screenshot(file: `${string}.png`): Promise<string> {
    await this.page.screenshot({ path: file });
    return file;
  }

  close(): Promise<void> {
    return this.page.close();
  }

  private async until(
    test: (list: unknown[], wanted: number) => boolean,
    wanted: number,
    record: '__posts' | '__attached',
    timeout: number,
  ): Promise<void> {
    const end = Date.now() + timeout;
    for (;;) {
      const list = await this.page.evaluate(
        (name) => (window as unknown as RecordingWindow)[name].map(() => null),
        record,
      );
      if (test(list, wanted)) return;
      if (Date.now() > end)
        throw new Error(
          `${record}: ${list.length} of ${wanted} after ${timeout} ms; ${await this.panel.shown()}`,
        );
      await pause(40);
    }
  }
}
