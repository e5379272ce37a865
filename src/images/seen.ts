import { barcodeFindings } from './barcodes.ts';
import { couldHoldFace, detectFaces, faceFindings, faceWeights } from './faces.ts';
import { judged, recordScreen } from './judge.ts';
import { greyOf, pixelsOf } from './raster.ts';
import type { ReadOptions, ReadTools } from './tools.ts';
import type { PictureFinding } from './types.ts';
import { type PageText, pageText } from './words.ts';
import { type Writing, writingIn } from './writing.ts';

/** What can be seen in one picture: writing, faces, barcodes. A frame and a page are pictures too. */

/** Longer sides are scaled down to this before reading: faster, and more is read. */
const MAX_SIDE = 2000;

/** Scaled down further than this, small print is lost. */
const LEAST_SCALE = 0.4;

export interface Seen {
  readonly findings: readonly PictureFinding[];
  readonly page: PageText;
  /** Plain sentences about what could not be made out. */
  readonly notChecked: readonly string[];
}

/**
 * Looks at a picture; places are in its pixels.
 * @param beside work that is done while the reader of text is busy in its own thread
 * @throws the signal's reason when it aborts
 */
export async function seenIn(
  bitmap: ImageBitmap,
  tools: ReadTools,
  { signal, onProgress }: ReadOptions,
  beside: () => Promise<void> = async () => {},
): Promise<Seen> {
  const { width, height } = bitmap;
  onProgress({ done: 0.1, step: 'looking for writing' });
  const scale = Math.min(1, MAX_SIDE / Math.max(width, height));
  const sized = (length: number) => Math.max(1, Math.round(length * scale));
  const pixels = pixelsOf(bitmap, sized(width), sized(height));
  onProgress({ done: 0.3, step: 'reading' });
  const reading = writingIn(greyOf(pixels), scale, tools.ocr, signal);
  reading.catch(() => {});
  // The reader of text has its own thread; once it has its sheet, the rest is done beside it.
  await new Promise((resolve) => setTimeout(resolve));
  const isPhoto = couldHoldFace(pixels);
  const barcodes = await barcodesIn(bitmap, pixels, scale, isPhoto);
  const faces = isPhoto ? await facesIn(bitmap, tools.faceWeights) : [];
  await beside();
  const writing = await reading;
  onProgress({ done: 0.9, step: 'looking for identifiers' });
  const page = pageText(writing.words);
  const text = judged(page, { width, height });
  const unread = unreadText(writing);
  const looks = [recordScreen(page, text), unread].filter((finding) => finding !== null);
  return {
    findings: [...text, ...looks, ...faces, ...barcodes],
    page,
    notChecked: [
      ...(unread === null && writing.unread.length > 0 ? ['Some of the writing could not be read.'] : []),
      ...(scale < LEAST_SCALE
        ? [`Read at ${Math.max(1, Math.round(100 * scale))} % of its size: small print was not read.`]
        : []),
    ],
  };
}

/** Pixels; a larger picture is not enlarged for codes. */
const MOST_ENLARGED = 2_300_000;

/** On flat pages, where the time is there, small codes are looked for once more in an enlarged copy. */
async function barcodesIn(bitmap: ImageBitmap, pixels: ImageData, scale: number, isPhoto: boolean) {
  const found = await barcodeFindings(pixels, scale, bitmap);
  const { width, height } = pixels;
  if (found.length > 0 || isPhoto || width * height > MOST_ENLARGED) return found;
  return barcodeFindings(pixelsOf(bitmap, 2 * width, 2 * height), 2 * scale, bitmap);
}

async function facesIn(bitmap: ImageBitmap, url: string): Promise<PictureFinding[]> {
  const weights = await faceWeights(url);
  return faceFindings(detectFaces(bitmap, weights), bitmap);
}

/** Handwriting and print too poor to read: named when it is a good part of the picture's writing. */
function unreadText({ unread, longLines }: Writing): PictureFinding | null {
  if (unread.length < 2 || unread.length < 0.4 * longLines) return null;
  return {
    kind: 'text',
    type: 'UNREAD_TEXT',
    rule: 'picture/unread-text',
    tier: 'review',
    excerpt: '',
    reason: 'Writing that could not be read, perhaps by hand. Read it yourself.',
    source: 'not checked',
    boxes: unread,
  };
}
