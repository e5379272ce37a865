import type { Raster } from './rasters.ts';

/** What the odd files are made of and what is expected of them. */

/**
 * What the reader must do: find the patient, refuse with a reason, or either; or read what holds nobody. `seen` is
 * for damage that no reader can notice: it judges the broken picture that everybody will see.
 */
export type Must = 'find' | 'refuse' | 'either' | 'read' | 'seen';

export interface OddFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly must: Must;
}

/** What only a browser can draw and encode. */
export interface Stock {
  /** A label with a patient's name and number. */
  readonly leaky: Raster;
  /** As large, with nobody in it. */
  readonly clean: Raster;
  readonly leakyJpeg: Buffer;
  readonly leakyWebp: Buffer;
  readonly cleanWebp: Buffer;
  readonly leakyAvif: Buffer | null;
}

export const LINES = [
  'Patient: Marlowe, Ottilie',
  'MRN: 48210377   DOB: 03/14/1961',
  'Phone: (303) 555-0119',
];

/** Plain color, eight bits. */
export const RGB = { color: 2, depth: 8 } as const;
