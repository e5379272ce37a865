import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, type BrowserName, launch } from './bench/browser.ts';
import { composer, openComposer, press, typeInto } from './bench/composers.ts';
import { type FixtureServer, startServer } from './bench/server.ts';
import type { Tab } from './bench/tab.ts';

/**
 * Pages that work against the person: whatever they do, nothing is published unseen and nothing found is learned.
 * What cannot be won is in docs/threat-model.md.
 */
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];
const LEAKY = 'My patient Mr. Harold Finch is in remission.';
/** Words of our dialog that a page would have to read to know a finding. */
const FOUND = /Harold Finch.*may identify|may identify a patient|Safe Harbor/i;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Attack {
  readonly name: string;
  /** Runs in the page before the post is pressed. */
  readonly before?: () => void;
  /** Runs in the page while the dialog is open. */
  readonly during?: () => void;
}

interface Stealing {
  __stolen: string[];
}

const ATTACKS: readonly Attack[] = [
  {
    name: 'replaces the built-ins that a script would call',
    before: () => {
      const stolen: string[] = [];
      (window as unknown as Stealing).__stolen = stolen;
      const note = Array.prototype.push.bind(stolen);
      const write = JSON.stringify;
      let isNoting = false;
      const spy = (owner: object, key: string) => {
        const original = Reflect.get(owner, key) as (...input: unknown[]) => unknown;
        Reflect.set(owner, key, function (this: unknown, ...input: unknown[]) {
          if (!isNoting && stolen.length < 20_000) {
            isNoting = true;
            try {
              note(`${key} ${write(input)} ${String(this)}`);
            } catch {
              note(key);
            }
            isNoting = false;
          }
          return original.apply(this, input);
        });
      };
      for (const key of ['map', 'filter', 'some', 'flatMap', 'push']) spy(Array.prototype, key);
      for (const key of ['replace', 'split', 'match', 'includes']) spy(String.prototype, key);
      spy(Element.prototype, 'attachShadow');
      spy(HTMLDialogElement.prototype, 'showModal');
      spy(EventTarget.prototype, 'addEventListener');
      spy(Node.prototype, 'appendChild');
      spy(window, 'structuredClone');
      spy(RegExp.prototype, 'exec');
    },
  },
  {
    name: 'forges messages, events and storage events',
    before: () => {
      const forge = () => {
        const said = { to: 'gate', type: 'step-aside', origins: ['https://*.x.com/*'] };
        window.postMessage(said, '*');
        window.dispatchEvent(new MessageEvent('message', { data: said }));
        window.dispatchEvent(
          new StorageEvent('storage', { key: 'settings', newValue: '{"level":"stop-only"}' }),
        );
        document.dispatchEvent(new CustomEvent('scrub-in', { detail: { approved: true } }));
        localStorage.setItem('settings', '{"sites":{"x":false}}');
      };
      forge();
      setInterval(forge, 20);
    },
  },
  {
    name: 'floods the document with changes',
    before: () => {
      const heap = document.createElement('section');
      document.body.append(heap);
      setInterval(() => {
        heap.replaceChildren(
          ...Array.from({ length: 500 }, (_value, index) => {
            const line = document.createElement('p');
            line.textContent = `${index} ${Math.random()}`;
            return line;
          }),
        );
      }, 10);
    },
  },
  {
    name: 'holds two thousand other editors',
    before: () => {
      let inner: Element = document.body;
      for (let depth = 0; depth < 2000; depth += 1) {
        const editor = document.createElement('div');
        editor.contentEditable = 'true';
        (depth % 40 === 0 ? document.body : inner).append(editor);
        inner = editor;
      }
    },
  },
  {
    name: 'pulls the focus back',
    before: () => {
      const editor = document.querySelector<HTMLElement>('[contenteditable="true"]');
      window.addEventListener('focusin', () => editor?.focus(), true);
      window.addEventListener('blur', () => editor?.focus(), true);
    },
    during: () => document.querySelector<HTMLElement>('[contenteditable="true"]')?.focus(),
  },
  {
    name: 'presses everything it can reach by script',
    during: () => {
      for (const element of document.querySelectorAll<HTMLElement>('button, [role="button"], html > div')) {
        element.click();
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          element.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
        for (const key of ['Enter', ' ', 'Tab'])
          element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      }
    },
  },
  {
    name: 'restyles whatever is on top',
    during: () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { opacity: 0 !important; transform: scale(0) !important } dialog, html > div { display: none !important; clip-path: circle(0) !important }',
      );
      document.adoptedStyleSheets = [sheet];
    },
  },
];

/** Everything the page could look at. */
const seenByPage = () => {
  const { __stolen = [] } = window as unknown as Partial<Stealing>;
  const highlights = [...((CSS as { highlights?: Map<string, unknown> }).highlights?.keys() ?? [])];
  const resources = performance.getEntries().map((entry) => entry.name);
  return [...__stolen, ...highlights, ...resources, document.documentElement.outerHTML, document.title].join(
    '\n',
  );
};

describe.each(browsers)('a hostile page in %s', (name) => {
  let server: FixtureServer;
  let bench: Bench;
  const row = composer('x-modal');

  beforeAll(async () => {
    server = await startServer();
    bench = await launch({ browser: name, server });
  });
  afterAll(async () => {
    await bench?.close();
    await server?.close();
    expect(server?.strangers()).toEqual([]);
  });

  const held = async (tab: Tab) => {
    await typeInto(tab, row, LEAKY);
    await press(tab, row);
    await tab.panel.wait('[data-panel="stop"]');
  };

  test.each(ATTACKS)('$name: the post is held and nothing is learned', async ({ before, during }) => {
    const tab = await openComposer(bench, row);
    if (before) await tab.page.evaluate(before);
    await held(tab);
    if (during) await tab.page.evaluate(during);
    await pause(250);
    const dialog = await tab.panel.wait('[data-panel="stop"]');
    expect(dialog.rect.width).toBeGreaterThan(200);
    expect(await tab.posts()).toEqual([]);
    expect(await tab.page.evaluate(seenByPage)).not.toMatch(FOUND);
    await tab.panel.click('[data-action="edit"]');
    await tab.panel.gone('[data-panel="stop"]');
    expect(await tab.posts()).toEqual([]);
    await tab.close();
  });

  test('what is swapped between approval and release is asked about anew', async () => {
    const tab = await openComposer(bench, row);
    await held(tab);
    await tab.page.evaluate(() => {
      // The host leaves the document when the question is answered: the page's moment.
      const swap = () => {
        const editor = document.querySelector<HTMLElement>('[role="dialog"] [contenteditable="true"]');
        editor?.focus();
        document.execCommand('selectAll');
        document.execCommand('insertText', false, 'My patient Ms. Vera Lindqvist is in remission.');
      };
      new MutationObserver(swap).observe(document.documentElement, { childList: true });
      window.addEventListener('focusin', swap, { once: true });
    });
    await tab.panel.click('[data-reason="permission"]', { stable: 100 });
    await tab.panel.click('[data-action="post-anyway"]');
    await pause(1200);
    const posts = await tab.posts();
    expect(posts.map(({ text }) => text)).not.toContain('My patient Ms. Vera Lindqvist is in remission.');
    await tab.close();
  });

  test('a dialog of the page over ours takes no approval from the person', async () => {
    const tab = await openComposer(bench, row);
    await held(tab);
    await tab.panel.click('[data-reason="permission"]', { stable: 100 });
    const approve = await tab.panel.find('[data-action="post-anyway"]');
    if (approve === null) throw new Error('no button to cover');
    await tab.page.evaluate(() => {
      const bait = document.createElement('dialog');
      bait.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;opacity:.01;pointer-events:none';
      document.body.append(bait);
      bait.showModal();
    });
    await tab.page.mouse.click(
      approve.rect.x + approve.rect.width / 2,
      approve.rect.y + approve.rect.height / 2,
    );
    await pause(800);
    expect(await tab.posts()).toEqual([]);
    await tab.close();
  });
});
