// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { addedSite, composerAt, editorsOf, type Site, submitControlsOf } from '../../src/sites/index.ts';
import { element, page } from './page.ts';

function added(): Site {
  const site = addedSite('https://board.example/thread/7');
  if (site === null) throw new Error('no site');
  return site;
}
const at = (selector: string) => composerAt(added(), [element(selector)]);

describe('a site that the person added', () => {
  it('is its host', () => {
    expect(added()).toMatchObject({ id: 'board.example', hosts: ['https://board.example/*'] });
    expect(addedSite('http://board.example/')).toBeNull();
    expect(addedSite('about:blank')).toBeNull();
    expect(addedSite('null/')).toBeNull();
  });

  it('is known where known software runs', () => {
    page(
      `<form class="compose-form"><div class="compose-form__input"><textarea id="text"></textarea></div></form>`,
    );
    expect(at('#text')?.kind.id).toBe('mastodon-post');
  });

  it('takes a form, what it is sent with, and its title', () => {
    page(`<main><form><input name="title"><textarea id="text"></textarea><button type="button">Preview</button>
      <button id="send">Send</button></form></main>`);
    const composer = at('#send');
    expect(composer?.kind.isGeneric).toBe(true);
    expect(composer?.container).toBe(element('form'));
    expect(composer && submitControlsOf(composer)).toEqual([element('#send')]);
  });

  it('takes the last text button of a dialog', () => {
    page(`<div role="dialog"><div contenteditable="true" id="text"></div><button id="b">Bold</button>
      <button id="send">Send</button></div>`);
    const composer = at('#text');
    expect(composer && submitControlsOf(composer)).toEqual([element('#send')]);
  });

  it('takes the page where nothing smaller holds the editor, and then knows no button', () => {
    page(
      `<header><button id="send">Publish</button></header><main><div contenteditable="" id="text"></div></main>`,
    );
    expect(at('#text')?.container).toBe(element('main'));
    const composer = at('#send');
    expect(composer?.container).toBe(document.body);
    expect(composer && submitControlsOf(composer)).toEqual([]);
  });

  it.each([
    '<textarea id="text" name="q"></textarea>',
    '<textarea id="text" role="combobox"></textarea>',
    '<textarea id="text" readonly></textarea>',
    '<textarea id="text" aria-hidden="true"></textarea>',
    '<textarea id="text" rows="1"></textarea>',
    '<div id="text" contenteditable="false"></div>',
    '<input id="text">',
  ])('takes %s for no editor', (html) => {
    page(`<form>${html}</form>`);
    const composer = at('#text');
    expect(composer === null ? [] : editorsOf(composer)).toEqual([]);
  });
});
