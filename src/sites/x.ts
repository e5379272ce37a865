import { allIn, type Site } from './site.ts';

/**
 * X. Desktop: Draft.js inside react-native-web; mobile web: a plain textarea. The home page keeps its inline
 * composer behind the modal, so a composer is always resolved upward from the event, never by document query.
 */

const EDITOR = [
  '[data-testid^="tweetTextarea_"][contenteditable="true"]',
  '.DraftEditor-root [contenteditable="true"]',
  '[data-testid^="tweetTextarea"] textarea',
  'textarea[data-testid^="tweetTextarea"]',
].join(', ');

function repliedText(container: Element): string | null {
  // In the modal the answered post stands inside the dialog; on a status page it is the page's own article.
  const inside = container.querySelector('article[data-testid="tweet"] [data-testid="tweetText"]');
  if (inside !== null) return inside.textContent ?? '';
  const isStatusPage = /^\/[^/]+\/status\/\d+/.test(location.pathname);
  if (!isStatusPage || container.matches('[role="dialog"]')) return null;
  return document.querySelector('article[data-testid="tweet"] [data-testid="tweetText"]')?.textContent ?? '';
}

export const x: Site = {
  id: 'x',
  name: 'X',
  hosts: ['https://*.x.com/*', 'https://*.twitter.com/*'],
  composers: [
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
      extras: [
        { selector: '[data-testid="altTextInput"]', kind: 'alt-text' },
        { selector: 'input[name^="Choice"], [data-testid^="pollChoice"] input', kind: 'poll-option' },
      ],
      replyTo: repliedText,
      release: 'click',
      shortcut: 'mod-enter',
    },
  ],
};
