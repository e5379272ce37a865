import { checkDraft, type IdentityFinding, TIERS } from '../checks/index.ts';
import { around, padded } from './geometry.ts';
import { recordPlaces } from './record.ts';
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

/** A place in the text with what is to be said about it. */
type Claim = Pick<PictureFinding, 'type' | 'tier' | 'rule' | 'reason' | 'source'> & {
  readonly start: number;
  readonly end: number;
};

const weight = ({ tier }: Claim) => TIERS.indexOf(tier);
const lengthOf = ({ start, end }: Claim) => end - start;

/** The stronger of two claims to the same words stays; among equals the longer, then the first. */
function withoutOverlaps(claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = [];
  for (const claim of [...claims].sort(
    (one, other) => weight(one) - weight(other) || lengthOf(other) - lengthOf(one),
  )) {
    if (!kept.some((one) => one.start < claim.end && claim.start < one.end)) kept.push(claim);
  }
  return kept.sort((one, other) => one.start - other.start);
}

/** A line of a reference list: authors there are nobody's patients. */
const CITATION = /\bdoi\b|\bet al\b|(?:19|20)\d{2}\s?;\s?\d+|\b[JN] [A-Z][a-z]+ [A-Z][a-z]+|\(\d+\):\d+/;

function lineAround(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(text.lastIndexOf('\n', start) + 1, end < 0 ? undefined : end);
}

const isAuthor = (text: string, { rule, start }: Claim) =>
  rule.startsWith('names/') && CITATION.test(lineAround(text, start));

/**
 * Words between two findings of one line are covered with the first of them: where a name and a number share a
 * line, what stands between is seldom harmless and sometimes misread.
 */
function withBetween(page: PageText, claims: readonly Claim[]): (Claim & { readonly until: number })[] {
  return claims.map((claim, index) => {
    const next = claims[index + 1];
    const isShared =
      next !== undefined &&
      claim.tier !== 'hint' &&
      next.tier !== 'hint' &&
      next.start - claim.end < MOST_BETWEEN &&
      !page.text.slice(claim.end, next.start).includes('\n');
    return { ...claim, until: isShared ? next.start : claim.end };
  });
}

/** Characters. */
const MOST_BETWEEN = 24;

/** Judges the text of one picture or page as a document. */
export function judged(page: PageText, size: Size): PictureFinding[] {
  const { findings } = checkDraft({ parts: [{ kind: 'document', text: page.text }] });
  const said = findings
    .filter((found): found is IdentityFinding => found.kind === 'identity')
    .map((found): Claim => ({ ...found, start: found.at.start, end: found.at.end }))
    .filter((claim) => !isAuthor(page.text, claim));
  const claims = withoutOverlaps([...said, ...recordPlaces(page.text)]);
  return withBetween(page, claims).map(({ type, tier, rule, reason, source, start, end, until }) => ({
    kind: 'text',
    type,
    rule,
    tier,
    excerpt: page.text.slice(start, end).replaceAll('\n', ' '),
    reason,
    source,
    boxes: boxesOf(wordsAt(page, start, until), size),
  }));
}

const SCREEN_WORDS =
  /\b(?:summary|chart review|results|orders|notes|MAR|medications|allergies|problem list|flowsheets?|vitals|encounters?|imaging|attending|code status|inpatient|outpatient)\b/gi;
const ENOUGH_SCREEN_WORDS = 4;

/** The look of a record although nobody was named in what could be read; null for anything else. */
export function recordScreen(page: PageText, findings: readonly PictureFinding[]): PictureFinding | null {
  if (findings.some(({ tier }) => tier === 'stop')) return null;
  const words = new Set([...page.text.matchAll(SCREEN_WORDS)].map(([word]) => word.toLowerCase()));
  if (words.size < ENOUGH_SCREEN_WORDS) return null;
  return {
    kind: 'text',
    type: 'RECORD_SCREEN',
    rule: 'record/screen',
    tier: 'review',
    excerpt: [...words].slice(0, 4).join(', '),
    reason: 'This looks like the screen of a patient record. Look at its header yourself.',
    source: '45 CFR 164.514(b)(2)(i)',
    boxes: [],
  };
}
