import type { Box } from './types.ts';

/** Places in pictures. Pure arithmetic; y grows downwards. */

export type Point = readonly [x: number, y: number];

/** The upright box around some points; a point at the origin for none. */
export function aroundPoints(points: readonly Point[]): Box {
  if (points.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** A point turned around the origin by an angle in radians, clockwise on the screen. */
export const turned = ([x, y]: Point, angle: number): Point => [
  x * Math.cos(angle) - y * Math.sin(angle),
  x * Math.sin(angle) + y * Math.cos(angle),
];

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
