/** One task at a time, in order; tells when there has been nothing to do for a while. */
export class Queue {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private idle: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly onIdle: () => void,
    /** ms without a task until `onIdle` */
    private readonly idleMs: number,
  ) {}

  /** Runs `task` after all that were given before; a failed one does not stop the next. */
  run<Result>(task: () => Promise<Result>): Promise<Result> {
    clearTimeout(this.idle);
    this.waiting += 1;
    const result = this.last.then(task);
    this.last = result
      .catch(() => {})
      .finally(() => {
        this.waiting -= 1;
        if (this.waiting === 0) this.idle = setTimeout(this.onIdle, this.idleMs);
      });
    return result;
  }
}
