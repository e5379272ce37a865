import { jpegSegments, kindOf, pngChunks } from './kinds.ts';
import { PictureError } from './raster.ts';
import type { PictureFinding } from './types.ts';

/** More picture in a file than is shown: what was cropped away, a second picture behind the end. */

/** Channels of each PNG color type. */
const CHANNELS: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Bytes behind the end of a picture that say nothing: padding of cameras and programs. */
const FEW_BYTES = 1024;

/**
 * @throws PictureError when a PNG holds fewer pixels than it says; a JPEG is checked by `isSoundJpeg`
 */
export async function hiddenPixels(bytes: Uint8Array<ArrayBuffer>): Promise<PictureFinding[]> {
  switch (kindOf(bytes)) {
    case 'png': {
      const chunks = pngChunks(bytes);
      const end = (chunks.at(-1)?.end ?? bytes.length) + 4;
      return [...(await overlong(bytes)), ...behind(bytes.subarray(end), false)];
    }
    case 'jpeg': {
      const end = lastEnd(bytes);
      // Phones announce a second picture for bright screens; it shows the same.
      const isAnnounced = jpegSegments(bytes).some(
        ({ marker, start }) =>
          marker === 0xe2 && String.fromCharCode(...bytes.subarray(start, start + 3)) === 'MPF',
      );
      return behind(bytes.subarray(end), isAnnounced);
    }
    default:
      return [];
  }
}

const finding = (rule: string, tier: 'review' | 'hint', reason: string): PictureFinding => ({
  kind: 'metadata',
  type: 'METADATA',
  rule: `metadata/${rule}`,
  tier,
  excerpt: '',
  reason,
  source: '45 CFR 164.514(b)(2)(i)',
  boxes: [],
});

/** The end of the first picture in a JPEG file. */
function lastEnd(bytes: Uint8Array): number {
  const scan = jpegSegments(bytes).find(({ marker }) => marker === 0xda);
  for (let at = scan?.end ?? 2; at + 1 < bytes.length; at += 1)
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2;
  return bytes.length;
}

/** Starts of what shows something: PNG pixels, JPEG, video. */
const PICTURE = /IDAT|\xff\xd8\xff|ftyp/;

function behind(rest: Uint8Array, isAnnounced: boolean): PictureFinding[] {
  if (rest.length < FEW_BYTES || rest.every((value) => value === rest[0])) return [];
  const isPicture = !isAnnounced && PICTURE.test(new TextDecoder('latin1').decode(rest));
  return [
    isPicture
      ? finding('second-picture', 'review', 'A second picture or a video lies behind this one in the file.')
      : finding('behind-the-end', 'hint', 'The file holds more data behind the picture.'),
  ];
}

/** How many bytes the pixels of a PNG unpack to, by its header; null when the header makes no sense. */
function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [depth, color, isInterlaced] = [bytes[24] ?? 0, bytes[25] ?? 0, bytes[28] === 1];
  const channels = CHANNELS[color];
  if (channels === undefined) return null;
  const rows = (wide: number, high: number) =>
    wide > 0 && high > 0 ? high * (1 + Math.ceil((wide * depth * channels) / 8)) : 0;
  const passes = isInterlaced ? ADAM7 : ([[0, 0, 1, 1]] as const);
  return passes.reduce(
    (sum, [x, y, dx, dy]) => sum + rows(Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)),
    0,
  );
}

/** Screenshots once cropped in place kept what was cut away: more pixels than the header says. */
async function overlong(bytes: Uint8Array<ArrayBuffer>): Promise<PictureFinding[]> {
  const expected = unpackedSize(bytes);
  if (expected === null) return [];
  const parts = pngChunks(bytes).flatMap(({ name, start, end }) =>
    name === 'IDAT' ? [bytes.subarray(start, end)] : [],
  );
  const reader = new Blob(parts).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done && size <= expected; part = await reader.read())
      size += part.value.length;
  } catch {
    // Bytes behind the end of the compressed pixels: the stream says so only after its last pixel.
    if (size >= expected) return [finding('more-pixels', 'review', MORE)];
  }
  await reader.cancel().catch(() => {});
  if (size < expected) throw new PictureError('The picture is damaged: some of its pixels are missing.');
  return size > expected ? [finding('more-pixels', 'review', MORE)] : [];
}

const MORE = 'The file holds more of the picture than is shown, perhaps what was cut away.';
