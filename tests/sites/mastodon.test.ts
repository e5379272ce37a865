// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { composerAt, editorsOf, siteAt, submitControlsOf } from '../../src/sites/index.ts';
import { mastodon } from '../../src/sites/mastodon.ts';
import { element, page } from './page.ts';

const FORM = `<form class="compose-form"><div class="reply-indicator"><div class="reply-indicator__content">
    <p>New chairs?</p></div></div>
  <div class="compose-form__dropdowns"><button type="button" id="audience">Public</button></div>
  <input id="cw-spoiler-input"><div class="compose-form__input"><textarea id="text"></textarea></div>
  <div class="compose-form__poll"><label class="poll__option"><input type="radio"><input id="option"></label></div>
  <div class="compose-form__submit"><button type="button" class="secondary-post-button">Followers</button>
    <button type="submit">Post</button></div></form><textarea id="other"></textarea>`;

describe('Mastodon', () => {
  beforeEach(() => page(FORM));

  it('takes the form from any of its boxes, and no other box', () => {
    for (const box of ['#text', '#cw-spoiler-input', '#option']) {
      const composer = composerAt(mastodon, [element(box)]);
      expect(composer && editorsOf(composer)).toEqual([element('#text')]);
    }
    expect(composerAt(mastodon, [element('#other')])).toBeNull();
  });

  it('releases a shortcut through the first button, never through the one for another audience', () => {
    const composer = composerAt(mastodon, [element('#text')]);
    const [first, second] = composer === null ? [] : submitControlsOf(composer);
    expect(first).toBe(element('[type="submit"]'));
    expect(second).toBe(element('.secondary-post-button'));
  });

  it('reads warning and poll options, and no radio button', () => {
    const [kind] = mastodon.composers;
    const found = (kind?.extras ?? []).flatMap(({ selector }) => [...document.querySelectorAll(selector)]);
    expect(found).toEqual([element('#cw-spoiler-input'), element('#option')]);
    expect(kind?.harmless?.(element('#audience'), element('form'))).toBe(true);
    expect(kind?.harmless?.(element('.secondary-post-button'), element('form'))).toBe(false);
  });

  it('knows what is answered', () => {
    const composer = composerAt(mastodon, [element('#text')]);
    expect(composer?.kind.replyTo?.(composer.container)).toContain('New chairs?');
  });

  it('is known by its servers', () => {
    expect(siteAt('https://med-mastodon.com/home')?.id).toBe('mastodon');
    expect(siteAt('https://sub.mastodon.social/')).toBeNull();
  });
});
