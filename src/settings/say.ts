import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/**
 * A sentence of the interface in the browser's language, from public/_locales. `values` fill `$1`, `$2` ... of the
 * message. A key without a message is a type error; a locale that lacks it shows the English one.
 */
export function say(key: MessageKey, ...values: readonly string[]): string {
  return browser.i18n.getMessage(key, [...values]);
}
