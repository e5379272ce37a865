import browser, { type Runtime } from 'webextension-polyfill';
import { prepareBarcodes, restBarcodes } from '../images/barcodes.ts';
import { restFaces } from '../images/faces.ts';
import { Ocr } from '../images/ocr.ts';
import {
  bytesOf,
  type FromWorkshop,
  MAX_FILE_BYTES,
  sendBytes,
  type ToWorkshop,
} from '../images/protocol.ts';
import { readBytes } from '../images/read.ts';
import { redactBytes } from '../images/redact.ts';
import type { ReadOptions, ReadTools } from '../images/tools.ts';
import type { PictureProgress } from '../images/types.ts';
import { Memory } from './memory.ts';
import { Queue } from './queue.ts';

/** One port, one task: takes the file, waits its turn, answers. The file is forgotten with the port. */

/** A picture that takes longer is said to be not checked. A copy is read several times by three readers. */
const TIME_LIMIT_MS = { read: 25_000, redact: 60_000 } as const;

/** All memory goes back after this long without a picture; with what it takes to end, within a minute. */
const IDLE_MS = 45_000;

/** Waiting is told, so that silence always means failure. */
const HEARTBEAT_MS = 2_000;

/** Readers of text side by side: one for each core but the one that this page runs on. Each takes about 100 MB. */
const MOST_READERS = 3;

const textReader = () =>
  new Ocr({
    workerPath: browser.runtime.getURL('ocr/worker.min.js'),
    corePath: browser.runtime.getURL('ocr/tesseract-core-simd-lstm.wasm.js'),
    langPath: browser.runtime.getURL('ocr'),
  });
const first = textReader();
const others = Array.from(
  { length: Math.min(MOST_READERS, navigator.hardwareConcurrency - 1) - 1 },
  textReader,
);
const barcodeReader = browser.runtime.getURL('barcodes/zxing_reader.wasm');
prepareBarcodes(barcodeReader);
const memory = new Memory();
const queue = new Queue([first, ...others], rest, IDLE_MS);

let ports = 0;
let leave = (): void => undefined;

/** For a page of which nothing is needed between pictures: how it ends itself at rest. The next task opens it again. */
export function leaveAtRest(how: () => void): void {
  leave = how;
}

function rest(): void {
  // Somebody is sending a file: its task ends in another rest.
  if (ports > 0) return;
  memory.forget();
  for (const reader of [first, ...others]) reader.rest();
  restFaces();
  restBarcodes(barcodeReader);
  leave();
}

const toolsWith = (ocr: Ocr): ReadTools => ({
  ocr,
  faceWeights: browser.runtime.getURL('faces/tiny_face_detector.bin'),
  pdfWorker: browser.runtime.getURL('pdf/pdf.worker.min.mjs'),
});

type Task = Exclude<ToWorkshop, { kind: 'bytes' }>;

const TYPES: Record<string, string> = { 'image/jpeg': 'picture.jpg', 'image/webp': 'picture.webp' };

export function serve(port: Runtime.Port): void {
  const closed = new AbortController();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let task: Task | null = null;
  const post = (message: FromWorkshop) => {
    if (!closed.signal.aborted) port.postMessage(message);
  };
  ports += 1;
  const end = () => {
    ports -= 1;
    closed.abort(new DOMException('Cancelled', 'AbortError'));
    // The reader was warmed for it, whether a task came or not.
    queue.touch();
  };
  port.onDisconnect.addListener(end);
  port.onMessage.addListener((raw: unknown) => {
    const message = raw as ToWorkshop;
    if (message.kind !== 'bytes') {
      task = message;
      return;
    }
    pieces.push(bytesOf(message.base64));
    if (task === null || pieces.reduce((sum, piece) => sum + piece.length, 0) > MAX_FILE_BYTES + 3) {
      post({ kind: 'failed', reason: 'The file is too large and was not checked.', isFinal: true });
      port.disconnect();
      // Whoever disconnects is not told.
      end();
    } else if (message.last) void work(task, joined(pieces), post, closed.signal);
  });
  first.warm();
  post({ kind: 'ready' });
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

async function work(
  task: Task,
  bytes: Uint8Array<ArrayBuffer>,
  post: (message: FromWorkshop) => void,
  closed: AbortSignal,
): Promise<void> {
  let progress = { done: 0, step: 'waiting' };
  const heartbeat = setInterval(() => post({ kind: 'progress', progress }), HEARTBEAT_MS);
  try {
    await queue.run(async (ocr) => {
      const signal = AbortSignal.any([closed, AbortSignal.timeout(TIME_LIMIT_MS[task.kind])]);
      const onProgress = (now: PictureProgress) => {
        progress = now;
        post({ kind: 'progress', progress });
      };
      await Promise.race([
        perform(task, bytes, post, toolsWith(ocr), { signal, onProgress }),
        aborted(signal),
      ]);
    });
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    post({
      kind: 'failed',
      reason: isLate ? 'Reading the picture took too long.' : 'The picture could not be read.',
      isFinal: false,
    });
  } finally {
    clearInterval(heartbeat);
  }
}

/** Rejects when the signal aborts: not every decoder listens to it. */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

async function perform(
  task: Task,
  bytes: Uint8Array<ArrayBuffer>,
  post: (message: FromWorkshop) => void,
  tools: ReadTools,
  options: ReadOptions,
): Promise<void> {
  options.signal.throwIfAborted();
  const read = (file: Uint8Array<ArrayBuffer>) =>
    memory.reportOf(file, (unknown) => readBytes(unknown, tools, options));
  if (task.kind === 'read') {
    post({ kind: 'report', report: await read(bytes) });
    return;
  }
  const redacted = await redactBytes(bytes, task, read, tools, options);
  if (redacted.status === 'failed') {
    post({ kind: 'failed', reason: redacted.reason, isFinal: redacted.isFinal });
    return;
  }
  const mime = redacted.blob.type;
  post({ kind: 'redacted', name: TYPES[mime] ?? 'picture.png', mime });
  await sendBytes(redacted.blob, post);
}
