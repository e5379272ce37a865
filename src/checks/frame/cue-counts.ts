import { type Cue, OTHER_CUE_NAMES, PATIENT_CUE_NAMES } from './cues.ts';

/** All cues, in the order in which counts hold them. */
export const CUES: readonly Cue[] = [...PATIENT_CUE_NAMES, ...OTHER_CUE_NAMES];
const PLACES = Object.fromEntries(CUES.map((cue, at) => [cue, at])) as Readonly<Record<Cue, number>>;

/** Where these cues stand in `CUES`. */
export const placesOf = (...cues: readonly Cue[]): number[] => cues.map((cue) => PLACES[cue]);

/** How much there is of each cue, in a sentence or a draft. All are built alike, whatever is in them: rules ask them a lot. */
export class CueCounts {
  /** @param all the counts of several, in one list, these from `from` on and in the order of `CUES` */
  private constructor(
    private readonly all: number[],
    private readonly from: number,
  ) {}

  /** So many counts of nothing. */
  static several(count: number): CueCounts[] {
    // A typed array of this size lies outside the heap, and costs more to get and to clear away than to fill.
    const all = new Array<number>(count * CUES.length).fill(0);
    const several: CueCounts[] = [];
    for (let index = 0; index < count; index++) several.push(new CueCounts(all, index * CUES.length));
    return several;
  }

  /** @param place in `CUES` */
  at(place: number): number {
    return this.all[this.from + place] ?? 0;
  }

  of(cue: Cue): number {
    return this.at(PLACES[cue]);
  }

  /** All of these together. */
  sum(...cues: readonly Cue[]): number {
    let sum = 0;
    for (const cue of cues) sum += this.of(cue);
    return sum;
  }

  /** All together at these places in `CUES`. */
  sumAt(places: readonly number[]): number {
    let sum = 0;
    for (const place of places) sum += this.at(place);
    return sum;
  }

  add(cue: Cue, weight: number): void {
    this.set(PLACES[cue], this.of(cue) + weight);
  }

  set(place: number, amount: number): void {
    this.all[this.from + place] = amount;
  }
}
