import type { Box, PictureReport } from '../images/types.ts';
import type { UnreadKind } from '../settings/receipts.ts';

/** A picture that reached the page, as far as it was read. */
export interface AttachedPicture {
  readonly report: PictureReport;
  /** What the attached copy covers; null for the original. */
  readonly covered: readonly Box[] | null;
}

/** A composer that was left with a picture in it is not the draft of half an hour later. */
const REMEMBERED_MS = 30 * 60_000;

/**
 * The pictures of the draft in this frame, so that caption and pictures are judged together. In memory only,
 * until the post goes out. A picture that the person takes out again is not noticed: that may ask once too often.
 */
export class AttachedPictures {
  private pictures: { readonly picture: AttachedPicture; readonly at: number }[] = [];
  private notRead = new Set<UnreadKind>();
  private reached = 0;

  /** How many files have ever reached the page: an approval does not cover a later one. */
  get count(): number {
    return this.reached;
  }

  /** `kind` says what it is that nothing reads, when `picture` is null. */
  note(picture: AttachedPicture | null, now: number, kind: UnreadKind = 'file'): void {
    this.reached += 1;
    if (picture !== null) this.pictures.push({ picture, at: now });
    else this.notRead.add(kind);
  }

  /** The kinds of files that reached the page and that nothing read. */
  get unread(): readonly UnreadKind[] {
    return [...this.notRead];
  }

  ofDraft(now: number): readonly AttachedPicture[] {
    this.pictures = this.pictures.filter(({ at }) => now - at < REMEMBERED_MS);
    return this.pictures.map(({ picture }) => picture);
  }

  forget(): void {
    this.pictures = [];
    this.notRead.clear();
  }
}
