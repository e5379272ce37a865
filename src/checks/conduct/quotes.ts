/** Where a text quotes: what stands there is somebody else's. Offsets are UTF-16, both ends at the marks. */
export type Range = readonly [number, number];
const LONGEST_QUOTE = 400;

/** Passages in double quotes, and in single ones that begin and end at a space. */
export function quotesOf(text: string): Range[] {
  const ranges: Range[] = [];
  let open = -1;
  let single = -1;
  if (!text.includes('"') && !text.includes("'")) return ranges;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      if (text.charCodeAt(at + 1) === 10) open = -1;
      single = -1;
    } else if (code === 34) {
      if (open >= 0 && at - open <= LONGEST_QUOTE) {
        ranges.push([open, at]);
        open = -1;
      } else open = at;
    } else if (code === 39) {
      const startsWord = at === 0 || /[\s([:,-]/.test(text[at - 1] ?? '');
      const endsWord = at + 1 >= text.length || /[\s.,;:!?)\]/-]/.test(text[at + 1] ?? '');
      if (startsWord && !endsWord) single = at;
      else if (endsWord && single >= 0 && at - single <= LONGEST_QUOTE / 4) {
        ranges.push([single, at]);
        single = -1;
      }
    }
  }
  return ranges.sort((a, b) => a[0] - b[0]);
}

/** Whether an offset lies in one of these ranges, which are in order and do not overlap. */
export function within(ranges: readonly Range[], offset: number): boolean {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (!range) return false;
    if (offset < range[0]) high = middle - 1;
    else if (offset > range[1]) low = middle + 1;
    else return true;
  }
  return false;
}
