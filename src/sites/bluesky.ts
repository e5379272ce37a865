import { allIn, type Site } from './site.ts';

/**
 * Bluesky: one TipTap editor for each post of a thread, buttons of react-native-web that publish on `click`
 * whoever makes it. Alt text is written in a dialog of its own, which saves on every way of closing it.
 */

const ROOT = '[data-testid="composePostView"]';

function repliedText(container: Element): string | null {
  const editor = container.querySelector('.ProseMirror');
  // The answered post is one pressable block above the first editor; quotes and link cards stand below it.
  const replied = [...container.querySelectorAll('div[role="button"]')].find(
    (block) =>
      editor !== null && (block.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return replied?.textContent ?? null;
}

export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['https://*.bsky.app/*'],
  composers: [
    {
      id: 'bluesky-post',
      editor: `${ROOT} .ProseMirror[contenteditable="true"]`,
      containers: [ROOT],
      submit: allIn('[data-testid="composerPublishBtn"]'),
      // Cancel and Drafts stand beside Publish and are known by their place alone.
      harmless: 'button:has(~ [data-testid="composerPublishBtn"]), [data-testid="altTextButton"]',
      asks: `[role="dialog"]:not(:has(${ROOT}))`,
      asides: [
        {
          selector: `[role="dialog"] textarea:not(${ROOT} *)`,
          kind: 'alt-text',
          lastsWhile: '[data-testid="selectedPhotosView"]',
        },
      ],
      replyTo: repliedText,
      release: 'click',
      shortcut: 'mod-enter',
    },
  ],
};
