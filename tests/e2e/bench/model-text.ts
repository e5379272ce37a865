import type { Composer } from './composers.ts';
import type { Tab } from './tab.ts';

/** What an editor itself holds, whatever the page shows: read from the library's own model. */

interface Fiber {
  return: Fiber | null;
  stateNode: { props?: { editorState?: { getCurrentContent(): { getPlainText(): string } } } } | null;
}
interface LexicalNode {
  getChildren(): { getTextContent(): string }[];
}
interface WithModel {
  value?: string;
  /** TipTap */
  editor?: { getText(options: object): string };
  __lexicalEditor?: {
    getEditorState(): { _nodeMap: Map<string, LexicalNode>; read<T>(act: () => T): T };
  };
  __quill?: { getText(): string };
}

/** The text of the editor's model, lines broken by "\n", hard spaces as spaces. */
export async function modelText(tab: Tab, row: Composer): Promise<string> {
  const text = await (await tab.element(row.editor)).evaluate((element) => {
    const own = element as unknown as WithModel;
    if (typeof own.value === 'string') return own.value;
    if (own.editor) return own.editor.getText({ blockSeparator: '\n' });
    const lexical = own.__lexicalEditor?.getEditorState();
    if (lexical)
      return lexical.read(() =>
        (lexical._nodeMap.get('root')?.getChildren() ?? []).map((block) => block.getTextContent()).join('\n'),
      );
    const quill = (element.closest('.ql-container') as unknown as WithModel | null)?.__quill;
    // Quill's own text always ends in a line break.
    if (quill) return quill.getText().replace(/\n$/, '');
    const key = Object.keys(element).find((name) => name.startsWith('__reactFiber$')) ?? '';
    let fiber: Fiber | null = (element as unknown as Record<string, Fiber>)[key] ?? null;
    while (fiber !== null && fiber.stateNode?.props?.editorState === undefined) fiber = fiber.return;
    const draft = fiber?.stateNode?.props?.editorState?.getCurrentContent().getPlainText();
    if (draft === undefined) throw new Error('an editor without a model that we know');
    return draft;
  });
  return text.replaceAll('\u{a0}', ' ');
}
