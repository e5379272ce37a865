// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { bluesky } from '../../src/sites/bluesky.ts';
import { composerAt, editorsOf, openComposer, submitControlsOf } from '../../src/sites/index.ts';
import { element, page } from './page.ts';

const POST = `<div role="dialog"><div data-testid="composePostView">
  <div><button id="cancel">Cancel</button><button id="drafts">Drafts</button>
    <button data-testid="composerPublishBtn"><div id="inner">Post</div></button></div>
  <div role="button" tabindex="0"><div>Gray Garden</div><div>New chairs?</div></div>
  <div class="tiptap ProseMirror" contenteditable="true"><p>one</p></div>
  <div class="tiptap ProseMirror" contenteditable="true"><p>two</p></div>
  <div role="button" id="quote">A quoted post</div></div></div>
  <div role="dialog"><textarea id="alt"></textarea></div><textarea id="chat"></textarea>`;
const [kind] = bluesky.composers;

describe('Bluesky', () => {
  beforeEach(() => page(POST));

  it('takes the whole thread from its button', () => {
    const composer = composerAt(bluesky, [element('#inner')]);
    expect(composer?.container).toBe(element('[data-testid="composePostView"]'));
    expect(composer && editorsOf(composer)).toHaveLength(2);
    expect(composer && submitControlsOf(composer)).toEqual([element('[data-testid="composerPublishBtn"]')]);
  });

  it('knows the answered post from a quoted one', () => {
    const composer = composerAt(bluesky, [element('#inner')]);
    expect(composer?.kind.replyTo?.(composer.container)).toContain('New chairs?');
    element('[role="button"]').remove();
    expect(composer?.kind.replyTo?.(composer.container)).toBeNull();
  });

  it('knows Cancel by its company: without Publish nothing is known any more', () => {
    const root = element('[data-testid="composePostView"]');
    expect(kind?.harmless?.(element('#cancel'), root)).toBe(true);
    element('[data-testid="composerPublishBtn"]').remove();
    expect(kind?.harmless?.(element('#cancel'), root)).toBe(false);
  });

  it('finds the composer that an alt text dialog belongs to, and takes no chat for one', () => {
    const selector = kind?.asides?.[0]?.selector ?? '';
    expect(element('#alt').matches(selector)).toBe(true);
    expect(element('#chat').matches(selector)).toBe(false);
    expect(kind && openComposer(bluesky, kind)?.container).toBe(element('[data-testid="composePostView"]'));
    expect(composerAt(bluesky, [element('#chat')])).toBeNull();
  });
});
