import { keepCaret } from './caret.ts';
import { isTextControl, rangeOf, readEditor } from './read.ts';
import { selectionOf } from './selection.ts';

/**
 * Replaces text through the editor's own input path, so that its model follows. Which path works in which
 * editor was measured (docs/decisions/0006-editors-take-fixes.md): Draft.js and Lexical corrupt their model
 * under execCommand across blocks or decorated words and follow a paste; Quill 1 loses text under a paste and
 * follows execCommand. The page's text is never edited directly.
 */

type Family = 'control' | 'quill' | 'paste-aware';

function familyOf(editor: HTMLElement): Family {
  if (isTextControl(editor)) return 'control';
  return editor.closest('.ql-editor') === null ? 'paste-aware' : 'quill';
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Draft.js and Lexical read the selection late: wait for the event and one task, 150 ms at most. */
async function selectionSettled(change: () => void): Promise<void> {
  const announced = new Promise<void>((resolve) => {
    document.addEventListener('selectionchange', () => resolve(), { once: true });
  });
  change();
  await Promise.race([announced, pause(150)]);
  await pause(20);
}

/**
 * Selects a range and makes sure that it stays: an editor that has just been given the focus may put its own caret
 * back first, and would then take the replacement there.
 */
async function selectRange(selection: Selection, range: Range): Promise<void> {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const words = range.toString();
  for (let tries = 0; tries < SELECT_TRIES; tries += 1) {
    await selectionSettled(() =>
      selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset),
    );
    if (selection.toString() === words) return;
  }
}

const SELECT_TRIES = 3;

/**
 * Takes the last change back in the editor's own history: Draft.js, Lexical, ProseMirror and Quill keep one of their
 * own and hear of the keys; the browser's would change the page under them.
 */
export function undoIn(editor: HTMLElement): void {
  editor.focus({ preventScroll: true });
  if (isTextControl(editor)) {
    document.execCommand('undo');
    return;
  }
  const isMac = navigator.platform.startsWith('Mac');
  const keys = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !isMac, metaKey: isMac };
  editor.dispatchEvent(
    new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true, composed: true }),
  );
}

/** Firefox: what a content script makes is not the page's unless it is made in the page's own world. */
interface FirefoxWindow {
  readonly wrappedJSObject?: { readonly ClipboardEvent: typeof ClipboardEvent };
}
declare const cloneInto: (value: object, target: Window) => object;

function pasteOf(text: string): Event {
  const init = { bubbles: true, cancelable: true, composed: true };
  const page = (window as FirefoxWindow).wrappedJSObject;
  if (page !== undefined) {
    // Lexical asks the event for its class, and Firefox fills its clipboard from these two members alone.
    return new page.ClipboardEvent(
      'paste',
      cloneInto({ ...init, dataType: 'text/plain', data: text }, window),
    );
  }
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { ...init, clipboardData });
}

function setValueNatively(control: HTMLTextAreaElement | HTMLInputElement, value: string): void {
  const prototype =
    control instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  // React watches the element's own setter; the prototype's is the one a keyboard would use.
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, value);
  control.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
}

async function replaceInControl(
  control: HTMLTextAreaElement | HTMLInputElement,
  start: number,
  end: number,
  replacement: string,
): Promise<void> {
  const expected = control.value.slice(0, start) + replacement + control.value.slice(end);
  control.setSelectionRange(start, end);
  // execCommand is the only way that keeps the person's undo history.
  document.execCommand('insertText', false, replacement);
  if (control.value !== expected) setValueNatively(control, expected);
  const caret = start + replacement.length;
  control.setSelectionRange(caret, caret);
  keepCaret(control);
}

/**
 * Replaces `[start, end)` of the editor's text as read by `readEditor`. The replacement holds no line break.
 * Resolves true when a second read shows exactly the expected text; false leaves the judgement to the caller,
 * who must look at what the editor now holds.
 */
export async function replaceText(
  editor: HTMLElement,
  start: number,
  end: number,
  replacement: string,
): Promise<boolean> {
  const before = readEditor(editor);
  const expected = before.text.slice(0, start) + replacement + before.text.slice(end);
  editor.focus({ preventScroll: true });
  if (isTextControl(editor)) {
    await replaceInControl(editor, start, end, replacement);
  } else {
    const range = rangeOf(before, start, end);
    const selection = selectionOf(editor);
    if (range === null || selection === null) return false;
    await selectRange(selection, range);
    const takenByEditor = familyOf(editor) === 'paste-aware' && !editor.dispatchEvent(pasteOf(replacement));
    if (!takenByEditor) document.execCommand('insertText', false, replacement);
  }
  // Quill commits through a MutationObserver, React on its next turn.
  await pauseOrKey(50);
  return sameText(readEditor(editor).text, expected);
}

/** Waits, but not past the person's next key: what it writes is theirs and no sign of a failed replacement. */
function pauseOrKey(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const life = new AbortController();
    const done = () => {
      life.abort();
      resolve();
    };
    setTimeout(done, milliseconds);
    window.addEventListener('keydown', (event) => event.isTrusted && done(), {
      capture: true,
      signal: life.signal,
    });
  });
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Equal but for white space, which editors normalize each in their own way. */
export function sameText(one: string, other: string): boolean {
  return squeeze(one) === squeeze(other);
}
