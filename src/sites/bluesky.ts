import { allIn, type Site, textAbove } from './site.ts';

/**
 * Bluesky: one TipTap editor for each post of a thread, buttons of react-native-web that publish on `click`
 * whoever makes it. Alt text is written in a dialog of its own, which saves on every way of closing it.
 */

const ROOT = '[data-testid="composePostView"]';

const PUBLISH = '[data-testid="composerPublishBtn"]';
const EDITOR = `${ROOT} .ProseMirror[contenteditable="true"]`;

export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['https://*.bsky.app/*'],
  composers: [
    {
      id: 'bluesky-post',
      editor: EDITOR,
      containers: [ROOT],
      submit: allIn(PUBLISH),
      // Cancel and Drafts are known by their company alone: while Publish is there, no other button publishes.
      harmless: (_control, container) => container.querySelector(PUBLISH) !== null,
      asks: `[role="dialog"]:not(:has(${ROOT}))`,
      asides: [
        {
          selector: `[role="dialog"] textarea:not(${ROOT} *)`,
          kind: 'alt-text',
          lastsWhile: '[data-testid="selectedPhotosView"]',
        },
      ],
      // The answered post is one pressable block above the first editor; quotes and link cards stand below it.
      replyTo: textAbove('div[role="button"]', EDITOR),
      release: 'click',
      shortcut: 'mod-enter',
    },
  ],
};
