import { checkDraft, type IdentityFinding } from '../checks/index.ts';
import { around, padded } from './geometry.ts';
import type { Box, PictureFinding } from './types.ts';
import { type PageText, type Word, wordsAt } from './words.ts';

/** From the text of a picture to findings with places in the original. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Boxes over words, line by line, wider by a quarter of the writing's height, in pixels of the original. */
export function boxesOf(lines: readonly (readonly Word[])[], { width, height }: Size): Box[] {
  return lines.flatMap((words) => {
    const tall = Math.max(...words.map((word) => word.height));
    const places = words.map(({ place }) => place);
    const parts = words.every(({ isLevel }) => isLevel) ? [around(places)] : places;
    return parts.flatMap((box) => (box === null ? [] : padded(box, Math.max(2, tall / 4), width, height)));
  });
}

function findingOf(page: PageText, size: Size, found: IdentityFinding): PictureFinding {
  return {
    kind: 'text',
    type: found.type,
    rule: found.rule,
    tier: found.tier,
    excerpt: found.excerpt.replaceAll('\n', ' '),
    reason: found.reason,
    source: found.source,
    boxes: boxesOf(wordsAt(page, found.at.start, found.at.end), size),
  };
}

/** Judges the text of one picture as a document. */
export function judged(page: PageText, size: Size): PictureFinding[] {
  return checkDraft({ parts: [{ kind: 'document', text: page.text }] })
    .findings.filter((found): found is IdentityFinding => found.kind === 'identity')
    .map((found) => findingOf(page, size, found));
}
