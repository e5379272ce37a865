import { checkDraft, type IdentityFinding } from '../checks/index.ts';
import { around, type Mapping, mapped, padded } from './geometry.ts';
import type { Box, PictureFinding } from './types.ts';
import { type PageText, pageText, placesOf, type Word } from './words.ts';

/** From words to findings with places in the original picture. */

/** The frame the words lie in, and where its points are in the original. */
export interface ReadingFrame {
  readonly toOriginal: Mapping;
  /** Lines are level in the original too, so that one box can hold a whole line of words. */
  readonly isLevel: boolean;
  /** Pixels of the original. */
  readonly width: number;
  readonly height: number;
}

export interface Judged {
  readonly page: PageText;
  readonly findings: readonly PictureFinding[];
}

/** Boxes of one place, padded by a quarter of the text's height, in pixels of the original. */
export function boxesOf(lines: readonly (readonly Box[])[], frame: ReadingFrame): Box[] {
  return lines
    .flatMap((boxes) => (frame.isLevel ? (around(boxes) ?? []) : boxes))
    .map((box) => {
      const upright = mapped(box, frame.toOriginal);
      const [, top] = frame.toOriginal(box.x, box.y);
      const [, bottom] = frame.toOriginal(box.x, box.y + box.height);
      return padded(upright, Math.max(2, Math.abs(bottom - top) / 4), frame.width, frame.height);
    });
}

function findingOf(page: PageText, frame: ReadingFrame, found: IdentityFinding): PictureFinding {
  return {
    kind: 'text',
    type: found.type,
    rule: found.rule,
    tier: found.tier,
    excerpt: found.excerpt.replaceAll('\n', ' '),
    reason: found.reason,
    source: found.source,
    boxes: boxesOf(placesOf(page, found.at.start, found.at.end), frame),
  };
}

/** Judges the words of one picture as a document. */
export function judged(words: readonly Word[], frame: ReadingFrame): Judged {
  const page = pageText(words);
  const { findings } = checkDraft({ parts: [{ kind: 'document', text: page.text }] });
  return {
    page,
    findings: findings
      .filter((found): found is IdentityFinding => found.kind === 'identity')
      .map((found) => findingOf(page, frame, found)),
  };
}
