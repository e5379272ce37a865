import type { Page } from 'puppeteer-core';
import { chromiumRoots } from '../roots.ts';

/**
 * Whether words can be read, by the pixels on the screen: in forced colors neither styles nor axe say what the browser
 * really paints.
 */
interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Every piece of text in a root that nothing covers or cuts off, with its box in the window. */
const COLLECT = `(root) => {
  const found = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (node.data.trim() === '' || parent === null || !parent.checkVisibility({ visibilityProperty: true })) continue;
    range.selectNodeContents(node);
    for (const { x, y, width, height } of range.getClientRects()) {
      // A space that hangs over the end of a line is a box without a letter.
      if (width < 7 || height < 4 || x < 0 || y < 0 || x + width > innerWidth || y + height > innerHeight) continue;
      const isSeen = [y + 2, y + height - 2].every((level) => {
        const top = root.elementFromPoint(x + width / 2, level);
        return top !== null && (top.contains(parent) || parent.contains(top));
      });
      if (isSeen) found.push({ text: node.data.trim(), x, y, width, height });
    }
  }
  return found;
}`;

/** Runs in a blank page: which of the words have no two colors in their box that stand 3 to 1 apart. */
async function faint(png: string, words: readonly Words[]): Promise<string[]> {
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (context === null) throw new Error('no canvas here');
  context.drawImage(bitmap, 0, 0);
  const linear = (value: number) => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return words
    .filter(({ x, y, width, height }) => {
      const { data } = context.getImageData(
        Math.floor(x),
        Math.floor(y),
        Math.ceil(width),
        Math.ceil(height),
      );
      let [darkest, lightest] = [1, 0];
      for (let at = 0; at < data.length; at += 4) {
        const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
        const light = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        [darkest, lightest] = [Math.min(darkest, light), Math.max(lightest, light)];
      }
      return (lightest + 0.05) / (darkest + 0.05) < 3;
    })
    .map(({ text }) => text);
}

/**
 * The words in a window that cannot be read, and how many were looked at. Device pixels must be CSS pixels.
 * @param table a blank page in which pixels are counted
 * @param inPanel look at what the extension shows over the page, instead of at the page
 */
export async function unreadable(
  page: Page,
  table: Page,
  inPanel: boolean,
): Promise<{ looked: number; faint: string[] }> {
  const words = inPanel
    ? ((await chromiumRoots(page).each(COLLECT)) as Words[][]).flat()
    : ((await page.evaluate(`(${COLLECT})(document)`)) as Words[]);
  const png = await page.screenshot({ encoding: 'base64' });
  return { looked: words.length, faint: await table.evaluate(faint, png, words) };
}
