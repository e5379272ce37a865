/** How every rule of conduct speaks: one shape, one place where offsets become places in the draft. */
import type { PreparedDraft } from '../text/prepare.ts';
import type { ConductFinding, Fix, Tier } from '../types.ts';

export interface Said {
  readonly rule: string;
  readonly label: string;
  readonly tier: Tier;
  /** What to do, 25 words at most. */
  readonly reason: string;
  readonly source: string;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** A finding at these offsets of the prepared text; `instead` replaces them, `insert` goes to the very beginning. */
export function say(
  prepared: PreparedDraft,
  said: Said,
  place: Place,
  fix: { readonly instead?: string; readonly insert?: string } = {},
): ConductFinding {
  const { at, excerpt } = prepared.place(place.start, place.end);
  const fixes: Fix[] = [];
  if (fix.instead !== undefined) fixes.push({ at, text: fix.instead });
  if (fix.insert !== undefined)
    fixes.push({ at: { part: firstPost(prepared), start: 0, end: 0 }, text: fix.insert });
  return { kind: 'conduct', ...said, at, excerpt, fixes };
}

/** A reply of one post, written anew: its leading mentions stay, so that it still answers whom it answered. */
export function writtenAnew({ draft }: PreparedDraft, text: string): Fix[] {
  const posts = draft.parts.flatMap(({ kind }, part) => (kind === 'post' ? [part] : []));
  const [part] = posts;
  if (part === undefined || posts.length > 1) return [];
  const written = draft.parts[part]?.text ?? '';
  const mentions = /^(?:@[\w.@-]+\s+)*/.exec(written)?.[0].length ?? 0;
  return [{ at: { part, start: mentions, end: written.length }, text }];
}

/** One finding a rule and label: the first place stands for all. */
export function firstOf<T extends { readonly start: number }>(places: readonly T[]): T | undefined {
  return places.reduce<T | undefined>(
    (first, place) => (!first || place.start < first.start ? place : first),
    undefined,
  );
}

function firstPost(prepared: PreparedDraft): number {
  const index = prepared.draft.parts.findIndex((part) => part.kind === 'post');
  return Math.max(0, index);
}
