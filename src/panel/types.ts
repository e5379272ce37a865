import type { Finding, MosaicEstimate } from '../checks/index.ts';
import type { Box, PictureProgress, PictureReport } from '../images/types.ts';

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
}

export type StopAnswer =
  | { readonly kind: 'edit' }
  | { readonly kind: 'post-anyway'; readonly reason: Reason }
  | { readonly kind: 'fix'; readonly findings: readonly Finding[] };

export type ReviewAnswer =
  | { readonly kind: 'closed' }
  | { readonly kind: 'post' }
  | { readonly kind: 'wrong'; readonly finding: Finding }
  | { readonly kind: 'fix'; readonly findings: readonly Finding[] };

export type UncheckedAnswer = 'edit' | 'post';

export interface PictureView {
  readonly file: File;
  readonly report: PictureReport;
  /** Why a redacted copy was tried and could not be proven; it is not offered again. */
  readonly redactionProblem: string | null;
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
  /** Whether an event comes out of the panel: the page must not hear its keys. */
  owns(event: Event): boolean;
  /** A modal question is open: presses in the page wait. */
  readonly isAsking: boolean;
}
