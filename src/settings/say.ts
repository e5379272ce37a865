import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/**
 * A sentence of the interface in the browser's language, from public/_locales. `values` fill `$1`, `$2` ... of the
 * message. A key without a message is a type error; a locale that lacks it shows the English one. `chrome` is what
 * both browsers call it; the panel is spared a library for one call.
 */
export function say(key: MessageKey, ...values: readonly string[]): string {
  return chrome.i18n.getMessage(key, [...values]);
}
