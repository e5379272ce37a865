/** Tasks wait their turn for a lane, in order; tells when there has been nothing to do for a while. */
export class Queue<Lane> {
  private readonly free: Lane[];
  private readonly waiting: ((lane: Lane) => void)[] = [];
  private running = 0;
  private idle: ReturnType<typeof setTimeout> | undefined;

  /** @param lanes what a task needs for itself, the one to be preferred first */
  constructor(
    lanes: readonly [Lane, ...Lane[]],
    private readonly onIdle: () => void,
    /** ms without a task until `onIdle` */
    private readonly idleMs: number,
  ) {
    this.free = [...lanes].reverse();
  }

  /** Runs `task` when a lane is free, after all that were given before; a failed one does not stop the next. */
  async run<Result>(task: (lane: Lane) => Promise<Result>): Promise<Result> {
    clearTimeout(this.idle);
    this.running += 1;
    try {
      const lane = await this.lane();
      try {
        return await task(lane);
      } finally {
        this.release(lane);
      }
    } finally {
      this.running -= 1;
      this.touch();
    }
  }

  /** Begins the wait for `onIdle` anew, where nothing runs. */
  touch(): void {
    clearTimeout(this.idle);
    if (this.running === 0) this.idle = setTimeout(this.onIdle, this.idleMs);
  }

  private lane(): Lane | Promise<Lane> {
    // The lane used last has its reader warm.
    return this.free.pop() ?? new Promise((resolve) => this.waiting.push(resolve));
  }

  private release(lane: Lane): void {
    const next = this.waiting.shift();
    if (next === undefined) this.free.push(lane);
    else next(lane);
  }
}
