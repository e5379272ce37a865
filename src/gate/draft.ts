import type { Draft, DraftPart } from '../checks/index.ts';
import { isTextControl, readEditor } from '../editors/index.ts';
import { type AuthorSettings, authorContext } from '../settings/author.ts';
import { type Composer, editorsOf, partsIn } from '../sites/index.ts';
import { asidesOf } from './asides.ts';

/** A draft together with the boxes its parts were read from, in the same order. */
export interface LiveDraft {
  readonly draft: Draft;
  readonly boxes: readonly HTMLElement[];
}

const MINUTE_MS = 60_000;

/** Reads all that a composer would publish. `now` in milliseconds since 1970. */
export function readDraft(composer: Composer, settings: AuthorSettings, now: number): LiveDraft {
  const parts: DraftPart[] = [];
  const boxes: HTMLElement[] = [];
  const add = (kind: DraftPart['kind'], box: HTMLElement) => {
    const { text } = readEditor(box);
    if (text.trim() === '') return;
    parts.push({ kind, text });
    boxes.push(box);
  };
  for (const editor of editorsOf(composer)) add(composer.kind.part ?? 'post', editor);
  for (const { selector, kind } of composer.kind.extras ?? []) {
    for (const box of partsIn(composer.kind, composer.container, selector)) {
      if (isTextControl(box) || box.isContentEditable) add(kind, box);
    }
  }
  for (const aside of asidesOf(composer)) {
    parts.push({ kind: aside.kind, text: aside.text });
    boxes.push(aside.box);
  }
  const replyTo = composer.kind.replyTo?.(composer.container) ?? null;
  const quoted = composer.kind.quoted?.(composer.container) ?? null;
  return {
    draft: {
      parts,
      context: {
        // To the minute: nothing is judged finer, and the same words within it are the same draft.
        now: new Date(now - (now % MINUTE_MS)).toISOString(),
        ...(replyTo === null ? {} : { reply: true, replyTo }),
        ...(quoted === null ? {} : { quoted }),
        ...authorContext(settings),
      },
    },
    boxes,
  };
}

/**
 * What an approval is bound to: every published text, in order. Two drafts with equal keys would publish the
 * same words. Kept in memory only, for as long as the composer lives.
 */
export function contentKey(draft: Draft): string {
  return JSON.stringify(draft.parts.map((part) => [part.kind, part.text.trim()]));
}
