import { TIERS } from '../checks/index.ts';
import { barcodeFindings } from './barcodes.ts';
import { couldHoldFace, detectFaces, faceFindings, faceWeights } from './faces.ts';
import { judged, recordScreen } from './judge.ts';
import { isAnimated, kindOf, refusal } from './kinds.ts';
import { metadataFindings } from './metadata.ts';
import { readPdf } from './pdf.ts';
import { decoded, greyOf, PictureError, pixelsOf } from './raster.ts';
import type { ReadOptions, ReadTools } from './tools.ts';
import type { PictureFinding, PictureReport } from './types.ts';
import { pageText } from './words.ts';
import { type Writing, writingIn } from './writing.ts';

/** Reading one attachment from its bytes to a report. */

/** Longer sides are scaled down to this before reading: faster, and more is read. */
const MAX_SIDE = 2000;

const NOT_LOOKED_AT = ['Small or turned faces and handwriting may have been missed.'];

const ONLY_FIRST_FRAME = 'Only the first picture of the animation was checked.';

/** Reads a file. @throws the signal's reason; everything else is a `failed` report */
export async function readBytes(
  bytes: Uint8Array<ArrayBuffer>,
  tools: ReadTools,
  options: ReadOptions,
): Promise<PictureReport> {
  const refused = refusal(bytes);
  if (refused !== null) return { status: 'failed', reason: refused };
  try {
    if (kindOf(bytes) === 'pdf') return await readPdf(bytes, tools, options);
    const bitmap = await decoded(bytes);
    try {
      return await readPicture(bitmap, bytes, tools, options);
    } finally {
      bitmap.close();
    }
  } catch (error) {
    options.signal.throwIfAborted();
    return { status: 'failed', reason: sentenceOf(error) };
  }
}

export const sentenceOf = (error: unknown): string =>
  error instanceof PictureError ? error.message : 'The picture could not be read.';

async function readPicture(
  bitmap: ImageBitmap,
  bytes: Uint8Array<ArrayBuffer>,
  tools: ReadTools,
  { signal, onProgress }: ReadOptions,
): Promise<PictureReport> {
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
  const metadata = await metadataFindings(bytes);
  const faces = isPhoto ? await faceFindingsIn(bitmap, tools.faceWeights) : [];
  const writing = await reading;
  onProgress({ done: 0.9, step: 'looking for identifiers' });
  const page = pageText(writing.words);
  const text = judged(page, { width, height });
  const seen = [recordScreen(page, text), unreadText(writing)].filter((finding) => finding !== null);
  const findings = [...text, ...seen, ...faces, ...barcodes, ...metadata];
  return {
    status: 'checked',
    width,
    height,
    tier: TIERS.find((tier) => findings.some((finding) => finding.tier === tier)) ?? 'none',
    findings,
    text: page.text,
    notChecked: isAnimated(bytes) ? [...NOT_LOOKED_AT, ONLY_FIRST_FRAME] : NOT_LOOKED_AT,
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

async function faceFindingsIn(bitmap: ImageBitmap, url: string): Promise<PictureFinding[]> {
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
