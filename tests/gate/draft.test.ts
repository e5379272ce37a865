// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { contentKey, readDraft } from '../../src/gate/draft.ts';
import { DEFAULTS } from '../../src/settings/schema.ts';
import type { ComposerKind } from '../../src/sites/site.ts';
import { post, siteOf } from './stage.ts';

const NOW = Date.UTC(2026, 10, 22, 12);

function read(html: string, more: Partial<ComposerKind> = {}) {
  document.body.innerHTML = `<div id="composer">${html}</div>`;
  const container = document.querySelector('#composer') as Element;
  const kind = { ...post, editor: '.editor', ...more };
  return readDraft({ site: siteOf(kind), kind, container }, DEFAULTS, NOW);
}

describe('a draft', () => {
  it('is every editor with something in it, in order, with the boxes they stand in', () => {
    const { draft, boxes } = read(
      '<textarea class="editor" id="a">one</textarea><textarea class="editor"> </textarea><textarea class="editor" id="b">two</textarea>',
    );
    expect(draft.parts).toEqual([
      { kind: 'post', text: 'one' },
      { kind: 'post', text: 'two' },
    ]);
    expect(boxes.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('takes what else is published, from boxes that can be written in', () => {
    const { draft } = read(
      '<textarea class="editor">one</textarea><input class="title" value="a title"><p class="title">a heading of the site</p>',
      { extras: [{ selector: '.title', kind: 'alt-text' }] },
    );
    expect(draft.parts).toEqual([
      { kind: 'post', text: 'one' },
      { kind: 'alt-text', text: 'a title' },
    ]);
  });

  it('is published as what its kind says', () => {
    expect(read('<textarea class="editor">x</textarea>', { part: 'alt-text' }).draft.parts).toEqual([
      { kind: 'alt-text', text: 'x' },
    ]);
  });

  it('knows its time, and what it answers or quotes', () => {
    const plain = read('<textarea class="editor">x</textarea>').draft.context;
    expect(plain).toMatchObject({ now: '2026-11-22T12:00:00.000Z', region: DEFAULTS.region });
    expect(plain).not.toHaveProperty('reply');
    expect(plain).not.toHaveProperty('quoted');
    const answer = { replyTo: () => 'a question', quoted: () => 'a quote' };
    expect(read('<textarea class="editor">x</textarea>', answer).draft.context).toMatchObject({
      reply: true,
      replyTo: 'a question',
      quoted: 'a quote',
    });
    const silent = { replyTo: () => null, quoted: () => null };
    expect(read('<textarea class="editor">x</textarea>', silent).draft.context).toEqual(plain);
  });
});

describe('what an approval is bound to', () => {
  const key = (...texts: string[]) => contentKey({ parts: texts.map((text) => ({ kind: 'post', text })) });

  it('is the words, their order and their kind, not the space around them', () => {
    expect(key('one', 'two')).toBe(key(' one', 'two\n'));
    const others = [
      key('two', 'one'),
      key('one two'),
      key('one'),
      contentKey({ parts: [{ kind: 'alt-text', text: 'one' }] }),
    ];
    expect(new Set([key('one', 'two'), ...others]).size).toBe(5);
  });
});
