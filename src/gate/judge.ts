import { type Draft, type Finding, type Report, reportOf } from '../checks/index.ts';
import { fingerprintOf } from '../settings/fingerprint.ts';
import { isDemoted, type Level, type Settings } from '../settings/schema.ts';
import { shelf } from './shelf.ts';

/** What the engine said of a draft, after the person's own choices; failure is a value. */
export type Judgement =
  | { readonly status: 'checked'; readonly report: Report }
  | { readonly status: 'failed' };

const SHOWN: Record<Level, readonly Finding['tier'][]> = {
  everything: ['stop', 'review', 'hint'],
  'stop-and-review': ['stop', 'review'],
  'stop-only': ['stop'],
};

/** The fingerprint under which "wrongly detected" is remembered: case and white space do not matter. */
export function allowanceKey(finding: Finding, salt: string): string {
  return fingerprintOf(finding.excerpt.toLowerCase().replace(/\s+/g, ' '), salt);
}

/** A report after allowances, demotions and the chosen level. */
export function adjusted(report: Report, settings: Settings): Report {
  const isAllowed = (finding: Finding) =>
    settings.allowances.some(
      (allowance) =>
        allowance.rule === finding.rule && allowance.fingerprint === allowanceKey(finding, settings.salt),
    );
  const findings = report.findings
    .filter((finding) => !isAllowed(finding))
    .map((finding) =>
      finding.tier === 'review' && isDemoted(settings, finding.rule)
        ? { ...finding, tier: 'hint' as const }
        : finding,
    )
    .filter((finding) => SHOWN[settings.level].includes(finding.tier));
  return reportOf(findings, report.mosaic);
}

/** Checks a draft with the engine on the shelf. An engine that throws or is missing is "failed", never clean. */
export function judge(draft: Draft, settings: Settings): Judgement {
  const { engine } = shelf();
  if (engine === undefined) return { status: 'failed' };
  try {
    return { status: 'checked', report: adjusted(engine.checkDraft(draft), settings) };
  } catch {
    return { status: 'failed' };
  }
}
