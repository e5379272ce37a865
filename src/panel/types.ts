import type { Draft, Finding, MosaicEstimate } from '../checks/index.ts';
import type { Box, NoCopy, PictureProgress, PictureReport } from '../images/types.ts';
import type { Contact } from '../settings/schema.ts';

/** What the panel is asked to show and what the person answered. The gate speaks to the panel only by these. */

export const REASONS = ['not-a-patient', 'permission', 'fictional', 'wrong'] as const;
export type Reason = (typeof REASONS)[number];

export interface FindingsView {
  readonly siteName: string;
  readonly findings: readonly Finding[];
  readonly mosaic: MosaicEstimate | null;
  /** What attached pictures say, when it was counted with the text. */
  readonly pictured: string | null;
  /** The texts of the draft's parts: a finding is shown among its neighbors. */
  readonly texts: readonly string[];
  /** A thread says which post is meant. */
  readonly postCount: number;
  /** Whom the person may ask before they post. */
  readonly contacts: readonly Contact[];
  /** How long the person may choose to wait; empty when that is not offered. */
  readonly waits: readonly Wait[];
}

export type StopAnswer =
  | { readonly kind: 'edit' }
  | { readonly kind: 'post-anyway'; readonly reason: Reason }
  | { readonly kind: 'fix'; readonly findings: readonly Finding[] };

/** A moment to look again, in milliseconds since 1970. */
export interface Wait {
  readonly kind: 'ten-minutes' | 'morning';
  readonly until: number;
}

export type ReviewAnswer =
  | { readonly kind: 'closed' }
  | { readonly kind: 'wait'; readonly until: number }
  | { readonly kind: 'post' }
  | { readonly kind: 'wrong'; readonly finding: Finding }
  | { readonly kind: 'fix'; readonly findings: readonly Finding[] };

export type UncheckedAnswer = 'edit' | 'post';

export interface PictureView {
  readonly file: File;
  readonly report: PictureReport;
  /** A redacted copy that was tried in vain, with the boxes the person had changed for it; null at first. */
  readonly tried: (NoCopy & { readonly boxes: readonly Box[] | null }) | null;
  /** "2 of 3" when several were attached at once. */
  readonly position: { readonly index: number; readonly of: number };
}

export type PictureAnswer =
  /** With the boxes the person changed; all that was found when there are none. */
  | {
      readonly kind: 'use-redacted';
      readonly boxes: readonly Box[] | null;
      /** What was found and stays readable in it, as a sentence. */
      readonly left: string | null;
    }
  | { readonly kind: 'attach-original'; readonly reason: Reason }
  | { readonly kind: 'do-not-attach' };

/** Where a panel docks: beside the composer, never over its submit control. */
export interface Dock {
  readonly anchor: Element;
  readonly avoid: Element | null;
}

/** Something small that stays until it is closed by the gate or the person. */
export interface Notice {
  readonly closed: Promise<void>;
  close(): void;
}

/** What a notice offers besides its sentence. One that offers something stays until it is closed. */
export interface NoticeOffer {
  /** The corrected text, when a fix could not be written. */
  readonly copyText?: string;
  readonly undo?: () => void;
}

export interface ProgressNotice extends Notice {
  /** Aborts when the person cancels. */
  readonly signal: AbortSignal;
  update(progress: PictureProgress): void;
}

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

/**
 * The panel of one frame. Every question resolves; a dialog that cannot be shown resolves to the answer that
 * publishes nothing.
 */
export interface Panel {
  askStop(view: FindingsView): Promise<StopAnswer>;
  askReview(view: FindingsView, dock: Dock): Notice & { readonly answer: Promise<ReviewAnswer> };
  askUnchecked(reason: string, canPost: boolean): Promise<UncheckedAnswer>;
  askPicture(view: PictureView): Promise<PictureAnswer>;
  showArmed(dock: Dock): Notice;
  showProgress(title: string): ProgressNotice;
  showNotice(text: string, offer?: NoticeOffer): Notice;
  /** Looks at what is written while it is written: lines under words, a counter, a list. */
  follow(desk: Desk): Following;
  /** Whether an event comes out of the panel: the page must not hear its keys. */
  owns(event: Event): boolean;
  /** A modal question is open: presses in the page wait. */
  readonly isAsking: boolean;
}
