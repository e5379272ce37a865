// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { asidesOf, noteAside } from '../../src/gate/asides.ts';
import { composerAt, type Site } from '../../src/sites/index.ts';

const site: Site = {
  id: 'test',
  name: 'Test',
  hosts: [],
  composers: [
    {
      id: 'test-post',
      editor: '#editor',
      containers: ['#composer'],
      submit: () => [],
      asides: [{ selector: '.alt', kind: 'alt-text', lastsWhile: 'img' }],
      release: 'click',
      shortcut: 'mod-enter',
    },
  ],
};

const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no ${id}`);
  return found;
};
const texts = () => {
  const composer = composerAt(site, [byId('editor')]);
  if (composer === null) throw new Error('no composer');
  return asidesOf(composer).map(({ text }) => text);
};
function write(box: HTMLTextAreaElement, text: string): void {
  const note = (event: Event) => noteAside(site, event);
  window.addEventListener('input', note, { capture: true, once: true });
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}
function openBox(text = ''): HTMLTextAreaElement {
  const box = document.createElement('textarea');
  box.className = 'alt';
  box.value = text;
  document.body.append(box);
  const note = (event: Event) => noteAside(site, event);
  window.addEventListener('focusin', note, { capture: true, once: true });
  box.dispatchEvent(new Event('focusin', { bubbles: true, composed: true }));
  return box;
}

beforeEach(() => {
  document.body.innerHTML = '<div id="composer"><textarea id="editor"></textarea><img id="one"></div>';
});

describe('an alt text', () => {
  it('is kept after its dialog closed', () => {
    const box = openBox();
    write(box, 'Mr. Finch smiling');
    box.remove();
    expect(texts()).toEqual(['Mr. Finch smiling']);
  });

  it('is corrected when its dialog is opened again', () => {
    const box = openBox();
    write(box, 'Mr. Finch smiling');
    box.remove();
    write(openBox('Mr. Finch smiling'), 'A man smiling');
    expect(texts()).toEqual(['A man smiling']);
  });

  it('of a second picture stands beside the first', () => {
    write(openBox(), 'first');
    write(openBox(), 'second');
    expect(texts()).toEqual(['first', 'second']);
  });

  it('ends with its picture, and without words is none', () => {
    write(openBox(), 'first');
    write(openBox(), ' ');
    expect(texts()).toEqual(['first']);
    byId('one').remove();
    expect(texts()).toEqual([]);
  });

  it('is nothing that cannot be written in, and no box that nobody named', () => {
    const heading = document.createElement('p');
    heading.className = 'alt';
    heading.textContent = 'Add a description';
    const other = document.createElement('textarea');
    other.value = 'a search';
    document.body.append(heading, other);
    const note = (event: Event) => noteAside(site, event);
    window.addEventListener('focusin', note, { capture: true });
    for (const box of [heading, other])
      box.dispatchEvent(new Event('focusin', { bubbles: true, composed: true }));
    window.removeEventListener('focusin', note, { capture: true });
    expect(texts()).toEqual([]);
  });
});
