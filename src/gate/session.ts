import type { Outcome } from '../settings/receipts.ts';

/**
 * What the gate remembers of one composer, for as long as the page keeps its element. Never stored.
 * One approval is bound to one content and releases one submit of it.
 */

interface Approval {
  readonly content: string;
  /** Milliseconds since 1970. Before `from` nobody can have read what is approved; after `until` it ended. */
  readonly from: number;
  readonly until: number;
}

/** A double-click's second press, or the form submit that belongs to a passed click. */
const SAME_PRESS_MS = 700;
/** How long somebody may stand between the steps of one post. */
const STEPS_MS = 10 * 60_000;

export class Session {
  /** A question about this composer is open or being prepared. */
  isBusy = false;
  /** Rules whose question was shown for this draft and need no second answer. */
  readonly answered = new Set<string>();
  /** How this draft goes out, as far as it has come. */
  outcome: Outcome = 'clean';
  private waitingUntil = 0;
  private approval: Approval | null = null;
  private passed: { content: string; at: number } | null = null;

  approve(content: string, from: number, until: number): void {
    this.approval = { content, from, until };
  }

  /** The person chose to look again later; `until` in milliseconds since 1970, 0 ends it. */
  waitUntil(until: number): void {
    this.waitingUntil = until;
    this.withdraw();
  }

  /** The end of the chosen wait; null when there is none. */
  waiting(now: number): number | null {
    return this.waitingUntil > now ? this.waitingUntil : null;
  }

  /** The draft went out: the next one in this composer is another. */
  startAfresh(): void {
    this.answered.clear();
    this.outcome = 'clean';
    this.waitingUntil = 0;
  }

  withdraw(): void {
    this.approval = null;
  }

  /** Whether this content was approved and not yet released; a true answer uses the approval up. */
  takeApproval(content: string, now: number): boolean {
    const approval = this.approval;
    if (approval === null || approval.content !== content) return false;
    this.approval = null;
    if (now > approval.until) return false;
    this.notePassed(content, now);
    return true;
  }

  /** Whether an approval of this content exists that nobody can have read yet: a double-click's second press. */
  isTooEarly(content: string, now: number): boolean {
    return this.approval !== null && this.approval.content === content && now < this.approval.from;
  }

  notePassed(content: string, now: number): void {
    this.passed = { content, at: now };
  }

  /** Whether an approved press of the same content went through a moment ago. */
  hasJustPassed(content: string, now: number): boolean {
    return this.hasPassed(content, now, SAME_PRESS_MS);
  }

  /** Whether an approved press of the same content was a step on the way to this one. */
  isUnderway(content: string, now: number): boolean {
    return this.hasPassed(content, now, STEPS_MS);
  }

  private hasPassed(content: string, now: number, within: number): boolean {
    return this.passed !== null && this.passed.content === content && now - this.passed.at < within;
  }
}

const sessions = new WeakMap<Element, Session>();

export function sessionOf(container: Element): Session {
  const session = sessions.get(container) ?? new Session();
  sessions.set(container, session);
  return session;
}
