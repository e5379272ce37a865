/** How many stand as they stood, counted from the beginning and from the end. */
export interface SameEnds {
  readonly head: number;
  readonly tail: number;
}

/**
 * What two lists have in common at both ends, none counted twice: from one key to the next a draft changes in one
 * place, and what is read word by word need not be read again around it.
 * @param isSame of two that are not one object
 */
export function sameEnds<One>(
  before: readonly One[],
  after: readonly One[],
  isSame: (one: One, other: One) => boolean = () => false,
): SameEnds {
  const most = Math.min(before.length, after.length);
  const isSameAt = (at: number, other: number): boolean => {
    const one = before[at];
    const two = after[other];
    return one === two || (one !== undefined && two !== undefined && isSame(one, two));
  };
  let head = 0;
  while (head < most && isSameAt(head, head)) head++;
  let tail = 0;
  while (tail < most - head && isSameAt(before.length - 1 - tail, after.length - 1 - tail)) tail++;
  return { head, tail };
}
