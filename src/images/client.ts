import type { Runtime } from 'webextension-polyfill';
import type { ToBackground } from '../settings/messages.ts';
import browser from '../settings/webext.ts';
import {
  bytesOf,
  FileError,
  type FromWorkshop,
  MAX_FILE_BYTES,
  sendBytes,
  type ToWorkshop,
  WORKSHOP_PORT,
} from './protocol.ts';
import type {
  NoCopy,
  PictureFinding,
  PictureReader,
  PictureReadOptions,
  PictureReport,
  Redaction,
} from './types.ts';
import { isCovered, leftReadable } from './uncovered.ts';

/**
 * The asker's side of the workshop, for content scripts and pages. Small, because it is part of the gate.
 * Whatever goes wrong becomes a `failed` value with a sentence for the person; only the asker's own signal rejects.
 */

/** A new offscreen page needs a moment until its listener stands. */
const ATTEMPTS = 12;
const ATTEMPT_MS = 150;

/** The workshop reports at least every two seconds, waiting in its queue included. Longer silence is a failure. */
const SILENCE_MS = 20_000;

/** Firefox ends a background page 30 s after the last message, open ports or not. */
const KEEP_ALIVE_MS = 5_000;

const UNREACHABLE = 'The part of Scrub In that reads pictures did not answer.';

type Task = Exclude<ToWorkshop, { kind: 'bytes' }>;

/** How the gate and the pages ask for a reading or a redacted copy. */
export function pictureReader(): PictureReader {
  return {
    read: (file, options) =>
      ask<PictureReport>(file, { kind: 'read', name: file.name, mime: file.type }, options),
    redact(file, report, boxes, options) {
      if (report.status === 'failed') return Promise.resolve(failed('The picture was not read.', true));
      const chosen = boxes ?? report.findings.flatMap((finding) => finding.boxes);
      const left = leftReadable(report.findings, chosen);
      return ask<Redaction>(
        file,
        {
          kind: 'redact',
          name: file.name,
          mime: file.type,
          boxes: chosen,
          covered: coveredWords(report.findings, left),
          kept: left.flatMap((finding) => finding.boxes.filter((box) => !isCovered(box, chosen))),
        },
        options,
      );
    },
  };
}

/** The words under the boxes, without those that also stand in a place that is left. */
function coveredWords(findings: readonly PictureFinding[], left: readonly PictureFinding[]): string[] {
  const words = (of: readonly PictureFinding[]) =>
    of.filter(({ kind, boxes }) => kind === 'text' && boxes.length > 0).map(({ excerpt }) => excerpt);
  const open = words(left);
  return words(findings.filter((finding) => !left.includes(finding))).filter(
    (excerpt) => !open.some((other) => other.includes(excerpt)),
  );
}

const failed = (reason: string, isFinal = false): NoCopy => ({ status: 'failed', reason, isFinal });

const tell = (message: ToBackground): Promise<unknown> => browser.runtime.sendMessage(message);

async function ask<Answer extends PictureReport | Redaction>(
  file: File,
  task: Task,
  { signal, onProgress }: PictureReadOptions = {},
): Promise<Answer | NoCopy> {
  signal?.throwIfAborted();
  if (file.size > MAX_FILE_BYTES) return failed('The file is larger than 40 MB and was not checked.', true);
  const alive = setInterval(() => {
    tell({ to: 'background', type: 'keep-alive' }).catch(() => {});
  }, KEEP_ALIVE_MS);
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if ((await tell({ to: 'background', type: 'open-workshop' })) !== true) return failed(UNREACHABLE);
      const answer = await onPort(file, task, signal, onProgress);
      if (answer !== 'nobody') return answer as Answer | NoCopy;
      await new Promise((resolve) => setTimeout(resolve, ATTEMPT_MS));
      signal?.throwIfAborted();
    }
    return failed(UNREACHABLE);
  } catch (error) {
    if (signal?.aborted) throw new DOMException('Cancelled', 'AbortError');
    return failed(error instanceof FileError ? error.message : UNREACHABLE);
  } finally {
    clearInterval(alive);
  }
}

/** One try on one port. 'nobody' when it was closed before anybody said "ready". */
function onPort(
  file: File,
  task: Task,
  signal: AbortSignal | undefined,
  onProgress: PictureReadOptions['onProgress'],
): Promise<PictureReport | Redaction | 'nobody'> {
  return new Promise((resolve, reject) => {
    const port: Runtime.Port = browser.runtime.connect({ name: WORKSHOP_PORT });
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    let copy: { name: string; mime: string } | null = null;
    let isReady = false;
    let silence: ReturnType<typeof setTimeout>;
    const settle = (act: () => void) => {
      clearTimeout(silence);
      signal?.removeEventListener('abort', onAbort);
      port.disconnect();
      act();
    };
    const listen = () => {
      clearTimeout(silence);
      silence = setTimeout(() => settle(() => resolve(failed(UNREACHABLE))), SILENCE_MS);
    };
    const onAbort = () => settle(() => reject(new DOMException('Cancelled', 'AbortError')));
    const onMessage = (raw: unknown) => {
      const message = raw as FromWorkshop;
      listen();
      switch (message.kind) {
        case 'ready':
          if (isReady) return;
          isReady = true;
          port.postMessage(task);
          sendBytes(file, (piece) => port.postMessage(piece)).catch((error) => settle(() => reject(error)));
          return;
        case 'progress':
          onProgress?.(message.progress);
          return;
        case 'report':
          settle(() => resolve(message.report));
          return;
        case 'redacted':
          copy = message;
          return;
        case 'bytes': {
          pieces.push(bytesOf(message.base64));
          if (!message.last || copy === null) return;
          const { name, mime } = copy;
          settle(() => resolve({ status: 'redacted', file: new File(pieces, name, { type: mime }) }));
          return;
        }
        case 'failed':
          settle(() => resolve(failed(message.reason, message.isFinal)));
      }
    };
    port.onMessage.addListener(onMessage);
    port.onDisconnect.addListener(() =>
      settle(() => resolve(isReady ? failed('Reading the picture was interrupted.') : 'nobody')),
    );
    signal?.addEventListener('abort', onAbort);
    listen();
  });
}
