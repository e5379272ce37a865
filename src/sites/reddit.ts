import { allIn, type Site } from './site.ts';

/**
 * Reddit. The new site is made of custom elements: Lexical in the light DOM, title and Markdown in textareas inside
 * open shadow roots. The old site is plain forms. Which way of publishing takes a scripted press is contradicted
 * in public, so none is tried.
 */
const SUBMIT_POST = 'r-post-form-submit-button';
const holding = (...elements: readonly string[]) => elements.map((name) => `${name}:has(${SUBMIT_POST})`);
const hosts = 'faceplate-textarea-input, shreddit-composer, shreddit-markdown-composer';
const editor = 'shreddit-composer [contenteditable="true"][role="textbox"], textarea';

/** A comment answers somebody; what it answers is not read. */
const answersUnread = () => '';

export const reddit: Site = {
  id: 'reddit',
  name: 'Reddit',
  hosts: ['https://*.reddit.com/*'],
  composers: [
    {
      id: 'reddit-comment',
      editor: '[contenteditable="true"][role="textbox"], textarea',
      shadowHosts: hosts,
      containers: ['shreddit-composer:has(button[slot="submit-button"])'],
      submit: allIn('button[slot="submit-button"]'),
      // Cancel and the switch to Markdown.
      harmless: (_control, container) => container.querySelector('button[slot="submit-button"]') !== null,
      replyTo: answersUnread,
      release: 'armed',
      shortcut: 'mod-enter',
    },
    {
      id: 'reddit-post',
      editor,
      shadowHosts: hosts,
      containers: holding('form', 'main', 'body'),
      submit: allIn(SUBMIT_POST),
      harmless: (_control, container) => container.querySelector(SUBMIT_POST) !== null,
      release: 'armed',
      shortcut: 'mod-enter',
    },
    {
      id: 'reddit-old',
      editor: '.usertext-edit textarea[name="text"]',
      containers: ['form'],
      submit: allIn('.usertext-buttons button.save, button[type="submit"][name="submit"]'),
      harmless: (control) => control.matches('button[type="button"]'),
      extras: [{ selector: 'textarea[name="title"]', kind: 'title' }],
      replyTo: () => (location.pathname.includes('/comments/') ? '' : null),
      release: 'armed',
      shortcut: 'mod-enter',
    },
  ],
};
