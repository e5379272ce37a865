import { Bits, type Table, tableOf, Unsound } from './codes.ts';

/**
 * Whether the coded pixels of a JPEG can be decoded from the first to the last. Browsers show what they can of a
 * damaged picture and do not say so; half of it unreadable here may still be readable for a person. Follows
 * ITU-T T.81, annexes B, F and G, without computing a single pixel.
 */

interface Component {
  readonly id: number;
  readonly across: number;
  readonly down: number;
  /** Blocks in a row and in a column, whole units counted. */
  readonly wide: number;
  readonly high: number;
  /** Blocks that hold some of the picture. */
  readonly shownWide: number;
  readonly shownHigh: number;
  /** Progressive only: which coefficients are known to be other than zero. */
  readonly known: Uint8Array | null;
}

interface Frame {
  readonly components: readonly Component[];
  readonly unitsWide: number;
  readonly unitsHigh: number;
  readonly isProgressive: boolean;
}

interface Scan {
  readonly parts: readonly {
    readonly component: Component;
    readonly dc: Table | null;
    readonly ac: Table | null;
  }[];
  readonly from: number;
  readonly to: number;
  readonly isRefining: boolean;
}

/** Blocks of one component and scan; runs of empty blocks go on from one to the next. */
class Reader {
  private empty = 0;
  constructor(
    private readonly bits: Bits,
    private readonly scan: Scan,
  ) {}

  restart(): void {
    this.empty = 0;
  }

  block({ component, dc, ac }: Scan['parts'][number], index: number, isProgressive: boolean): void {
    const { from, to, isRefining } = this.scan;
    if (from === 0) this.dc(dc, isRefining);
    if (to === 0) return;
    if (ac === null) throw new Unsound();
    if (!isProgressive) this.sequential(ac);
    else if (isRefining) this.refine(ac, component.known, index * 64);
    else this.first(ac, component.known, index * 64);
  }

  private dc(table: Table | null, isRefining: boolean): void {
    if (isRefining) {
      this.bits.take(1);
      return;
    }
    const size = table === null ? 99 : this.bits.symbol(table);
    if (size > 11) throw new Unsound();
    this.bits.take(size);
  }

  private sequential(ac: Table): void {
    for (let at = 1; at <= 63; at += 1) {
      const symbol = this.bits.symbol(ac);
      const size = symbol & 15;
      if (size === 0 && symbol !== 0xf0) return;
      at += symbol >> 4;
      if (at > 63) throw new Unsound();
      this.bits.take(size);
    }
  }

  private first(ac: Table, known: Uint8Array | null, base: number): void {
    if (this.empty > 0) {
      this.empty -= 1;
      return;
    }
    for (let at = this.scan.from; at <= this.scan.to; at += 1) {
      const symbol = this.bits.symbol(ac);
      const [run, size] = [symbol >> 4, symbol & 15];
      if (size === 0 && run < 15) {
        this.empty = (1 << run) - 1 + this.bits.take(run);
        return;
      }
      at += run;
      if (at > this.scan.to && size > 0) throw new Unsound();
      if (size > 0 && known !== null) known[base + at] = 1;
      this.bits.take(size);
    }
  }

  private refine(ac: Table, known: Uint8Array | null, base: number): void {
    if (known === null) throw new Unsound();
    const { to } = this.scan;
    let at = this.scan.from;
    if (this.empty === 0) {
      for (; at <= to; at += 1) {
        const symbol = this.bits.symbol(ac);
        let run = symbol >> 4;
        const size = symbol & 15;
        if (size > 1) throw new Unsound();
        if (size === 0 && run < 15) {
          this.empty = (1 << run) + this.bits.take(run);
          break;
        }
        this.bits.take(size);
        for (; at <= to; at += 1) {
          if (known[base + at] === 1) this.bits.take(1);
          else if (run === 0) break;
          else run -= 1;
        }
        if (size === 1) {
          if (at > to) throw new Unsound();
          known[base + at] = 1;
        }
      }
    }
    if (this.empty > 0) {
      for (; at <= to; at += 1) if (known[base + at] === 1) this.bits.take(1);
      this.empty -= 1;
    }
  }
}

/** Reads all blocks of a scan and returns where its mark stands. */
function readScan(bytes: Uint8Array, start: number, scan: Scan, frame: Frame, restart: number): number {
  const bits = new Bits(bytes, start);
  const reader = new Reader(bits, scan);
  const [only] = scan.parts;
  const isAlone = scan.parts.length === 1 && only !== undefined;
  const units = isAlone
    ? only.component.shownWide * only.component.shownHigh
    : frame.unitsWide * frame.unitsHigh;
  for (let unit = 0; unit < units; unit += 1) {
    if (restart > 0 && unit > 0 && unit % restart === 0) {
      if (bits.mark() !== 0xd0 + ((unit / restart - 1) % 8)) throw new Unsound();
      bits.at += 2;
      reader.restart();
    }
    if (isAlone) {
      const { shownWide, wide } = only.component;
      reader.block(only, Math.floor(unit / shownWide) * wide + (unit % shownWide), frame.isProgressive);
      continue;
    }
    for (const part of scan.parts) {
      const { across, down, wide } = part.component;
      const [x, y] = [(unit % frame.unitsWide) * across, Math.floor(unit / frame.unitsWide) * down];
      for (let v = 0; v < down; v += 1)
        for (let u = 0; u < across; u += 1) reader.block(part, (y + v) * wide + x + u, frame.isProgressive);
    }
  }
  const mark = bits.mark();
  if (mark >= 0xd0 && mark <= 0xd7) throw new Unsound();
  return bits.at;
}

function frameOf(bytes: Uint8Array, at: number, isProgressive: boolean): Frame {
  const word = (place: number) => ((bytes[place] ?? 0) << 8) | (bytes[place + 1] ?? 0);
  const [height, width, count] = [word(at + 1), word(at + 3), bytes[at + 5] ?? 0];
  const samples = Array.from({ length: count }, (_, index) => {
    const [id, factors] = [bytes[at + 6 + 3 * index] ?? 0, bytes[at + 7 + 3 * index] ?? 0];
    return { id, across: factors >> 4, down: factors & 15 };
  });
  const most = {
    across: Math.max(...samples.map((one) => one.across)),
    down: Math.max(...samples.map((one) => one.down)),
  };
  const unitsWide = Math.ceil(width / (8 * most.across));
  const unitsHigh = Math.ceil(height / (8 * most.down));
  if (!(unitsWide > 0 && unitsHigh > 0) || samples.some((one) => one.across === 0 || one.down === 0))
    throw new Unsound();
  const components = samples.map(({ id, across, down }): Component => {
    const [wide, high] = [unitsWide * across, unitsHigh * down];
    return {
      id,
      across,
      down,
      wide,
      high,
      shownWide: Math.ceil((width * across) / most.across / 8),
      shownHigh: Math.ceil((height * down) / most.down / 8),
      known: isProgressive ? new Uint8Array(wide * high * 64) : null,
    };
  });
  return { components, unitsWide, unitsHigh, isProgressive };
}

/** False when some of the picture cannot be decoded. Kinds of JPEG that are not followed here count as sound. */
export function isSoundJpeg(bytes: Uint8Array): boolean {
  try {
    follow(bytes);
    return true;
  } catch (error) {
    if (error instanceof Unsound) return false;
    throw error;
  }
}

function follow(bytes: Uint8Array): void {
  const tables = new Map<number, Table>();
  let frame: Frame | null = null;
  let restart = 0;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 255) throw new Unsound();
    const mark = bytes[at + 1] ?? 0;
    if (mark === 255) {
      at += 1;
      continue;
    }
    if (mark === 0xd9) break;
    const start = at + 4;
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    at = end;
    if (mark === 0xc4) readTables(bytes, start, end, tables);
    else if (mark === 0xdd) restart = ((bytes[start] ?? 0) << 8) | (bytes[start + 1] ?? 0);
    else if (mark >= 0xc0 && mark <= 0xc2) frame = frameOf(bytes, start, mark === 0xc2);
    else if (mark >= 0xc3 && mark <= 0xcf && mark !== 0xc8 && mark !== 0xcc) return;
    else if (mark === 0xda) {
      if (frame === null) throw new Unsound();
      at = readScan(bytes, end, scanOf(bytes, start, frame, tables), frame, restart);
    }
  }
  if (frame === null) throw new Unsound();
}

function readTables(bytes: Uint8Array, start: number, end: number, tables: Map<number, Table>): void {
  for (let at = start; at < end; ) {
    const read = tableOf(bytes, at + 1);
    tables.set(bytes[at] ?? 0, read.table);
    at = read.end;
  }
}

function scanOf(bytes: Uint8Array, start: number, frame: Frame, tables: ReadonlyMap<number, Table>): Scan {
  const count = bytes[start] ?? 0;
  const parts = Array.from({ length: count }, (_, index) => {
    const [id, which] = [bytes[start + 1 + 2 * index] ?? 0, bytes[start + 2 + 2 * index] ?? 0];
    const component = frame.components.find((one) => one.id === id);
    if (component === undefined) throw new Unsound();
    return { component, dc: tables.get(which >> 4) ?? null, ac: tables.get(0x10 | (which & 15)) ?? null };
  });
  if (parts.length === 0) throw new Unsound();
  const at = start + 1 + 2 * count;
  const [from, to] = frame.isProgressive ? [bytes[at] ?? 0, bytes[at + 1] ?? 0] : [0, 63];
  if (to > 63 || from > to) throw new Unsound();
  return { parts, from, to, isRefining: frame.isProgressive && (bytes[at + 2] ?? 0) >> 4 > 0 };
}
