import { allIn, isAbove, lastTextButton, type Site } from './site.ts';

/**
 * Facebook: Lexical editors; classes are hashed, labels localized. A post is written in a dialog whose last text
 * button publishes, or leads to a second step that does. Comments publish on bare Enter; their button has an id.
 * The old site for phones (m.) is another interface and is not recognized.
 */
const COMMENT = 'form[role="presentation"]';
const EDITOR = '[data-lexical-editor="true"][contenteditable="true"]';
/** A post looked at in a dialog holds comment boxes, and is no composer of a post. */
const POST_EDITOR = `${EDITOR}:not(${COMMENT} *)`;

export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['https://*.facebook.com/*'],
  composers: [
    {
      id: 'facebook-comment',
      editor: EDITOR,
      containers: [COMMENT],
      submit: allIn('#focused-state-composer-submit [role="button"]'),
      // A comment answers somebody; what it answers is not read.
      replyTo: () => '',
      release: 'armed',
      shortcut: 'enter',
    },
    {
      id: 'facebook-post',
      editor: POST_EDITOR,
      containers: ['[role="dialog"]'],
      submit: lastTextButton,
      harmless: isAbove(POST_EDITOR),
      asides: [{ selector: '[role="dialog"] textarea', kind: 'alt-text', lastsWhile: 'img[src^="blob:"]' }],
      steps: true,
      release: 'armed',
      shortcut: 'mod-enter',
    },
  ],
};
