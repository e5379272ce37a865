import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAnimated, jpegSegments, kindOf, pixelCount, pngChunks, refusal } from '../../src/images/kinds.ts';
import { LIMIT_MS, runs } from './runs.ts';

/** Picture files with well-formed headers, and what damage, chance and ill will make of them. */

const bytesOf = (text: string) => Array.from(text, (character) => character.charCodeAt(0));
const big = (value: number, size: number) =>
  Array.from({ length: size }, (_unused, index) => Math.floor(value / 256 ** (size - 1 - index)) % 256);
const little = (value: number, size: number) => big(value, size).reverse();

const data = fc.uint8Array({ maxLength: 40 }).map((some) => [...some]);
const side = fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.constantFrom(1, 0xffff));
const size = fc.record({ width: side, height: side });

interface Picture {
  readonly kind: string;
  readonly bytes: readonly number[];
  readonly pixels: number | null;
}

const chunk = (name: string, own: readonly number[]) => [
  ...big(own.length, 4),
  ...bytesOf(name),
  ...own,
  0,
  0,
  0,
  0,
];
const png = fc
  .record({
    size,
    rest: fc.array(fc.tuple(fc.constantFrom('tEXt', 'eXIf', 'acTL', 'IDAT'), data), { maxLength: 5 }),
  })
  .map(
    ({ size: { width, height }, rest }): Picture => ({
      kind: 'png',
      bytes: [
        ...bytesOf('\x89PNG\r\n\x1a\n'),
        ...chunk('IHDR', [...big(width, 4), ...big(height, 4), 8, 6, 0, 0, 0]),
        ...rest.flatMap(([name, own]) => chunk(name, own)),
        ...chunk('IEND', []),
      ],
      pixels: width * height,
    }),
  );

const segment = (marker: number, own: readonly number[]) => [0xff, marker, ...big(own.length + 2, 2), ...own];
const jpeg = fc
  .record({
    size,
    rest: fc.array(fc.tuple(fc.constantFrom(0xe0, 0xe1, 0xed, 0xfe, 0xdb, 0xc4), data), { maxLength: 5 }),
  })
  .map(
    ({ size: { width, height }, rest }): Picture => ({
      kind: 'jpeg',
      bytes: [
        0xff,
        0xd8,
        ...segment(0xe0, bytesOf('JFIF\0')),
        ...rest.flatMap(([marker, own]) => segment(marker, own)),
        ...segment(0xc0, [8, ...big(height, 2), ...big(width, 2), 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1]),
        ...segment(0xda, [1, 1, 0, 0, 63, 0]),
        ...Array<number>(12).fill(7),
        0xff,
        0xd9,
      ],
      pixels: width * height,
    }),
  );

const gif = fc.record({ size, own: data }).map(
  ({ size: { width, height }, own }): Picture => ({
    kind: 'gif',
    bytes: [
      ...bytesOf('GIF89a'),
      ...little(width, 2),
      ...little(height, 2),
      0,
      0,
      0,
      ...own,
      ...Array<number>(20).fill(0),
    ],
    pixels: width * height,
  }),
);

const webp = fc.record({ size, own: data }).map(({ size: { width, height }, own }): Picture => {
  const body = [
    ...bytesOf('WEBPVP8X'),
    ...little(10, 4),
    0,
    0,
    0,
    0,
    ...little(width - 1, 3),
    ...little(height - 1, 3),
    ...own,
  ];
  return {
    kind: 'webp',
    bytes: [...bytesOf('RIFF'), ...little(body.length, 4), ...body],
    pixels: width * height,
  };
});

const picture = fc.oneof(png, jpeg, gif, webp);

/** One wound: a byte set, a stretch cut out, doubled or filled, or an end. */
const wound = fc.record({
  what: fc.constantFrom('set', 'cut', 'double', 'fill', 'end'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 12 }),
  byte: fc.constantFrom(0, 1, 0x7f, 0x80, 0xfe, 0xff, 0xd8, 0xd9, 0xda, 0xc0),
});
type Wound = typeof wound extends fc.Arbitrary<infer T> ? T : never;

function wounded(bytes: readonly number[], wounds: readonly Wound[]): Uint8Array {
  const file = [...bytes];
  for (const { what, at, length, byte } of wounds) {
    const place = Math.floor(at * file.length);
    if (what === 'set') file[place] = byte;
    if (what === 'cut') file.splice(place, length);
    if (what === 'double') file.splice(place, 0, ...file.slice(place, place + length));
    if (what === 'fill') file.fill(byte, place, place + length);
    if (what === 'end') file.length = place;
  }
  return Uint8Array.from(file);
}

describe('a well-formed header', () => {
  it(
    'is known, whole, and says its pixels',
    () => {
      fc.assert(
        fc.property(picture, ({ kind, bytes, pixels }) => {
          const file = Uint8Array.from(bytes);
          expect([kindOf(file), refusal(file), pixelCount(file)]).toEqual([kind, null, pixels]);
        }),
        runs(),
      );
    },
    LIMIT_MS,
  );

  it(
    'is read the same in the middle of a larger buffer',
    () => {
      fc.assert(
        fc.property(picture, data, ({ bytes, pixels }, before) => {
          const file = Uint8Array.from([...before, ...bytes]).subarray(before.length);
          expect([refusal(file), pixelCount(file)]).toEqual([null, pixels]);
        }),
        runs(),
      );
    },
    LIMIT_MS,
  );

  it(
    'whose file ends early is refused, wherever it ends',
    () => {
      fc.assert(
        fc.property(
          fc.oneof(png, jpeg, webp),
          fc.double({ min: 0, max: 0.999, noNaN: true }),
          ({ bytes }, part) => {
            const rest = bytes.slice(0, Math.floor(part * (bytes.length - 5)));
            // Bytes of chance inside may look like an end mark of their own; those are not this test's.
            fc.pre(!rest.some((byte, index) => byte === 0xff && rest[index + 1] === 0xd9));
            expect(refusal(Uint8Array.from(rest))).not.toBeNull();
          },
        ),
        runs(),
      );
    },
    LIMIT_MS,
  );
});

describe('a damaged header', () => {
  it(
    'gives an answer of the right kind, and parts that begin inside the file',
    () => {
      fc.assert(
        fc.property(picture, fc.array(wound, { minLength: 1, maxLength: 6 }), ({ bytes }, wounds) => {
          const file = wounded(bytes, wounds);
          const pixels = pixelCount(file);
          if (pixels !== null) {
            expect(Number.isFinite(pixels)).toBe(true);
            expect(pixels).toBeGreaterThanOrEqual(0);
          }
          expect(typeof isAnimated(file)).toBe('boolean');
          const said = refusal(file);
          if (said !== null) expect(said).toMatch(/^[A-Z].*\.$/);
          for (const { start, end } of pngChunks(file))
            expect([start >= 8, end <= file.length]).toEqual([true, true]);
          let last = 0;
          for (const { start } of jpegSegments(file)) {
            expect([start > last, start <= file.length]).toEqual([true, true]);
            last = start;
          }
        }),
        runs(3),
      );
    },
    LIMIT_MS,
  );
});
