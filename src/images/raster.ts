import { withoutMetadata } from './bare.ts';
import { kindOf, pixelCount } from './kinds.ts';
import type { Grey } from './ocr.ts';

/** From files to pixels and back, with the browser's own decoders. */

/** More would need gigabytes once unpacked. */
const MAX_PIXELS = 120_000_000;

/** The message is a sentence for the person. */
export class PictureError extends Error {}

/** The picture as it is seen, EXIF orientation applied. The caller closes it. @throws PictureError */
export async function decoded(bytes: Uint8Array<ArrayBuffer>): Promise<ImageBitmap> {
  const pixels = pixelCount(bytes);
  if (pixels !== null && pixels > MAX_PIXELS)
    throw new PictureError('The picture has more pixels than can be read here.');
  try {
    if (kindOf(bytes) === 'svg') return await drawnSvg(bytes);
    return await createImageBitmap(new Blob([bytes], { type: mimeOf(bytes) }), {
      imageOrientation: 'from-image',
    });
  } catch {
    throw new PictureError('The picture is damaged or of a kind this browser cannot open.');
  }
}

/** Longer side at which a drawing without pixels of its own is looked at. */
const SVG_SIDE = 1600;

/** As an image it may load nothing and run nothing. */
async function drawnSvg(bytes: Uint8Array<ArrayBuffer>): Promise<ImageBitmap> {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    if (image.naturalWidth === 0 || image.naturalHeight === 0) throw new Error('nothing to see');
    const scale = SVG_SIDE / Math.max(image.naturalWidth, image.naturalHeight);
    const { canvas, context } = canvasOf(
      Math.max(1, Math.round(image.naturalWidth * scale)),
      Math.max(1, Math.round(image.naturalHeight * scale)),
    );
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await createImageBitmap(canvas);
  } finally {
    URL.revokeObjectURL(url);
  }
}

const MIMES: Partial<Record<ReturnType<typeof kindOf>, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  bmp: 'image/bmp',
  avif: 'image/avif',
};

/** The type by the bytes; '' for what is not a picture. */
export const mimeOf = (bytes: Uint8Array): string => MIMES[kindOf(bytes)] ?? '';

/** A canvas and its context. @throws PictureError when the browser has no memory for it */
export function canvasOf(
  width: number,
  height: number,
): { canvas: OffscreenCanvas; context: OffscreenCanvasRenderingContext2D } {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new PictureError('There is not enough memory to read this picture.');
  context.imageSmoothingQuality = 'high';
  return { canvas, context };
}

/** The picture's pixels at the given size, on white where it is transparent. */
export function pixelsOf(picture: CanvasImageSource, width: number, height: number): ImageData {
  const { context } = canvasOf(width, height);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

/** Pixels in grey. */
export function greyOf({ width, height, data: pixels }: ImageData): Grey {
  const data = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < data.length; at += 1, from += 4) {
    const [red, green, blue] = [pixels[from] ?? 0, pixels[from + 1] ?? 0, pixels[from + 2] ?? 0];
    data[at] = (red * 77 + green * 151 + blue * 28) >> 8;
  }
  return { width, height, data };
}

/** Re-encodes a canvas in the type of the original where the browser writes it, PNG otherwise; pixels only. */
export async function encoded(canvas: OffscreenCanvas, mime: string): Promise<Blob> {
  const wanted = mime === 'image/jpeg' || mime === 'image/webp' ? mime : 'image/png';
  const blob = await canvas.convertToBlob({ type: wanted, quality: 0.92 });
  const { type } = blob;
  return new Blob([withoutMetadata(new Uint8Array(await blob.arrayBuffer()))], { type });
}
