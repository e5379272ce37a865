import { isAbove, lastTextButton, type Site, textAbove } from './site.ts';

/**
 * Threads: Lexical editors, one for each post of a thread, in a dialog, a menu or the open page. Classes are hashed,
 * labels localized; the button that publishes is a `div` and the last that shows only text. Its keys publish as
 * well as its click. Whether a scripted click publishes is reported, not proven.
 */
const EDITOR = '[data-lexical-editor="true"][contenteditable="true"]';

/** In the open page a composer is what holds editor, file input and button; a whole page never is. */
function submitIn(container: ParentNode): readonly Element[] {
  const isComposer =
    container instanceof Element &&
    (container.matches('[role="dialog"]') ||
      (!container.matches('body, html') && container.querySelector('input[type="file"]') !== null));
  return isComposer ? lastTextButton(container) : [];
}

function repliedText(container: Element): string | null {
  const inside = textAbove('[data-pressable-container="true"]', EDITOR)(container);
  if (inside !== null) return inside;
  // The box on a post's own page answers that post, which stands outside it.
  return !container.matches('[role="dialog"]') && /\/post\//.test(location.pathname) ? '' : null;
}

export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  hosts: ['https://*.threads.com/*', 'https://*.threads.net/*'],
  composers: [
    {
      id: 'threads-post',
      editor: EDITOR,
      containers: ['[role="dialog"]'],
      orNearest: true,
      submit: submitIn,
      // Cancel stands in the header.
      harmless: isAbove(EDITOR),
      asides: [{ selector: '[role="dialog"] textarea', kind: 'alt-text', lastsWhile: 'img[src^="blob:"]' }],
      replyTo: repliedText,
      release: 'armed',
      shortcut: 'mod-enter',
    },
  ],
};
