import type { Bench } from './browser.ts';
import { bluesky } from './rows/bluesky.ts';
import { board } from './rows/board.ts';
import { facebook } from './rows/facebook.ts';
import { instagram } from './rows/instagram.ts';
import { linkedin } from './rows/linkedin.ts';
import { mastodon } from './rows/mastodon.ts';
import { reddit } from './rows/reddit.ts';
import { threads } from './rows/threads.ts';
import { x } from './rows/x.ts';
import type { Tab } from './tab.ts';

/**
 * How a person sends what they wrote. `keyboard` and `space` are Enter and Space on the focused submit
 * button, `shortcut` Ctrl+Enter, `alt-shortcut` Alt+Enter and `enter` Enter alone in the editor.
 */
export type SubmitPath = 'click' | 'keyboard' | 'space' | 'shortcut' | 'alt-shortcut' | 'enter' | 'submit';

/** How a picture gets into a composer. `input-on-demand` goes through a button that makes a file input. */
export type AttachPath = 'input' | 'input-on-demand' | 'paste' | 'drop';

/** One composer of one site, and the ways in and out of it. `>>>` in a selector crosses open shadow roots. */
export interface Composer {
  id: string;
  /** what the page writes into `composer` of a post */
  name: string;
  url: string;
  editor: string;
  submit: string;
  paths: readonly SubmitPath[];
  attach: readonly AttachPath[];
  /** the file input, or the button that makes one */
  picker?: string;
  /** text the composer starts with */
  prefilled?: string;
  /** Enter does not break the line in its box */
  oneLine?: true;
  /** its button sends a form, so that every press on it ends in a `submit` */
  sendsForm?: boolean;
  /** whether the composer goes away after a post, rather than emptying */
  closes: boolean;
  /** no scripted press is proven here: an approval arms the person's own next one */
  armed?: true;
}

/** The hosts of fixture pages that no site's file names: the person has added them. */
export const ADDED = ['https://board.example/*', 'https://clinic.example/*'];

/** Every composer of every fixture page; the rows of a site are a file in rows/. */
export const matrix: readonly Composer[] = [
  ...x,
  ...linkedin,
  ...bluesky,
  ...mastodon,
  ...threads,
  ...facebook,
  ...instagram,
  ...reddit,
  ...board,
];

/** The row of the matrix with this id. @throws when there is none */
export function composer(id: string): Composer {
  const found = matrix.find((row) => row.id === id);
  if (!found) throw new Error(`no composer ${id}`);
  return found;
}

/** Opens a composer in a new tab. `mood` is added to the query: rerender, ignoreClick, swallow, slow, lang … */
export async function openComposer(
  bench: Bench,
  row: Composer,
  mood: Record<string, string> = {},
): Promise<Tab> {
  const url = new URL(row.url);
  for (const [key, value] of Object.entries(mood)) url.searchParams.set(key, value);
  const tab = await bench.open(url.href);
  await tab.element(row.editor);
  return tab;
}

/** Types into the composer with real keys, after what stands there. */
export const typeInto = (tab: Tab, row: Composer, text: string): Promise<void> => tab.type(row.editor, text);

/** Empties the composer with real keys. */
export const clearEditor = (tab: Tab, row: Composer): Promise<void> => tab.clear(row.editor);

/** Sends what was written, by one of the ways a person has. */
export async function press(tab: Tab, row: Composer, path: SubmitPath = 'click'): Promise<void> {
  if (path === 'click') return tab.click(row.submit);
  if (path === 'shortcut' || path === 'alt-shortcut') {
    await tab.click(row.editor);
    return tab.chord(path === 'shortcut' ? 'Control' : 'Alt', 'Enter');
  }
  if (path === 'enter') {
    await tab.click(row.editor);
    return tab.page.keyboard.press('Enter');
  }
  const button = await tab.element(row.submit);
  if (path === 'keyboard' || path === 'space') {
    await button.focus();
    return tab.page.keyboard.press(path === 'space' ? ' ' : 'Enter');
  }
  // The page itself submits its form, as its own code may at any time.
  await button.evaluate((element) => (element as HTMLButtonElement).form?.requestSubmit());
}

/** Puts a picture into the composer by one of its ways. */
export async function attachPicture(tab: Tab, row: Composer, path: AttachPath, file: string): Promise<void> {
  if (!row.attach.includes(path)) throw new Error(`${row.id} has no ${path}`);
  if (path === 'input') return tab.upload(row.picker ?? '', file);
  if (path === 'input-on-demand') return tab.uploadThrough(row.picker ?? '', file);
  if (path === 'paste') return tab.pastePicture(row.editor, file);
  return tab.dropFiles(row.editor, file);
}
