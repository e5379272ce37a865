import { TIERS } from '../checks/index.ts';
import { isSoundJpeg } from './coded.ts';
import { drawingFindings } from './drawing.ts';
import { type Frames, framesOf } from './frames.ts';
import { isAnimated, kindOf, refusal } from './kinds.ts';
import { metadataFindings } from './metadata.ts';
import { readPdf } from './pdf.ts';
import { hiddenPixels } from './pixels.ts';
import { decoded, mimeOf, PictureError } from './raster.ts';
import { type Seen, seenIn } from './seen.ts';
import type { ReadOptions, ReadTools } from './tools.ts';
import type { PictureFinding, PictureReport } from './types.ts';

/** Reading one attachment from its bytes to a report. */

const NOT_LOOKED_AT = 'Small or turned faces and handwriting may have been missed.';

/** Reads a file. @throws the signal's reason; everything else is a `failed` report */
export async function readBytes(
  bytes: Uint8Array<ArrayBuffer>,
  tools: ReadTools,
  options: ReadOptions,
): Promise<PictureReport> {
  const refused = refusal(bytes);
  if (refused !== null) return { status: 'failed', reason: refused };
  try {
    if (kindOf(bytes) === 'pdf') return await readPdf(bytes, tools, options);
    const bitmap = await decoded(bytes);
    try {
      return await readPicture(bitmap, bytes, tools, options);
    } finally {
      bitmap.close();
    }
  } catch (error) {
    options.signal.throwIfAborted();
    return { status: 'failed', reason: sentenceOf(error) };
  }
}

export const sentenceOf = (error: unknown): string =>
  error instanceof PictureError ? error.message : 'The picture could not be read.';

async function readPicture(
  bitmap: ImageBitmap,
  bytes: Uint8Array<ArrayBuffer>,
  tools: ReadTools,
  options: ReadOptions,
): Promise<PictureReport> {
  const { width, height } = bitmap;
  const beside: PictureFinding[] = [];
  const first = await seenIn(bitmap, tools, options, async () => {
    if (kindOf(bytes) === 'jpeg' && !isSoundJpeg(bytes)) throw new PictureError(DAMAGED);
    beside.push(...(await metadataFindings(bytes)), ...(await hiddenPixels(bytes)));
  });
  const others = isAnimated(bytes) ? await otherFrames(bytes, tools, options) : { seen: [], notChecked: [] };
  const seen = [first, ...others.seen];
  const text = seen.map(({ page }) => page.text).join('\n');
  const drawing = kindOf(bytes) === 'svg' ? drawingFindings(bytes, text) : [];
  const findings = [...distinct(seen), ...drawing, ...beside];
  return {
    status: 'checked',
    width,
    height,
    tier: TIERS.find((tier) => findings.some((finding) => finding.tier === tier)) ?? 'none',
    findings,
    text,
    notChecked: [NOT_LOOKED_AT, ...first.notChecked, ...others.notChecked],
  };
}

const DAMAGED = 'The picture is damaged: parts of it cannot be decoded.';

/** What is found in several pictures of an animation is said once, with all its places. */
function distinct(seen: readonly Seen[]): PictureFinding[] {
  const byWords = new Map<string, PictureFinding>();
  for (const finding of seen.flatMap(({ findings }) => findings)) {
    const key = finding.excerpt === '' ? `${byWords.size}` : `${finding.rule} ${finding.excerpt}`;
    const before = byWords.get(key);
    byWords.set(
      key,
      before === undefined || seen.length === 1
        ? finding
        : { ...before, boxes: [...before.boxes, ...finding.boxes] },
    );
  }
  return [...byWords.values()];
}

/** The pictures of an animation after its first. */
async function otherFrames(
  bytes: Uint8Array<ArrayBuffer>,
  tools: ReadTools,
  options: ReadOptions,
): Promise<{ seen: readonly Seen[]; notChecked: readonly string[] }> {
  const frames = await framesOf(bytes, mimeOf(bytes)).catch(() => {
    throw new PictureError(DAMAGED);
  });
  if (frames === null)
    return { seen: [], notChecked: ['Only the first picture of the animation was checked.'] };
  try {
    return {
      seen: await seenInAll(frames, tools, options),
      notChecked: frames.isAll ? [] : [SAMPLED(frames)],
    };
  } finally {
    for (const picture of frames.pictures) picture.close();
  }
}

const SAMPLED = ({ pictures }: Frames) => `Only ${pictures.length} pictures of the animation were checked.`;

async function seenInAll({ pictures }: Frames, tools: ReadTools, options: ReadOptions): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const [at, picture] of pictures.slice(1).entries()) {
    options.signal.throwIfAborted();
    const step = `picture ${at + 2} of ${pictures.length}`;
    const onProgress = () => options.onProgress({ done: (at + 1) / pictures.length, step });
    seen.push(await seenIn(picture, tools, { signal: options.signal, onProgress }));
  }
  return seen;
}
