import type { Raster } from './rasters.ts';
import { ascii, u16 } from './rasters.ts';

/**
 * A small JPEG writer for kinds that browsers read and never write: progressive, four inks, restart marks. The code
 * tables are as plain as the format allows: every symbol has eight or nine bits.
 */

export interface JpegLook {
  readonly inks: 1 | 3 | 4;
  readonly isProgressive?: boolean;
  /** Blocks between restart marks; none when omitted. */
  readonly restart?: number;
  /** Segments after the start mark, such as EXIF. */
  readonly extra?: Uint8Array;
}

const ZIGZAG = Array.from({ length: 64 }, (_, at) => at).sort((one, other) => rank(one) - rank(other));

/** Position of a coefficient on the way through the diagonals. */
function rank(index: number): number {
  const [x, y] = [index % 8, index >> 3];
  const diagonal = x + y;
  return diagonal * 16 + (diagonal % 2 === 0 ? x : y);
}

const COSINES = Array.from({ length: 64 }, (_, at) => {
  const [u, x] = [at >> 3, at % 8];
  return (u === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * x + 1) * u * Math.PI) / 16);
});
const STEP = 6;

/** Quantized coefficients of one block in zigzag order. */
function coefficients(values: readonly number[]): number[] {
  const half: number[] = [];
  for (let y = 0; y < 8; y += 1)
    for (let u = 0; u < 8; u += 1) {
      let sum = 0;
      for (let x = 0; x < 8; x += 1) sum += (values[8 * y + x] ?? 0) * (COSINES[8 * u + x] ?? 0);
      half.push(sum);
    }
  const whole: number[] = [];
  for (let v = 0; v < 8; v += 1)
    for (let u = 0; u < 8; u += 1) {
      let sum = 0;
      for (let y = 0; y < 8; y += 1) sum += (half[8 * y + u] ?? 0) * (COSINES[8 * v + y] ?? 0);
      whole.push(Math.round(sum / STEP));
    }
  return ZIGZAG.map((at) => whole[at] ?? 0);
}

/** What each ink says of a pixel, 0 to 255. Four inks are stored inverted, as Adobe's programs do. */
function inksOf(red: number, green: number, blue: number, inks: JpegLook['inks']): number[] {
  const grey = 0.299 * red + 0.587 * green + 0.114 * blue;
  if (inks === 1) return [grey];
  if (inks === 3) return [grey, 128 + 0.564 * (blue - grey), 128 + 0.713 * (red - grey)];
  return [red, green, blue, 255];
}

/** Blocks of coefficients, ink by ink. */
function planes({ width, height, data }: Raster, inks: JpegLook['inks']): number[][][] {
  const [across, down] = [Math.ceil(width / 8), Math.ceil(height / 8)];
  return Array.from({ length: inks }, (_, ink) =>
    Array.from({ length: across * down }, (_block, block) => {
      const values = Array.from({ length: 64 }, (_pixel, at) => {
        const x = Math.min(width - 1, (block % across) * 8 + (at % 8));
        const y = Math.min(height - 1, Math.floor(block / across) * 8 + (at >> 3));
        const from = 4 * (y * width + x);
        return (inksOf(data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0, inks)[ink] ?? 0) - 128;
      });
      return coefficients(values);
    }),
  );
}

class Bits {
  readonly bytes: number[] = [];
  private held = 0;
  private count = 0;
  put(value: number, bits: number): void {
    for (let at = bits - 1; at >= 0; at -= 1) {
      this.held = (this.held << 1) | ((value >> at) & 1);
      this.count += 1;
      if (this.count === 8) this.flush();
    }
  }
  private flush(): void {
    this.bytes.push(this.held);
    if (this.held === 255) this.bytes.push(0);
    [this.held, this.count] = [0, 0];
  }
  /** Ends a run of blocks. */
  fill(): void {
    while (this.count > 0) this.put(1, 1);
  }
}

const putDcSymbol = (bits: Bits, symbol: number) => bits.put(symbol, 4);
const putAcSymbol = (bits: Bits, symbol: number) =>
  symbol < 254 ? bits.put(symbol, 8) : bits.put(0x1fc + symbol - 254, 9);
const sizeOf = (value: number) => (value === 0 ? 0 : 32 - Math.clz32(Math.abs(value)));
const putValue = (bits: Bits, value: number, size: number) =>
  bits.put(value < 0 ? value + 2 ** size - 1 : value, size);

function putDc(bits: Bits, difference: number): void {
  const size = sizeOf(difference);
  putDcSymbol(bits, size);
  putValue(bits, difference, size);
}

function putAc(bits: Bits, block: readonly number[], from: number, to: number): void {
  let zeros = 0;
  for (let at = from; at <= to; at += 1) {
    const value = block[at] ?? 0;
    if (value === 0) {
      zeros += 1;
      continue;
    }
    for (; zeros > 15; zeros -= 16) putAcSymbol(bits, 0xf0);
    const size = sizeOf(value);
    putAcSymbol(bits, zeros * 16 + size);
    putValue(bits, value, size);
    zeros = 0;
  }
  if (zeros > 0) putAcSymbol(bits, 0);
}

const segment = (marker: number, data: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker]), u16(data.length + 2), data]);

/** One scan over some inks and some coefficients. */
function scan(
  all: readonly number[][][],
  inks: readonly number[],
  from: number,
  to: number,
  restart = 0,
): Buffer {
  const head = [inks.length, ...inks.flatMap((ink) => [ink + 1, 0]), from, to, 0];
  const parts: Buffer[] = [segment(0xda, Buffer.from(head))];
  let bits = new Bits();
  let before = inks.map(() => 0);
  const blocks = all[0]?.length ?? 0;
  for (let at = 0; at < blocks; at += 1) {
    if (restart > 0 && at > 0 && at % restart === 0) {
      bits.fill();
      parts.push(Buffer.from(bits.bytes), Buffer.from([0xff, 0xd0 + ((at / restart - 1) % 8)]));
      bits = new Bits();
      before = inks.map(() => 0);
    }
    for (const [index, ink] of inks.entries()) {
      const block = all[ink]?.[at] ?? [];
      if (from === 0) {
        putDc(bits, (block[0] ?? 0) - (before[index] ?? 0));
        before[index] = block[0] ?? 0;
      }
      if (to > 0) putAc(bits, block, Math.max(1, from), to);
    }
  }
  bits.fill();
  return Buffer.concat([...parts, Buffer.from(bits.bytes)]);
}

export function jpeg(picture: Raster, look: JpegLook): Buffer {
  const { inks, isProgressive = false, restart = 0, extra = new Uint8Array() } = look;
  const all = planes(picture, inks);
  const every = all.map((_, ink) => ink);
  const frame = Buffer.concat([
    Buffer.from([8]),
    u16(picture.height),
    u16(picture.width),
    Buffer.from([inks, ...every.flatMap((ink) => [ink + 1, 0x11, 0])]),
  ]);
  const dc = [0x00, 0, 0, 0, 12, ...Array(12).fill(0), ...Array.from({ length: 12 }, (_, at) => at)];
  const ac = [
    0x10,
    ...Array(7).fill(0),
    254,
    2,
    ...Array(7).fill(0),
    ...Array.from({ length: 256 }, (_, at) => at),
  ];
  const adobe = Buffer.concat([ascii('Adobe'), Buffer.from([0, 100, 0, 0, 0, 0, 0])]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    extra,
    inks === 4 ? segment(0xee, adobe) : new Uint8Array(),
    segment(0xdb, Buffer.from([0, ...Array(64).fill(STEP)])),
    segment(isProgressive ? 0xc2 : 0xc0, frame),
    segment(0xc4, Buffer.from(dc)),
    segment(0xc4, Buffer.from(ac)),
    restart > 0 ? segment(0xdd, u16(restart)) : new Uint8Array(),
    ...(isProgressive
      ? [
          scan(all, every, 0, 0),
          ...every.flatMap((ink) => [scan(all, [ink], 1, 9), scan(all, [ink], 10, 63)]),
        ]
      : [scan(all, every, 0, 63, restart)]),
    Buffer.from([0xff, 0xd9]),
  ]);
}
