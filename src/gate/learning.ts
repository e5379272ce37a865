import type { Finding } from '../checks/types.ts';
import { allowanceKey, RECOGNITION } from '../settings/choices.ts';
import { isDemoted, withFiring } from '../settings/schema.ts';
import { changeSettings } from '../settings/store.ts';

/**
 * What "wrongly detected" teaches, on this device only: an allowance for that string and rule, and for review
 * rules a mark on the firing. Storage that fails loses the lesson, never the post.
 */

const rulesOf = (findings: readonly Finding[]) =>
  new Set(findings.filter((finding) => finding.tier === 'review').map((finding) => finding.rule));

/** These strings are nobody's for these rules from now on. */
export async function allow(findings: readonly Finding[]): Promise<void> {
  const since = new Date().toISOString().slice(0, 10);
  await changeSettings((settings) => {
    const salt = settings.salt === '' ? crypto.randomUUID() : settings.salt;
    const added = findings.map((finding) => ({
      rule: finding.rule,
      fingerprint: allowanceKey(finding, salt),
      since,
    }));
    return { ...settings, salt, allowances: [...settings.allowances, ...added] };
  }).catch(() => undefined);
}

/** The question whether somebody would recognize the story was shown; `now` in milliseconds since 1970. */
export async function noteAsked(findings: readonly Finding[], now: number): Promise<void> {
  if (!findings.some(({ rule }) => rule === RECOGNITION)) return;
  await changeSettings((settings) => ({ ...settings, recognizeAskedAt: now })).catch(() => undefined);
}

/** The review rules of these findings interrupted once more. */
export async function noteFirings(findings: readonly Finding[]): Promise<void> {
  await changeSettings((settings) =>
    [...rulesOf(findings)].reduce((changed, rule) => withFiring(changed, rule, false), settings),
  ).catch(() => undefined);
}

/**
 * A review finding was wrong: allowed from now on, and its rule's last firing counts as wrong. Resolves true when
 * that made the rule a hint, which the person must be told.
 */
export async function markWrong(finding: Finding): Promise<boolean> {
  await allow([finding]);
  const settings = await changeSettings((now) => withFiring(now, finding.rule, true)).catch(() => null);
  return settings !== null && isDemoted(settings, finding.rule);
}

/** Undoes a demotion: the rule interrupts again, its firings forgotten. */
export async function promote(rule: string): Promise<void> {
  await changeSettings((settings) => ({ ...settings, firings: { ...settings.firings, [rule]: [] } })).catch(
    () => undefined,
  );
}
