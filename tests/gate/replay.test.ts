// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { carriedText, replayChange, replayDrop, replayPaste } from '../../src/gate/replay.ts';

const file = (name: string) => new File(['x'], name, { type: 'image/png' });
const text = [
  { type: 'text/plain', data: 'a caption' },
  { type: 'text/html', data: '<b>a caption</b>' },
];

/** Transfers and the events that carry them, as far as happy-dom leaves them out or sees them otherwise than browsers. */
class Transfer {
  private readonly texts = new Map<string, string>();
  readonly files: File[] = [];
  readonly items = { add: (one: File) => void this.files.push(one) };
  get types(): string[] {
    return [...this.texts.keys(), ...(this.files.length > 0 ? ['Files'] : [])];
  }
  setData(type: string, data: string): void {
    this.texts.set(type, data);
  }
  getData(type: string): string {
    return this.texts.get(type) ?? '';
  }
}
class Paste extends Event {
  readonly clipboardData: Transfer | null;
  constructor(type: string, init: EventInit & { clipboardData?: Transfer }) {
    super(type, init);
    this.clipboardData = init.clipboardData ?? null;
  }
}
class Drag extends MouseEvent {
  readonly dataTransfer: Transfer | null;
  constructor(type: string, init: MouseEventInit & { dataTransfer?: Transfer }) {
    super(type, init);
    this.dataTransfer = init.dataTransfer ?? null;
  }
}

/** Every event of these types that comes to the document, with what it carried. */
function heard(...types: readonly string[]) {
  const events: { type: string; files: string[]; texts: string[]; x: unknown; flags: string }[] = [];
  for (const type of types)
    document.addEventListener(
      type,
      (event) => {
        const { clipboardData, dataTransfer, clientX, clientY } = event as unknown as {
          clipboardData?: DataTransfer | null;
          dataTransfer?: DataTransfer | null;
          clientX?: number;
          clientY?: number;
        };
        const transfer = clipboardData ?? dataTransfer ?? undefined;
        events.push({
          type,
          files: [...(transfer?.files ?? [])].map(({ name }) => name),
          texts:
            transfer === undefined ? [] : carriedText(transfer).map(({ type, data }) => `${type} ${data}`),
          x: clientX === undefined ? undefined : [clientX, clientY],
          flags: [event.bubbles && 'bubbles', event.cancelable && 'cancelable', event.composed && 'composed']
            .filter(Boolean)
            .join(' '),
        });
      },
      { signal: life.signal },
    );
  return events;
}

let life = new AbortController();
let box: HTMLInputElement;
beforeEach(() => {
  life = new AbortController();
  for (const [name, own] of [
    ['DataTransfer', Transfer],
    ['ClipboardEvent', Paste],
    ['DragEvent', Drag],
  ] as const)
    vi.stubGlobal(name, own);
  document.body.innerHTML = '<input type="file"><div></div>';
  box = document.querySelector('input') as HTMLInputElement;
});
afterEach(() => {
  life.abort();
  Reflect.deleteProperty(window, 'wrappedJSObject');
  vi.unstubAllGlobals();
});

const all = 'bubbles cancelable composed';
const texts = ['text/plain a caption', 'text/html <b>a caption</b>'];

describe('what is given back to the page', () => {
  it('a chosen file stands in the input, and the page hears of it as of any other', () => {
    const events = heard('input', 'change');
    replayChange(box, [file('one.png'), file('two.png')]);
    expect([...(box.files ?? [])].map(({ name }) => name)).toEqual(['one.png', 'two.png']);
    expect(events.map(({ type, flags }) => `${type} ${flags}`)).toEqual([
      'input bubbles composed',
      'change bubbles',
    ]);
  });

  it('no file clears the input, and the page hears nothing', () => {
    const events = heard('input', 'change');
    const emptied = vi.spyOn(box, 'value', 'set');
    replayChange(box, []);
    expect(emptied).toHaveBeenCalledWith('');
    expect(events).toEqual([]);
  });

  it('a paste has its files and the words that came with them', () => {
    const events = heard('paste');
    replayPaste(document.body, [file('one.png')], text);
    replayPaste(document.body, [], text);
    replayPaste(document.body, [], []);
    expect(events).toEqual([
      { type: 'paste', files: ['one.png'], texts, x: undefined, flags: all },
      { type: 'paste', files: [], texts, x: undefined, flags: all },
    ]);
  });

  it('a drop comes where it was let go; without files the page is only left', () => {
    const events = heard('drop', 'dragleave');
    const point = { clientX: 3, clientY: 4 };
    replayDrop(document.body, [file('one.png')], text, point);
    replayDrop(document.body, [], text, point);
    expect(events).toEqual([
      { type: 'drop', files: ['one.png'], texts, x: [3, 4], flags: all },
      { type: 'dragleave', files: [], texts, x: [3, 4], flags: all },
    ]);
  });
});

describe('in Firefox', () => {
  /** The page's own classes, which a script's events must be made of. */
  const pageWorld = () => {
    const made: string[] = [];
    class PageTransfer extends Transfer {}
    class PagePaste extends Paste {
      constructor(type: string, init: EventInit) {
        super(type, { ...init, clipboardData: new PageTransfer() });
        made.push('paste');
      }
    }
    class PageDrag extends Drag {
      constructor(type: string, init: MouseEventInit & { dataTransfer?: Transfer }) {
        super(type, init);
        made.push(init.dataTransfer instanceof PageTransfer ? 'drag with a page transfer' : 'drag');
      }
    }
    Object.assign(window, {
      wrappedJSObject: { DataTransfer: PageTransfer, ClipboardEvent: PagePaste, DragEvent: PageDrag },
    });
    vi.stubGlobal('cloneInto', (value: object) => {
      const copy = { ...value };
      return Object.defineProperty(copy, 'wrappedJSObject', { value: copy });
    });
    return made;
  };

  it("events and transfers are the page's own", () => {
    const made = pageWorld();
    const events = heard('paste', 'drop');
    replayPaste(document.body, [file('one.png')], text);
    replayDrop(document.body, [file('two.png')], text, { clientX: 3, clientY: 4 });
    expect(made).toEqual(['paste', 'drag with a page transfer']);
    expect(events).toEqual([
      { type: 'paste', files: ['one.png'], texts, x: undefined, flags: all },
      { type: 'drop', files: ['two.png'], texts, x: [3, 4], flags: all },
    ]);
  });
});

describe('what came with the files', () => {
  it('is every text, and not the files themselves', () => {
    const transfer = new DataTransfer();
    transfer.setData('text/plain', 'a caption');
    transfer.items.add(file('one.png'));
    expect(carriedText(transfer)).toEqual([{ type: 'text/plain', data: 'a caption' }]);
  });
});
