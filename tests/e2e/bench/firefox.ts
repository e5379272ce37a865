import type { Browser, Page } from 'puppeteer-core';
import { bidiOf } from './roots.ts';

/**
 * Trusted events with files in Firefox. WebDriver BiDi has no paste or drop of files, and the `input` event it sends
 * for a file input is not composed, which a person's choice is: inside a shadow root it would be another event than
 * in life. A page's own events are not trusted. So the page makes the events (files put in by the page keep their principal, and content scripts see
 * them), and a frame script of the browser's own, allowed by --remote-allow-system-access, dispatches them.
 */
interface Prepared {
  target: Element;
  events: Event[];
}
type PreparingWindow = typeof globalThis & { __bench?: Prepared | undefined };

/** Runs in the page, on the element that will be the target. */
export function prepareEvents(
  target: Element,
  files: readonly { name: string; type: string; base64: string }[],
  kind: 'input' | 'paste' | 'drop',
): void {
  const fill = (data: DataTransfer) => {
    for (const { name, type, base64 } of files) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      data.items.add(new File([bytes], name, { type }));
    }
    return data;
  };
  const init = { bubbles: true, cancelable: true, composed: true };
  const events: Event[] = [];
  if (kind === 'input') {
    (target as HTMLInputElement).files = fill(new DataTransfer()).files;
    events.push(
      new Event('input', { bubbles: true, composed: true }),
      new Event('change', { bubbles: true }),
    );
  } else if (kind === 'paste') {
    const paste = new ClipboardEvent('paste', init);
    if (paste.clipboardData) fill(paste.clipboardData);
    events.push(paste);
  } else {
    const { x, y, width, height } = target.getBoundingClientRect();
    const place = { ...init, clientX: x + width / 2, clientY: y + Math.min(height / 2, 20) };
    for (const type of ['dragenter', 'dragover', 'drop'])
      events.push(new DragEvent(type, { ...place, dataTransfer: fill(new DataTransfer()) }));
  }
  (window as unknown as PreparingWindow).__bench = { target, events };
}

const FRAME_SCRIPT = `
  const { target, events } = Cu.waiveXrays(content).__bench;
  for (const event of Array.from(events)) Cu.unwaiveXrays(target).dispatchEvent(Cu.unwaiveXrays(event));
  Cu.waiveXrays(content).__bench = undefined;
`;

/**
 * Runs a function in the browser's own window, where everything may be done. Allowed by --remote-allow-system-access.
 * @returns what it resolves to, when that is text, a number or a boolean
 * @throws when the function does
 */
export async function inWindow(
  browser: Browser,
  source: string,
  ...input: readonly string[]
): Promise<unknown> {
  const bidi = bidiOf(browser);
  const tree = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string; url: string }[];
  };
  const chrome = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!chrome) throw new Error('Firefox shows no window to its protocol');
  const { result } = await bidi.send('script.callFunction', {
    functionDeclaration: source,
    arguments: input.map((value) => ({ type: 'string', value })),
    target: { context: chrome.context },
    awaitPromise: true,
  });
  const answer = result as {
    type: string;
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (answer.type === 'exception')
    throw new Error(answer.exceptionDetails?.text ?? 'exception in the window');
  return answer.result?.value;
}

/** Dispatches what `prepareEvents` left in the page of the foremost tab, and waits until it is done. */
export async function dispatchTrusted(page: Page): Promise<void> {
  await inWindow(
    page.browser(),
    `(source) => gBrowser.selectedBrowser.messageManager.loadFrameScript(
      'data:application/javascript;charset=utf-8,' + encodeURIComponent(source), false)`,
    FRAME_SCRIPT,
  );
  await page.waitForFunction(() => (window as unknown as PreparingWindow).__bench === undefined, {
    timeout: 5000,
  });
}
