// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { composerAt, submitControlsOf } from '../../src/sites/index.ts';
import { instagram } from '../../src/sites/instagram.ts';
import { element, page } from './page.ts';

describe('Instagram', () => {
  it('takes every button of words in the dialog of the caption', () => {
    page(`<div role="dialog"><div role="button" id="back"><svg></svg></div><div role="button" id="share">Share</div>
      <div contenteditable="true" role="textbox" id="text"></div>
      <div role="button" aria-expanded="false">Accessibility</div></div>`);
    const composer = composerAt(instagram, [element('#share')]);
    expect(composer?.kind.id).toBe('instagram-post');
    expect(composer && submitControlsOf(composer)).toEqual([element('#share')]);
  });

  it('takes no step before the caption', () => {
    page('<div role="dialog"><input type="file"><div role="button" id="next">Next</div></div>');
    expect(composerAt(instagram, [element('#next')])).toBeNull();
  });

  it('takes a comment, which answers somebody and is sent by Enter', () => {
    page('<form><textarea id="text"></textarea><div role="button" id="send">Post</div></form>');
    const composer = composerAt(instagram, [element('#text')]);
    expect(composer?.kind).toMatchObject({ id: 'instagram-comment', shortcut: 'enter' });
    expect(composer?.kind.replyTo?.(composer.container)).toBe('');
  });
});
