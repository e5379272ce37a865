import { overlap } from './geometry.ts';
import type { Box, PictureFinding } from './types.ts';

/** What stays readable when a person has changed the boxes of a redacted copy. Pure. */

/** More than this part of a place must lie under boxes; what is cut thinner is padding, not writing. */
const COVERED = 0.9;

const area = ({ width, height }: Box) => width * height;

/** A document has pages, not pixels; covering them would make a different document (docs/decisions/0036). */
export const NO_COPY_OF_DOCUMENT =
  'A PDF cannot be covered here. Save its page as a picture, and attach or check that.';

/** What is left of a box when another is cut out of it: up to four boxes around the hole. */
function without(box: Box, hole: Box): Box[] {
  if (overlap(box, hole) === 0) return [box];
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const left = Math.max(box.x, hole.x);
  const end = Math.min(right, hole.x + hole.width);
  const top = Math.max(box.y, hole.y);
  const floor = Math.min(bottom, hole.y + hole.height);
  return [
    { x: box.x, y: box.y, width: box.width, height: top - box.y },
    { x: box.x, y: floor, width: box.width, height: bottom - floor },
    { x: box.x, y: top, width: left - box.x, height: floor - top },
    { x: end, y: top, width: right - end, height: floor - top },
  ].filter((part) => part.width > 0 && part.height > 0);
}

/** Which part of a box lies under at least one of the others, 0 to 1. */
export function coveredPart(box: Box, boxes: readonly Box[]): number {
  let open: Box[] = [box];
  for (const other of boxes) open = open.flatMap((part) => without(part, other));
  return area(box) > 0 ? 1 - open.reduce((sum, part) => sum + area(part), 0) / area(box) : 1;
}

/** Whether a place counts as covered. */
export const isCovered = (box: Box, boxes: readonly Box[]): boolean => coveredPart(box, boxes) > COVERED;

/** Findings with a place that the boxes leave open, whole or in part. */
export function leftReadable<Found extends Pick<PictureFinding, 'boxes'>>(
  findings: readonly Found[],
  boxes: readonly Box[],
): Found[] {
  return findings.filter((finding) => finding.boxes.some((box) => !isCovered(box, boxes)));
}
