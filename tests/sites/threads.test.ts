// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { composerAt, editorsOf, submitControlsOf } from '../../src/sites/index.ts';
import { threads } from '../../src/sites/threads.ts';
import { element, page } from './page.ts';

const editor = '<div data-lexical-editor="true" contenteditable="true" role="textbox"><p></p></div>';
const composer = (id: string) => `${editor}${editor}<input type="file">
  <div role="button"><svg></svg></div><div role="button" class="add">Add to thread</div>
  <div role="button" aria-haspopup="menu">Anyone</div><div role="button" id="${id}">Post</div>`;
const post = (id: string) => `<div data-pressable-container="true" id="${id}"><div>New chairs?</div>
  <div role="button">Follow</div></div>`;

describe('Threads', () => {
  beforeEach(() => history.replaceState(null, '', '/'));

  it('takes the thread in the dialog, its last text button and the answered post', () => {
    page(
      `<div role="dialog"><div role="button" id="cancel">Cancel</div>${post('a')}${composer('post')}</div>`,
    );
    const found = composerAt(threads, [element('#post')]);
    expect(found?.container).toBe(element('[role="dialog"]'));
    expect(found && editorsOf(found)).toHaveLength(2);
    expect(found && submitControlsOf(found)).toEqual([element('#post')]);
    expect(found?.kind.replyTo?.(found.container)).toContain('New chairs?');
    const harmless = (id: string) => found?.kind.harmless?.(element(id), found.container);
    expect(harmless('#cancel')).toBe(true);
    expect(harmless('.add')).toBe(false);
  });

  it('takes the box in the open page, and nothing else of that page', () => {
    history.replaceState(null, '', '/@gray/post/1');
    page(`<main>${post('a')}<section>${composer('post')}</section>${post('b')}</main>`);
    const found = composerAt(threads, [element('[contenteditable]')]);
    expect(found?.container).toBe(element('section'));
    expect(found?.kind.replyTo?.(found.container)).toBe('');
    expect(composerAt(threads, [element('#b [role="button"]')])).toBeNull();
  });

  it('takes a popover with the role of a menu', () => {
    page(`<div role="menu">${composer('post')}</div>`);
    expect(composerAt(threads, [element('#post')])?.container).toBe(element('[role="menu"]'));
  });

  it('does not take a dialog over the composer for a part of it', () => {
    page(`<section>${composer('post')}</section>
      <div role="dialog"><textarea id="alt"></textarea><div role="button" id="done">Done</div></div>`);
    expect(composerAt(threads, [element('#done')])).toBeNull();
  });
});
