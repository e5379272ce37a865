import { isTextControl } from './read.ts';
import { selectionOf } from './selection.ts';

/**
 * Where the person was writing. A contenteditable that gets the focus by script puts the caret at its start, so
 * the place is kept when the focus leaves and set again when it comes back. Text controls keep it themselves, unless
 * the mouse pressed something in a dialog over them: then Chromium gives them the focus and no caret, and keys are lost.
 */

interface Place {
  readonly anchor: Node;
  readonly anchorOffset: number;
  readonly focus: Node;
  readonly focusOffset: number;
}

const places = new WeakMap<HTMLElement, Place>();
const ranges = new WeakMap<HTMLElement, readonly [number, number]>();

/** Keeps the caret or selection of an editor that is losing the focus. */
export function keepCaret(editor: HTMLElement): void {
  if (isTextControl(editor)) {
    // Null in the kinds of input that have no caret to be read.
    if (editor.selectionStart !== null && editor.selectionEnd !== null)
      ranges.set(editor, [editor.selectionStart, editor.selectionEnd]);
    return;
  }
  const selection = selectionOf(editor);
  if (selection === null) return;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  if (anchorNode === null || focusNode === null) return;
  if (!editor.contains(anchorNode) || !editor.contains(focusNode)) return;
  places.set(editor, { anchor: anchorNode, anchorOffset, focus: focusNode, focusOffset });
}

/** Gives an editor the focus, with the caret where it was. */
export function focusAtCaret(editor: HTMLElement): void {
  editor.focus({ preventScroll: true });
  if (isTextControl(editor)) {
    const range = ranges.get(editor);
    if (range !== undefined) editor.setSelectionRange(...range);
    return;
  }
  const place = places.get(editor);
  if (place === undefined || !editor.contains(place.anchor) || !editor.contains(place.focus)) return;
  const restore = () => {
    try {
      selectionOf(editor)?.setBaseAndExtent(place.anchor, place.anchorOffset, place.focus, place.focusOffset);
    } catch {
      // The text got shorter meanwhile: the editor's own choice of caret stands.
    }
  };
  restore();
  // Draft.js puts its own idea of the caret back one turn after the focus. A key or a press in between is newer.
  const life = new AbortController();
  const soon = setTimeout(() => {
    life.abort();
    restore();
  });
  const giveWay = () => {
    clearTimeout(soon);
    life.abort();
  };
  for (const type of ['keydown', 'pointerdown'])
    window.addEventListener(type, giveWay, { capture: true, signal: life.signal });
}
