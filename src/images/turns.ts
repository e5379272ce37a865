import type { Grey } from './ocr.ts';
import type { Box } from './types.ts';

/** Pictures turned by quarters: labels are photographed sideways and scans lie on their heads. Pure. */

/** Quarter turns clockwise. */
export type Quarter = 1 | 2 | 3;

/** The picture turned clockwise. */
export function turnedGrey({ width, height, data }: Grey, quarter: Quarter): Grey {
  const turned = new Uint8Array(width * height);
  const [wide, high] = quarter === 2 ? [width, height] : [height, width];
  for (let y = 0; y < high; y += 1)
    for (let x = 0; x < wide; x += 1) {
      const from =
        quarter === 1
          ? (height - 1 - x) * width + y
          : quarter === 2
            ? (height - 1 - y) * width + (width - 1 - x)
            : x * width + (width - 1 - y);
      turned[y * wide + x] = data[from] ?? 0;
    }
  return { width: wide, height: high, data: turned };
}

/**
 * A box of the turned picture in the picture as it was.
 * @param size of the picture as it was, in the box's unit
 */
export function turnedBack(
  { x, y, width, height }: Box,
  quarter: Quarter,
  size: { readonly width: number; readonly height: number },
): Box {
  if (quarter === 1) return { x: y, y: size.height - x - width, width: height, height: width };
  if (quarter === 2) return { x: size.width - x - width, y: size.height - y - height, width, height };
  return { x: size.width - y - height, y: x, width: height, height: width };
}
