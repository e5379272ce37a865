import { checkDraft, type Draft, type DraftPart, type Finding, TIERS } from '../../checks/index.ts';
import { factsOf, factsPart } from '../../images/facts.ts';
import type { PictureFinding, PictureReport } from '../../images/types.ts';
import type { PracticeCase } from './case.ts';
import type { Verdict } from './score.ts';

/** What the real engine says of a case, as the gate would judge it. Pure; pictures were read before. */

export interface Opinion {
  readonly verdict: Verdict;
  readonly findings: readonly (Finding | PictureFinding)[];
}

/** The draft of a case. `now`, ISO 8601, is the moment of posting. */
export function draftOf(one: PracticeCase, picture: PictureReport | null, now: string): Draft {
  const facts = picture === null ? null : factsPart([factsOf(picture, null)]);
  const alt: DraftPart[] =
    one.picture?.alt === undefined ? [] : [{ kind: 'alt-text', text: one.picture.alt }];
  return {
    parts: [
      ...one.posts.map((text): DraftPart => ({ kind: 'post', text })),
      ...alt,
      ...(facts === null ? [] : [facts]),
    ],
    context: {
      now,
      ...one.context,
      ...(one.replyTo === undefined ? {} : { reply: true, replyTo: one.replyTo }),
    },
  };
}

/** `picture` is what was read of the attached picture; null when the case has none. */
export function opinionOn(one: PracticeCase, picture: PictureReport | null, now: string): Opinion {
  const inText = checkDraft(draftOf(one, picture, now)).findings;
  if (picture?.status === 'failed') return { verdict: null, findings: inText };
  const findings = [...(picture?.findings ?? []), ...inText];
  const verdict = TIERS.find((tier) => findings.some((finding) => finding.tier === tier)) ?? 'none';
  return { verdict, findings };
}
