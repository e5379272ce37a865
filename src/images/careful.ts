import { isCommonWord } from '../checks/lexicons/people.ts';
import { judged } from './judge.ts';
import type { Layout, Ocr } from './ocr.ts';
import { greyOf, pixelsOf } from './raster.ts';
import type { Box, PictureFinding } from './types.ts';
import { type PageText, pageText, type ReadWord } from './words.ts';

/**
 * Reading with other eyes than `writing.ts`: the whole picture instead of its lines, as others will read a redacted
 * copy. Slower and less good by itself, but it misses other words. Used where time is no matter.
 */

/** Longer side of each look, and how its text is laid out. */
const LOOKS: readonly { readonly side: number; readonly layout: Layout }[] = [
  { side: 2000, layout: 'page' },
  { side: 3000, layout: 'sparse' },
];
/** A picture is not enlarged further than this. */
const MOST_ENLARGED = 2;

const LEAST_CONFIDENCE = 20;

export interface Careful {
  readonly findings: readonly PictureFinding[];
  readonly pages: readonly PageText[];
}

/** Places are in pixels of the picture. @throws the signal's reason when it aborts */
export async function readCarefully(picture: ImageBitmap, ocr: Ocr, signal: AbortSignal): Promise<Careful> {
  const { width, height } = picture;
  const pages: PageText[] = [];
  for (const { side, layout } of LOOKS) {
    const scale = Math.min(MOST_ENLARGED, side / Math.max(width, height));
    const sized = (length: number) => Math.max(1, Math.round(length * scale));
    const grey = greyOf(pixelsOf(picture, sized(width), sized(height)));
    pages.push(pageOf(await ocr.read(grey, layout, signal), scale));
  }
  return { findings: pages.flatMap((page) => judged(page, { width, height })), pages };
}

function pageOf(words: readonly ReadWord[], scale: number): PageText {
  const believable = words.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  return pageText(
    believable.map(({ text, confidence, box, line }) => {
      const place: Box = {
        x: box.x / scale,
        y: box.y / scale,
        width: box.width / scale,
        height: box.height / scale,
      };
      return { text, confidence, line, box, place, height: place.height, isLevel: true };
    }),
  );
}

/** Words of identifiers that name somebody by themselves: numbers, and names that are no ordinary words. */
const telling = (excerpts: readonly string[]): Set<string> =>
  new Set(
    excerpts
      .flatMap((excerpt) => excerpt.toLowerCase().match(/[\p{L}\p{N}'’-]{4,}/gu) ?? [])
      .filter((word) => /\d{4}/.test(word) || (!/\d/.test(word) && !isCommonWord(word))),
  );

/** Where the words of identifiers stand once more, in whatever company. */
export function placesOfWords(pages: readonly PageText[], excerpts: readonly string[]): Box[] {
  const wanted = telling(excerpts);
  return pages.flatMap(({ spans }) =>
    spans.flatMap(({ word }) =>
      (word.text.toLowerCase().match(/[\p{L}\p{N}'’-]{4,}/gu) ?? []).some((part) => wanted.has(part))
        ? [word.place]
        : [],
    ),
  );
}
