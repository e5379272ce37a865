import type { Page } from 'puppeteer-core';
import type { Bench } from '../browser.ts';
import type { Look } from './looks.ts';

/** One thing the person can meet, brought about as they would: by writing, pressing, choosing a file. */
export interface Surface {
  /** Of its files. */
  readonly name: string;
  /** One sentence for the index. */
  readonly about: string;
  /** Brings it about in a window that has the look. The page is photographed and closed by the caller. */
  readonly show: (bench: Bench, look: Look) => Promise<Page>;
  /** The whole height of the page, not what the window shows. */
  readonly whole?: true;
  /** The window's width where it is not the look's: the popup's own. CSS pixels */
  readonly width?: number;
  /** Only these looks: paper has no dark. */
  readonly looks?: readonly string[];
}
