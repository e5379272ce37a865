import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { DRAG_DROP_PASTE, registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  DROP_COMMAND,
  KEY_DOWN_COMMAND,
  PASTE_COMMAND,
} from 'lexical';

/**
 * Lexical as Meta's sites and Reddit use it. Mentions are token text nodes, as theirs are.
 * @param {{attributes: Record<string, string>, rich?: boolean, start?: string, mention?: string | null,
 *   onFiles?: (files: File[], via: 'paste'|'drop', event: Event) => void,
 *   onKey?: (event: KeyboardEvent) => boolean, onChange?: () => void}} options `onKey` returns true when it acted
 */
export function lexicalIn(place, { attributes, rich, start = '', mention = null, onFiles, onKey, onChange }) {
  for (const [name, value] of Object.entries({ contenteditable: 'true', role: 'textbox', ...attributes }))
    place.setAttribute(name, value);
  const editor = createEditor({
    namespace: 'fixture',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(place);
  (rich ? registerRichText : registerPlainText)(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  // The rich editor finds the files of an event by the event's class and hands them on by a command of its own;
  // the plain one leaves that to the site.
  let carrier = null;
  const takeFiles = (transfer, via, event) => {
    const files = [...(transfer?.files ?? [])];
    carrier = { via, event };
    if (rich || files.length === 0 || !onFiles) return false;
    event.preventDefault();
    onFiles(files, via, event);
    return true;
  };
  const first = COMMAND_PRIORITY_CRITICAL;
  editor.registerCommand(PASTE_COMMAND, (event) => takeFiles(event.clipboardData, 'paste', event), first);
  editor.registerCommand(DROP_COMMAND, (event) => takeFiles(event.dataTransfer, 'drop', event), first);
  editor.registerCommand(
    DRAG_DROP_PASTE,
    (files) => {
      onFiles?.(files, carrier.via, carrier.event);
      return true;
    },
    first,
  );
  editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      if (!onKey?.(event)) return false;
      event.preventDefault();
      return true;
    },
    first,
  );
  editor.update(
    () => {
      const paragraph = $createParagraphNode();
      if (mention) paragraph.append($createTextNode(`@${mention}`).setMode('token'), $createTextNode(' '));
      if (start) paragraph.append($createTextNode(start));
      $getRoot().clear().append(paragraph).selectEnd();
    },
    { discrete: true },
  );
  if (onChange) editor.registerUpdateListener(onChange);
  return editor;
}

/** One line a paragraph: the text the site would send, from the editor's model. */
export const lexicalText = (editor) =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );

export const clearLexical = (editor) =>
  editor.update(() => {
    $getRoot().clear().append($createParagraphNode()).selectEnd();
  });
