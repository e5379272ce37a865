/** Chromium keeps a selection of its own in each shadow root; the type library does not know it. */
export function selectionOf(editor: HTMLElement): Selection | null {
  const root = editor.getRootNode() as Node & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? document.getSelection();
}
