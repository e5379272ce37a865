import type { Draft, DraftPart, Report } from '../checks/index.ts';
import type { Panel } from '../panel/types.ts';
import type { AttachedPicture } from './pictures.ts';

/**
 * The two parts that come late. The gate is small and synchronous; engine and panel are injected by the
 * background into the same isolated world when a composer gets focus (docs/decisions/0003-where-the-engine-runs.md).
 * They leave themselves on this shelf, which the page cannot see.
 */
export interface Engine {
  checkDraft(draft: Draft): Report;
  /** What attached pictures add to a draft, as one more part; null when they say nothing that counts. */
  partOf(pictures: readonly AttachedPicture[]): DraftPart | null;
}

export interface Parts {
  engine?: Engine;
  panel?: Panel;
}

export interface Shelf extends Parts {
  /** The gate hears here that the page does not let the panel be, or that a part did not load. */
  onHindered?: () => void;
}

declare global {
  // The isolated world's own global: one per frame, never the page's window.
  var scrubInParts: Shelf | undefined;
}

export function shelf(): Shelf {
  globalThis.scrubInParts ??= {};
  return globalThis.scrubInParts;
}
