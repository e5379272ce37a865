import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { SITES } from '../../src/sites/index.ts';

/** A language in which no letter is Latin: whatever Latin letters a page still shows were written into its code. */

const wide = (text: string) =>
  text.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** A real language, for numbers; not English, or the whole page would count as marked English. */
const TAG = 'ja';

export const pseudo = Object.fromEntries(
  Object.entries(messages).map(([key, { message }]) => [
    key,
    { message: key === 'languageTag' ? TAG : wide(message) },
  ]),
);

/** The names of sites are the same in every language. */
const NAMES = new RegExp(SITES.map(({ name }) => `\\b${name}\\b`).join('|'), 'g');
const READ_ALOUD = ['aria-label', 'title', 'placeholder', 'alt'];

/** Latin words that somebody sees or hears in `root`, without what is marked as English or the person's own. */
export function latinIn(root: ParentNode & Node): string[] {
  const isSpared = (element: Element | null) =>
    element !== null && element.closest('[lang="en"], time, style, script, textarea') !== null;
  const found: string[] = [];
  const look = (text: string) => {
    // Problems of a file name its fields: "expires: ...".
    const words = text
      .replace(NAMES, '')
      .replace(/^[a-z][\w.]*: /, '')
      .match(/[A-Za-z]{2,}/);
    if (words !== null) found.push(text.trim());
  };
  for (const element of root.querySelectorAll('*')) {
    if (isSpared(element)) continue;
    for (const node of element.childNodes) if (node.nodeType === 3) look(node.nodeValue ?? '');
    for (const name of READ_ALOUD) look(element.getAttribute(name) ?? '');
  }
  return found;
}
