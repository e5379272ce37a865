import type { Box, PictureProgress, PictureReader, PictureReport } from '../images/types.ts';
import type { Panel, PictureAnswer, PictureView, ProgressNotice } from '../panel/types.ts';
import type { UnreadKind } from '../settings/receipts.ts';
import { type MessageKey, say } from '../settings/say.ts';
import { holdEvent } from './events.ts';
import type { AttachedPicture, AttachedPictures } from './pictures.ts';
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
  readonly pictures: AttachedPictures;
}

/** A file on its way to the page, with what was read of it; `picture` null for what cannot be read. */
interface Kept {
  readonly file: File;
  readonly picture: AttachedPicture | null;
}

/** A picture being read, perhaps while the person still decides about the one before. */
interface Reading {
  readonly report: Promise<PictureReport | 'cancelled'>;
  readonly cancel: AbortController;
  /** Set while its progress is shown. */
  onProgress: (step: PictureProgress) => void;
}

type Position = PictureView['position'];

/** A picture that is read faster than this shows no progress: nothing should flicker. */
const QUIET_MS = 400;

const isFileInput = (target: EventTarget | undefined): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === 'file';

export class AttachmentGate {
  /** Batches under way: being read, or waiting for an answer. */
  private underway = 0;
  private replaying = false;
  private queue: Promise<void> = Promise.resolve();
  private readonly met = new WeakMap<ShadowRoot, AbortSignal>();

  constructor(private readonly around: AttachmentSurroundings) {}

  get isPending(): boolean {
    return this.underway > 0;
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
        for (const { file, picture } of kept)
          this.around.pictures.note(picture, Date.now(), unreadKind(file));
        this.replaying = true;
        try {
          replay(kept.map(({ file }) => file));
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
    panel?.showNotice(say('attachmentLost'));
  }

  private async decide(files: readonly File[]): Promise<readonly Kept[]> {
    const panel = await this.around.panel();
    if (!this.around.isWatching()) return files.map((file) => ({ file, picture: null }));
    const kept: Kept[] = [];
    // By position, never by identity: a report must not be taken for another file's.
    const readings: (Reading | undefined)[] = [];
    const readingAt = (index: number): Reading | null => {
      const file = files[index];
      if (file === undefined || !isReadable(file)) return null;
      readings[index] ??= this.begin(file);
      return readings[index] ?? null;
    };
    for (const [index, file] of files.entries()) {
      const reading = readingAt(index);
      if (reading === null) {
        panel?.showNotice(say(NOT_CHECKED[unreadKind(file)]));
        kept.push({ file, picture: null });
        continue;
      }
      const position = { index, of: files.length };
      const report = await this.shown(reading, panel, position);
      // The next picture is read while the person decides about this one.
      readingAt(index + 1);
      const decided = report === 'cancelled' ? null : await this.decideOne(file, report, panel, position);
      if (decided !== null) kept.push(decided);
    }
    return kept;
  }

  /** The file to attach in place of this one; null for none. */
  private async decideOne(
    file: File,
    report: PictureReport,
    panel: Panel | null,
    position: Position,
  ): Promise<Kept | null> {
    const original: Kept = { file, picture: { report, covered: null } };
    if (report.status === 'checked' && report.tier !== 'stop' && report.tier !== 'review') return original;
    if (panel === null) {
      return window.confirm(say('attachWithoutPanel')) ? original : null;
    }
    for (let tried: PictureView['tried'] = null; ; ) {
      const answer: PictureAnswer = await panel.askPicture({ file, report, tried, position });
      if (answer.kind === 'do-not-attach') return null;
      if (answer.kind === 'attach-original') return original;
      const redaction = await this.around.reader.redact(file, report, answer.boxes ?? undefined);
      if (redaction.status === 'redacted') {
        if (answer.left !== null) panel.showNotice(`${say('copyAttached')} ${answer.left}`);
        return { file: redaction.file, picture: { report, covered: answer.boxes ?? allBoxes(report) } };
      }
      tried = { ...redaction, boxes: answer.boxes };
    }
  }

  private begin(file: File): Reading {
    const cancel = new AbortController();
    const reading: Reading = {
      cancel,
      onProgress: () => undefined,
      report: this.around.reader
        .read(file, { signal: cancel.signal, onProgress: (step) => reading.onProgress(step) })
        .catch((error: unknown): PictureReport | 'cancelled' => {
          if (cancel.signal.aborted) return 'cancelled';
          const reason = error instanceof Error ? error.message : say('pictureNotRead');
          return { status: 'failed', reason };
        }),
    };
    return reading;
  }

  /** Waits for a report, with progress and a way to cancel when it takes long enough to be noticed. */
  private async shown(
    reading: Reading,
    panel: Panel | null,
    position: Position,
  ): Promise<PictureReport | 'cancelled'> {
    const { index, of } = position;
    const title = of > 1 ? say('checkingPictureOf', String(index + 1), String(of)) : say('checkingPicture');
    const shown: { progress: ProgressNotice | null } = { progress: null };
    const showing = setTimeout(() => {
      shown.progress = panel?.showProgress(title) ?? null;
      shown.progress?.signal.addEventListener('abort', () => reading.cancel.abort());
      reading.onProgress = (step) => shown.progress?.update(step);
    }, QUIET_MS);
    try {
      return await reading.report;
    } finally {
      clearTimeout(showing);
      shown.progress?.close();
    }
  }
}

const allBoxes = (report: PictureReport): readonly Box[] =>
  report.status === 'checked' ? report.findings.flatMap(({ boxes }) => boxes) : [];

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

function unreadKind(file: File): UnreadKind {
  if (file.type.startsWith('video/')) return 'video';
  return file.type.startsWith('audio/') ? 'audio' : 'file';
}

const NOT_CHECKED: Readonly<Record<UnreadKind, MessageKey>> = {
  video: 'videoNotChecked',
  audio: 'audioNotChecked',
  file: 'fileNotChecked',
};
