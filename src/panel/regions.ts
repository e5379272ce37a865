import type { Box } from '../images/types.ts';

/** The boxes of a redacted copy while a person changes them: pure, in pixels of the picture. */

/** One box; its number stays when it moves. */
export interface Region {
  readonly id: number;
  readonly box: Box;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is shown, and the way back and forth. */
export interface Edits {
  readonly regions: readonly Region[];
  readonly past: readonly (readonly Region[])[];
  readonly future: readonly (readonly Region[])[];
  /** Changes of the same stroke (one drag, a run of arrow keys) are undone together. */
  readonly stroke: string | null;
}

/** A box smaller than this cannot be seen or taken hold of again. */
export const LEAST_SIDE = 6;

const regionsOf = (boxes: readonly Box[]): Region[] => boxes.map((box, id) => ({ id, box }));

export const started = (boxes: readonly Box[]): Edits => ({
  regions: regionsOf(boxes),
  past: [],
  future: [],
  stroke: null,
});

/** @param stroke changes with the same name in a row are one step; null is always a step of its own */
export function changed(edits: Edits, regions: readonly Region[], stroke: string | null = null): Edits {
  const isSame = stroke !== null && stroke === edits.stroke;
  return { regions, past: isSame ? edits.past : [...edits.past, edits.regions], future: [], stroke };
}

export function undone({ regions, past, future }: Edits): Edits {
  const before = past.at(-1) ?? regions;
  return {
    regions: before,
    past: past.slice(0, -1),
    future: past.length > 0 ? [regions, ...future] : future,
    stroke: null,
  };
}

export function redone({ regions, past, future }: Edits): Edits {
  const [after = regions, ...rest] = future;
  return {
    regions: after,
    past: future.length > 0 ? [...past, regions] : past,
    future: rest,
    stroke: null,
  };
}

/** A number that no box has had in these edits. */
export function freshId({ regions, past, future }: Edits): number {
  return 1 + Math.max(-1, ...[regions, ...past, ...future].flat().map(({ id }) => id));
}

export const withBox = (regions: readonly Region[], id: number, box: Box): Region[] =>
  regions.some((region) => region.id === id)
    ? regions.map((region) => (region.id === id ? { id, box } : region))
    : [...regions, { id, box }];

const within = (value: number, least: number, most: number) =>
  Math.round(Math.min(Math.max(value, least), Math.max(least, most)));

/** Moved as far as the picture goes. */
export const moved = (box: Box, dx: number, dy: number, size: Size): Box => ({
  ...box,
  x: within(box.x + dx, 0, size.width - box.width),
  y: within(box.y + dy, 0, size.height - box.height),
});

/** The box between two corners, inside the picture and not smaller than can be taken hold of. */
export function between(one: readonly [number, number], other: readonly [number, number], size: Size): Box {
  const side = (a: number, b: number, whole: number) => {
    const from = within(Math.min(a, b), 0, whole - LEAST_SIDE);
    return { from, length: within(Math.max(a, b) - from, LEAST_SIDE, whole - from) };
  };
  const across = side(one[0], other[0], size.width);
  const down = side(one[1], other[1], size.height);
  return { x: across.from, y: down.from, width: across.length, height: down.length };
}

/** Its right and lower edges moved. */
export const resized = (box: Box, dx: number, dy: number, size: Size): Box => ({
  ...box,
  width: within(box.width + dx, LEAST_SIDE, size.width - box.x),
  height: within(box.height + dy, LEAST_SIDE, size.height - box.y),
});

export type Corner = 'nw' | 'ne' | 'sw' | 'se';
export const CORNERS: readonly Corner[] = ['nw', 'ne', 'sw', 'se'];

/** Where a corner stands. */
export const cornerOf = ({ x, y, width, height }: Box, corner: Corner): readonly [number, number] => [
  corner.endsWith('w') ? x : x + width,
  corner.startsWith('n') ? y : y + height,
];

const OPPOSITE: Record<Corner, Corner> = { nw: 'se', ne: 'sw', sw: 'ne', se: 'nw' };

/** The corner that stays when this one is dragged. */
export const oppositeOf = (box: Box, corner: Corner) => cornerOf(box, OPPOSITE[corner]);

/** What a pointer meets: a corner of the chosen box first, then the topmost box, then the bare picture. */
export function metAt(
  point: readonly [number, number],
  regions: readonly Region[],
  chosen: number | null,
  /** How near is near enough, in pixels of the picture. */
  reach: number,
): { readonly region: Region; readonly corner: Corner | null } | null {
  const isIn = ({ box: { x, y, width, height } }: Region, slack: number) =>
    point[0] >= x - slack &&
    point[0] <= x + width + slack &&
    point[1] >= y - slack &&
    point[1] <= y + height + slack;
  const held = regions.find(({ id }) => id === chosen);
  if (held !== undefined) {
    // A small box must keep a middle by which it can be moved.
    const least = Math.min(held.box.width, held.box.height);
    const near = isIn(held, 0) ? Math.min(reach, least / 3) : reach;
    const corner = CORNERS.find((one) => {
      const [x, y] = cornerOf(held.box, one);
      return Math.hypot(x - point[0], y - point[1]) <= near;
    });
    if (corner !== undefined) return { region: held, corner };
  }
  const region =
    (held !== undefined && isIn(held, 0) ? held : undefined) ??
    regions.findLast((one) => isIn(one, 0)) ??
    regions.findLast((one) => isIn(one, reach / 2));
  return region === undefined ? null : { region, corner: null };
}
