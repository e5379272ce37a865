import { type Site, textButtons } from './site.ts';

/**
 * Instagram: a wizard in a dialog, picture first, caption last. Pictures are held when they are chosen; the caption
 * when any button of words in its dialog is pressed, because nothing but words tells Share from the others.
 * Comments stand in forms and publish on bare Enter.
 */
const BOX = ':is(textarea, [contenteditable="true"][role="textbox"])';

export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['https://*.instagram.com/*'],
  composers: [
    {
      id: 'instagram-comment',
      editor: `form ${BOX}`,
      containers: ['form'],
      submit: textButtons,
      // A comment answers somebody; what it answers is not read.
      replyTo: () => '',
      release: 'armed',
      shortcut: 'enter',
    },
    {
      id: 'instagram-post',
      editor: `[role="dialog"] ${BOX}:not(form *)`,
      containers: ['[role="dialog"]'],
      submit: textButtons,
      release: 'armed',
      shortcut: 'mod-enter',
    },
  ],
};
