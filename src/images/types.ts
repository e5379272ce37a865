import type { IdentityType, Tier } from '../checks/index.ts';

/** Pixels of the original picture, after its EXIF orientation. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type PictureFindingKind = 'text' | 'face' | 'barcode' | 'metadata' | 'document';

/** One thing in a picture or document worth a look. */
export interface PictureFinding {
  readonly kind: PictureFindingKind;
  /** An identity type for text; FACE, BARCODE, GPS, METADATA, RECORD_SCREEN, UNREAD_TEXT otherwise. */
  readonly type: IdentityType | 'FACE' | 'BARCODE' | 'GPS' | 'METADATA' | 'RECORD_SCREEN' | 'UNREAD_TEXT';
  readonly rule: string;
  readonly tier: Tier;
  readonly excerpt: string;
  readonly reason: string;
  readonly source: string;
  /** Where it is; empty when it has no place (metadata). */
  readonly boxes: readonly Box[];
  /** Page of a document, from 1. */
  readonly page?: number;
}

/** What was learned about one attachment. Failure is a value, so that it can never look like "clean". */
export type PictureReport =
  | {
      readonly status: 'checked';
      readonly width: number;
      readonly height: number;
      readonly tier: Tier | 'none';
      readonly findings: readonly PictureFinding[];
      /** Text read, lines joined by `\n`; lives in memory only. */
      readonly text: string;
      /** Plain sentences about what was not looked at ("Handwriting was not read."). */
      readonly notChecked: readonly string[];
    }
  | { readonly status: 'failed'; readonly reason: string };

/** Why there is no redacted copy. */
export interface NoCopy {
  readonly status: 'failed';
  readonly reason: string;
  /** Whether the same boxes would end the same again; false when the work was cut off before anything was learned. */
  readonly isFinal: boolean;
}

/** The redacted copy, proven by reading it again, or why there is none. */
export type Redaction = { readonly status: 'redacted'; readonly file: File } | NoCopy;

/** From 0 to 1, with a word for the person ("reading", "looking again"). */
export interface PictureProgress {
  readonly done: number;
  readonly step: string;
}

/** How the gate and the pages ask the workshop. Both methods reject only with `AbortError`. */
export interface PictureReader {
  read(file: File, options?: PictureReadOptions): Promise<PictureReport>;
  /** Covers `boxes` (all of the report's when omitted), drops metadata, reads the result again to prove it. */
  redact(
    file: File,
    report: PictureReport,
    boxes?: readonly Box[],
    options?: PictureReadOptions,
  ): Promise<Redaction>;
}

export interface PictureReadOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: PictureProgress) => void;
}
