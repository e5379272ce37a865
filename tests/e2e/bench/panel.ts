import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { ClosedRoots } from './roots.ts';

/** One element of the extension's in-page UI, as it was at the moment of asking. */
export interface PanelElement {
  tag: string;
  attributes: Record<string, string>;
  /** rendered text */
  text: string;
  /** CSS pixels in the viewport */
  rect: { x: number; y: number; width: number; height: number };
  visible: boolean;
  disabled: boolean;
  checked: boolean;
  focused: boolean;
  value: string;
  /** ms since its panel, or itself where it is in none, was first seen by us; a question asked anew is another panel */
  shownFor: number;
}

export interface AxeViolation {
  id: string;
  impact: string | null;
  help: string;
  targets: string[];
}

const DESCRIBE = `(root, selector) => [...root.querySelectorAll(selector)].map((element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const shown = element.closest('[data-panel]') ?? element;
  const seen = (globalThis.__seen ??= new WeakMap());
  if (!seen.has(shown) && shown.checkVisibility()) seen.set(shown, Date.now());
  return {
    tag: element.localName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    text: (element.innerText ?? element.textContent ?? '').trim(),
    rect: { x, y, width, height },
    visible: width > 0 && height > 0 && style.visibility === 'visible' && style.display !== 'none',
    disabled: element.matches(':disabled'),
    checked: element.checked === true,
    focused: root.activeElement === element,
    value: typeof element.value === 'string' ? element.value : '',
    shownFor: Date.now() - (seen.get(shown) ?? Date.now()),
  };
})`;

const SCROLL = `(root, selector) => root.querySelector(selector)?.scrollIntoView({ block: 'center', behavior: 'instant' })`;

const AXE = `async (root, axeSource) => {
  // This world's view of the host, and no other's, gets an open door, so that axe can walk in.
  Object.defineProperty(root.host, 'shadowRoot', { configurable: true, get: () => root });
  if (!globalThis.axe) (0, eval)(axeSource);
  const shown = root.querySelector('dialog[open], [data-panel]');
  if (!shown) return [];
  const { violations } = await globalThis.axe.run(shown, { resultTypes: ['violations'] });
  return violations.map(({ id, impact, help, nodes }) => ({ id, impact, help, targets: nodes.map((node) => node.target.flat().join(' ')) }));
}`;

export const axeSource = () =>
  readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How long a panel must have been there before we press in it, as DESIGN.md demands of the product. */
const STABLE_MS = 600;
/** How long the button itself must have stood still: a press in a layout that moves would miss it. */
const STILL_MS = 150;

/** The extension's UI in a page: found, read and pressed through the debugging protocol and a real mouse. */
export class Panel {
  /** Rejects when the browser's own dialog opens and the test did not expect one: nothing answers in a page under it. */
  private readonly dialog: Promise<never>;

  constructor(
    private readonly page: Page,
    private readonly roots: ClosedRoots,
  ) {
    this.dialog = new Promise((_resolve, reject) => {
      page.on('dialog', (dialog) => {
        if (page.listenerCount('dialog') > 1) return;
        reject(new Error(`the browser's own dialog is open: ${dialog.message()}`));
      });
    });
    this.dialog.catch(() => undefined);
  }

  /** Every match in every closed root, hidden ones included. `selector` is any CSS selector. */
  async all(selector: string): Promise<PanelElement[]> {
    const found = await Promise.race([this.roots.each(DESCRIBE, selector), this.dialog]);
    return (found as PanelElement[][]).flat();
  }

  /** The first visible match. */
  async find(selector: string): Promise<PanelElement | null> {
    return (await this.all(selector)).find((element) => element.visible) ?? null;
  }

  /** Waits for a visible match. @throws after `timeout` ms, with what is shown instead */
  async wait(selector: string, { timeout = 8000 } = {}): Promise<PanelElement> {
    const end = Date.now() + timeout;
    for (;;) {
      const found = await this.find(selector);
      if (found) return found;
      if (Date.now() > end) throw new Error(`no ${selector} after ${timeout} ms; ${await this.shown()}`);
      await pause(40);
    }
  }

  /** Waits until no visible match is left. */
  async gone(selector: string, { timeout = 8000 } = {}): Promise<void> {
    const end = Date.now() + timeout;
    while (await this.find(selector)) {
      if (Date.now() > end) throw new Error(`${selector} still shown after ${timeout} ms`);
      await pause(40);
    }
  }

  /** Fails when a match shows up within `quiet` ms. */
  async never(selector: string, { quiet = 700 } = {}): Promise<void> {
    const end = Date.now() + quiet;
    while (Date.now() < end) {
      if (await this.find(selector)) throw new Error(`${selector} was shown; ${await this.shown()}`);
      await pause(40);
    }
  }

  /** A real mouse press at the middle of the first visible match, once its panel was there long enough and it stands still. */
  async click(selector: string, { stable = STABLE_MS, timeout = 8000 } = {}): Promise<void> {
    let last = await this.wait(selector, { timeout });
    let since = Date.now();
    const end = Date.now() + timeout + stable;
    await this.roots.each(SCROLL, selector);
    while (Date.now() - since < Math.min(stable, STILL_MS) || last.shownFor < stable) {
      await pause(50);
      const now = await this.wait(selector, { timeout });
      if (JSON.stringify(now.rect) !== JSON.stringify(last.rect)) since = Date.now();
      last = now;
      if (Date.now() > end) throw new Error(`${selector} never stood still for ${stable} ms`);
    }
    await this.page.mouse.click(last.rect.x + last.rect.width / 2, last.rect.y + last.rect.height / 2, {
      delay: 30,
    });
  }

  /** The visible text of the first visible match (by default the panel that is shown), or ''. */
  async text(selector = '[data-panel]'): Promise<string> {
    return (await this.find(selector))?.text ?? '';
  }

  /** `name` of the focused element inside the panel, or null when focus is elsewhere. */
  async activeElementAttr(name: string): Promise<string | null> {
    return (await this.all(':focus')).find((element) => element.focused)?.attributes[name] ?? null;
  }

  /** axe-core over the panel that is shown, in a world of its own. */
  async axe(): Promise<AxeViolation[]> {
    return ((await this.roots.each(AXE, axeSource())) as AxeViolation[][]).flat();
  }

  /** One line on what is shown now, for failure messages. */
  async shown(): Promise<string> {
    const panels = (await this.all('[data-panel]')).filter((panel) => panel.visible);
    if (panels.length === 0) return 'no panel is shown';
    return `shown: ${panels.map((panel) => `${panel.attributes['data-panel']}: ${panel.text.replace(/\s+/g, ' ').slice(0, 200)}`).join(' | ')}`;
  }
}
