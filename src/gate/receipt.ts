import type { Finding } from '../checks/types.ts';
import type { ToBackground } from '../settings/messages.ts';
import type { Outcome } from '../settings/receipts.ts';
import browser from '../settings/webext.ts';
import type { LiveDraft } from './draft.ts';
import type { AttachedPictures } from './pictures.ts';

/** What the background is told of questions and posts: numbers and names of rules, never a word of the draft. */

/** An orphaned script cannot speak, and what it would have said is worth no trouble. */
async function tell(message: ToBackground): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // Counters and receipts are for looking at; nothing depends on them.
  }
}

/** These findings asked about a draft, once more. */
export function tellAsked(findings: readonly Finding[]): void {
  const rules = findings.filter(({ tier }) => tier !== 'hint').map(({ rule }) => rule);
  if (rules.length > 0) void tell({ to: 'background', type: 'asked', rules: [...new Set(rules)] });
}

/** A post goes out. `live` is null when it could not be read; `now` in milliseconds since 1970. */
export function tellPosted(
  siteId: string,
  outcome: Outcome,
  live: LiveDraft | null,
  pictures: AttachedPictures,
  now: number,
): void {
  const attached = pictures.ofDraft(now);
  const checked = attached.filter(({ report }) => report.status === 'checked').length;
  const receipt = {
    siteId,
    at: now,
    outcome: live === null ? ('unchecked' as const) : outcome,
    texts: live?.draft.parts.length ?? 0,
    pictures: { checked, of: attached.length },
    notChecked: pictures.unread,
  };
  void tell({ to: 'background', type: 'posted', receipt });
}
