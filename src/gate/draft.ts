import type { Draft, DraftPart } from '../checks/index.ts';
import { isTextControl, readEditor } from '../editors/index.ts';
import type { Disclosure, Relation, Settings } from '../settings/schema.ts';
import { type Composer, editorsOf, partsIn } from '../sites/index.ts';
import { asidesOf } from './asides.ts';

/** A draft together with the boxes its parts were read from, in the same order. */
export interface LiveDraft {
  readonly draft: Draft;
  readonly boxes: readonly HTMLElement[];
}

/** What the author's settings add to every draft. */
export type Author = Pick<
  Settings,
  'place' | 'disclosures' | 'profile' | 'disclaimer' | 'ownWords' | 'region'
>;

/** How each relation is said, before the company's name. */
const RELATION_WORDS: Record<Relation, string> = {
  consulting: 'I consult for',
  speaking: 'I have been paid to speak by',
  'research-funding': 'my research is funded by',
  employment: 'I work for',
  equity: 'I hold shares of',
  travel: 'my travel has been paid by',
  other: 'I have a financial relationship with',
};

function lineOf({ company, relation, since }: Disclosure): [string, string] {
  return [company, `${RELATION_WORDS[relation]} ${company}${since === '' ? '' : ` (since ${since})`}`];
}

/** Reads all that a composer would publish. `now` in milliseconds since 1970. */
export function readDraft(composer: Composer, author: Author, now: number): LiveDraft {
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
        now: new Date(now).toISOString(),
        ...(replyTo === null ? {} : { reply: true, replyTo }),
        ...(quoted === null ? {} : { quoted }),
        ...(author.place === '' ? {} : { place: author.place }),
        disclosures: author.disclosures.map(({ company }) => company),
        disclosureLines: Object.fromEntries(author.disclosures.map(lineOf)),
        profile: author.profile,
        disclaimer: author.disclaimer,
        region: author.region,
        watch: author.ownWords.watch,
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
