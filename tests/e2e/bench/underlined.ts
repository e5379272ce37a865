import type { Bench } from './browser.ts';
import type { Composer } from './composers.ts';
import type { PanelElement } from './panel.ts';
import type { Tab } from './tab.ts';

/** What is underlined, and where the words really stand, found without the product's own means. */

export interface Place {
  left: number;
  right: number;
  bottom: number;
}

/** Waits until so many lines are drawn. */
export async function marksIn(tab: Tab, count: number, timeout = 8000): Promise<PanelElement[]> {
  const end = Date.now() + timeout;
  for (;;) {
    const marks = (await tab.panel.all('.mark')).filter(({ visible }) => visible);
    if (marks.length === count) return marks;
    if (Date.now() > end) throw new Error(`${marks.length} lines of ${count}: ${JSON.stringify(marks)}`);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

/** Where words stand in an editor, by the page's own ranges. For editors only: textareas have none. */
export async function placeOf(tab: Tab, row: Composer, words: string): Promise<Place> {
  return (await tab.element(row.editor)).evaluate((editor, wanted) => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, right, bottom } = range.getBoundingClientRect();
      return { left, right, bottom };
    }
    throw new Error(`no "${wanted}" in one piece`);
  }, words);
}

/** The offset in a textarea's text that the browser itself sees at a point of the window. */
export async function offsetAt(tab: Tab, row: Composer, x: number, y: number): Promise<number> {
  return (await tab.element(row.editor)).evaluate(
    (control, point) => {
      type Caret = { offset: number; offsetNode: Node } | null;
      const from = document as unknown as {
        caretPositionFromPoint(x: number, y: number, options?: object): Caret;
      };
      const root = control.getRootNode();
      const options = root instanceof ShadowRoot ? { shadowRoots: [root] } : {};
      return from.caretPositionFromPoint(point.x, point.y, options)?.offset ?? -1;
    },
    { x, y },
  );
}

/** Presses the browser's shortcut for the list: no driver can, so the message it causes is sent. */
export function pressShortcut(bench: Bench): Promise<unknown> {
  return bench.inExtension(async () => {
    interface Api {
      tabs: {
        query(which: object): Promise<{ id?: number; url?: string }[]>;
        sendMessage(id: number, message: object): Promise<unknown>;
      };
    }
    const { browser: own, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { tabs } = own ?? chrome;
    const all = await tabs.query({});
    return Promise.all(
      all.map(({ id = -1 }) => tabs.sendMessage(id, { to: 'gate', type: 'open-list' }).catch(() => null)),
    );
  }, null);
}

/** Changes the person's settings, as the options page would. */
export function changeSettings(bench: Bench, changed: object): Promise<unknown> {
  return bench.inExtension(async (change) => {
    interface Api {
      storage: {
        local: { get(key: string): Promise<Record<string, object>>; set(value: object): Promise<void> };
      };
    }
    const { browser: own, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local } = (own ?? chrome).storage;
    const { settings } = await local.get('settings');
    await local.set({ settings: { version: 2, ...settings, ...change } });
  }, changed);
}
