/**
 * Conduct that no saying foresaw: one learned model a label reads the whole draft (src/checks/learned, trained by
 * scripts/train-learned.mjs on tests/exam/conduct). It adds what the rules missed where it is sure, and takes nothing
 * away. The same words are said to the person as for a saying.
 */

import { CONDUCT } from '../learned/conduct-tables.ts';
import { postFeatures } from '../learned/features.ts';
import { type PostModel, postLogit } from '../learned/models.ts';
import { levelsOf } from '../learned/weights.ts';
import { writtenIn } from '../learned/written.ts';
import { lazily } from '../lexicons/read.ts';
import type { PreparedDraft } from '../text/prepare.ts';
import type { ConductFinding } from '../types.ts';
import { say } from './finding.ts';
import { readingOf } from './reading.ts';
import { LABELS, type Label, SAID } from './said.ts';

const models = lazily(
  () =>
    new Map<Label, PostModel & { readonly sure: number }>(
      LABELS.map((label) => {
        const { bias, scale, sure, table } = CONDUCT[label];
        return [label, { bias, scale, sure, weights: levelsOf(table) }];
      }),
    ),
);
/** Fewer words than these say too little. */
const FEWEST_WORDS = 4;

/** Findings for the labels that the rules did not give and their models are sure of. */
export function learnedConduct(prepared: PreparedDraft, found: readonly ConductFinding[]): ConductFinding[] {
  const { features, count } = writtenIn(prepared);
  if (count < FEWEST_WORDS) return [];
  return LABELS.flatMap((label) => {
    const model = models().get(label);
    if (!model || found.some((finding) => finding.label === label)) return [];
    if (postLogit(model, features) < model.sure) return [];
    const place = tellingSentence(prepared, model);
    return place
      ? [say(prepared, { ...SAID[label], rule: `conduct/likely-${label.toLowerCase()}` }, place)]
      : [];
  });
}

/** The unquoted sentence that speaks loudest for a label. */
function tellingSentence(
  prepared: PreparedDraft,
  model: PostModel,
): { readonly start: number; readonly end: number } | null {
  const { signs } = writtenIn(prepared);
  const reading = readingOf(prepared);
  let best: { readonly start: number; readonly end: number; readonly logit: number } | null = null;
  for (const { from, to, start, end } of prepared.sentences) {
    if (prepared.inDocument(start) || reading.quoted(start)) continue;
    const logit = postLogit(model, postFeatures(signs.slice(from, to), []));
    if (!best || logit > best.logit) best = { start, end, logit };
  }
  return best;
}
