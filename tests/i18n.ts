import messages from '../public/_locales/en/messages.json' with { type: 'json' };

/** What `say` asks the browser for, in unit tests: the English messages, filled as browsers fill them. */

type Messages = Record<string, { readonly message: string }>;

export function answerWith(locale: Messages): void {
  const getMessage = (key: string, values: readonly string[] = []) => {
    const message = key === '@@bidi_dir' ? 'ltr' : (locale[key]?.message ?? '');
    return message.replace(/\$(\d)/g, (_whole, place: string) => values[Number(place) - 1] ?? '');
  };
  Object.assign(globalThis, { chrome: { i18n: { getMessage } } });
}

answerWith(messages);
