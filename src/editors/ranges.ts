import { isTextControl, type Reading, readEditor } from './read.ts';

/**
 * Where words of an editor stand in the window. Reads layout and writes nothing into the page. A place that cannot
 * be known for sure is none: a line under the wrong words is worse than no line.
 */

/** Offsets into a reading's text, UTF-16, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One line of a stretch, in CSS pixels of the window. */
export interface Line {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The lines of each stretch of an editor's text as just read; null when the text is no longer that. */
export function linesIn(box: HTMLElement, text: string, stretches: readonly Stretch[]): Line[][] | null {
  const reading = readEditor(box);
  if (reading.text !== text) return null;
  return stretches.map((stretch) => joined(rectsIn(reading, stretch)));
}

/** Only text and pictures that stand for text: a range over blocks would also give the blocks' own boxes. */
function rectsIn(reading: Reading, { start, end }: Stretch): DOMRect[] {
  const range = document.createRange();
  return reading.segments.flatMap((segment) => {
    const from = Math.max(start - segment.start, 0);
    const to = Math.min(end - segment.start, segment.length);
    if (from >= to || !segment.node.isConnected) return [];
    if (segment.node instanceof Element) return [...segment.node.getClientRects()];
    range.setStart(segment.node, segment.nodeOffset + from);
    range.setEnd(segment.node, segment.nodeOffset + to);
    return [...range.getClientRects()];
  });
}

const GAP_PX = 3;

/** Pieces that stand beside each other become one line. */
function joined(rects: readonly DOMRect[]): Line[] {
  const lines: Line[] = [];
  for (const { left, right, top, bottom } of rects) {
    if (right - left < 1) continue;
    const last = lines.at(-1);
    const middle = (top + bottom) / 2;
    if (last !== undefined && middle > last.top && middle < last.bottom && left - last.right < GAP_PX) {
      lines[lines.length - 1] = {
        left: Math.min(last.left, left),
        right: Math.max(last.right, right),
        top: Math.min(last.top, top),
        bottom: Math.max(last.bottom, bottom),
      };
    } else lines.push({ left, right, top, bottom });
  }
  return lines;
}

/** Whether the topmost thing at a point of the window belongs to the box: not scrolled away, not covered. */
export function isSeenAt(box: HTMLElement, x: number, y: number): boolean {
  const root = box.getRootNode();
  const top = root instanceof Document || root instanceof ShadowRoot ? root.elementFromPoint(x, y) : null;
  return top !== null && box.contains(top);
}

/** Whether the ends of a line are to be seen in their box. */
export const isLineSeen = (box: HTMLElement, { left, right, bottom }: Line): boolean =>
  isSeenAt(box, left + 1, bottom - 2) && isSeenAt(box, right - 1, bottom - 2);

/** What decides where a line breaks and how wide a letter is. */
const COPIED = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'white-space',
  'word-break',
  'word-spacing',
  'writing-mode',
] as const;

type Control = HTMLTextAreaElement | HTMLInputElement;

/**
 * Textareas and inputs have no ranges: their text is laid out a second time, invisible, inside `home`, which must
 * be out of the page's reach.
 */
export class Mirror {
  private readonly copy = document.createElement('div');
  private readonly text = document.createTextNode('');

  constructor(home: Element) {
    this.copy.append(this.text);
    this.copy.style.cssText =
      'position:fixed;margin:0;border:0;visibility:hidden;pointer-events:none;box-sizing:content-box;height:auto';
    home.append(this.copy);
  }

  /** The lines of each stretch of a control's text; null when the copy does not stand as the control does. */
  linesIn(control: Control, text: string, stretches: readonly Stretch[]): Line[][] | null {
    if (control.value !== text) return null;
    const style = getComputedStyle(control);
    const rect = control.getBoundingClientRect();
    // Scaled or rotated by the page, or with a scroll bar on the side where the text begins.
    if (Math.abs(rect.width - control.offsetWidth) > 1 || style.writingMode !== 'horizontal-tb') return null;
    if (style.direction === 'rtl') return null;
    this.layOut(control, style, rect);
    if (!this.standsLike(control)) return null;
    const range = document.createRange();
    return stretches.map(({ start, end }) => {
      range.setStart(this.text, start);
      range.setEnd(this.text, end);
      return joined([...range.getClientRects()]);
    });
  }

  private layOut(control: Control, style: CSSStyleDeclaration, rect: DOMRect): void {
    const { copy } = this;
    for (const property of COPIED) copy.style.setProperty(property, style.getPropertyValue(property));
    const px = (property: string) => Number.parseFloat(style.getPropertyValue(property)) || 0;
    const paddings = px('padding-left') + px('padding-right');
    copy.style.left = `${rect.left + px('border-left-width') - control.scrollLeft}px`;
    copy.style.top = `${rect.top + px('border-top-width') - control.scrollTop}px`;
    if (control instanceof HTMLTextAreaElement) {
      copy.style.width = `${control.clientWidth - paddings}px`;
    } else {
      copy.style.width = 'max-content';
      copy.style.whiteSpace = 'pre';
      // An input centers its one line.
      copy.style.lineHeight = `${control.clientHeight - px('padding-top') - px('padding-bottom')}px`;
    }
    // A last line break opens a line only when something stands in it.
    const shown = control.value.endsWith('\n') ? `${control.value}\u200b` : control.value;
    if (this.text.data !== shown) this.text.data = shown;
  }

  private standsLike(control: Control): boolean {
    const { copy } = this;
    const isArea = control instanceof HTMLTextAreaElement;
    const own = isArea ? copy.offsetHeight : copy.offsetWidth;
    const [seen, whole] = isArea
      ? [control.clientHeight, control.scrollHeight]
      : [control.clientWidth, control.scrollWidth];
    return Math.abs(Math.max(own, seen) - whole) <= TOLERANCE_PX;
  }
}

/** Browsers round heights, and leave out the lower padding of a control that scrolls: less than a line. */
const TOLERANCE_PX = 8;

/** The lines of each stretch in any box; null when they cannot be known now. */
export function linesOf(
  box: HTMLElement,
  text: string,
  stretches: readonly Stretch[],
  mirror: Mirror,
): Line[][] | null {
  return isTextControl(box) ? mirror.linesIn(box, text, stretches) : linesIn(box, text, stretches);
}
