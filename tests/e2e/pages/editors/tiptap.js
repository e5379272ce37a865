import { Editor } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import StarterKit from '@tiptap/starter-kit';

/**
 * TipTap 2 as LinkedIn's newest composers and Bluesky use it: paragraphs and mention nodes.
 * @param {{attributes: Record<string, string>, onFiles?: (files: File[], via: 'paste'|'drop', event: Event) => void,
 *   onSubmit?: (event: Event) => void, onChange: () => void}} options
 */
export function tiptapIn(place, { attributes, onFiles, onSubmit, onChange }) {
  const editor = new Editor({
    element: place,
    injectCSS: false,
    extensions: [
      StarterKit,
      Mention.configure({
        HTMLAttributes: { class: 'mention' },
        renderText: ({ node }) => `@${node.attrs.label}`,
        suggestion: { char: '@', allow: () => false },
      }),
    ],
    editorProps: {
      attributes: { role: 'textbox', ...attributes },
      handlePaste: (_view, event) => {
        const files = [...(event.clipboardData?.files ?? [])];
        if (files.length === 0) return false;
        onFiles?.(files, 'paste', event);
        return true;
      },
      handleDrop: (_view, event) => {
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length === 0) return false;
        event.preventDefault();
        onFiles?.(files, 'drop', event);
        return true;
      },
      handleKeyDown: (_view, event) => {
        if (!onSubmit || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
        onSubmit(event);
        return true;
      },
    },
    onUpdate: onChange,
  });
  return editor;
}

/** One line a paragraph, mentions by their label: the text the site would send. */
export const tiptapText = (editor) => editor.getText({ blockSeparator: '\n' });

/** Writes a mention node at the caret, as choosing from the site's list would. */
export const insertMention = (editor, label) =>
  editor
    .chain()
    .focus()
    .insertContent([
      { type: 'mention', attrs: { id: `urn:li:member:${label.length}`, label } },
      { type: 'text', text: ' ' },
    ])
    .run();
