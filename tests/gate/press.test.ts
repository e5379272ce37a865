// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { focusOf, type Press, pressOf } from '../../src/gate/press.ts';
import { x } from '../../src/sites/x.ts';

const PAGE = `<div role="dialog">
  <div id="editor" data-testid="tweetTextarea_0" contenteditable="true"></div>
  <button id="close" data-testid="app-bar-close">Close</button>
  <button id="drafts" data-testid="unsentButton">Drafts</button>
  <button id="icon"><svg></svg></button>
  <button id="icon-and-words"><svg></svg>Photo</button>
  <button id="menu" aria-haspopup="menu">Everyone</button>
  <button id="odd">Send it</button>
  <div data-testid="tweetButton" id="post"><span id="inner">Post</span></div>
</div><button id="outside">Post</button><div id="strange" contenteditable="true"></div><input id="search">`;

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no ${id}`);
  return found;
};

function during(event: Event, target: HTMLElement): Press | null {
  let press: Press | null = null;
  const listener = (seen: Event) => {
    press = pressOf(x, seen);
  };
  window.addEventListener(event.type, listener, { capture: true, once: true });
  target.dispatchEvent(event);
  return press;
}

const click = (id: string) => during(new MouseEvent('click', { bubbles: true, composed: true }), element(id));
const key = (init: KeyboardEventInit, id = 'editor') =>
  during(new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init }), element(id));

beforeEach(() => {
  document.body.innerHTML = PAGE;
});

describe('a click', () => {
  it('on the submit control is a press, whatever element it is', () => {
    expect(click('inner')).toMatchObject({ known: true, control: element('post') });
  });

  it.each(['close', 'drafts', 'icon', 'icon-and-words', 'menu', 'editor'])('on #%s is none', (id) => {
    expect(click(id)).toBeNull();
  });

  it('on an unknown control that shows only text might be a submit', () => {
    expect(click('odd')).toMatchObject({ known: false, control: element('odd') });
  });

  it('outside the composer is none', () => {
    expect(click('outside')).toBeNull();
  });
});

describe('a key', () => {
  it.each([{ ctrlKey: true }, { metaKey: true }])('Enter with %j in the editor is a press', (modifier) => {
    expect(key({ key: 'Enter', ...modifier })).toMatchObject({ known: true, control: null });
  });

  it.each([
    ['Enter alone, which is a line break here', { key: 'Enter' }],
    ['a letter', { key: 'a', ctrlKey: true }],
    ['Enter that accepts an input method', { key: 'Enter', ctrlKey: true, isComposing: true }],
    [
      'Enter that accepts an input method, as older engines tell',
      { key: 'Enter', ctrlKey: true, keyCode: 229 },
    ],
  ])('%s is none', (_what, init) => {
    expect(key(init)).toBeNull();
  });

  it('Enter on a native button is left to become a click', () => {
    expect(key({ key: 'Enter' }, 'odd')).toBeNull();
  });

  it.each(['Enter', ' '])('%j on a submit control that is no native button is a press', (pressed) => {
    expect(key({ key: pressed }, 'post')).toMatchObject({ known: true, control: element('post') });
  });

  it('a letter on it is none', () => {
    expect(key({ key: 'x' }, 'post')).toBeNull();
  });

  it('Enter with Control outside a composer is none', () => {
    expect(key({ key: 'Enter', ctrlKey: true }, 'strange')).toBeNull();
  });
});

describe('a form that is sent', () => {
  const sent = (id: string) => during(new Event('submit', { bubbles: true, composed: true }), element(id));

  it('inside a composer is a press, and so is one around it', () => {
    document.body.innerHTML = `<form id="around">${PAGE}</form><form id="other"><input></form>`;
    expect(sent('post')).toMatchObject({ known: true, control: null });
    expect(sent('around')).toMatchObject({
      known: true,
      control: null,
      composer: { kind: { id: 'x-post' } },
    });
    expect(sent('other')).toBeNull();
  });

  it('that is no form around a composer is none, nor another event', () => {
    expect(sent('outside')).toBeNull();
    expect(during(new Event('change', { bubbles: true, composed: true }), element('post'))).toBeNull();
  });
});

describe('the focus', () => {
  const focus = (id: string) => {
    let seen: ReturnType<typeof focusOf> = null;
    window.addEventListener(
      'focusin',
      (event) => {
        seen = focusOf(x, event);
      },
      { capture: true, once: true },
    );
    element(id).dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    return seen;
  };

  it('tells a composer from an editor nobody knows and from a search box', () => {
    expect(focus('editor')).toMatchObject({ kind: { id: 'x-post' } });
    expect(focus('strange')).toBe('unknown-editor');
    expect(focus('search')).toBeNull();
    expect(focus('close')).toBeNull();
  });
});
