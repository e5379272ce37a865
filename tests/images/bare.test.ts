import { expect, test } from 'vitest';
import { withoutMetadata } from '../../src/images/bare.ts';
import { isSoundJpeg } from '../../src/images/coded.ts';
import { jpegSegments, pngChunks, refusal } from '../../src/images/kinds.ts';
import { jpeg } from './odd/jpeg.ts';
import { ascii, le32, png, pngChunk, u16 } from './odd/rasters.ts';

const picture = { width: 40, height: 24, data: new Uint8Array(40 * 24 * 4).fill(90) };
const bytesOf = async (file: Uint8Array) =>
  new Uint8Array(await withoutMetadata(Uint8Array.from(file)).arrayBuffer());
const WORDS = 'taken by Ottilie Marlowe';

test('a PNG keeps its pixels and nothing that is written beside them', async () => {
  const text = Buffer.concat([pngChunk('tEXt', ascii(`Author\0${WORDS}`)), pngChunk('iCCP', ascii(WORDS))]);
  const file = png(picture, { color: 3, depth: 4 }, text);
  const left = await bytesOf(file);
  expect(pngChunks(left).map(({ name }) => name)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  expect(Buffer.from(left).includes(WORDS)).toBe(false);
  expect(refusal(left)).toBeNull();
});

test('a JPEG loses EXIF, profile and comment, and can be decoded to its end', async () => {
  const segment = (marker: number) =>
    Buffer.concat([Buffer.from([0xff, marker]), u16(WORDS.length + 2), ascii(WORDS)]);
  const file = jpeg(picture, { inks: 4, extra: Buffer.concat([0xe1, 0xe2, 0xed, 0xfe].map(segment)) });
  const left = await bytesOf(file);
  expect(Buffer.from(left).includes(WORDS)).toBe(false);
  expect(jpegSegments(left).map(({ marker }) => marker)).toContain(0xee);
  expect(isSoundJpeg(left)).toBe(true);
});

test('a WebP loses profile, EXIF and XMP, and its size and marks say so', async () => {
  const chunk = (name: string, data: Buffer) =>
    Buffer.concat([ascii(name), le32(data.length), data, Buffer.alloc(data.length % 2)]);
  const body = Buffer.concat([
    ascii('WEBP'),
    chunk('VP8X', Buffer.from([0x2c, 0, 0, 0, 39, 0, 0, 23, 0, 0])),
    chunk('ICCP', ascii(WORDS)),
    chunk('VP8 ', Buffer.from([1, 2, 3])),
    chunk('EXIF', ascii(WORDS)),
    chunk('XMP ', ascii(WORDS)),
  ]);
  const left = Buffer.from(await bytesOf(Buffer.concat([ascii('RIFF'), le32(body.length), body])));
  expect(left.includes(WORDS)).toBe(false);
  expect(left.readUInt32LE(4)).toBe(left.length - 8);
  expect(left[20]).toBe(0);
});
