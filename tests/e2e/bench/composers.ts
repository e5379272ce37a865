import type { Bench } from './browser.ts';
import type { Tab } from './tab.ts';

/** How a person sends what they wrote. `keyboard` is Enter on the focused submit button. */
export type SubmitPath = 'click' | 'keyboard' | 'shortcut' | 'submit';

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
  /** whether the composer goes away after a post, rather than emptying */
  closes: boolean;
}

const x = (more: Omit<Composer, 'attach' | 'picker'>): Composer => ({
  attach: ['input', 'paste', 'drop'],
  picker: '[data-testid="fileInput"]',
  ...more,
});
const modal = '[role="dialog"][aria-modal="true"]';

export const matrix: readonly Composer[] = [
  x({
    id: 'x-inline',
    name: 'inline',
    url: 'https://x.com/home',
    editor: 'main [data-testid="tweetTextarea_0"][contenteditable="true"]',
    submit: '[data-testid="tweetButtonInline"]',
    paths: ['click', 'keyboard', 'shortcut'],
    closes: false,
  }),
  {
    ...x({
      id: 'x-modal',
      name: 'modal',
      url: 'https://x.com/compose/post',
      editor: `${modal} [data-testid="tweetTextarea_0"][contenteditable="true"]`,
      submit: '[data-testid="tweetButton"]',
      paths: ['click', 'keyboard', 'shortcut'],
      closes: true,
    }),
    picker: `${modal} [data-testid="fileInput"]`,
  },
  {
    ...x({
      id: 'x-reply-modal',
      name: 'reply-modal',
      url: 'https://x.com/compose/post?in_reply_to=1',
      editor: `${modal} [data-testid="tweetTextarea_0"][contenteditable="true"]`,
      submit: '[data-testid="tweetButton"]',
      paths: ['click', 'shortcut'],
      closes: true,
    }),
    picker: `${modal} [data-testid="fileInput"]`,
  },
  x({
    id: 'x-reply-inline',
    name: 'reply-inline',
    url: 'https://x.com/graygarden/status/1',
    editor: '[data-testid="tweetTextarea_0"][contenteditable="true"]',
    submit: '[data-testid="tweetButtonInline"]',
    paths: ['click', 'shortcut'],
    closes: false,
  }),
  x({
    id: 'x-mobile',
    name: 'mobile',
    url: 'https://mobile.x.com/compose/post',
    editor: 'main [data-testid="tweetTextarea_0"] textarea',
    submit: '[data-testid="tweetButton"]',
    paths: ['click', 'keyboard', 'shortcut'],
    closes: false,
  }),
  x({
    id: 'x-mobile-form',
    name: 'mobile',
    url: 'https://mobile.x.com/compose/post?form=1',
    editor: 'main [data-testid="tweetTextarea_0"] textarea',
    submit: '[data-testid="tweetButton"]',
    paths: ['submit'],
    closes: false,
  }),
  {
    id: 'linkedin-a',
    name: 'linkedin-a',
    url: 'https://www.linkedin.com/feed/?gen=a&shareActive=true',
    editor: '.share-creation-state .ql-editor',
    submit: 'button.share-actions__primary-action',
    paths: ['click', 'keyboard'],
    attach: ['input', 'paste', 'drop'],
    picker: '.media-editor__file-input',
    closes: true,
  },
  {
    id: 'linkedin-b',
    name: 'linkedin-b',
    url: 'https://www.linkedin.com/feed/?gen=b&shareActive=true',
    editor: '#interop-outlet >>> .share-creation-state .ql-editor',
    submit: '#interop-outlet >>> button.share-actions__primary-action',
    paths: ['click', 'keyboard'],
    attach: ['input', 'paste', 'drop'],
    picker: '#interop-outlet >>> .media-editor__file-input',
    closes: true,
  },
  {
    id: 'linkedin-c',
    name: 'linkedin-c',
    url: 'https://www.linkedin.com/feed/?gen=c&shareActive=true',
    editor: '[componentkey="ShareBox_textEditor"]',
    submit: 'dialog[open] [data-sdui-screen] > button:last-of-type',
    paths: ['click', 'keyboard'],
    attach: ['input-on-demand', 'paste', 'drop'],
    picker: 'button[aria-haspopup="dialog"]',
    closes: true,
  },
  {
    id: 'linkedin-c-mention',
    name: 'linkedin-c',
    url: 'https://www.linkedin.com/feed/?gen=c&shareActive=true&mention=Jane%20Roe',
    editor: '[componentkey="ShareBox_textEditor"]',
    submit: 'dialog[open] [data-sdui-screen] > button:last-of-type',
    paths: ['click'],
    attach: [],
    prefilled: '@Jane Roe ',
    closes: true,
  },
  {
    id: 'linkedin-comment-c',
    name: 'linkedin-comment-c-1',
    url: 'https://www.linkedin.com/feed/?comments=c',
    editor: '[componentkey="commentBox-urn:li:activity:1"] [contenteditable="true"]',
    submit: '[componentkey="commentButtonSection-1"] button',
    paths: ['click', 'shortcut'],
    attach: ['input-on-demand', 'paste', 'drop'],
    picker: '[componentkey="commentBox-urn:li:activity:1"] [data-view-name="comment-add-image"]',
    closes: false,
  },
  {
    id: 'linkedin-comment-a',
    name: 'linkedin-comment-a-1',
    url: 'https://www.linkedin.com/feed/update/urn:li:activity:1/?comments=a',
    editor: '.comments-comment-box .ql-editor',
    submit: 'button.comments-comment-box__submit-button--cr',
    paths: ['click', 'shortcut'],
    attach: [],
    closes: false,
  },
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
  if (path === 'shortcut') {
    await tab.click(row.editor);
    return tab.chord('Control', 'Enter');
  }
  const button = await tab.element(row.submit);
  if (path === 'keyboard') {
    await button.focus();
    return tab.page.keyboard.press('Enter');
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
