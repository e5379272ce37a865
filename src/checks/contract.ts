/**
 * The line format other tools rely on: one draft a line in, one report a line out. Offsets are UTF-16, end
 * exclusive, into the text, or into the posts joined by two newlines.
 */
import type { Draft, DraftContext, Finding, MosaicEstimate, Report, Tier } from './types.ts';

/** One line of input; `id` comes back unchanged. */
export interface DraftLine {
  readonly id: unknown;
  readonly draft: Draft;
}

export interface SpanLine {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly tier: Tier;
  readonly severity: 'block' | 'warn' | 'info';
  readonly rule: string;
  readonly reason: string;
  readonly fix?: string;
}

export interface ReminderLine {
  readonly label: string;
  readonly tier: Tier;
  readonly rule: string;
  readonly reason: string;
  readonly start?: number;
  readonly end?: number;
  readonly fix?: string;
}

export interface ReportLine {
  readonly id: unknown;
  readonly tier: Tier | 'none';
  readonly leaky: boolean;
  readonly spans: readonly SpanLine[];
  readonly reminders: readonly ReminderLine[];
  readonly labels: readonly string[];
  readonly mosaic: MosaicEstimate | null;
}

const SEVERITY = { stop: 'block', review: 'warn', hint: 'info' } as const;
/** The labels other tools count. */
export const LABELS = [
  'insult',
  'anger',
  'stigmatizing-language',
  'overpromise',
  'individual-medical-advice',
  'undisclosed-COI',
  'copyright-figure',
  'embargo',
] as const;

/** Reads one parsed JSON value. Throws a `TypeError` that says what is wrong with it. */
export function draftFromLine(value: unknown): DraftLine {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError('a line must be a JSON object');
  const line = value as Record<string, unknown>;
  const posts = line.posts ?? (line.text === undefined ? undefined : [line.text]);
  if (!Array.isArray(posts) || !posts.every((post) => typeof post === 'string'))
    throw new TypeError('"text" must be a string or "posts" a list of strings');
  return {
    id: line.id ?? null,
    draft: { parts: posts.map((text: string) => ({ kind: 'post', text })), context: contextOf(line.context) },
  };
}

function contextOf(value: unknown): DraftContext {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object') throw new TypeError('"context" must be an object');
  const given = value as Record<string, unknown>;
  const text = (key: string): string | undefined => {
    const found = given[key];
    if (found !== undefined && found !== null && typeof found !== 'string')
      throw new TypeError(`"context.${key}" must be a string`);
    return found ?? undefined;
  };
  const disclosures = given.disclosures;
  if (
    disclosures !== undefined &&
    !(Array.isArray(disclosures) && disclosures.every((name) => typeof name === 'string'))
  )
    throw new TypeError('"context.disclosures" must be a list of strings');
  const quoted = text('quoted');
  const replyTo = text('replyTo');
  const bio = text('bio');
  const place = text('place');
  const now = text('now');
  return {
    ...(typeof given.reply === 'boolean' ? { reply: given.reply } : {}),
    ...(quoted === undefined ? {} : { quoted }),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(bio === undefined ? {} : { bio }),
    ...(place === undefined ? {} : { place }),
    ...(now === undefined ? {} : { now }),
    ...(disclosures === undefined ? {} : { disclosures: disclosures as string[] }),
  };
}

/** The report as the contract's line. */
export function lineFromReport(id: unknown, draft: Draft, report: Report): ReportLine {
  const starts: number[] = [];
  let length = 0;
  for (const part of draft.parts) {
    starts.push(length);
    length += part.text.length + 2;
  }
  const place = (at: { part: number; start: number; end: number }) => ({
    start: (starts[at.part] ?? 0) + at.start,
    end: (starts[at.part] ?? 0) + at.end,
  });
  const fixOf = (finding: Finding) => (finding.fixes[0] ? { fix: finding.fixes[0].text } : {});
  const spans: SpanLine[] = [];
  const reminders: ReminderLine[] = [];
  for (const finding of report.findings) {
    const { tier, rule, reason } = finding;
    if (finding.kind === 'identity')
      spans.push({
        ...place(finding.at),
        type: finding.type,
        tier,
        severity: SEVERITY[tier],
        rule,
        reason,
        ...fixOf(finding),
      });
    else
      reminders.push({
        label: finding.label,
        tier,
        rule,
        reason,
        ...(finding.at ? place(finding.at) : {}),
        ...fixOf(finding),
      });
  }
  const labels = LABELS.filter((label) => reminders.some((reminder) => reminder.label === label));
  return { id, tier: report.tier, leaky: report.leaky, spans, reminders, labels, mosaic: report.mosaic };
}
