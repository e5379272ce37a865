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

declare global {
  // The isolated world's own global: one per frame, never the page's window.
  var scrubInParts: Parts | undefined;
}

export function shelf(): Parts {
  globalThis.scrubInParts ??= {};
  return globalThis.scrubInParts;
}
