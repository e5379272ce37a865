import { checkDraft } from '../../../src/checks/index.ts';
import type { ConductFinding, Draft, DraftContext } from '../../../src/checks/types.ts';

/** The conduct findings of one post. */
export function said(text: string, context?: DraftContext): ConductFinding[] {
  const draft: Draft = { parts: [{ kind: 'post', text }], ...(context ? { context } : {}) };
  return checkDraft(draft).findings.filter((finding) => finding.kind === 'conduct');
}

export const labels = (text: string, context?: DraftContext): string[] => [
  ...new Set(said(text, context).map((finding) => finding.label)),
];
