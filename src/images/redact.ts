import { padded, shared } from './geometry.ts';
import { kindOf, refusal } from './kinds.ts';
import { metadataFindings } from './metadata.ts';
import { canvasOf, decoded, encoded, mimeOf } from './raster.ts';
import { readBytes, sentenceOf } from './read.ts';
import type { ReadOptions, ReadTools } from './tools.ts';
import type { Box, PictureReport } from './types.ts';
import { NO_COPY_OF_DOCUMENT } from './uncovered.ts';

/** A copy with places covered, proven by reading it again. */

export interface RedactTask {
  readonly boxes: readonly Box[];
  /** The words under the boxes, which must not be readable afterwards. */
  readonly covered: readonly string[];
  /** Places that the person leaves readable; everything else that is found has to go. */
  readonly kept: readonly Box[];
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

/** What stands beside a covered place may be read only once that is gone, so a copy is covered in rounds. */
const ROUNDS = 3;

/** Covers, encodes and reads again. @throws the signal's reason; everything else is a `failed` value */
export async function redactBytes(
  bytes: Uint8Array<ArrayBuffer>,
  task: RedactTask,
  tools: ReadTools,
  options: ReadOptions,
): Promise<RedactedBytes> {
  const refused = refusal(bytes);
  if (refused !== null) return failed(refused);
  if (kindOf(bytes) === 'pdf') return failed(NO_COPY_OF_DOCUMENT);
  try {
    let boxes = task.boxes;
    for (let round = 1; ; round += 1) {
      const blob = await covered(bytes, boxes);
      options.onProgress({ done: round / (ROUNDS + 1), step: 'looking again' });
      const copy = new Uint8Array(await blob.arrayBuffer());
      const again = await readBytes(copy, tools, options);
      const more = again.status === 'checked' ? placesLeft(again, task.kept) : [];
      if (more.length > 0 && round < ROUNDS) {
        boxes = [...boxes, ...more];
        continue;
      }
      const problem = await problemIn(copy, again, task, more);
      return problem === null ? { status: 'redacted', blob } : failed(problem);
    }
  } catch (error) {
    options.signal.throwIfAborted();
    return failed(sentenceOf(error));
  }
}

/** Places in the copy that would hold it again, without those that the person knows and leaves. */
const placesLeft = (again: PictureReport & { readonly status: 'checked' }, kept: readonly Box[]): Box[] =>
  again.findings
    .filter(({ tier }) => tier !== 'hint')
    .flatMap(({ boxes }) => boxes)
    .filter((box) => !kept.some((one) => shared(one, box) > SAME_PLACE));

/** Part of the smaller of two boxes; a second reading draws its boxes a little differently. */
const SAME_PLACE = 0.3;

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
  left: readonly Box[],
): Promise<string | null> {
  if (again.status === 'failed') return `The copy could not be read again. ${again.reason}`;
  const readable = stillReadable(task.covered, again.text);
  if (readable.length > 0 || left.length > 0) return 'What was covered can still be read in the copy.';
  if ((await metadataFindings(copy)).length > 0) return 'Data about the picture is still in the copy.';
  return null;
}
