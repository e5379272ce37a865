import { type Draft, type Finding, type Report, reportOf } from '../checks/index.ts';
import { fingerprintOf } from '../settings/fingerprint.ts';
import { isDemoted, type Level, type Settings } from '../settings/schema.ts';
import type { AttachedPicture } from './pictures.ts';
import { shelf } from './shelf.ts';

/** What the engine said of a draft, after the person's own choices; failure is a value. */
export type Judgement =
  | {
      readonly status: 'checked';
      readonly report: Report;
      /** What the attached pictures were counted with; null for nothing. */
      readonly pictured: string | null;
    }
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

/**
 * Checks a draft, together with what its pictures say, with the engine on the shelf. What is found inside the
 * pictures alone was decided when they were attached. An engine that throws or is missing is "failed", never clean.
 */
export function judge(draft: Draft, settings: Settings, pictures: readonly AttachedPicture[]): Judgement {
  const { engine } = shelf();
  if (engine === undefined) return { status: 'failed' };
  try {
    const said = engine.partOf(pictures);
    const parts = said === null ? draft.parts : [...draft.parts, said];
    const context = { ...draft.context, pictures: pictures.length };
    const { findings, mosaic } = engine.checkDraft({ parts, context });
    const written = findings.filter(({ at }) => at === null || at.part < draft.parts.length);
    const report = adjusted(reportOf(written, mosaic), settings);
    return { status: 'checked', report, pictured: said?.text ?? null };
  } catch {
    return { status: 'failed' };
  }
}
