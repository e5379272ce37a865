import type { PageViewport, PDFPageProxy } from 'pdfjs-dist';
import type { Box, PictureFinding } from './types.ts';
import type { PageText, Word, WordSpan } from './words.ts';

/** The text layer of a PDF page with the place of each word, and whether anything can be seen there. */

type TextItems = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'];
type TextItem = Extract<TextItems[number], { str: string }>;

/** Words in the layer's own order, a line for each of its lines; places in pixels of the viewport. */
export function layerOf(items: TextItems, viewport: PageViewport): PageText {
  let text = '';
  let line = 0;
  const spans: WordSpan[] = [];
  for (const item of items) {
    if (!('str' in item)) continue;
    for (const match of item.str.matchAll(/\S+/g)) {
      const start = text.length + match.index;
      const word = wordOf(item, match[0], match.index, line, viewport);
      spans.push({ start, end: start + match[0].length, word });
    }
    text += item.str;
    if (item.hasEOL) {
      text += '\n';
      line += 1;
    }
  }
  return { text, rows: [], spans };
}

/** Letters are taken to be equally wide: near enough to ask whether something is there. */
function wordOf(item: TextItem, text: string, from: number, line: number, viewport: PageViewport): Word {
  const [, , , , x = 0, y = 0] = item.transform as number[];
  const each = item.width / Math.max(1, item.str.length);
  const left = x + each * from;
  const height = item.height > 0 ? item.height : 1;
  const [ax = 0, ay = 0, bx = 0, by = 0] = viewport.convertToViewportRectangle([
    left,
    y,
    left + each * text.length,
    y + height,
  ]) as number[];
  const box: Box = {
    x: Math.min(ax, bx),
    y: Math.min(ay, by),
    width: Math.abs(bx - ax),
    height: Math.abs(by - ay),
  };
  return { text, confidence: 100, line, box, place: box, height: box.height, isLevel: true };
}

/** Grey values between the lightest and the darkest pixel of a place in which nothing can be made out. */
const FLAT = 24;

/** Whether a place of the page is of one tone: text that lies there cannot be seen. */
export function isFlat({ width, height, data }: ImageData, box: Box): boolean {
  let [least, most] = [255, 0];
  const right = Math.min(width, Math.ceil(box.x + box.width));
  const bottom = Math.min(height, Math.ceil(box.y + box.height));
  for (let y = Math.max(0, Math.floor(box.y)); y < bottom; y += 1)
    for (let x = Math.max(0, Math.floor(box.x)); x < right; x += 1) {
      const green = data[4 * (y * width + x) + 1] ?? 0;
      least = Math.min(least, green);
      most = Math.max(most, green);
    }
  return most - least < FLAT;
}

/** Findings of the text layer; those that cannot be seen on the page are said to be hidden. */
export function layerFindings(found: readonly PictureFinding[], page: ImageData): PictureFinding[] {
  return found.map((finding) =>
    finding.boxes.length > 0 && finding.boxes.every((box) => isFlat(page, inner(box)))
      ? { ...finding, kind: 'document', rule: 'document/hidden-text', reason: HIDDEN }
      : finding,
  );
}

const HIDDEN = 'It cannot be seen on the page, but stands in the document: anybody can copy it out.';

/** Without the padding around the writing, in which neighbors may show. */
const inner = ({ x, y, width, height }: Box): Box => ({
  x: x + height / 4,
  y: y + height / 4,
  width: Math.max(1, width - height / 2),
  height: Math.max(1, height / 2),
});
