/** The coded bits of a JPEG and the tables they are read by (ITU-T T.81, annex F). */

/** A code is wrong, or the data ends before the picture does. */
export class Unsound extends Error {}

/** Bytes between the last code of a scan and the next mark that cameras leave as padding. */
const PADDING = 64;

/** Symbols by the code's first 16 bits: length in the high byte, 0 for no code. */
export type Table = Uint16Array;

export function tableOf(bytes: Uint8Array, at: number): { table: Table; end: number } {
  const table = new Uint16Array(65_536);
  let [code, from] = [0, at + 16];
  for (let length = 1; length <= 16; length += 1) {
    for (let left = bytes[at + length - 1] ?? 0; left > 0; left -= 1, from += 1) {
      const start = code << (16 - length);
      if (start >= 65_536) throw new Unsound();
      table.fill((length << 8) | (bytes[from] ?? 0), start, start + (1 << (16 - length)));
      code += 1;
    }
    code <<= 1;
  }
  return { table, end: from };
}

/** Bits of one run of coded data, from a place in the file to the next mark. */
export class Bits {
  private held = 0;
  private count = 0;
  constructor(
    private readonly bytes: Uint8Array,
    public at: number,
  ) {}

  private fill(): void {
    while (this.count <= 16) {
      const byte = this.bytes[this.at];
      if (byte === undefined || (byte === 255 && this.bytes[this.at + 1] !== 0)) return;
      this.at += byte === 255 ? 2 : 1;
      this.held = ((this.held << 8) | byte) & 0xffffff;
      this.count += 8;
    }
  }

  symbol(table: Table): number {
    if (this.count < 16) this.fill();
    const ahead = this.count >= 16 ? this.held >> (this.count - 16) : (this.held << (16 - this.count)) | 0;
    const entry = table[ahead & 0xffff] ?? 0;
    const length = entry >> 8;
    if (length === 0 || length > this.count) throw new Unsound();
    this.count -= length;
    return entry & 255;
  }

  take(length: number): number {
    if (this.count < length) this.fill();
    if (length > this.count) throw new Unsound();
    this.count -= length;
    return (this.held >> this.count) & ((1 << length) - 1);
  }

  /** Goes to the next mark and returns it. @throws Unsound when much was left over */
  mark(): number {
    // Whole bytes already held were never needed.
    let left = this.count >> 3;
    [this.held, this.count] = [0, 0];
    for (; this.at + 1 < this.bytes.length; this.at += 1, left += 1) {
      const next = this.bytes[this.at + 1] ?? 0;
      if (this.bytes[this.at] === 255 && next !== 0 && next !== 255) break;
    }
    if (left > PADDING) throw new Unsound();
    return this.bytes[this.at + 1] ?? 0;
  }
}
