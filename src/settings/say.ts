import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** An orphaned script gets no message any more; what it has said before it can say again. */
const known = new Map<MessageKey, string>();

const PLACES = ['$1', '$2', '$3'] as const;

/** `chrome` is what both browsers call it; what runs in pages is spared a library for one call. */
function messageOf(key: MessageKey): string {
  const before = known.get(key);
  if (before !== undefined) return before;
  try {
    const message = chrome.i18n.getMessage(key, [...PLACES]);
    known.set(key, message);
    return message;
  } catch {
    // Orphaned, and not kept: a strange word in a dialog is better than no dialog.
    return key;
  }
}

/**
 * A sentence of the interface in the browser's language, from public/_locales. `values` fill `$1`, `$2`, `$3` of the
 * message. A key without a message is a type error; a locale that lacks it shows the English one. Never throws.
 */
export function say(key: MessageKey, ...values: readonly string[]): string {
  return messageOf(key).replace(/\$(\d)/g, (_whole, place: string) => values[Number(place) - 1] ?? '');
}

/** Learns sentences that must be said even when the extension was updated meanwhile. */
export function keep(...keys: readonly MessageKey[]): void {
  keys.forEach(messageOf);
}
