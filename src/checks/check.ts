import { conductFindings } from './conduct/index.ts';
import { replacementFor } from './fixes/wording.ts';
import { raised } from './frame/judge.ts';
import { excusesOf } from './frame/whose.ts';
import type { Candidate, IdentifierRule } from './identifiers/candidate.ts';
import { NAME_RULES, NUMBER_RULES, STORY_RULES } from './identifiers/index.ts';
import { spreadNames } from './identifiers/names.ts';
import { secondReading } from './learned/second-reading.ts';
import { mosaicOf } from './mosaic/index.ts';
import { sourceIn } from './regions.ts';
import { reportOf } from './report.ts';
import { Cover } from './text/cover.ts';
import { type PreparedDraft, prepareDraft } from './text/prepare.ts';
import type { Draft, Finding, Fix, IdentityFinding, MosaicEstimate, Report } from './types.ts';

/** What consent, composition or fiction excuses: the story, never a direct identifier. */
const OF_THE_STORY: ReadonlySet<string> = new Set(['DATE', 'LOCATION', 'FACILITY', 'QUASI']);
/** A record number or a patient's name says that the text around it is about that patient. */
const RAISED_BY_NUMBER = 1.5;
const RAISED_BY_NAME = 1;
const NAMES_A_PATIENT =
  /^names\/(?:titled|patient|called|document-for|header|stamp|record|relative|named|hashtag|in-care|born)$/;

/** Checks one draft. Deterministic; cost linear in the length of the text. */
export function checkDraft(draft: Draft): Report {
  const prepared = prepareDraft(draft);
  const { candidates, mosaic } = firstReading(prepared);
  const released = prepared.frame.released.length > 0;
  const identity = secondReading(prepared, candidates, excusesOf(prepared))
    .filter((candidate) => !(released && candidate.tier === 'review' && OF_THE_STORY.has(candidate.type)))
    .map((candidate) => findingOf(prepared, candidate));
  const region = draft.context?.region ?? 'us';
  const findings = [...identity, ...conductFindings(prepared)].map((finding) => ({
    ...finding,
    source: sourceIn(region, finding),
  }));
  return reportOf(findings.sort(byPlace), mosaic);
}

/** What the rules say, the combination included, before it is weighed with what was learned. */
export function firstReading(prepared: PreparedDraft): {
  readonly candidates: readonly Candidate[];
  readonly mosaic: MosaicEstimate | null;
} {
  const found = identify(prepared);
  const { estimate, finding } = mosaicOf(
    prepared,
    found.map((candidate) => findingOf(prepared, candidate)),
  );
  return {
    candidates: finding && !excusesOf(prepared)(finding) ? [...found, finding] : found,
    mosaic: estimate,
  };
}

/** Numbers first, then names, then the story: each stage tells the next how sure the frame is. */
function identify(prepared: PreparedDraft): Candidate[] {
  const numbers = run(NUMBER_RULES, prepared);
  let known = numbers.length ? withEvidence(prepared, RAISED_BY_NUMBER) : prepared;
  let names = run(NAME_RULES, known);
  if (names.some((candidate) => NAMES_A_PATIENT.test(candidate.rule))) {
    known = withEvidence(known, RAISED_BY_NAME);
    names = run(NAME_RULES, known);
  }
  const excused = excusesOf(known);
  names = names.filter((candidate) => !excused(candidate));
  const story = run(STORY_RULES, known).filter((candidate) => !excused(candidate));
  const addresses = story.filter(
    ({ rule }) => rule === 'places/address' || rule === 'places/zip' || rule.startsWith('contacts/'),
  );
  const first = settle([...numbers, ...addresses, ...names, ...story], prepared.text.length);
  return settle(
    [...first, ...spreadNames(known, first).filter((candidate) => !excused(candidate))],
    prepared.text.length,
  );
}

const withEvidence = (prepared: PreparedDraft, more: number): PreparedDraft =>
  prepared.judged(raised(prepared.frame, more));

/** All that the rules find, in their order. */
function run(rules: readonly IdentifierRule[], prepared: PreparedDraft): Candidate[] {
  const found: Candidate[] = [];
  for (const rule of rules) for (const candidate of rule(prepared)) found.push(candidate);
  return found;
}

/** Where two candidates claim the same words the earlier rule wins; the result is in order of place. */
function settle(candidates: readonly Candidate[], length: number): Candidate[] {
  const taken = new Cover(length);
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    if (candidate.end <= candidate.start || taken.touches(candidate.start, candidate.end)) continue;
    taken.add(candidate.start, candidate.end);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function findingOf(prepared: PreparedDraft, candidate: Candidate): IdentityFinding {
  const { at, excerpt } = prepared.place(candidate.start, candidate.end);
  const replacement = replacementFor(prepared, candidate);
  const fixes: Fix[] = replacement
    ? [{ at: prepared.place(replacement.start, replacement.end).at, text: replacement.text }]
    : [];
  const { type, tier, rule, reason, source } = candidate;
  return { kind: 'identity', type, at, tier, rule, excerpt, reason, source, fixes };
}

function byPlace(a: Finding, b: Finding): number {
  const order = (finding: Finding): number => (finding.at ? finding.at.part * 1e9 + finding.at.start : -1);
  return order(a) - order(b) || (a.kind === b.kind ? 0 : a.kind === 'identity' ? -1 : 1);
}
