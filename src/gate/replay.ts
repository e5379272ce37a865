/**
 * Giving a held attachment back to the page: the same kind of event, at the same place, with the files that
 * were decided on. Firefox needs events and transfers made in the page's own world
 * (docs/decisions/0007-attachments-are-held-and-replayed.md).
 */

interface FirefoxPage {
  readonly DataTransfer: typeof DataTransfer;
  readonly ClipboardEvent: typeof ClipboardEvent;
  readonly DragEvent: typeof DragEvent;
}
declare const cloneInto: <T extends object>(value: T, target: Window) => T & { wrappedJSObject: T };

const firefoxPage = (): FirefoxPage | undefined =>
  (window as { wrappedJSObject?: FirefoxPage }).wrappedJSObject;

/** What came with the files and must not be lost: a paste out of a document holds text as well. */
export type CarriedText = readonly { readonly type: string; readonly data: string }[];

export function carriedText(transfer: DataTransfer): CarriedText {
  return [...transfer.types]
    .filter((type) => type !== 'Files')
    .map((type) => ({ type, data: transfer.getData(type) }));
}

function transferOf(files: readonly File[], text: CarriedText): DataTransfer {
  const page = firefoxPage();
  return filled(page === undefined ? new DataTransfer() : new page.DataTransfer(), files, text);
}

function filled(transfer: DataTransfer, files: readonly File[], text: CarriedText): DataTransfer {
  for (const { type, data } of text) transfer.setData(type, data);
  for (const file of files) transfer.items.add(file);
  return transfer;
}

/** Puts the files into the input and tells the page, as the browser would. An empty list clears it silently. */
export function replayChange(input: HTMLInputElement, files: readonly File[]): void {
  if (files.length === 0) {
    input.value = '';
    return;
  }
  input.files = transferOf(files, []).files;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

export function replayPaste(target: EventTarget, files: readonly File[], text: CarriedText): void {
  if (files.length === 0 && text.length === 0) return;
  const init = { bubbles: true, cancelable: true, composed: true };
  const page = firefoxPage();
  if (page === undefined) {
    const clipboardData = transferOf(files, text);
    target.dispatchEvent(new ClipboardEvent('paste', { ...init, clipboardData }));
    return;
  }
  // Editors ask the event for its class. Firefox gives it a clipboard of its own, which is filled here.
  const event = new page.ClipboardEvent('paste', cloneInto(init, window));
  if (event.clipboardData !== null) filled(event.clipboardData, files, text);
  target.dispatchEvent(event);
}

export interface DropPoint {
  readonly clientX: number;
  readonly clientY: number;
}

export function replayDrop(
  target: EventTarget,
  files: readonly File[],
  text: CarriedText,
  point: DropPoint,
): void {
  const init = { bubbles: true, cancelable: true, composed: true, ...point };
  const dataTransfer = transferOf(files, text);
  const page = firefoxPage();
  // Without files the page still has to leave its "drop here" look.
  const type = files.length === 0 ? 'dragleave' : 'drop';
  if (page === undefined) {
    target.dispatchEvent(new DragEvent(type, { ...init, dataTransfer }));
    return;
  }
  const pageInit = cloneInto(init, window);
  Object.assign(pageInit.wrappedJSObject, { dataTransfer });
  target.dispatchEvent(new page.DragEvent(type, pageInit));
}
