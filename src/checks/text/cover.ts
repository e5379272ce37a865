/** So many stretches are asked one by one; more are marked letter by letter, so that a long record costs no more a letter. */
const FEW = 24;

/** What is covered of a text. */
export class Cover {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private marks: Uint8Array | null = null;

  /** @param length of the text, in UTF-16 units */
  constructor(private readonly length: number) {}

  /** @param end exclusive */
  add(start: number, end: number): void {
    if (end <= start) return;
    if (this.marks !== null) {
      this.marks.fill(1, start, end);
      return;
    }
    this.starts.push(start);
    this.ends.push(end);
    if (this.starts.length > FEW) this.marks = this.marked();
  }

  /** Some letter from start to end, exclusive, is covered. */
  touches(start: number, end: number): boolean {
    if (end <= start) return false;
    if (this.marks !== null) {
      // A word is short: to look at its letters costs less than a view of them.
      for (let at = start; at < end; at++) if (this.marks[at] === 1) return true;
      return false;
    }
    for (let at = 0; at < this.starts.length; at++)
      if ((this.starts[at] ?? 0) < end && start < (this.ends[at] ?? 0)) return true;
    return false;
  }

  private marked(): Uint8Array {
    const marks = new Uint8Array(this.length);
    this.starts.forEach((start, at) => {
      marks.fill(1, start, this.ends[at]);
    });
    return marks;
  }
}
