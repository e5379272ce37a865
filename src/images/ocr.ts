import { createWorker, type ImageLike, OEM, PSM, type Worker } from 'tesseract.js';
import type { ReadWord } from './words.ts';

/** Text reading with tesseract.js, everything from inside the extension. Runs where workers can be started. */

/** Light and dark, one byte a pixel, rows from the top. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** Addresses inside the extension. */
export interface OcrAssets {
  readonly workerPath: string;
  readonly corePath: string;
  readonly langPath: string;
}

/** `page` finds columns and paragraphs; `sparse` takes text wherever it stands. */
export type Layout = 'page' | 'sparse';

const START_LIMIT_MS = 15_000;

/** A worker that cannot start says nothing at all, hence the limit. */
async function start(assets: OcrAssets): Promise<Worker> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const starting = createWorker('eng', OEM.LSTM_ONLY, {
    ...assets,
    workerBlobURL: false,
    gzip: true,
    cacheMethod: 'none',
  });
  const limit = new Promise<never>((_resolve, reject) => {
    late = setTimeout(() => reject(new Error('The text reader did not start.')), START_LIMIT_MS);
  });
  try {
    return await Promise.race([starting, limit]);
  } catch (error) {
    starting.then((worker) => worker.terminate()).catch(() => {});
    throw error;
  } finally {
    clearTimeout(late);
  }
}

/** A grey picture as a file the reader opens without unpacking anything. */
function portableGrey({ width, height, data }: Grey): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + data.length);
  file.set(head);
  file.set(data, head.length);
  return file;
}

/** One warm reader. Calls must not overlap; `rest` gives its memory back, and the next call starts it again. */
export class Ocr {
  private starting: Promise<Worker> | null = null;
  private layout: Layout | null = null;

  constructor(private readonly assets: OcrAssets) {}

  /** Starts the reader ahead of its first picture. Failures show at the first reading. */
  warm(): void {
    this.worker().catch(() => {});
  }

  private worker(): Promise<Worker> {
    this.starting ??= start(this.assets).catch((error: unknown) => {
      this.starting = null;
      throw error;
    });
    return this.starting;
  }

  /**
   * The words of a prepared picture, boxes in its pixels.
   * @throws the signal's reason when it aborts; the reader is stopped, because it cannot be interrupted
   */
  async read(image: Grey, layout: Layout, signal: AbortSignal): Promise<ReadWord[]> {
    signal.throwIfAborted();
    const worker = await this.worker();
    const stopped = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    stopped.catch(() => {});
    signal.throwIfAborted();
    const reading = this.recognize(worker, image, layout);
    try {
      return await Promise.race([reading, stopped]);
    } catch (error) {
      reading.catch(() => {});
      this.rest();
      throw error;
    }
  }

  private async recognize(worker: Worker, image: Grey, layout: Layout): Promise<ReadWord[]> {
    if (layout !== this.layout) {
      await worker.setParameters({
        tessedit_pageseg_mode: layout === 'page' ? PSM.AUTO : PSM.SPARSE_TEXT,
      });
      this.layout = layout;
    }
    // The package takes bytes as they are; its types know them only under Node's name. A blob would be read in a
    // later turn, in which this thread may already be busy with faces.
    const file = portableGrey(image) as unknown as ImageLike;
    const { data } = await worker.recognize(file, {}, { text: false, blocks: true });
    return (data.blocks ?? [])
      .flatMap((block) => block.paragraphs)
      .flatMap((paragraph) => paragraph.lines)
      .flatMap(({ words }, line) => words.map((word) => ({ ...word, line })))
      .map(({ text, confidence, bbox, line }) => ({
        text,
        confidence,
        line,
        box: { x: bbox.x0, y: bbox.y0, width: bbox.x1 - bbox.x0, height: bbox.y1 - bbox.y0 },
      }))
      .filter((word) => word.text.trim() !== '');
  }

  /** Ends the reader and frees its memory. */
  rest(): void {
    const running = this.starting;
    this.starting = null;
    this.layout = null;
    running?.then((worker) => worker.terminate()).catch(() => {});
  }
}
