import { type Careful, placesOfWords, readCarefully } from './careful.ts';
import { padded, shared } from './geometry.ts';
import type { Size } from './judge.ts';
import { kindOf, refusal } from './kinds.ts';
import { metadataFindings } from './metadata.ts';
import { canvasOf, decoded, encoded, mimeOf, PictureError } from './raster.ts';
import { sentenceOf } from './read.ts';
import type { ReadOptions, ReadTools } from './tools.ts';
import type { Box, NoCopy, PictureFinding, PictureReport } from './types.ts';
import { NO_COPY_OF_DOCUMENT } from './uncovered.ts';

/** A copy with places covered, proven by reading it again. */

export interface RedactTask {
  readonly boxes: readonly Box[];
  /** The words under the boxes, which must not be readable afterwards. */
  readonly covered: readonly string[];
  /** Places that the person leaves readable; everything else that is found has to go. */
  readonly kept: readonly Box[];
}

export type RedactedBytes = { readonly status: 'redacted'; readonly blob: Blob } | NoCopy;

const failed = (reason: string, isFinal = true): NoCopy => ({ status: 'failed', reason, isFinal });

/** Text reduced to what a reader would recognise: letters and digits, one case. */
export const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** Letters and digits. Shorter words stand elsewhere by chance; from the second on, in parts of others no more. */
const LEAST_PROOF = 4;
const UNLIKELY = 6;

/** What of `covered` can still be read in `text`, however it is spaced; short words only as words of their own. */
export function stillReadable(covered: readonly string[], text: string): string[] {
  const remaining = bare(text);
  const words = new Set(text.split(/[^\p{L}\p{N}]+/u).map(bare));
  return covered.filter((excerpt) => {
    const wanted = bare(excerpt);
    if (wanted.length < LEAST_PROOF) return false;
    return wanted.length < UNLIKELY ? words.has(wanted) : remaining.includes(wanted);
  });
}

/** What stands beside a covered place may be read only once that is gone, so a copy is covered in rounds. */
const ROUNDS = 4;

/**
 * Covers, encodes and reads again, with the eyes that read the original and with others.
 * @param read reads the copy as it read the original
 * @throws the signal's reason; everything else is a `failed` value
 */
export async function redactBytes(
  bytes: Uint8Array<ArrayBuffer>,
  task: RedactTask,
  read: (bytes: Uint8Array<ArrayBuffer>) => Promise<PictureReport>,
  tools: ReadTools,
  options: ReadOptions,
): Promise<RedactedBytes> {
  const refused = refusal(bytes);
  if (refused !== null) return failed(refused);
  if (kindOf(bytes) === 'pdf') return failed(NO_COPY_OF_DOCUMENT);
  let picture: ImageBitmap | null = null;
  try {
    picture = await decoded(bytes);
    options.onProgress({ done: 0, step: 'looking with other eyes' });
    const first = await readCarefully(picture, tools.ocr, options.signal);
    let boxes = [...task.boxes, ...carefulPlaces(first, task, picture)];
    for (let round = 1; ; round += 1) {
      options.onProgress({ done: round / (ROUNDS + 1), step: 'looking again' });
      const blob = await covered(picture, boxes, mimeOf(bytes));
      const copy = new Uint8Array(await blob.arrayBuffer());
      const { places, problem } = await proof(copy, task, read, tools, options);
      if (places.length > 0 && round < ROUNDS) {
        boxes = [...boxes, ...places];
        continue;
      }
      return problem ?? { status: 'redacted', blob };
    }
  } catch (error) {
    options.signal.throwIfAborted();
    return failed(sentenceOf(error), error instanceof PictureError);
  } finally {
    picture?.close();
  }
}

const READABLE = 'What was covered can still be read in the copy.';

/** What can still be made out in a copy, and why it must not be given out; null when it may. */
async function proof(
  copy: Uint8Array<ArrayBuffer>,
  task: RedactTask,
  read: (bytes: Uint8Array<ArrayBuffer>) => Promise<PictureReport>,
  tools: ReadTools,
  { signal }: ReadOptions,
): Promise<{ places: readonly Box[]; problem: NoCopy | null }> {
  const again = await read(copy);
  if (again.status === 'failed')
    return { places: [], problem: failed(`The copy could not be read again. ${again.reason}`, false) };
  const left = placesIn(again.findings, task.kept);
  if (left.length > 0) return { places: left, problem: failed(READABLE) };
  const picture = await decoded(copy);
  try {
    const careful = await readCarefully(picture, tools.ocr, signal);
    const places = carefulPlaces(careful, task, picture);
    const text = [again.text, ...careful.pages.map((page) => page.text)].join('\n');
    const isReadable = places.length > 0 || stillReadable(task.covered, text).length > 0;
    const hasData = (await metadataFindings(copy)).length > 0;
    const problem = hasData ? failed('Data about the picture is still in the copy.') : null;
    return { places, problem: isReadable ? failed(READABLE) : problem };
  } finally {
    picture.close();
  }
}

/** Places that would hold a picture, without those that the person knows and leaves. */
const placesIn = (findings: readonly PictureFinding[], kept: readonly Box[]): Box[] =>
  without(
    findings.filter(({ tier }) => tier !== 'hint').flatMap(({ boxes }) => boxes),
    kept,
  );

const without = (boxes: readonly Box[], kept: readonly Box[]): Box[] =>
  boxes.filter((box) => !kept.some((one) => shared(one, box) > SAME_PLACE));

/** Part of the smaller of two boxes; a second reading draws its boxes a little differently. */
const SAME_PLACE = 0.3;

function carefulPlaces({ findings, pages }: Careful, task: RedactTask, size: Size): Box[] {
  const words = without(placesOfWords(pages, task.covered), task.kept);
  return [
    ...placesIn(findings, task.kept),
    ...words.map((box) => padded(box, box.height / 4, size.width, size.height)),
  ];
}

async function covered(picture: ImageBitmap, boxes: readonly Box[], mime: string): Promise<Blob> {
  const { canvas, context } = canvasOf(picture.width, picture.height);
  context.drawImage(picture, 0, 0);
  context.fillStyle = '#000000';
  for (const box of boxes) {
    const { x, y, width, height } = padded(box, 0, canvas.width, canvas.height);
    context.fillRect(x, y, width, height);
  }
  return encoded(canvas, mime);
}
