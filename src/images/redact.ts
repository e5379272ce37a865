import { padded } from './geometry.ts';
import { kindOf, refusal } from './kinds.ts';
import { metadataFindings } from './metadata.ts';
import { canvasOf, decoded, encoded, mimeOf } from './raster.ts';
import { type ReadOptions, type ReadTools, readBytes, sentenceOf } from './read.ts';
import type { Box, PictureReport } from './types.ts';

/** A copy with places covered, proven by reading it again. */

export interface RedactTask {
  readonly boxes: readonly Box[];
  /** The words under the boxes, which must not be readable afterwards. */
  readonly covered: readonly string[];
}

export type RedactedBytes =
  | { readonly status: 'redacted'; readonly blob: Blob }
  | { readonly status: 'failed'; readonly reason: string };

const failed = (reason: string): RedactedBytes => ({ status: 'failed', reason });

/** Text reduced to what a reader would recognise: letters and digits, one case. */
export const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** What of `covered` can still be read in `text`; words of fewer than three letters prove nothing. */
export function stillReadable(covered: readonly string[], text: string): string[] {
  const remaining = bare(text);
  return covered.filter((words) => bare(words).length >= 3 && remaining.includes(bare(words)));
}

/** Covers, encodes and reads again. @throws the signal's reason; everything else is a `failed` value */
export async function redactBytes(
  bytes: Uint8Array<ArrayBuffer>,
  task: RedactTask,
  tools: ReadTools,
  options: ReadOptions,
): Promise<RedactedBytes> {
  const refused = refusal(bytes);
  if (refused !== null) return failed(refused);
  if (kindOf(bytes) === 'pdf')
    return failed('A PDF cannot be covered here. Save its page as a picture and attach that.');
  try {
    const blob = await covered(bytes, task.boxes);
    options.onProgress({ done: 0.3, step: 'looking again' });
    const copy = new Uint8Array(await blob.arrayBuffer());
    const again = await readBytes(copy, tools, options);
    const problem = await problemIn(copy, again, task);
    return problem === null ? { status: 'redacted', blob } : failed(problem);
  } catch (error) {
    options.signal.throwIfAborted();
    return failed(sentenceOf(error));
  }
}

async function covered(bytes: Uint8Array<ArrayBuffer>, boxes: readonly Box[]): Promise<Blob> {
  const bitmap = await decoded(bytes);
  const { canvas, context } = canvasOf(bitmap.width, bitmap.height);
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  context.fillStyle = '#000000';
  for (const box of boxes) {
    const { x, y, width, height } = padded(box, 0, canvas.width, canvas.height);
    context.fillRect(x, y, width, height);
  }
  return encoded(canvas, mimeOf(bytes));
}

async function problemIn(
  copy: Uint8Array<ArrayBuffer>,
  again: PictureReport,
  task: RedactTask,
): Promise<string | null> {
  if (again.status === 'failed') return `The copy could not be read again. ${again.reason}`;
  const readable = stillReadable(task.covered, again.text);
  if (readable.length > 0) return 'What was covered can still be read in the copy.';
  if ((await metadataFindings(copy)).length > 0) return 'Data about the picture is still in the copy.';
  return null;
}
