/** A small seeded source of chance, so that a set of pictures can be drawn again. */
export interface Chance {
  /** 0 (inclusive) to 1 (exclusive) */
  next(): number;
  /** whole number, both ends inclusive */
  whole(from: number, to: number): number;
  between(from: number, to: number): number;
  pick<Item>(list: readonly [Item, ...Item[]]): Item;
  digits(count: number): string;
}

export function chance(seed: number): Chance {
  let state = (seed * 2654435761) >>> 0 || 1;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    between: (from, to) => from + next() * (to - from),
    pick: (list) => list[whole(0, list.length - 1)] ?? list[0],
    digits: (count) => Array.from({ length: count }, (_, at) => whole(at === 0 ? 1 : 0, 9)).join(''),
  };
}
