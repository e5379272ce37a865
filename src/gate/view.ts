import type { Report } from '../checks/types.ts';
import { focusAtCaret } from '../editors/index.ts';
import type { Dock, FindingsView } from '../panel/types.ts';
import type { Contact } from '../settings/schema.ts';
import { closestAcross, editorsOf } from '../sites/index.ts';
import { controlFor } from './control.ts';
import type { LiveDraft } from './draft.ts';
import type { Judgement } from './judge.ts';
import type { Press } from './press.ts';
import { lastEditor } from './writing.ts';

/** What the panel is shown of a press and its draft, and the way back to writing. */

export type Checked = Extract<Judgement, { status: 'checked' }>;

export const isClean = (report: Report): boolean => report.tier === 'none' || report.tier === 'hint';

export const textOf = (live: LiveDraft | null): string =>
  (live?.draft.parts ?? []).map((part) => part.text).join('\n');

export const dockOf = (press: Press): Dock => ({
  anchor: press.composer.container,
  avoid: controlFor(press.composer, press.control),
});

/** Back to where the person was writing: the composer's box that last had the focus, else its first editor. */
export function focusEditor({ composer }: Press): void {
  const last = lastEditor();
  const isOwn = last !== null && closestAcross(last, (element) => element === composer.container) !== null;
  const box = isOwn ? last : editorsOf(composer)[0];
  if (box !== undefined) focusAtCaret(box);
}

/** A moment as the person's clock shows it, "7:00 AM". */
export const untilWords = (until: number): string =>
  new Date(until).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });

export const viewOf = (
  press: Press,
  live: LiveDraft,
  { report, pictured }: Checked,
  contacts: readonly Contact[],
): FindingsView => ({
  siteName: press.composer.site.name,
  findings: report.findings,
  mosaic: report.mosaic,
  pictured,
  contacts,
  waits: [],
  texts: live.draft.parts.map((part) => part.text),
  postCount: live.draft.parts.filter((part) => part.kind === 'post').length,
});
