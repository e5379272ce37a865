/**
 * Still WebP pictures put together as one that moves, by the container's specification
 * (https://developers.google.com/speed/webp/docs/riff_container). Encoding is the browser's.
 */
export interface Frame {
  /** A WebP file without animation. */
  readonly still: Buffer;
  /** Where it lies on the canvas; even numbers of pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How long it is shown. */
  readonly milliseconds: number;
}

const ANIMATED = 0x02;
/** The frame replaces what lay below it; nothing is cleared after it. */
const REPLACE = 0x02;
/** The chunks of a still file that hold the picture. */
const PICTURE = ['ALPH', 'VP8 ', 'VP8L'];

function number(value: number, bytes: number): Buffer {
  const written = Buffer.alloc(bytes);
  written.writeUIntLE(value, 0, bytes);
  return written;
}

/** A name of four letters, the length, the content, filled up to an even length. */
const chunk = (name: string, content: Buffer): Buffer =>
  Buffer.concat([Buffer.from(name), number(content.length, 4), content, Buffer.alloc(content.length % 2)]);

/** The picture inside a still file, as it stands there. @throws when it is no WebP file */
function pictureOf(still: Buffer): Buffer {
  const name = (at: number) => still.toString('latin1', at, at + 4);
  if (name(0) !== 'RIFF' || name(8) !== 'WEBP') throw new Error('not a WebP file');
  const parts: Buffer[] = [];
  for (let at = 12; at + 8 <= still.length; ) {
    const length = still.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (PICTURE.includes(name(at))) parts.push(still.subarray(at, end));
    at = end;
  }
  return Buffer.concat(parts);
}

function frameChunk({ still, x, y, width, height, milliseconds }: Frame): Buffer {
  if (x % 2 !== 0 || y % 2 !== 0)
    throw new Error(`a frame at ${x}, ${y}: the container knows even places only`);
  const place = [x / 2, y / 2, width - 1, height - 1, milliseconds].map((value) => number(value, 3));
  return chunk('ANMF', Buffer.concat([...place, number(REPLACE, 1), pictureOf(still)]));
}

/**
 * The moving picture. The first frame must cover the canvas.
 * @param loops how often it is played; 0 for ever
 */
export function animated(width: number, height: number, frames: readonly Frame[], loops: number): Buffer {
  const head = Buffer.concat([number(ANIMATED, 4), number(width - 1, 3), number(height - 1, 3)]);
  const body = Buffer.concat([
    Buffer.from('WEBP'),
    chunk('VP8X', head),
    chunk('ANIM', Buffer.concat([number(0xffffffff, 4), number(loops, 2)])),
    ...frames.map(frameChunk),
  ]);
  return Buffer.concat([Buffer.from('RIFF'), number(body.length, 4), body]);
}
