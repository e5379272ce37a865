import { describe, expect, test } from 'vitest';
import { coveredPart, isCovered, leftReadable } from '../../src/images/uncovered.ts';

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

describe('what the boxes leave open', () => {
  test.each([
    ['none', [], 0],
    ['half', [box(0, 0, 50, 20)], 0.5],
    ['two that overlap count once', [box(0, 0, 60, 20), box(30, 0, 30, 20)], 0.6],
    ['two that meet', [box(-5, -5, 60, 40), box(55, -5, 60, 40)], 1],
    ['a hole in the middle', [box(40, 5, 20, 10)], 0.1],
  ] as const)('%s', (_name, boxes, part) => {
    expect(coveredPart(box(0, 0, 100, 20), boxes)).toBeCloseTo(part);
  });

  test('padding may go, a word may not', () => {
    const found = box(0, 0, 100, 20);
    expect(isCovered(found, [box(2, 1, 97, 19)])).toBe(true);
    expect(isCovered(found, [box(0, 0, 85, 20)])).toBe(false);
  });

  test('a finding of two lines is open when one of them is; one without a place is not', () => {
    const name = { boxes: [box(0, 0, 50, 10), box(0, 20, 50, 10)] };
    const gps = { boxes: [] };
    expect(leftReadable([name, gps], [box(0, 0, 60, 12)])).toEqual([name]);
    expect(leftReadable([name, gps], [box(0, 0, 60, 40)])).toEqual([]);
  });
});
