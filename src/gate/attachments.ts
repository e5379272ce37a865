import type { PictureReader, PictureReport } from '../images/types.ts';
import type { Panel, PictureAnswer, ProgressNotice } from '../panel/types.ts';
import { holdEvent } from './events.ts';
import { type CarriedText, carriedText, replayChange, replayDrop, replayPaste } from './replay.ts';

/**
 * Attachments are held before the page gets their bytes, because most sites upload at once. Read one after the
 * other, decided one by one, then given back together in their order.
 */

export interface AttachmentSurroundings {
  readonly isWatching: () => boolean;
  readonly isOrphaned: () => boolean;
  readonly panel: () => Promise<Panel | null>;
  readonly reader: PictureReader;
}

/** A picture that is read faster than this shows no progress: nothing should flicker. */
const QUIET_MS = 400;

const isFileInput = (target: EventTarget | undefined): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === 'file';

export class AttachmentGate {
  /** Batches under way: being read, or waiting for an answer. */
  private underway = 0;
  private replaying = false;
  private attached = 0;
  private queue: Promise<void> = Promise.resolve();
  private readonly met = new WeakMap<ShadowRoot, AbortSignal>();

  constructor(private readonly around: AttachmentSurroundings) {}

  get isPending(): boolean {
    return this.underway > 0;
  }

  /** How many files have reached the page through the gate. */
  get count(): number {
    return this.attached;
  }

  /**
   * `change` does not leave a shadow root, so it is met inside: call with every event that shows the person at
   * work in one (LinkedIn's interop composer). Each root is listened to once, until the signal aborts.
   */
  meetRoots(event: Event, signal: AbortSignal): void {
    for (const root of event.composedPath()) {
      if (!(root instanceof ShadowRoot) || this.met.get(root) === signal) continue;
      this.met.set(root, signal);
      for (const type of ['input', 'change']) {
        root.addEventListener(type, (chosen) => this.onEvent(chosen), { capture: true, signal });
      }
    }
  }

  /** Window-capture listener for `input`, `change`, `paste` and `drop`. */
  onEvent(event: Event): void {
    if (this.replaying || this.around.isOrphaned()) return;
    const target = event.composedPath()[0];
    if (target === undefined) return;
    if (event.type === 'input' || event.type === 'change') {
      if (isFileInput(target) && target.files !== null && target.files.length > 0)
        this.onChosen(event, target);
      return;
    }
    const transfer = transferOf(event);
    if (transfer === null || transfer.files.length === 0) return;
    const files = [...transfer.files];
    const text = carriedText(transfer);
    holdEvent(event);
    this.take(files, replayOf(event, target, text));
  }

  /** Browsers send `input`, then `change`; the page gets both back when the files are decided. */
  private onChosen(event: Event, input: HTMLInputElement): void {
    const files = [...(input.files ?? [])];
    holdEvent(event);
    if (event.type === 'change') this.take(files, (kept) => replayChange(input, kept));
  }

  private take(files: readonly File[], replay: (kept: readonly File[]) => void): void {
    this.underway += 1;
    const finish = this.queue
      .then(() => this.decide(files))
      .then((kept) => {
        this.attached += kept.length;
        this.replaying = true;
        try {
          replay(kept);
        } finally {
          this.replaying = false;
        }
      });
    // A failure inside one batch must neither lose the next nor look like a decision: nothing is attached.
    this.queue = finish
      .catch(() => this.sayLost())
      .finally(() => {
        this.underway -= 1;
      });
  }

  private async sayLost(): Promise<void> {
    const panel = await this.around.panel();
    panel?.showNotice('The attachment was not checked and not attached. Please attach it again.');
  }

  private async decide(files: readonly File[]): Promise<readonly File[]> {
    const panel = await this.around.panel();
    if (!this.around.isWatching()) return files;
    const kept: File[] = [];
    for (const [index, file] of files.entries()) {
      if (!isReadable(file)) {
        panel?.showNotice(`${kindName(file)} not checked.`);
        kept.push(file);
        continue;
      }
      const decided = await this.decideOne(file, panel, { index, of: files.length });
      if (decided !== null) kept.push(decided);
    }
    return kept;
  }

  /** The file to attach in place of this one; null for none. */
  private async decideOne(
    file: File,
    panel: Panel | null,
    position: { index: number; of: number },
  ): Promise<File | null> {
    const report = await this.read(file, panel, position);
    if (report === 'cancelled') return null;
    if (report.status === 'checked' && report.tier !== 'stop' && report.tier !== 'review') return file;
    if (panel === null) {
      return window.confirm('Scrub In could not show its findings. Attach this picture unchecked?')
        ? file
        : null;
    }
    for (let redactionProblem: string | null = null; ; ) {
      const answer: PictureAnswer = await panel.askPicture({ file, report, redactionProblem, position });
      if (answer.kind === 'do-not-attach') return null;
      if (answer.kind === 'attach-original') return file;
      const redaction = await this.around.reader.redact(file, report, answer.boxes ?? undefined);
      if (redaction.status === 'redacted') {
        if (answer.left !== null) panel.showNotice(`The redacted copy is attached. ${answer.left}`);
        return redaction.file;
      }
      redactionProblem = redaction.reason;
    }
  }

  private async read(
    file: File,
    panel: Panel | null,
    position: { index: number; of: number },
  ): Promise<PictureReport | 'cancelled'> {
    const cancel = new AbortController();
    const which = position.of > 1 ? ` ${position.index + 1} of ${position.of}` : '';
    const shown: { progress: ProgressNotice | null } = { progress: null };
    const showing = setTimeout(() => {
      shown.progress = panel?.showProgress(`Checking picture${which} on this device`) ?? null;
      shown.progress?.signal.addEventListener('abort', () => cancel.abort());
    }, QUIET_MS);
    try {
      return await this.around.reader.read(file, {
        signal: cancel.signal,
        onProgress: (step) => shown.progress?.update(step),
      });
    } catch (error) {
      if (cancel.signal.aborted) return 'cancelled';
      return {
        status: 'failed',
        reason: error instanceof Error ? error.message : 'The picture could not be read.',
      };
    } finally {
      clearTimeout(showing);
      shown.progress?.close();
    }
  }
}

function transferOf(event: Event): DataTransfer | null {
  if (event instanceof ClipboardEvent) return event.clipboardData;
  return event instanceof DragEvent ? event.dataTransfer : null;
}

function replayOf(event: Event, target: EventTarget, text: CarriedText): (kept: readonly File[]) => void {
  if (!(event instanceof DragEvent)) return (kept) => replayPaste(target, kept, text);
  const { clientX, clientY } = event;
  return (kept) => replayDrop(target, kept, text, { clientX, clientY });
}

/** Pictures and PDFs are read; everything else passes and is named as not checked. */
const isReadable = (file: File): boolean =>
  file.type.startsWith('image/') || file.type === 'application/pdf' || file.type === '';

function kindName(file: File): string {
  if (file.type.startsWith('video/')) return 'Video';
  return file.type.startsWith('audio/') ? 'Audio' : 'This kind of file is';
}
