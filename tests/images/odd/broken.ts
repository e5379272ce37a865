import { type Chance, chance } from '../generator/chance.ts';
import { pdf } from './documents.ts';
import { jpeg } from './jpeg.ts';
import { apng, bmp, gif, png } from './rasters.ts';
import { LINES, type OddFile, RGB, type Stock } from './stock.ts';

/** Sound files broken at random, the same for the same seed. */

const KINDS = ['png', 'apng', 'jpg', 'progressive', 'webp', 'gif', 'bmp', 'pdf', 'animated-gif'] as const;

/** The starting points of what is broken at random. */
function sound({
  leaky,
  clean,
  leakyJpeg,
  leakyWebp,
}: Stock): Record<(typeof KINDS)[number], readonly [string, Buffer]> {
  return {
    png: ['png', png(leaky, RGB)],
    apng: ['png', apng([leaky, clean])],
    jpg: ['jpg', leakyJpeg],
    progressive: ['jpg', jpeg(leaky, { inks: 3, isProgressive: true })],
    webp: ['webp', leakyWebp],
    gif: ['gif', gif([leaky])],
    bmp: ['bmp', bmp(leaky)],
    pdf: ['pdf', pdf({ pages: [{ lines: LINES }] })],
    'animated-gif': ['gif', gif([leaky, clean])],
  };
}

/** Ways to break a file; each takes a copy. */
const HARMS: readonly (readonly [string, (r: Chance, bytes: Buffer) => Buffer])[] = [
  ['cut', (r, bytes) => bytes.subarray(0, r.whole(1, bytes.length - 2))],
  ['one-bit', (r, bytes) => flipped(r, bytes, 1)],
  ['twenty-bits', (r, bytes) => flipped(r, bytes, 20)],
  ['hole', (r, bytes) => bytes.fill(0, ...stretch(r, bytes))],
  [
    'noise',
    (r, bytes) => {
      const [from, to] = stretch(r, bytes);
      for (let at = from; at < to; at += 1) bytes[at] = r.whole(0, 255);
      return bytes;
    },
  ],
  [
    'gap',
    (r, bytes) => {
      const [from, to] = stretch(r, bytes);
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
    },
  ],
  [
    'twice',
    (r, bytes) => {
      const [from, to] = stretch(r, bytes);
      return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
    },
  ],
];

/** Harms that leave a WebP whole: it has no check sums, and every run of bits decodes to something. */
const CHANGES = new Set(['one-bit', 'twenty-bits', 'hole', 'noise']);

function flipped(r: Chance, bytes: Buffer, count: number): Buffer {
  for (let time = 0; time < count; time += 1) {
    const at = r.whole(0, bytes.length - 1);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << r.whole(0, 7));
  }
  return bytes;
}

function stretch(r: Chance, bytes: Buffer): [number, number] {
  const length = r.whole(1, Math.ceil(bytes.length / 5));
  const from = r.whole(0, bytes.length - length);
  return [from, from + length];
}

/** Each kind of file in turn, with each harm in turn. */
export function brokenFiles(stock: Stock, count: number, seed: number): OddFile[] {
  const starts = sound(stock);
  return Array.from({ length: count }, (_, at): OddFile => {
    const r = chance(seed + at);
    const kind = KINDS[at % KINDS.length] ?? 'png';
    const [harm, act] = HARMS[Math.floor(at / KINDS.length) % HARMS.length] ??
      HARMS[0] ?? ['', () => Buffer.alloc(0)];
    const [extension, bytes] = starts[kind];
    return {
      name: `${String(at).padStart(3, '0')}-${harm}-${kind}.${extension}`,
      bytes: act(r, Buffer.from(bytes)),
      must: kind === 'webp' && CHANGES.has(harm) ? 'seen' : 'either',
    };
  });
}
