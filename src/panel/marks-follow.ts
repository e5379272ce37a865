import { h } from 'preact';
import type { Finding } from '../checks/index.ts';
import { CounterList } from './CounterList.tsx';
import type { Host } from './host.ts';
import { MarksLayer } from './marks.ts';
import { isSame, movedView, standsStill } from './marks-moved.ts';
import { BoxWatch } from './marks-watch.ts';
import { type Float, float } from './surface.tsx';
import type { Desk, FindingsView, Following, Written } from './types.ts';

/** A pause in the typing; nobody is underlined in the middle of a word. */
const PAUSE_MS = 400;
/** A busy page may have no idle moment. */
const IDLE_LIMIT_MS = 1000;

interface Shown {
  readonly written: Written;
  readonly view: FindingsView;
}

/** Follows one composer while it is written in: checks after a pause, keeps the lines where the words are. */
export function followDesk(host: Host, desk: Desk, isAsking: () => boolean): Following {
  return new Follower(host, desk, isAsking);
}

class Follower implements Following {
  private readonly life = new AbortController();
  private readonly layer: MarksLayer;
  private readonly watch: BoxWatch;
  private shown: Shown | null = null;
  private list: Float | null = null;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private frame: number | undefined;
  private idle: number | undefined;
  private isPlaceStirred = false;
  private isFixing = false;
  /** What is shown was not found in this text: it was carried along, or the settings changed. */
  private isStale = false;

  constructor(
    private readonly host: Host,
    private readonly desk: Desk,
    private readonly isAsking: () => boolean,
  ) {
    this.layer = new MarksLayer(
      host,
      () => (this.list === null ? this.showList() : this.list.close()),
      () => this.end(),
    );
    this.watch = new BoxWatch(
      { text: () => this.textStirred(), place: () => this.placeStirred() },
      this.life.signal,
    );
    desk.signal.addEventListener('abort', () => this.end(), { signal: this.life.signal });
    this.layer.open();
    this.later();
  }

  recheck(): void {
    this.isStale = true;
    this.later();
  }

  openList(): boolean {
    if (this.shown === null || this.shown.view.findings.length === 0) return false;
    if (this.list === null) this.showList();
    this.list?.focus();
    return true;
  }

  private end(): void {
    if (this.life.signal.aborted) return;
    this.life.abort();
    clearTimeout(this.pause);
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    if (this.idle !== undefined) cancelIdleCallback(this.idle);
    this.list?.close();
    this.layer.close();
  }

  /** What stands there now; ends when the composer is gone. */
  private read(): Written | null {
    const written = this.desk.container.isConnected ? this.desk.read() : null;
    if (written === null) this.end();
    return written;
  }

  private textStirred(): void {
    this.redraw();
    this.later();
  }

  private placeStirred(): void {
    this.isPlaceStirred = true;
    this.redraw();
  }

  private later(): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => {
      this.idle ??= requestIdleCallback(
        () => {
          this.idle = undefined;
          if (!this.life.signal.aborted) this.check();
        },
        { timeout: IDLE_LIMIT_MS },
      );
    }, PAUSE_MS);
  }

  private check(): void {
    // A question over the composer: what is written waits for its answer, and the focus comes back after it.
    if (this.isFixing || this.isAsking()) return;
    const written = this.read();
    if (written === null) return;
    this.watch.watch(written.boxes);
    if (!this.isStale && this.shown !== null && isSame(this.shown.written, written)) return;
    this.isStale = false;
    const view = this.desk.check(written);
    this.shown = view === null ? null : { written, view };
    this.draw();
  }

  /** At most once a frame, and only while something is drawn. */
  private redraw(): void {
    if (this.shown === null || this.shown.view.findings.length === 0) return;
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      const isPlaceStirred = this.isPlaceStirred;
      this.isPlaceStirred = false;
      if (this.carryAlong() || isPlaceStirred) this.draw();
    });
  }

  /** Takes what was found along into the text as it is now. True when lines have to be drawn anew. */
  private carryAlong(): boolean {
    const written = this.read();
    const { shown } = this;
    if (written === null || shown === null || isSame(shown.written, written)) return false;
    this.watch.watch(written.boxes);
    const isStill = standsStill(shown.view, shown.written, written);
    this.shown = { written, view: movedView(shown.view, shown.written, written) };
    this.isStale = true;
    this.later();
    return !isStill;
  }

  private draw(): void {
    if (this.life.signal.aborted) return;
    const { shown } = this;
    if (shown === null || shown.view.findings.length === 0) {
      this.layer.clear();
      this.list?.close();
      return;
    }
    this.layer.draw(shown.written, shown.view);
    this.list?.rerender();
  }

  private showList(): void {
    this.list = float(this.host, {
      panel: 'list',
      dock: this.desk.dock(),
      edge: 'accent',
      onGone: () => {
        this.list = null;
      },
      onEscape: () => this.leaveList(),
      content: (_close, pressed) =>
        this.shown === null
          ? null
          : h(CounterList, {
              view: this.shown.view,
              pressed,
              onFix: (findings) => void this.fix(findings),
              onDismiss: (finding) => void this.dismiss(finding),
              onClose: () => this.leaveList(),
            }),
    });
  }

  private leaveList(): void {
    this.list?.close();
    this.desk.focus();
  }

  private async fix(findings: readonly Finding[]): Promise<void> {
    if (this.shown === null || this.isFixing) return;
    this.isFixing = true;
    try {
      await this.desk.fix(this.shown.written, findings);
    } finally {
      this.isFixing = false;
    }
    if (this.life.signal.aborted) return;
    this.check();
    this.desk.focus();
  }

  private async dismiss(finding: Finding): Promise<void> {
    await this.desk.dismiss(finding);
    this.recheck();
  }
}
