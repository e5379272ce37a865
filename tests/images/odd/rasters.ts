import { crc32, deflateSync } from 'node:zlib';

/** Writers of picture files with nothing but Node: every header and every oddity under our control. */

/** Four bytes a pixel: red, green, blue, alpha. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');
export const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);
export const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
};
export const le16 = (value: number): Buffer => Buffer.from([value & 255, (value >> 8) & 255]);
export const le32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};

/** Brightness of a pixel, 0 to 255. */
export const greyAt = ({ width, data }: Raster, x: number, y: number): number => {
  const at = 4 * (y * width + x);
  return Math.round(0.3 * (data[at] ?? 0) + 0.59 * (data[at + 1] ?? 0) + 0.11 * (data[at + 2] ?? 0));
};

export const pngChunk = (name: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([ascii(name), data]);
  return Buffer.concat([u32(data.length), body, u32(crc32(body))]);
};

export const PNG_HEAD = ascii('\x89PNG\r\n\x1a\n');

export interface PngLook {
  /** 0 grey, 2 color, 3 palette, 6 color with alpha */
  readonly color: 0 | 2 | 3 | 6;
  readonly depth: 1 | 2 | 4 | 8 | 16;
  readonly isInterlaced?: boolean;
}

/** One row of pixels `step` apart, with its filter byte. */
function pngRow(picture: Raster, look: PngLook, y: number, x0: number, step: number): Buffer {
  const { color, depth } = look;
  const bits: number[] = [];
  const most = 2 ** depth - 1;
  for (let x = x0; x < picture.width; x += step) {
    const grey = greyAt(picture, x, y);
    const at = 4 * (y * picture.width + x);
    const values =
      color === 0 || color === 3 ? [grey] : [...picture.data.subarray(at, at + (color === 6 ? 4 : 3))];
    for (const value of values) bits.push(Math.round((value / 255) * most));
  }
  if (depth === 16) return Buffer.from([0, ...bits.flatMap((value) => [value >> 8, value & 255])]);
  if (depth === 8) return Buffer.from([0, ...bits]);
  const perByte = 8 / depth;
  const row = Buffer.alloc(1 + Math.ceil(bits.length / perByte));
  bits.forEach((value, index) => {
    const at = 1 + Math.floor(index / perByte);
    row[at] = (row[at] ?? 0) | (value << (8 - depth * ((index % perByte) + 1)));
  });
  return row;
}

const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** The compressed pixels of a PNG. */
export function pngPixels(picture: Raster, look: PngLook): Buffer {
  const rows: Buffer[] = [];
  const passes = look.isInterlaced ? ADAM7 : ([[0, 0, 1, 1]] as const);
  for (const [x0, y0, dx, dy] of passes)
    for (let y = y0; y < picture.height; y += dy) rows.push(pngRow(picture, look, y, x0, dx));
  return deflateSync(Buffer.concat(rows));
}

export const pngHeader = (width: number, height: number, look: PngLook): Buffer =>
  pngChunk(
    'IHDR',
    Buffer.concat([
      u32(width),
      u32(height),
      Buffer.from([look.depth, look.color, 0, 0, look.isInterlaced ? 1 : 0]),
    ]),
  );

/** A grey palette as long as the depth asks for. */
const palette = (depth: number): Buffer =>
  pngChunk(
    'PLTE',
    Buffer.from(
      Array.from({ length: 2 ** depth }, (_, at) => Math.round((at * 255) / (2 ** depth - 1))).flatMap(
        (v) => [v, v, v],
      ),
    ),
  );

/** @param extra chunks between the header and the pixels */
export function png(picture: Raster, look: PngLook, extra: Uint8Array = new Uint8Array()): Buffer {
  return Buffer.concat([
    PNG_HEAD,
    pngHeader(picture.width, picture.height, look),
    extra,
    look.color === 3 ? palette(look.depth) : new Uint8Array(),
    pngChunk('IDAT', pngPixels(picture, look)),
    pngChunk('IEND', new Uint8Array()),
  ]);
}

/** An animation of pictures of one size, each shown for a second. */
export function apng(pictures: readonly [Raster, ...Raster[]]): Buffer {
  const look = { color: 2, depth: 8 } as const;
  const [{ width, height }] = pictures;
  let number = 0;
  const control = () =>
    pngChunk(
      'fcTL',
      Buffer.concat([
        u32(number++),
        u32(width),
        u32(height),
        u32(0),
        u32(0),
        u16(1),
        u16(1),
        Buffer.from([0, 0]),
      ]),
    );
  const frames = pictures.map((picture, at) => {
    const head = control();
    const pixels = pngPixels(picture, look);
    return Buffer.concat([
      head,
      at === 0 ? pngChunk('IDAT', pixels) : pngChunk('fdAT', Buffer.concat([u32(number++), pixels])),
    ]);
  });
  return Buffer.concat([
    PNG_HEAD,
    pngHeader(width, height, look),
    pngChunk('acTL', Buffer.concat([u32(pictures.length), u32(0)])),
    ...frames,
    pngChunk('IEND', new Uint8Array()),
  ]);
}

/** Codes of nine bits without any compression: a clear code comes before the table would grow. */
function gifPixels(picture: Raster): Buffer {
  const [clear, end] = [256, 257];
  const bytes: number[] = [];
  let [held, bits] = [0, 0];
  const put = (code: number) => {
    held |= code << bits;
    bits += 9;
    while (bits >= 8) {
      bytes.push(held & 255);
      held >>= 8;
      bits -= 8;
    }
  };
  for (let at = 0; at < picture.width * picture.height; at += 1) {
    if (at % 250 === 0) put(clear);
    put(greyAt(picture, at % picture.width, Math.floor(at / picture.width)));
  }
  put(end);
  if (bits > 0) bytes.push(held & 255);
  const blocks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 255) {
    const part = bytes.slice(at, at + 255);
    blocks.push(Buffer.from([part.length, ...part]));
  }
  return Buffer.concat([Buffer.from([8]), ...blocks, Buffer.from([0])]);
}

/** One picture, or an animation of pictures of one size. */
export function gif(pictures: readonly [Raster, ...Raster[]]): Buffer {
  const [{ width, height }] = pictures;
  const colors = Buffer.from(Array.from({ length: 256 }, (_, at) => [at, at, at]).flat());
  const loop = Buffer.concat([
    Buffer.from([0x21, 0xff, 11]),
    ascii('NETSCAPE2.0'),
    Buffer.from([3, 1, 0, 0, 0]),
  ]);
  return Buffer.concat([
    ascii('GIF89a'),
    le16(width),
    le16(height),
    Buffer.from([0xf7, 0, 0]),
    colors,
    pictures.length > 1 ? loop : new Uint8Array(),
    ...pictures.map((picture) =>
      Buffer.concat([
        Buffer.from([0x21, 0xf9, 4, 0, 100, 0, 0, 0, 0x2c, 0, 0, 0, 0]),
        le16(width),
        le16(height),
        Buffer.from([0]),
        gifPixels(picture),
      ]),
    ),
    Buffer.from([0x3b]),
  ]);
}

/** @param isTopDown rows from the top, which the header says by a negative height */
export function bmp({ width, height, data }: Raster, isTopDown = false): Buffer {
  const stride = Math.ceil((width * 3) / 4) * 4;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const from = 4 * (y * width + x);
      const to = (isTopDown ? y : height - 1 - y) * stride + 3 * x;
      for (let part = 0; part < 3; part += 1) pixels[to + part] = data[from + 2 - part] ?? 0;
    }
  const head = Buffer.concat([le32(40), le32(width), le32(isTopDown ? -height : height), le16(1), le16(24)]);
  const rest = Buffer.concat([le32(0), le32(pixels.length), le32(2835), le32(2835), le32(0), le32(0)]);
  return Buffer.concat([ascii('BM'), le32(54 + pixels.length), le32(0), le32(54), head, rest, pixels]);
}

/** The chunks of a WebP that hold its pixels. */
function pixelChunks(still: Buffer): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 12; at + 8 <= still.length; ) {
    const end = at + 8 + still.readUInt32LE(at + 4);
    if (/^(?:VP8|ALPH)/.test(still.toString('latin1', at, at + 4)) && still[at + 3] !== 0x58)
      chunks.push(still.subarray(at, end + (end % 2)));
    at = end + (end % 2);
  }
  return chunks;
}

/** Pictures that a browser encoded as WebP, put together to an animation. */
export function animatedWebp(stills: readonly Buffer[], width: number, height: number): Buffer {
  const chunk = (name: string, data: Uint8Array) =>
    Buffer.concat([ascii(name), le32(data.length), data, Buffer.alloc(data.length % 2)]);
  const le24 = (value: number) => le32(value).subarray(0, 3);
  const frames = stills.map((still) => {
    const size = Buffer.concat([
      le24(0),
      le24(0),
      le24(width - 1),
      le24(height - 1),
      le24(1000),
      Buffer.from([2]),
    ]);
    return chunk('ANMF', Buffer.concat([size, ...pixelChunks(still)]));
  });
  const body = Buffer.concat([
    ascii('WEBP'),
    chunk('VP8X', Buffer.concat([Buffer.from([2, 0, 0, 0]), le24(width - 1), le24(height - 1)])),
    chunk('ANIM', Buffer.concat([le32(0xffffffff), le16(0)])),
    ...frames,
  ]);
  return Buffer.concat([ascii('RIFF'), le32(body.length), body]);
}
