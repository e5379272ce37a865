import type { Box } from './types.ts';

/** Places in pictures. Pure arithmetic; y grows downwards. */

/** x' = a x + c y + e, y' = b x + d y + f. */
export interface Affine {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

/** Where a point of a prepared picture lies in the picture it was prepared from. */
export type Mapping = (x: number, y: number) => readonly [number, number];

export const IDENTITY: Affine = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

export const applied = (t: Affine, x: number, y: number): readonly [number, number] => [
  t.a * x + t.c * y + t.e,
  t.b * x + t.d * y + t.f,
];

/** First `inner`, then `outer`. */
export const composed = (outer: Affine, inner: Affine): Affine => ({
  a: outer.a * inner.a + outer.c * inner.b,
  b: outer.b * inner.a + outer.d * inner.b,
  c: outer.a * inner.c + outer.c * inner.d,
  d: outer.b * inner.c + outer.d * inner.d,
  e: outer.a * inner.e + outer.c * inner.f + outer.e,
  f: outer.b * inner.e + outer.d * inner.f + outer.f,
});

/** @throws RangeError when the transform flattens the plane */
export function inverted(t: Affine): Affine {
  const det = t.a * t.d - t.b * t.c;
  if (Math.abs(det) < 1e-12) throw new RangeError('not invertible');
  return {
    a: t.d / det,
    b: -t.b / det,
    c: -t.c / det,
    d: t.a / det,
    e: (t.c * t.f - t.d * t.e) / det,
    f: (t.b * t.e - t.a * t.f) / det,
  };
}

/** The upright box around a box whose corners were moved. */
export function mapped(box: Box, mapping: Mapping): Box {
  const corners = [
    mapping(box.x, box.y),
    mapping(box.x + box.width, box.y),
    mapping(box.x, box.y + box.height),
    mapping(box.x + box.width, box.y + box.height),
  ];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The smallest box around all; null for none. */
export function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

/** Whole pixels, wider by `margin` on each side, inside a picture of the given size. */
export function padded(box: Box, margin: number, width: number, height: number): Box {
  const x = Math.max(0, Math.floor(box.x - margin));
  const y = Math.max(0, Math.floor(box.y - margin));
  return {
    x,
    y,
    width: Math.max(1, Math.min(width, Math.ceil(box.x + box.width + margin)) - x),
    height: Math.max(1, Math.min(height, Math.ceil(box.y + box.height + margin)) - y),
  };
}

/** Area shared by both, in square pixels. */
export function overlap(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Shared area as a part of the smaller box, 0 to 1. */
export function shared(one: Box, other: Box): number {
  const smaller = Math.min(one.width * one.height, other.width * other.height);
  return smaller > 0 ? overlap(one, other) / smaller : 0;
}
