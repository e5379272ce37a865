import { describe, expect, test } from 'vitest';
import { isSoundJpeg } from '../../src/images/coded.ts';
import { chance } from './generator/chance.ts';
import { type JpegLook, jpeg } from './odd/jpeg.ts';
import type { Raster } from './odd/rasters.ts';

/** Soft shades with edges, not a multiple of eight wide or high. */
function picture(): Raster {
  const [width, height] = [173, 91];
  const data = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const isEdge = (x >> 3) % 3 === 0 && (y >> 2) % 2 === 0;
    data.set(isEdge ? [10, 20, 30, 255] : [(x * 255) / width, (y * 255) / height, 128, 255], 4 * at);
  }
  return { width, height, data };
}

const LOOKS: readonly (readonly [string, JpegLook])[] = [
  ['baseline', { inks: 3 }],
  ['grey', { inks: 1 }],
  ['four inks', { inks: 4 }],
  ['with restart marks', { inks: 3, restart: 5 }],
  ['progressive', { inks: 3, isProgressive: true }],
  ['progressive grey', { inks: 1, isProgressive: true }],
];

describe('whether a JPEG can be decoded to its end', () => {
  test.each(LOOKS)('%s: whole it is sound, with data missing it is not', (_name, look) => {
    const file = jpeg(picture(), look);
    expect(isSoundJpeg(file)).toBe(true);
    const scan = file.lastIndexOf(Buffer.from([0xff, 0xda])) + 14;
    const gap = Buffer.concat([file.subarray(0, scan), file.subarray(scan + (file.length - scan) / 2)]);
    expect(isSoundJpeg(gap)).toBe(false);
  });

  test.each(LOOKS)('%s: most wrong bits are noticed', (_name, look) => {
    const file = jpeg(picture(), look);
    let noticed = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      const r = chance(seed);
      const harmed = Buffer.from(file);
      for (let time = 0; time < 8; time += 1) {
        const at = r.whole(Math.floor(file.length * 0.3), file.length - 3);
        harmed[at] = (harmed[at] ?? 0) ^ (1 << r.whole(0, 7));
      }
      if (!isSoundJpeg(harmed)) noticed += 1;
    }
    // The tables of this writer know hardly a wrong code; those of cameras know many.
    expect(noticed).toBeGreaterThanOrEqual(20);
  });

  test('padding before the end mark is no damage, a lot of it is', () => {
    const file = jpeg(picture(), { inks: 3 });
    const padded = (bytes: number) =>
      Buffer.concat([file.subarray(0, -2), Buffer.alloc(bytes), file.subarray(-2)]);
    expect(isSoundJpeg(padded(8))).toBe(true);
    expect(isSoundJpeg(padded(400))).toBe(false);
  });
});
