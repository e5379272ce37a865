/**
 * One block-aware reader for every editor. It yields the text as the person sees it and, for every character,
 * where it stands in the page. `textContent` glues lines together and `innerText` differs from every editor's
 * own model, so neither is used.
 */

const BLOCKS = 'div, p, li, h1, h2, h3, h4, h5, h6, pre, blockquote';
const INVISIBLE = /[\u200b\u2060\ufeff]/g;

interface Segment {
  /** Offset in the text. */
  readonly start: number;
  readonly length: number;
  readonly node: Text | Element;
  /** Offset inside the text node; -1 for an element that stands for its text as a whole (an emoji picture). */
  readonly nodeOffset: number;
}

export interface Reading {
  readonly text: string;
  /** Empty for textareas and inputs, which have no ranges. */
  readonly segments: readonly Segment[];
}

class Reader {
  text = '';
  readonly segments: Segment[] = [];
  private lines = 0;
  private lineIsOpen = false;

  private openLine(): void {
    if (this.lines > 0) this.text += '\n';
    this.lines += 1;
    this.lineIsOpen = true;
  }

  private append(piece: string, node: Text | Element, nodeOffset: number): void {
    if (piece === '') return;
    if (!this.lineIsOpen) this.openLine();
    this.segments.push({ start: this.text.length, length: piece.length, node, nodeOffset });
    this.text += piece;
  }

  private readText(node: Text): void {
    // Invisible characters are dropped, so a node may become several segments.
    let from = 0;
    for (const match of node.data.matchAll(INVISIBLE)) {
      this.append(node.data.slice(from, match.index).replaceAll('\u00a0', ' '), node, from);
      from = match.index + match[0].length;
    }
    this.append(node.data.slice(from).replaceAll('\u00a0', ' '), node, from);
  }

  read(node: Node): void {
    if (node instanceof Text) {
      this.readText(node);
    } else if (node instanceof HTMLImageElement) {
      this.append(node.alt, node, -1);
    } else if (node instanceof HTMLBRElement) {
      this.readBreak(node);
    } else if (node instanceof Element && !node.matches('style, script, button')) {
      if (node.matches(BLOCKS)) this.readBlock(node);
      else this.readChildren(node);
    }
  }

  private readBreak(br: HTMLBRElement): void {
    if (endsItsBlock(br)) return;
    if (!this.lineIsOpen) this.openLine();
    this.lineIsOpen = false;
  }

  private readBlock(block: Element): void {
    this.lineIsOpen = false;
    if (block.querySelector(BLOCKS) === null) this.openLine();
    this.readChildren(block);
    this.lineIsOpen = false;
  }

  readChildren(parent: Node): void {
    for (const child of parent.childNodes) this.read(child);
  }
}

/** A `<br>` that closes its block only keeps an empty line open for the caret. */
function endsItsBlock(br: HTMLBRElement): boolean {
  for (let node: Node = br; ; ) {
    const parent: Node | null = node.parentNode;
    for (let next = node.nextSibling; next !== null; next = next.nextSibling) {
      if ((next instanceof Text && next.data.replace(INVISIBLE, '') !== '') || next instanceof Element)
        return false;
    }
    if (!(parent instanceof Element) || parent.matches(BLOCKS) || parent.matches('[contenteditable]'))
      return true;
    node = parent;
  }
}

export const isTextControl = (element: Element): element is HTMLTextAreaElement | HTMLInputElement =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/** The text of an editor, textarea or input, with its map back to the page. */
export function readEditor(editor: HTMLElement): Reading {
  if (isTextControl(editor)) return { text: editor.value, segments: [] };
  const reader = new Reader();
  reader.readChildren(editor);
  return { text: reader.text, segments: reader.segments };
}

/** A point of the page; an offset outside of the segment is its nearer end. */
function pointAt(segment: Segment, wanted: number): { node: Node; offset: number } {
  const offset = Math.min(segment.length, Math.max(0, wanted));
  if (segment.nodeOffset >= 0) return { node: segment.node, offset: segment.nodeOffset + offset };
  const parent = segment.node.parentNode ?? segment.node;
  const index = [...parent.childNodes].indexOf(segment.node as ChildNode);
  return { node: parent, offset: offset === 0 ? index : index + 1 };
}

/**
 * The range of `[start, end)` of a reading's text; null when the page changed underneath or it has no ranges.
 * An empty span lies at the end of the character before it, or at the start of the text.
 */
export function rangeOf(reading: Reading, start: number, end: number): Range | null {
  const { segments } = reading;
  // A span may begin or end at a line end, which stands nowhere in the page: its words are what counts.
  const first = segments.find(
    (segment) => segment.start + segment.length > (start < end ? start : start - 1),
  );
  const last = start < end ? segments.findLast((segment) => segment.start < end) : first;
  const segmentStart = first ?? segments.at(-1);
  const segmentEnd = last ?? segmentStart;
  if (segmentStart === undefined || segmentEnd === undefined) return null;
  if (!segmentStart.node.isConnected || !segmentEnd.node.isConnected) return null;
  const from = pointAt(segmentStart, start - segmentStart.start);
  const to = pointAt(segmentEnd, end - segmentEnd.start);
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}
