import type { Draft, Finding } from '../checks/index.ts';
import type { Dock, FindingsView } from './types.ts';

/** A draft as it stands in the composer, with the boxes its parts were read from, in the same order. */
export interface Written {
  readonly draft: Draft;
  readonly boxes: readonly HTMLElement[];
}

/** What the person is writing at, and what the gate does for it. The panel draws; the gate reads, judges, writes. */
export interface Desk {
  readonly container: Element;
  /** Aborts when the composer is left for another, the site is switched off, or the script is alone. */
  readonly signal: AbortSignal;
  /** What stands in the composer now; null when nothing may be looked at or it cannot be read. */
  read(): Written | null;
  /** What was found in it, after the person's own choices; null when the check failed. */
  check(written: Written): FindingsView | null;
  /** Writes the first fix of each finding, or says that it could not. Resolves when the editor was read again. */
  fix(written: Written, findings: readonly Finding[]): Promise<void>;
  /** "Wrongly detected": teaches, on this device only. */
  dismiss(finding: Finding): Promise<void>;
  /** Where the list may stand. */
  dock(): Dock;
  /** Back to writing. */
  focus(): void;
}

/** One composer that is being followed. */
export interface Following {
  /** Looks again though the text is the same: the settings changed. */
  recheck(): void;
  /** Opens the list with the focus in it; false when there is nothing to list. */
  openList(): boolean;
}
