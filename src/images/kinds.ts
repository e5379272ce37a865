/**
 * What a file is by its bytes, never by its name, and whether all of it is there. A picture that is cut off must
 * not be judged by its upper half.
 */

export type FileKind =
  | 'png'
  | 'jpeg'
  | 'webp'
  | 'gif'
  | 'bmp'
  | 'avif'
  | 'heic'
  | 'tiff'
  | 'svg'
  | 'pdf'
  | 'dicom'
  | 'video'
  | 'unknown';

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

const HEIC_BRANDS = /heic|heix|hevc|hevx|heim|heis|mif1|msf1/;
const VIDEO_BRANDS = /isom|mp4|avc1|M4V|qt {2}|3gp|iso[2-9]|dash/;

/** The kind of a file by its first bytes. */
export function kindOf(bytes: Uint8Array): FileKind {
  const head = latin(bytes, 0, 16);
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
  if (head.startsWith('GIF8')) return 'gif';
  if (head.startsWith('BM')) return 'bmp';
  if (head.startsWith('II*\0') || head.startsWith('MM\0*')) return 'tiff';
  if (latin(bytes, 0, 1024).includes('%PDF-')) return 'pdf';
  if (latin(bytes, 128, 132) === 'DICM') return 'dicom';
  if (head.startsWith('\x1aE\xdf\xa3')) return 'video';
  if (head.slice(4, 8) === 'ftyp') {
    const brands = latin(bytes, 8, 40);
    if (/avif|avis/.test(brands)) return 'avif';
    if (HEIC_BRANDS.test(brands)) return 'heic';
    if (VIDEO_BRANDS.test(brands)) return 'video';
  }
  const start = new TextDecoder().decode(bytes.subarray(0, 2048));
  return /^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>|\s)*<svg[\s>]/i.test(start) ? 'svg' : 'unknown';
}

/** Why this file cannot be checked, as a sentence; null when it may be tried. */
export function refusal(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return 'The file is empty.';
  switch (kindOf(bytes)) {
    case 'heic':
      return 'HEIC pictures cannot be read by this browser. Save it as JPEG and attach that.';
    case 'tiff':
      return 'TIFF pictures cannot be read by this browser. Save it as PNG and attach that.';
    case 'dicom':
      return 'This is a DICOM file. It carries the patient record inside and should not be posted.';
    case 'video':
      return 'Video is not checked.';
    case 'unknown':
      return 'This kind of file is not known and was not checked.';
    case 'png':
      return isWholePng(bytes) ? null : CUT_OFF;
    case 'jpeg':
      return isWholeJpeg(bytes) ? null : CUT_OFF;
    case 'webp':
      return view(bytes).getUint32(4, true) + 8 <= bytes.length ? null : CUT_OFF;
    default:
      return null;
  }
}

const CUT_OFF = 'The file is cut off: its end is missing.';

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** One chunk of a PNG: its name and where its data lies. */
export interface PngChunk {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The chunks of a PNG up to its end or to the first that is not all there. */
export function pngChunks(bytes: Uint8Array): PngChunk[] {
  const chunks: PngChunk[] = [];
  const numbers = view(bytes);
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = numbers.getUint32(at);
    const chunk = { name: latin(bytes, at + 4, at + 8), start: at + 8, end: at + 8 + length };
    if (chunk.end + 4 > bytes.length) break;
    chunks.push(chunk);
    if (chunk.name === 'IEND') break;
    at = chunk.end + 4;
  }
  return chunks;
}

/** More pictures than the one that is shown first: animated GIF, PNG or WebP. */
export function isAnimated(bytes: Uint8Array): boolean {
  switch (kindOf(bytes)) {
    case 'png':
      return pngChunks(bytes).some(({ name }) => name === 'acTL');
    case 'webp':
      return latin(bytes, 12, 64).includes('ANIM');
    case 'gif':
      return gifControls(bytes) > 1;
    default:
      return false;
  }
}

/** Graphic control blocks, one before each picture of an animation. */
function gifControls(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 13; at + 7 < bytes.length; at += 1) {
    if (bytes[at] === 0x21 && bytes[at + 1] === 0xf9 && bytes[at + 2] === 4 && bytes[at + 7] === 0)
      count += 1;
  }
  return count;
}

const isWholePng = (bytes: Uint8Array) => pngChunks(bytes).at(-1)?.name === 'IEND';

/** Cameras append data after the end mark, so it is looked for from the back. */
function isWholeJpeg(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at > 2; at -= 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return hasScan(bytes, at);
  }
  return false;
}

/** The end mark must follow the start of the picture's own scan: a thumbnail has an end mark too. */
function hasScan(bytes: Uint8Array, end: number): boolean {
  const scan = jpegSegments(bytes).find((segment) => segment.marker === 0xda);
  return scan !== undefined && scan.start < end;
}

export interface JpegSegment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

/** The segments of a JPEG up to and with the start of its first scan. */
export function jpegSegments(bytes: Uint8Array): JpegSegment[] {
  const segments: JpegSegment[] = [];
  const numbers = view(bytes);
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) break;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + numbers.getUint16(at + 2);
    segments.push({ marker, start: at + 4, end });
    if (marker === 0xda) break;
    at = end;
  }
  return segments;
}

const isFrameMarker = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Width times height as the header says, so that a bomb is refused before it is unpacked; null when unknown. */
export function pixelCount(bytes: Uint8Array): number | null {
  if (bytes.length < 30) return null;
  const numbers = view(bytes);
  switch (kindOf(bytes)) {
    case 'png':
      return numbers.getUint32(16) * numbers.getUint32(20);
    case 'gif':
      return numbers.getUint16(6, true) * numbers.getUint16(8, true);
    case 'bmp':
      return Math.abs(numbers.getInt32(18, true) * numbers.getInt32(22, true));
    case 'webp':
      return latin(bytes, 12, 16) === 'VP8X'
        ? (1 + (numbers.getUint32(24, true) & 0xffffff)) * (1 + (numbers.getUint32(26, true) >> 8))
        : null;
    case 'jpeg': {
      const frame = jpegSegments(bytes).find((segment) => isFrameMarker(segment.marker));
      return frame === undefined || frame.start + 5 > bytes.length
        ? null
        : numbers.getUint16(frame.start + 1) * numbers.getUint16(frame.start + 3);
    }
    default:
      return null;
  }
}
