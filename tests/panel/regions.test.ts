import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  between,
  changed,
  cornerOf,
  freshId,
  metAt,
  moved,
  redone,
  resized,
  started,
  undone,
  withBox,
} from '../../src/panel/regions.ts';

const SIZE = { width: 400, height: 300 };
const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

describe('boxes under a person’s hands', () => {
  test('a run of the same stroke is one step; another is its own', () => {
    let edits = started([box(10, 10, 20, 20)]);
    for (let step = 1; step <= 5; step += 1)
      edits = changed(edits, withBox(edits.regions, 0, box(10 + step, 10, 20, 20)), 'drag 1');
    edits = changed(edits, withBox(edits.regions, 0, box(15, 40, 20, 20)), 'drag 2');
    expect(undone(edits).regions[0]?.box.y).toBe(10);
    expect(undone(undone(edits)).regions[0]?.box.x).toBe(10);
    expect(redone(undone(edits)).regions).toEqual(edits.regions);
    expect(undone(undone(undone(edits))).regions).toEqual(started([box(10, 10, 20, 20)]).regions);
  });

  test('a number is not used again while undo can bring its box back', () => {
    const two = started([box(0, 0, 9, 9), box(50, 0, 9, 9)]);
    const one = changed(two, two.regions.slice(0, 1));
    expect(freshId(one)).toBe(2);
  });

  test('whatever is done, a box stays inside the picture and can be taken hold of', () => {
    const number = fc.integer({ min: -900, max: 900 });
    fc.assert(
      fc.property(number, number, number, number, number, number, (ax, ay, bx, by, dx, dy) => {
        const drawn = between([ax, ay], [bx, by], SIZE);
        for (const one of [drawn, moved(drawn, dx, dy, SIZE), resized(drawn, dx, dy, SIZE)]) {
          expect(one.x).toBeGreaterThanOrEqual(0);
          expect(one.y).toBeGreaterThanOrEqual(0);
          expect(one.width).toBeGreaterThanOrEqual(6);
          expect(one.height).toBeGreaterThanOrEqual(6);
          expect(one.x + one.width).toBeLessThanOrEqual(SIZE.width);
          expect(one.y + one.height).toBeLessThanOrEqual(SIZE.height);
        }
      }),
    );
  });

  test('a corner of the chosen box comes before the box over it; a small box can still be moved', () => {
    const regions = [
      { id: 0, box: box(100, 100, 80, 40) },
      { id: 1, box: box(170, 130, 80, 40) },
    ];
    expect(metAt(cornerOf(box(100, 100, 80, 40), 'se'), regions, 0, 9)).toMatchObject({
      region: { id: 0 },
      corner: 'se',
    });
    expect(metAt([178, 138], regions, null, 9)).toMatchObject({ region: { id: 1 }, corner: null });
    expect(metAt([20, 20], regions, 0, 9)).toBeNull();
    const small = [{ id: 7, box: box(50, 50, 10, 10) }];
    expect(metAt([55, 55], small, 7, 22)).toMatchObject({ corner: null });
  });
});
