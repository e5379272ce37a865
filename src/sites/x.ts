import { allIn, lastTextButton, type Site, textAbove, textButtons, textIn } from './site.ts';

/**
 * X. Desktop: Draft.js inside react-native-web; mobile web: a plain textarea. The home page keeps its inline
 * composer behind the modal, so a composer is always resolved upward from the event, never by document query.
 */

const ALT_TEXT = '[data-testid="altTextInput"]';
const EDITOR = [
  '[data-testid^="tweetTextarea_"][contenteditable="true"]',
  '.DraftEditor-root [contenteditable="true"]',
  '[data-testid^="tweetTextarea"] textarea',
  'textarea[data-testid^="tweetTextarea"]',
].join(', ');

const tweetText = '[data-testid="tweetText"]';

function repliedText(container: Element): string | null {
  // In the modal the answered post stands above the editor; on a status page it is the page's own article.
  const inside = textAbove(`article[data-testid="tweet"] ${tweetText}`, EDITOR)(container);
  if (inside !== null) return inside;
  const isStatusPage = /^\/[^/]+\/status\/\d+/.test(location.pathname);
  if (!isStatusPage || container.matches('[role="dialog"]')) return null;
  return textIn(`article[data-testid="tweet"] ${tweetText}`)(document) ?? '';
}

export const x: Site = {
  id: 'x',
  name: 'X',
  hosts: ['https://*.x.com/*', 'https://*.twitter.com/*'],
  composers: [
    {
      // Before the post: its box is Draft.js too, and may stand in a dialog.
      id: 'x-message',
      isMessage: true,
      editor:
        '[data-testid="dmComposerTextInput"][contenteditable="true"], textarea[data-testid="dm-composer-textarea"]',
      containers: [],
      orNearest: true,
      submit: allIn('[data-testid="dmComposerSendButton"], [data-testid="dm-composer-send-button"]'),
      replyTo: () => '',
      release: 'armed',
      shortcut: 'enter',
    },
    {
      // A page of its own. Which button publishes is not evidenced: every one of words is held while there are findings.
      id: 'x-article',
      at: /^\/compose\/articles/,
      editor: '.DraftEditor-root [contenteditable="true"]',
      containers: ['body'],
      submit: textButtons,
      extras: [{ selector: 'textarea', kind: 'title' }],
      steps: true,
      release: 'armed',
      shortcut: 'mod-enter',
    },
    {
      id: 'x-post',
      editor: EDITOR,
      containers: ['[role="dialog"]'],
      orNearest: true,
      submit: allIn('[data-testid="tweetButton"], [data-testid="tweetButtonInline"]'),
      harmless: (control) =>
        control.matches(
          '[data-testid="unsentButton"], [data-testid="app-bar-close"], [data-testid="addButton"]',
        ),
      extras: [{ selector: 'input[name^="Choice"], [data-testid^="pollChoice"] input', kind: 'poll-option' }],
      replyTo: repliedText,
      quoted: textIn(`[data-testid="attachments"] ${tweetText}`),
      release: 'click',
      shortcut: 'mod-enter',
    },
    {
      // A page of its own that takes the composer's place, so the text is judged where it is written. Where its
      // Save stands is not evidenced: every button of words is held while there are findings.
      id: 'x-alt-text',
      editor: ALT_TEXT,
      part: 'alt-text',
      containers: ['[role="dialog"]'],
      orNearest: true,
      submit: lastTextButton,
      release: 'armed',
      shortcut: 'mod-enter',
    },
  ],
};
