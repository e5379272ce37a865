// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { composerAt, editorsOf, submitControlsOf } from '../../src/sites/index.ts';
import { reddit } from '../../src/sites/reddit.ts';
import { element, page } from './page.ts';

const editor = '<div contenteditable="true" role="textbox" name="body"></div>';

describe('Reddit', () => {
  it('takes title and body of a new post, through shadow roots', () => {
    page(`<main><faceplate-textarea-input name="title"></faceplate-textarea-input>
      <shreddit-composer>${editor}</shreddit-composer><button id="drafts">Drafts</button>
      <r-post-form-submit-button id="submit-post-button"></r-post-form-submit-button></main>`);
    const root = element('faceplate-textarea-input').attachShadow({ mode: 'open' });
    root.innerHTML = '<textarea></textarea>';
    const title = root.querySelector('textarea');
    for (const anchor of [title, element('[name="body"]'), element('#submit-post-button')]) {
      const composer = composerAt(reddit, anchor === null ? [] : [anchor]);
      expect(composer?.kind.id).toBe('reddit-post');
      expect(composer && editorsOf(composer)).toEqual([element('[name="body"]'), title]);
      expect(composer && submitControlsOf(composer)).toEqual([element('#submit-post-button')]);
      expect(composer?.kind.harmless?.(element('#drafts'), composer.container)).toBe(true);
    }
  });

  it('takes each answer for itself', () => {
    const answer = (id: string) =>
      `<shreddit-composer id="${id}">${editor}<button slot="submit-button">Comment</button></shreddit-composer>`;
    page(`<main>${answer('a')}${answer('b')}<textarea id="search"></textarea></main>`);
    const composer = composerAt(reddit, [element('#b button')]);
    expect(composer?.container).toBe(element('#b'));
    expect(composer?.kind.replyTo?.(composer.container)).toBe('');
    expect(composerAt(reddit, [element('#search')])).toBeNull();
  });

  it('takes the forms of the old site', () => {
    page(`<form><textarea name="title"></textarea><div class="usertext-edit"><textarea name="text"></textarea></div>
      <button type="submit" name="submit">submit</button></form>`);
    const composer = composerAt(reddit, [element('[name="title"]')]);
    expect(composer?.kind.id).toBe('reddit-old');
    expect(composer && submitControlsOf(composer)).toEqual([element('button')]);
  });
});
