import { mastodon } from './mastodon.ts';
import { type ComposerKind, lastTextButton, type Site } from './site.ts';

/**
 * Sites that the person added. Known software is recognized wherever it runs; anything else is found by its looks:
 * a box to write in, and the button that sends it. Looks can deceive, so more is held than on a known site (any
 * press on text alone while the draft has findings), nothing is pressed by script, and badge and popup say so.
 */

/** Boxes for one line, for searching or for the eyes of the page alone are no editors. */
const TEXTAREA = [
  'textarea',
  ':not([readonly], [disabled], [aria-hidden="true"], [tabindex="-1"])',
  ':not([role="searchbox"], [role="combobox"], [rows="1"], [name="q"])',
].join('');
const RICH = ['true', '', 'plaintext-only']
  .map(
    (value) =>
      `[contenteditable="${value}"]:not([aria-hidden="true"], [role="searchbox"], [role="combobox"])`,
  )
  .join(', ');

const DIALOG = '[role="dialog"], dialog[open]';

/** What a form is sent with; without a form, the last text button of a dialog. A whole page has no such button. */
function submitIn(container: ParentNode): readonly Element[] {
  const sending = [
    ...container.querySelectorAll('form button:not([type]), button[type="submit"], input[type="submit"]'),
    ...(container instanceof HTMLFormElement ? container.querySelectorAll('button:not([type])') : []),
  ];
  if (sending.length > 0) return [...new Set(sending)];
  return container instanceof Element && container.matches(`${DIALOG}, form`)
    ? lastTextButton(container)
    : [];
}

const anyEditor: ComposerKind = {
  id: 'generic',
  isGeneric: true,
  editor: `${TEXTAREA}, ${RICH}`,
  containers: [DIALOG, 'form', 'main, [role="main"]', 'body'],
  submit: submitIn,
  extras: [{ selector: 'input[name*="title" i], input[id*="title" i]', kind: 'title' }],
  release: 'armed',
  shortcut: 'mod-enter',
};

/** The site that a page belongs to once the person added it; null for pages that cannot be added. */
export function addedSite(url: string): Site | null {
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:') return null;
  const { hostname } = new URL(url);
  return {
    id: hostname,
    name: hostname,
    hosts: [`https://${hostname}/*`],
    composers: [...mastodon.composers, anyEditor],
  };
}
