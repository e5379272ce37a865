import { canvasOf } from './raster.ts';

/** Pictures of an animation that differ, where the browser can take it apart. */

/** More looks than this are not taken, and more pictures than this are not even compared. */
const MOST_FRAMES = 8;
const MOST_COMPARED = 120;

/** Side of the small copy by which two pictures are compared, and the grey values by which one of its cells differs. */
const THUMBNAIL = 48;
const DIFFERENT = 10;

export interface Frames {
  /** The first picture and those that differ from the one kept before. The caller closes them. */
  readonly pictures: readonly ImageBitmap[];
  /** Every picture was compared, and every one that differs is kept. */
  readonly isAll: boolean;
}

/** Null where the browser cannot take animations of this type apart. @throws when the file is damaged */
export async function framesOf(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Frames | null> {
  if (!('ImageDecoder' in globalThis) || !(await ImageDecoder.isTypeSupported(type))) return null;
  const decoder = new ImageDecoder({ data: bytes, type });
  try {
    await decoder.completed;
    await decoder.tracks.ready;
    const count = decoder.tracks.selectedTrack?.frameCount ?? 0;
    return count > 0 ? await different(decoder, count) : null;
  } finally {
    decoder.close();
  }
}

async function different(decoder: ImageDecoder, count: number): Promise<Frames> {
  const pictures: ImageBitmap[] = [];
  let before: Uint8ClampedArray | null = null;
  let isAll = count <= MOST_COMPARED;
  try {
    for (const index of spread(count, MOST_COMPARED)) {
      const { image } = await decoder.decode({ frameIndex: index });
      const now = thumbnail(image);
      if (before === null || differs(before, now)) {
        before = now;
        pictures.push(await createImageBitmap(image));
      }
      image.close();
    }
  } catch (error) {
    for (const picture of pictures) picture.close();
    throw error;
  }
  if (pictures.length > MOST_FRAMES) isAll = false;
  const kept = new Set(spread(pictures.length, MOST_FRAMES));
  for (const [index, picture] of pictures.entries()) if (!kept.has(index)) picture.close();
  return { pictures: pictures.filter((_, index) => kept.has(index)), isAll };
}

/** At most `most` of the numbers below `count`, evenly spread, with the first and the last. */
export function spread(count: number, most: number): number[] {
  const length = Math.min(count, most);
  return Array.from({ length }, (_, at) =>
    length === 1 ? 0 : Math.round((at * (count - 1)) / (length - 1)),
  );
}

function thumbnail(image: VideoFrame): Uint8ClampedArray {
  const { context } = canvasOf(THUMBNAIL, THUMBNAIL);
  context.drawImage(image, 0, 0, THUMBNAIL, THUMBNAIL);
  return context.getImageData(0, 0, THUMBNAIL, THUMBNAIL).data;
}

const differs = (one: Uint8ClampedArray, other: Uint8ClampedArray) =>
  one.some((value, at) => Math.abs(value - (other[at] ?? 0)) > DIFFERENT);
