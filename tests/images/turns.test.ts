import fc from 'fast-check';
import { expect, test } from 'vitest';
import { turnedBack, turnedGrey } from '../../src/images/turns.ts';

test('a mark in a turned picture is found where it stood', () => {
  const side = fc.integer({ min: 3, max: 30 });
  fc.assert(
    fc.property(
      side,
      side,
      fc.nat(),
      fc.constantFrom(1 as const, 2 as const, 3 as const),
      (width, height, seed, quarter) => {
        const at = seed % (width * height);
        const data = new Uint8Array(width * height);
        data[at] = 9;
        const turned = turnedGrey({ width, height, data }, quarter);
        expect([turned.width, turned.height]).toEqual(quarter === 2 ? [width, height] : [height, width]);
        const found = turned.data.indexOf(9);
        const box = { x: found % turned.width, y: Math.floor(found / turned.width), width: 1, height: 1 };
        expect(turnedBack(box, quarter, { width, height })).toEqual({
          x: at % width,
          y: Math.floor(at / width),
          width: 1,
          height: 1,
        });
      },
    ),
  );
});
