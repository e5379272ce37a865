import type { Finding } from '../checks/index.ts';
import type { Notice, Panel } from '../panel/types.ts';
import type { Settings } from '../settings/schema.ts';
import { contentKey, type LiveDraft, readDraft } from './draft.ts';
import { holdEvent } from './events.ts';
import { correctedTexts, writeFixes } from './fixes.ts';
import { type Judgement, judge } from './judge.ts';
import { allow, markWrong, noteFirings, promote } from './learning.ts';
import { ensurePart, isOrphaned } from './parts.ts';
import type { Press } from './press.ts';
import { controlFor, isOurPress, pressOnce, wasPublished } from './release.ts';
import { type Session, sessionOf } from './session.ts';
import { shelf } from './shelf.ts';
import type { Surroundings } from './surroundings.ts';
import { type Checked, dockOf, focusEditor, isClean, textOf, viewOf } from './view.ts';

/**
 * The decision about one press: pass it untouched, or hold it, ask, and release exactly what was shown.
 * States and failure policy: docs/decisions/0004-one-approval-one-release.md.
 */

/** An approval that is not used ends: the person may have walked away from an open composer. */
const APPROVAL_MS = 30_000;
const REVIEW_MS = 10 * 60_000;
/** What a double-click cannot reach and a reader does not notice. */
const READABLE_MS = 700;

export class Holder {
  private review: Notice | null = null;

  constructor(private readonly around: Surroundings) {}

  /** Handles one event that may publish. Synchronous up to the decision, because a clean press passes as it is. */
  onPress(event: Event, press: Press): void {
    if (isOurPress()) return;
    const session = sessionOf(press.composer.container);
    const verdict = this.verdictNow(event, press, session);
    if (verdict === 'pass') return;
    holdEvent(event);
    if (verdict === 'ask') void this.hold(press, session);
  }

  private verdictNow(event: Event, press: Press, session: Session): 'pass' | 'swallow' | 'ask' {
    const settings = this.around.settings();
    if (session.isBusy) return press.known ? 'swallow' : 'pass';
    if (settings === null || isOrphaned() || this.around.picturesPending())
      return press.known ? 'ask' : 'pass';
    const now = Date.now();
    const live = this.read(press, settings);
    const content = this.keyOf(live);
    // The submit that a click causes belongs to it; a second click does not.
    if (session.hasJustPassed(content, now)) return event.type === 'submit' ? 'pass' : 'swallow';
    if (press.composer.kind.steps === true && session.isUnderway(content, now)) return 'pass';
    if (session.isTooEarly(content, now)) return 'swallow';
    if (event.isTrusted && session.takeApproval(content, now)) {
      this.review?.close();
      this.noteGone(press);
      return 'pass';
    }
    if (live === null) return press.known ? 'ask' : 'pass';
    if (live.draft.parts.length === 0) return 'pass';
    const judgement = this.judge(live, settings);
    if (judgement.status === 'failed') return press.known ? 'ask' : 'pass';
    if (!isClean(judgement.report)) return 'ask';
    this.noteGone(press);
    return 'pass';
  }

  private judge(live: LiveDraft, settings: Settings): Judgement {
    return judge(live.draft, settings, this.around.pictures.ofDraft(Date.now()));
  }

  /** The post is on its way: its pictures are no part of the next. In steps, they stay for the last. */
  private noteGone({ known, composer }: Press): void {
    if (known && composer.kind.steps !== true) this.around.pictures.forget();
  }

  /** The draft as it is now; null when it cannot be read, which must end in a question and never in silence. */
  private read(press: Press, settings: Settings): LiveDraft | null {
    try {
      return readDraft(press.composer, settings, Date.now());
    } catch {
      return null;
    }
  }

  private keyOf(live: LiveDraft | null): string {
    return `${this.around.pictures.count}\n${live === null ? 'unreadable' : contentKey(live.draft)}`;
  }

  /** Never rejects: whatever goes wrong becomes a "not checked" question. */
  private async hold(press: Press, session: Session): Promise<void> {
    session.isBusy = true;
    try {
      await this.decide(press, session);
    } catch {
      await this.unchecked(
        press,
        session,
        'Something went wrong inside Scrub In while it checked this post.',
      );
    } finally {
      session.isBusy = false;
    }
  }

  private async decide(press: Press, session: Session): Promise<void> {
    if (isOrphaned()) return this.orphaned(press);
    const settings = await this.around.settingsInTime();
    if (!this.around.isWatching()) return this.release(press, session, this.read(press, settings));
    if (this.around.picturesPending()) {
      (await this.panel())?.showNotice('Still checking your picture. Press Post again when it is attached.');
      return;
    }
    const [hasEngine] = await Promise.all([ensurePart('engine'), ensurePart('panel')]);
    if (!hasEngine)
      return this.unchecked(press, session, 'The checks did not load, so this post was not checked.');
    // A fix may leave other findings: each turn looks at the composer afresh and ends with a decision.
    for (;;) {
      const live = this.read(press, settings);
      if (live === null) {
        return this.unchecked(
          press,
          session,
          'This composer could not be read, so the post was not checked.',
        );
      }
      const judgement = this.judge(live, this.around.settings() ?? settings);
      if (judgement.status === 'failed') {
        return this.unchecked(press, session, 'The check failed, so this post was not checked.');
      }
      const { report } = judgement;
      if (isClean(report)) return this.release(press, session, live);
      const isSettled =
        report.tier === 'stop'
          ? await this.askStop(press, session, live, judgement)
          : await this.askReview(press, session, live, judgement);
      if (isSettled) return;
    }
  }

  /** Resolves true when the question is settled, false when the draft was changed by a fix. */
  private async askStop(press: Press, session: Session, live: LiveDraft, checked: Checked): Promise<boolean> {
    const panel = await this.panel();
    if (panel === null) {
      await this.unchecked(press, session, 'This post may identify a patient.');
      return true;
    }
    const answer = await panel.askStop(viewOf(press, live, checked));
    if (answer.kind === 'edit') {
      focusEditor(press);
      return true;
    }
    if (answer.kind === 'fix') return !(await this.fix(press, live, answer.findings));
    if (answer.reason === 'wrong') {
      await allow(checked.report.findings.filter((finding) => finding.tier === 'stop'));
    }
    await this.release(press, session, live);
    return true;
  }

  private async askReview(
    press: Press,
    session: Session,
    live: LiveDraft,
    checked: Checked,
  ): Promise<boolean> {
    const panel = await this.panel();
    if (panel === null) {
      await this.unchecked(press, session, 'There is something to look at in this post.');
      return true;
    }
    this.review?.close();
    const review = panel.askReview(viewOf(press, live, checked), dockOf(press));
    this.review = review;
    session.approve(this.keyOf(live), Date.now() + READABLE_MS, Date.now() + REVIEW_MS);
    void noteFirings(checked.report.findings);
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
      case 'wrong':
        focusEditor(press);
        if (await markWrong(answer.finding)) {
          panel.showNotice('Wrong three times in five: findings of this kind are only hints from now on.', {
            undo: () => void promote(answer.finding.rule),
          });
        }
        return true;
      case 'fix':
        session.withdraw();
        session.isBusy = true;
        await this.fix(press, live, answer.findings);
        return true;
    }
  }

  /** Writes fixes; resolves true when the draft changed and should be looked at again. */
  private async fix(press: Press, live: LiveDraft, findings: readonly Finding[]): Promise<boolean> {
    const panel = await this.panel();
    if (await writeFixes(live, findings)) {
      const settings = await this.around.settingsInTime();
      const fixed = this.read(press, settings);
      const judgement = fixed === null ? null : this.judge(fixed, settings);
      if (judgement?.status === 'checked' && isClean(judgement.report)) {
        focusEditor(press);
        panel?.showNotice('Corrected. Read it once more, then press Post.');
        return false;
      }
      return true;
    }
    const corrected = correctedTexts(live.draft, findings).join('\n\n');
    panel?.showNotice(
      'The correction could not be written into this editor. Copy the corrected text instead.',
      { copyText: corrected },
    );
    return false;
  }

  /** Lets exactly the shown content through, once; anything else is looked at again. */
  private async release(press: Press, session: Session, shown: LiveDraft | null): Promise<void> {
    const settings = await this.around.settingsInTime();
    const current = this.read(press, settings);
    const content = this.keyOf(current);
    if (content !== this.keyOf(shown)) {
      session.isBusy = false;
      return this.hold(press, session);
    }
    const { composer } = press;
    const control = controlFor(composer, press.control);
    if (composer.kind.release === 'armed' || control === null || current === null || !press.known)
      return this.arm(press, session, content);
    const text = textOf(current);
    session.notePassed(content, Date.now());
    pressOnce(control);
    this.noteGone(press);
    if (await wasPublished(composer, text, () => textOf(this.read(press, settings)))) return;
    await this.arm(press, session, content);
  }

  /** "Approved: press Post again": the next trusted press of the same content passes. */
  private async arm(press: Press, session: Session, content: string): Promise<void> {
    session.approve(content, Date.now(), Date.now() + APPROVAL_MS);
    const panel = await this.panel();
    this.review?.close();
    const armed = panel?.showArmed(dockOf(press)) ?? null;
    this.review = armed;
    if (armed === null) return;
    setTimeout(() => armed.close(), APPROVAL_MS);
  }

  private async unchecked(press: Press, session: Session, reason: string): Promise<void> {
    const panel = await this.panel();
    const settings = await this.around.settingsInTime();
    const shown = this.read(press, settings);
    // Without a panel only the browser's own dialog is left; it still asks before anything is published.
    const answer =
      panel === null
        ? window.confirm(`Scrub In: ${reason}\n\nPost it without a check?`)
          ? 'post'
          : 'edit'
        : await panel.askUnchecked(reason, true);
    if (answer === 'post') await this.release(press, session, shown);
    else focusEditor(press);
  }

  private async orphaned(press: Press): Promise<void> {
    this.around.stepAside();
    const reason =
      'Scrub In was updated or switched off. This post was not checked: refresh this page to be protected.';
    const panel = shelf().panel ?? null;
    if (panel === null) window.alert(`Scrub In: ${reason}`);
    else await panel.askUnchecked(reason, false);
    focusEditor(press);
  }

  private async panel(): Promise<Panel | null> {
    if (shelf().panel === undefined && !isOrphaned()) await ensurePart('panel');
    return shelf().panel ?? null;
  }
}
