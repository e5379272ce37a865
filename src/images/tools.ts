import type { Ocr } from './ocr.ts';
import type { PictureProgress } from './types.ts';

/** What a reading is given: the reader of letters, where the other tools lie, and how to tell and stop. */

export interface ReadTools {
  readonly ocr: Ocr;
  /** Address of the face detector's weights inside the extension. */
  readonly faceWeights: string;
  /** Address of the PDF reader's worker inside the extension. */
  readonly pdfWorker: string;
}

export interface ReadOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: PictureProgress) => void;
}
