import { conductFindings } from './conduct/index.ts';
import type { Candidate } from './identifiers/candidate.ts';
import { IDENTIFIER_RULES } from './identifiers/index.ts';
import { spreadNames } from './identifiers/names.ts';
import { reportOf } from './report.ts';
import { type PreparedDraft, prepareDraft } from './text/prepare.ts';
import type { Draft, Finding, Fix, IdentityFinding, Report } from './types.ts';

/** Checks one draft. Deterministic; cost linear in the length of the text. */
export function checkDraft(draft: Draft): Report {
  const prepared = prepareDraft(draft);
  const candidates = settle(IDENTIFIER_RULES.flatMap((rule) => rule(prepared)));
  const named = settle([...candidates, ...spreadNames(prepared, candidates)]);
  const released = prepared.frame.released.length > 0;
  const identity = named
    .filter((candidate) => !(released && candidate.tier === 'review'))
    .map((candidate) => findingOf(prepared, candidate));
  const findings: Finding[] = [...identity, ...conductFindings(prepared)];
  return reportOf(findings.sort(byPlace), null);
}

/** Where two candidates claim the same words the earlier rule wins; the result is in order of place. */
function settle(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    if (
      candidate.end > candidate.start &&
      !kept.some((other) => other.start < candidate.end && candidate.start < other.end)
    )
      kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function findingOf(prepared: PreparedDraft, candidate: Candidate): IdentityFinding {
  const { at, excerpt } = prepared.place(candidate.start, candidate.end);
  const fixes: Fix[] = [];
  if (candidate.instead !== null) {
    fixes.push({
      at: prepared.place(candidate.fixStart ?? candidate.start, candidate.fixEnd ?? candidate.end).at,
      text: candidate.instead,
    });
  }
  return {
    kind: 'identity',
    type: candidate.type,
    at,
    tier: candidate.tier,
    rule: candidate.rule,
    excerpt,
    reason: candidate.reason,
    source: candidate.source,
    fixes,
  };
}

function byPlace(a: Finding, b: Finding): number {
  const order = (finding: Finding): number => (finding.at ? finding.at.part * 1e9 + finding.at.start : -1);
  return order(a) - order(b) || (a.kind === b.kind ? 0 : a.kind === 'identity' ? -1 : 1);
}
