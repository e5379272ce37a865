import type { Draft, Report } from '../checks/index.ts';
import type { Panel } from '../panel/types.ts';

/**
 * The two parts that come late. The gate is small and synchronous; engine and panel are injected by the
 * background into the same isolated world when a composer gets focus (docs/decisions/0003-where-the-engine-runs.md).
 * They leave themselves on this shelf, which the page cannot see.
 */
export interface Parts {
  engine?: { checkDraft(draft: Draft): Report };
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
