// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { composerAt, covers, editorsOf, SITES, siteAt, submitControlsOf } from '../../src/sites/index.ts';
import { linkedin } from '../../src/sites/linkedin.ts';
import { x } from '../../src/sites/x.ts';

function page(html: string): void {
  document.body.innerHTML = html;
}

const element = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};

describe('hosts', () => {
  it('are the same in the manifest and in the sites', () => {
    const hosts = SITES.flatMap((site) => site.hosts);
    expect([...manifest.host_permissions].sort()).toEqual([...hosts].sort());
    expect(manifest.content_scripts[0]?.matches).toEqual(manifest.host_permissions);
  });

  it.each([
    ['https://*.x.com/*', 'https://x.com/home', true],
    ['https://*.x.com/*', 'https://pro.x.com/i/decks', true],
    ['https://*.x.com/*', 'https://notx.com/', false],
    ['https://*.x.com/*', 'http://x.com/', false],
    ['https://*.x.com/*', 'https://x.com.evil.example/', false],
  ])('%s and %s: %s', (pattern, url, expected) => {
    expect(covers(pattern, url)).toBe(expected);
  });

  it('belong to their site', () => {
    expect(siteAt('https://www.linkedin.com/feed/')?.id).toBe('linkedin');
    expect(siteAt('https://mobile.twitter.com/compose/post')?.id).toBe('x');
    expect(siteAt('https://example.org/')).toBeNull();
    expect(siteAt('about:blank')).toBeNull();
    expect(siteAt('no address')).toBeNull();
  });
});

describe('X', () => {
  const inline = `<main><div id="inline"><div data-testid="tweetTextarea_0" contenteditable="true"></div>
    <div data-testid="toolBar"><button data-testid="tweetButtonInline">Post</button></div></div>
    <p id="elsewhere">feed</p></main>`;
  const modal = `<div role="dialog" aria-modal="true"><div data-testid="tweetTextarea_0" contenteditable="true"></div>
    <div data-testid="tweetTextarea_1" contenteditable="true"></div>
    <button data-testid="tweetButton">Post all</button></div>`;

  it('takes the modal, not the inline composer behind it', () => {
    page(inline + modal);
    const composer = composerAt(x, [element('[data-testid="tweetButton"]')]);
    expect(composer?.container).toBe(element('[role="dialog"]'));
    expect(composer && editorsOf(composer)).toHaveLength(2);
  });

  it('takes the inline composer from its own button and its own editor', () => {
    page(inline + modal);
    const fromButton = composerAt(x, [element('[data-testid="tweetButtonInline"]')]);
    const fromEditor = composerAt(x, [element('#inline [contenteditable]')]);
    expect(fromButton?.container.id).toBe('inline');
    expect(fromEditor?.container).toBe(fromButton?.container);
    expect(fromButton && submitControlsOf(fromButton)).toHaveLength(1);
  });

  it('knows the answered post from the quoted one', () => {
    const tweet = (text: string) =>
      `<article data-testid="tweet"><div data-testid="tweetText">${text}</div></article>`;
    const quote = '<div data-testid="attachments"><div data-testid="tweetText">Quoted</div></div>';
    page(modal.replace('<div data', `${tweet('Answered')}<div data`).replace('<button', `${quote}<button`));
    const composer = composerAt(x, [element('[data-testid="tweetButton"]')]);
    const read = (what: 'replyTo' | 'quoted') => composer?.kind[what]?.(composer.container);
    expect(read('replyTo')).toBe('Answered');
    expect(read('quoted')).toBe('Quoted');
    page(modal);
    expect(composer?.kind.replyTo?.(element('[role="dialog"]'))).toBeNull();
  });

  it('takes the page for alt text, which has the dialog to itself', () => {
    page(`${inline}<div role="dialog"><button id="save">Save</button>
      <textarea data-testid="altTextInput"></textarea></div>`);
    const composer = composerAt(x, [element('#save')]);
    expect(composer?.kind).toMatchObject({ id: 'x-alt-text', part: 'alt-text' });
  });

  it('knows no composer elsewhere on the page', () => {
    page(inline);
    expect(composerAt(x, [element('#elsewhere')])).toBeNull();
  });
});

describe('LinkedIn', () => {
  it('does not take the decoy editor outside a composer', () => {
    page('<div class="ql-editor" contenteditable="true" id="decoy"></div>');
    expect(composerAt(linkedin, [element('#decoy')])).toBeNull();
  });

  it('finds the composer inside the open shadow root', () => {
    page('<div id="interop-outlet"></div>');
    const root = element('#interop-outlet').attachShadow({ mode: 'open' });
    root.innerHTML = `<div class="share-box-v2__modal"><div class="ql-editor" contenteditable="true"></div>
      <button class="share-actions__primary-action"><span>Post</span></button></div>`;
    const span = root.querySelector('span');
    const composer = composerAt(linkedin, span === null ? [] : [span]);
    expect(composer?.kind.id).toBe('linkedin-post');
  });

  it('tells a comment from a post', () => {
    page(`<div componentkey="commentBox-urn:li:activity:1"><div data-testid="ui-core-tiptap-text-editor-wrapper">
      <div class="ProseMirror" contenteditable="true" role="textbox"></div></div>
      <div componentkey="commentButtonSection-1"><button id="send">Comment</button></div></div>`);
    const composer = composerAt(linkedin, [element('#send')]);
    expect(composer?.kind.id).toBe('linkedin-comment');
    expect(composer && submitControlsOf(composer)).toEqual([element('#send')]);
  });
});
