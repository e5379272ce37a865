// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { facebook } from '../../src/sites/facebook.ts';
import { composerAt, submitControlsOf } from '../../src/sites/index.ts';
import { element, page } from './page.ts';

const editor = (id: string) =>
  `<div id="${id}" data-lexical-editor="true" contenteditable="true" role="textbox"><p></p></div>`;
const comment = (
  id: string,
) => `<form role="presentation">${editor(id)}<div id="focused-state-composer-submit">
  <div role="button" id="send-${id}"><svg></svg></div></div></form>`;

describe('Facebook', () => {
  it('takes the dialog and its last text button', () => {
    page(`<div role="dialog"><div role="button" id="audience">Friends</div><form>${editor('post')}
      <div role="button" id="button" aria-label="Post"><span>Post</span></div></form></div>`);
    const found = composerAt(facebook, [element('#post')]);
    expect(found?.kind.id).toBe('facebook-post');
    expect(found && submitControlsOf(found)).toEqual([element('#button')]);
    expect(found?.kind.harmless?.(element('#audience'), found.container)).toBe(true);
  });

  it('takes each comment box for itself, with its own button', () => {
    page(comment('one') + comment('two'));
    const found = composerAt(facebook, [element('#send-two')]);
    expect(found?.kind).toMatchObject({ id: 'facebook-comment', shortcut: 'enter' });
    expect(found && submitControlsOf(found)).toEqual([element('#send-two')]);
    expect(found?.kind.replyTo?.(found.container)).toBe('');
  });
});
