import browser from './webext.ts';

/**
 * What was checked of the last posts of a tab, so that the popup can say it. Counts and names of rules, no text; in
 * the browser's memory only (`storage.session`), for as long as the tab lives. Extension pages and background only.
 */

/** What a kind of file that nothing reads is called. */
export const UNREAD_KINDS = ['video', 'audio', 'file'] as const;
export type UnreadKind = (typeof UNREAD_KINDS)[number];

/** How a post went out. */
export const OUTCOMES = ['clean', 'looked-at', 'despite', 'unchecked'] as const;
export type Outcome =
  /** Nothing that asked was found. */
  | 'clean'
  /** It was asked about, and changed or posted after a look. */
  | 'looked-at'
  /** A stop was answered with one of the four reasons. */
  | 'despite'
  /** It could not be checked, and the person posted it all the same. */
  | 'unchecked';

export interface Receipt {
  readonly siteId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly outcome: Outcome;
  /** How many texts: posts of a thread, alt texts, poll options. */
  readonly texts: number;
  readonly pictures: { readonly checked: number; readonly of: number };
  readonly notChecked: readonly UnreadKind[];
}

/** The last few posts of a tab tell enough; a long evening must not fill the memory. */
const KEPT = 5;
const keyOf = (tabId: number) => `receipts.${tabId}`;

/** The receipts of a tab, newest first. Rejects when the browser has no such memory. */
export async function readReceipts(tabId: number): Promise<readonly Receipt[]> {
  const { [keyOf(tabId)]: kept } = await browser.storage.session.get(keyOf(tabId));
  return Array.isArray(kept) ? kept : [];
}

let lastNote: Promise<unknown> = Promise.resolve();

/** Adds a receipt to its tab's. One after the other, so that two at once do not lose one. */
export function noteReceipt(tabId: number, receipt: Receipt): Promise<void> {
  const noted = lastNote.then(async () => {
    const kept = [receipt, ...(await readReceipts(tabId))].slice(0, KEPT);
    await browser.storage.session.set({ [keyOf(tabId)]: kept });
  });
  lastNote = noted.catch(() => undefined);
  return noted;
}

/** The tab is gone. */
export function forgetReceipts(tabId: number): Promise<void> {
  return browser.storage.session.remove(keyOf(tabId));
}
