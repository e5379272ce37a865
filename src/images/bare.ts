import { jpegSegments, kindOf, pngChunks } from './kinds.ts';

/** A picture file without anything beside its pixels: encoders add profiles and dates of their own. */

/** Chunks a PNG needs to be shown as it was meant. */
const SHOWN = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

/** Application data 14 says how the pixels are colored; the rest of it and comments go. */
const isShown = (marker: number) =>
  marker === 0xee || !((marker >= 0xe0 && marker <= 0xef) || marker === 0xfe);

function joined(bytes: Uint8Array<ArrayBuffer>, ranges: readonly (readonly [number, number])[]) {
  return new Blob(ranges.map(([start, end]) => bytes.subarray(start, end)));
}

/** The bytes of a freshly encoded PNG, JPEG or WebP without its metadata. Other bytes come back as they are. */
export function withoutMetadata(bytes: Uint8Array<ArrayBuffer>): Blob {
  switch (kindOf(bytes)) {
    case 'png': {
      const chunks = pngChunks(bytes).filter(({ name }) => SHOWN.has(name));
      return joined(bytes, [[0, 8], ...chunks.map(({ start, end }) => [start - 8, end + 4] as const)]);
    }
    case 'jpeg': {
      const segments = jpegSegments(bytes);
      const scan = segments.at(-1);
      const kept = segments.filter((segment) => segment !== scan && isShown(segment.marker));
      return joined(bytes, [
        [0, 2],
        ...kept.map(({ start, end }) => [start - 4, end] as const),
        [(scan?.start ?? 2) - 4, bytes.length],
      ]);
    }
    case 'webp':
      return plainWebp(bytes);
    default:
      return new Blob([bytes]);
  }
}

/** Marks in the header of an extended WebP: color profile, EXIF, XMP. */
const PROFILE_EXIF_XMP = 0b0010_1100;

function plainWebp(bytes: Uint8Array<ArrayBuffer>): Blob {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    if (/^(?:VP8[ LX]|ALPH|ANIM|ANMF)$/.test(name)) parts.push(bytes.slice(at, end));
    at = end;
  }
  const extended = parts.find((part) => part[3] === 0x58);
  if (extended !== undefined) extended[8] = (extended[8] ?? 0) & ~PROFILE_EXIF_XMP;
  const head = bytes.slice(0, 12);
  const size = 4 + parts.reduce((sum, part) => sum + part.length, 0);
  new DataView(head.buffer).setUint32(4, size, true);
  return new Blob([head, ...parts]);
}
