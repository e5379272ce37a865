import type { Checkpoint } from './checkpoint.ts';
import { isOrphaned } from './parts.ts';
import type { Press } from './press.ts';
import type { Session } from './session.ts';
import { isClean } from './view.ts';

/** What becomes of one event that may publish. Swallowed is what belongs to a press already decided. */
export type Verdict = 'pass' | 'swallow' | 'ask';

/** Synchronous, because a clean press must reach the page as the person's own. */
export function verdictNow(here: Checkpoint, event: Event, press: Press, session: Session): Verdict {
  const { around } = here;
  const settings = around.settings();
  if (session.isBusy) return press.known ? 'swallow' : 'pass';
  if (settings === null || isOrphaned() || around.picturesPending()) return press.known ? 'ask' : 'pass';
  const now = Date.now();
  const live = here.read(press, settings);
  const content = here.keyOf(live);
  // The submit that a click causes belongs to it; a second click does not.
  if (session.hasJustPassed(content, now)) return event.type === 'submit' ? 'pass' : 'swallow';
  if (press.composer.kind.steps === true && session.isUnderway(content, now)) return 'pass';
  if (session.isTooEarly(content, now)) return 'swallow';
  const isApproved = event.isTrusted && session.takeApproval(content, now);
  if (isApproved) here.show(null);
  if (live === null) {
    if (isApproved) here.noteGone(press, session, null, []);
    return isApproved || !press.known ? 'pass' : 'ask';
  }
  if (live.draft.parts.length === 0) {
    // Pictures alone were decided when they were attached, and are no part of the next post.
    if (around.pictures.ofDraft(now).length > 0) here.noteGone(press, session, live, []);
    return 'pass';
  }
  const judgement = here.judge(press, session, live, settings);
  if (judgement.status === 'failed') {
    if (isApproved) here.noteGone(press, session, live, []);
    return isApproved || !press.known ? 'pass' : 'ask';
  }
  if (!isApproved && !isClean(judgement.report)) return 'ask';
  here.noteGone(press, session, live, judgement.report.findings);
  return 'pass';
}
