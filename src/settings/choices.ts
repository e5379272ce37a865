import { reportOf } from '../checks/report.ts';
import type { Finding, Report } from '../checks/types.ts';
import { fingerprintOf } from './fingerprint.ts';
import { canSwitchOff, isDemoted, type Level, type Settings } from './schema.ts';

/** What of a report is shown to this person, here and now. */

const SHOWN: Record<Level, readonly Finding['tier'][]> = {
  everything: ['stop', 'review', 'hint'],
  'stop-and-review': ['stop', 'review'],
  'stop-only': ['stop'],
};

/** The fingerprint under which "wrongly detected" is remembered: case and white space do not matter. */
export function allowanceKey(finding: Finding, salt: string): string {
  return fingerprintOf(finding.excerpt.toLowerCase().replace(/\s+/g, ' '), salt);
}

/** What is asked about, where and when. */
export interface Occasion {
  /** Empty where no site is meant. */
  readonly siteId: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Rules whose question was answered for this draft already. */
  readonly answered: ReadonlySet<string>;
  /** Labels whose hints ask at this hour or in this thread. */
  readonly raised: readonly string[];
}

/** Asked about stories, and once a day is enough. */
export const RECOGNITION = 'conduct/recognition';
const DAY_MS = 24 * 60 * 60_000;

/** What a personal account is not asked for: the form of an institution's or a scholar's post. */
const PROFESSIONAL = [
  'voice',
  'citation',
  'evidence-status',
  'recruitment',
  'balance',
  'credit',
  'meeting-tag',
  'meeting-rules',
];

const folded = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

function isWanted(finding: Finding, settings: Settings, at: Occasion): boolean {
  const { rule } = finding;
  const isOff = finding.tier !== 'stop' && canSwitchOff(rule) && settings.rulesOff.includes(rule);
  if (isOff || at.answered.has(rule)) return false;
  if (rule === RECOGNITION && at.now - (settings.recognizeAskedAt ?? 0) < DAY_MS) return false;
  if (settings.voices[at.siteId] === 'personal' && PROFESSIONAL.includes(labelOf(finding))) return false;
  if (settings.ownWords.allow.some((word) => folded(word) === folded(finding.excerpt))) return false;
  return !settings.allowances.some(
    (allowance) => allowance.rule === rule && allowance.fingerprint === allowanceKey(finding, settings.salt),
  );
}

/** What a finding is about: the label of conduct, the type of an identifier. */
export const labelOf = (finding: Finding): string =>
  finding.kind === 'conduct' ? finding.label : finding.type;

/** A report after the person's choices, what was answered, the hour, and the chosen level. */
export function adjusted(report: Report, settings: Settings, at: Occasion): Report {
  const tierOf = (finding: Finding): Finding['tier'] => {
    if (finding.tier === 'review' && isDemoted(settings, finding.rule)) return 'hint';
    return finding.tier === 'hint' && at.raised.includes(labelOf(finding)) ? 'review' : finding.tier;
  };
  const findings = report.findings
    .filter((finding) => isWanted(finding, settings, at))
    .map((finding) => ({ ...finding, tier: tierOf(finding) }))
    .filter((finding) => SHOWN[settings.level].includes(finding.tier));
  return reportOf(findings, report.mosaic);
}
