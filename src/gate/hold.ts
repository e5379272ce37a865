import type { Finding } from '../checks/index.ts';
import { say } from '../settings/say.ts';
import type { Settings } from '../settings/schema.ts';
import { Checkpoint } from './checkpoint.ts';
import type { LiveDraft } from './draft.ts';
import { holdEvent } from './events.ts';
import { correctedTexts, writeFixes } from './fixes.ts';
import { allow, markWrong, noteAsked, noteFirings, promote } from './learning.ts';
import { ensurePart, isOrphaned } from './parts.ts';
import type { Press } from './press.ts';
import { tellAsked } from './receipt.ts';
import { isOurPress, release } from './release.ts';
import { type Session, sessionOf } from './session.ts';
import { shelf } from './shelf.ts';
import type { Surroundings } from './surroundings.ts';
import { verdictNow } from './verdict.ts';
import { type Checked, dockOf, focusEditor, isClean, untilWords, viewOf } from './view.ts';

/**
 * The decision about one press: pass it untouched, or hold it, ask, and release exactly what was shown.
 * States and failure policy: docs/decisions/0004-one-approval-one-release.md.
 */

const REVIEW_MS = 10 * 60_000;
/** What a double-click cannot reach and a reader does not notice. */
const READABLE_MS = 700;
/** Questions that are put once for a draft, whatever is changed in it afterwards. */
const ASKED_ONCE = ['conduct/consent'];

export class Holder {
  private readonly here: Checkpoint;

  constructor(private readonly around: Surroundings) {
    this.here = new Checkpoint(around);
  }

  /** Handles one event that may publish. Synchronous up to the decision, because a clean press passes as it is. */
  onPress(event: Event, press: Press): void {
    if (isOurPress()) return;
    const session = sessionOf(press.composer.container);
    const verdict = verdictNow(this.here, event, press, session);
    if (verdict === 'pass') return;
    holdEvent(event);
    if (verdict === 'ask') void this.hold(press, session);
  }

  /** Never rejects: whatever goes wrong becomes a "not checked" question. */
  private async hold(press: Press, session: Session): Promise<void> {
    session.isBusy = true;
    try {
      await this.decide(press, session);
    } catch {
      await this.unchecked(press, session, say('wentWrong'));
    } finally {
      session.isBusy = false;
    }
  }

  private async decide(press: Press, session: Session): Promise<void> {
    if (isOrphaned()) return this.orphaned(press);
    const settings = await this.around.settingsInTime();
    if (!this.around.isWatching()) return this.release(press, session, this.here.read(press, settings));
    if (this.around.picturesPending()) {
      const panel = await this.here.panel();
      panel?.showNotice(say('stillChecking'));
      return;
    }
    const [hasEngine] = await Promise.all([ensurePart('engine'), ensurePart('panel')]);
    if (!hasEngine) return this.unchecked(press, session, say('checksNotLoaded'));
    // A fix may leave other findings: each turn looks at the composer afresh and ends with a decision.
    for (let turn = 0; ; turn += 1) {
      const live = this.here.read(press, settings);
      if (live === null) {
        return this.unchecked(press, session, say('composerNotRead'));
      }
      const now = this.around.settings() ?? settings;
      const judgement = this.here.judge(press, session, live, now);
      if (judgement.status === 'failed') {
        return this.unchecked(press, session, say('checkFailed'));
      }
      // What became clean since a fix is corrected, and waits for the person's own press.
      if (isClean(judgement.report))
        return turn === 0 ? this.release(press, session, live) : this.sayCorrected(press);
      const until = session.waiting(Date.now());
      if (until !== null) return this.sayWaiting(session, until);
      const isSettled =
        judgement.report.tier === 'stop'
          ? await this.askStop(press, session, live, judgement, now)
          : await this.askReview(press, session, live, judgement, now);
      if (isSettled) return;
    }
  }

  /** The person chose to look again later; the way on is in the same notice. */
  private async sayWaiting(session: Session, until: number): Promise<void> {
    const panel = await this.here.panel();
    panel?.showNotice(say('waitingUntil', untilWords(until)), {
      undo: () => session.waitUntil(0),
    });
  }

  /** Resolves true when the question is settled, false when a fix changed the draft and left something. */
  private async askStop(
    press: Press,
    session: Session,
    live: LiveDraft,
    checked: Checked,
    settings: Settings,
  ): Promise<boolean> {
    const panel = await this.here.panel();
    if (panel === null) {
      await this.unchecked(press, session, say('mayIdentify'));
      return true;
    }
    session.outcome = 'looked-at';
    tellAsked(checked.report.findings);
    const answer = await panel.askStop(viewOf(press, live, checked, settings.contacts));
    if (answer.kind === 'edit') {
      focusEditor(press);
      return true;
    }
    if (answer.kind === 'fix') return !(await this.fix(press, session, live, answer.findings));
    session.outcome = 'despite';
    if (answer.reason === 'wrong') {
      await allow(checked.report.findings.filter((finding) => finding.tier === 'stop'));
    }
    await this.release(press, session, live);
    return true;
  }

  /** As `askStop`. */
  private async askReview(
    press: Press,
    session: Session,
    live: LiveDraft,
    checked: Checked,
    settings: Settings,
  ): Promise<boolean> {
    const panel = await this.here.panel();
    if (panel === null) {
      await this.unchecked(press, session, say('somethingToLookAt'));
      return true;
    }
    const { findings } = checked.report;
    const waits = this.here.waits(live, findings, settings);
    this.here.show(null);
    const review = panel.askReview(
      { ...viewOf(press, live, checked, settings.contacts), waits },
      dockOf(press),
    );
    this.here.show(review);
    session.approve(this.here.keyOf(live), Date.now() + READABLE_MS, Date.now() + REVIEW_MS);
    for (const rule of ASKED_ONCE)
      if (findings.some((finding) => finding.rule === rule)) session.answered.add(rule);
    session.outcome = 'looked-at';
    tellAsked(findings);
    void noteFirings(findings);
    void noteAsked(findings, Date.now());
    // The panel stays open beside the composer; the next press there is the answer most people give.
    session.isBusy = false;
    focusEditor(press);
    const answer = await review.answer;
    switch (answer.kind) {
      case 'closed':
        return true;
      case 'post':
        session.isBusy = true;
        await this.release(press, session, live);
        return true;
      case 'wait':
        session.waitUntil(answer.until);
        focusEditor(press);
        await this.sayWaiting(session, answer.until);
        return true;
      case 'wrong':
        focusEditor(press);
        if (await markWrong(answer.finding)) {
          panel.showNotice(say('becameHint'), {
            undo: () => void promote(answer.finding.rule),
          });
        }
        return true;
      case 'fix':
        session.withdraw();
        session.isBusy = true;
        return !(await this.fix(press, session, live, answer.findings));
    }
  }

  /** Writes fixes; resolves true when the draft changed and should be looked at again. */
  private async fix(
    press: Press,
    session: Session,
    live: LiveDraft,
    findings: readonly Finding[],
  ): Promise<boolean> {
    const panel = await this.here.panel();
    if (await writeFixes(live, findings)) {
      const settings = await this.around.settingsInTime();
      const fixed = this.here.read(press, settings);
      const judgement = fixed === null ? null : this.here.judge(press, session, fixed, settings);
      if (judgement?.status !== 'checked' || !isClean(judgement.report)) return true;
      await this.sayCorrected(press);
      return false;
    }
    const corrected = correctedTexts(live.draft, findings).join('\n\n');
    panel?.showNotice(say('correctionNotWritten'), { copyText: corrected });
    return false;
  }

  private async sayCorrected(press: Press): Promise<void> {
    const panel = await this.here.panel();
    focusEditor(press);
    panel?.showNotice(say('corrected'));
  }

  /** Lets exactly the shown content through; anything else is looked at again. */
  private async release(press: Press, session: Session, shown: LiveDraft | null): Promise<void> {
    if ((await release(this.here, press, session, shown)) === 'done') return;
    session.isBusy = false;
    await this.hold(press, session);
  }

  private async unchecked(press: Press, session: Session, reason: string): Promise<void> {
    const panel = await this.here.panel();
    const settings = await this.around.settingsInTime();
    const shown = this.here.read(press, settings);
    // Without a panel only the browser's own dialog is left; it still asks before anything is published.
    const answer =
      panel === null
        ? window.confirm(`Scrub In: ${reason}\n\n${say('postWithoutCheckQuestion')}`)
          ? 'post'
          : 'edit'
        : await panel.askUnchecked(reason, true);
    if (answer === 'post') {
      session.outcome = 'unchecked';
      await this.release(press, session, shown);
    } else focusEditor(press);
  }

  private async orphaned(press: Press): Promise<void> {
    this.around.stepAside();
    const reason = say('orphaned');
    const panel = shelf().panel ?? null;
    if (panel === null) window.alert(`Scrub In: ${reason}`);
    else await panel.askUnchecked(reason, false);
    focusEditor(press);
  }
}
