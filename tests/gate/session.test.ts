import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Session, sessionOf } from '../../src/gate/session.ts';

describe('Session', () => {
  it('releases the approved content once', () => {
    const session = new Session();
    session.approve('a', 0, 100);
    expect(session.takeApproval('a', 50)).toBe(true);
    expect(session.takeApproval('a', 51)).toBe(false);
  });

  it('does not release other content, and keeps the approval for its own', () => {
    const session = new Session();
    session.approve('a', 0, 100);
    expect(session.takeApproval('b', 50)).toBe(false);
    expect(session.takeApproval('a', 50)).toBe(true);
  });

  it('does not release after the approval ended', () => {
    const session = new Session();
    session.approve('a', 0, 100);
    expect(session.takeApproval('a', 101)).toBe(false);
    expect(session.takeApproval('a', 50)).toBe(false);
  });

  it('knows a press that came before anybody could have read', () => {
    const session = new Session();
    session.approve('a', 700, 10_000);
    expect(session.isTooEarly('a', 120)).toBe(true);
    expect(session.isTooEarly('a', 700)).toBe(false);
    expect(session.isTooEarly('b', 120)).toBe(false);
  });

  it('tells the second half of a press from a new one', () => {
    const session = new Session();
    session.approve('a', 0, 100);
    session.takeApproval('a', 50);
    expect(session.hasJustPassed('a', 500)).toBe(true);
    expect(session.hasJustPassed('b', 500)).toBe(false);
    expect(session.hasJustPassed('a', 751)).toBe(false);
  });

  it('knows the steps after an approved one, for ten minutes and the same content', () => {
    const session = new Session();
    expect(session.isUnderway('a', 0)).toBe(false);
    session.approve('a', 0, 100);
    session.takeApproval('a', 50);
    expect(session.isUnderway('a', 60_000)).toBe(true);
    expect(session.isUnderway('b', 60_000)).toBe(false);
    expect(session.isUnderway('a', 600_050)).toBe(false);
  });

  it('knows a wait until it ends, and nothing is approved meanwhile', () => {
    const session = new Session();
    expect(session.waiting(0)).toBeNull();
    session.approve('a', 0, 1000);
    session.waitUntil(500);
    expect([session.waiting(499), session.waiting(500)]).toEqual([500, null]);
    expect(session.takeApproval('a', 600)).toBe(false);
    session.waitUntil(0);
    expect(session.waiting(0)).toBeNull();
  });

  it('forgets with the post what belonged to it', () => {
    const session = new Session();
    session.answered.add('conduct/consent');
    session.outcome = 'despite';
    session.waitUntil(500);
    session.startAfresh();
    expect([session.answered.size, session.outcome, session.waiting(0)]).toEqual([0, 'clean', null]);
    expect(session.isBusy).toBe(false);
  });

  it('is one for each composer', () => {
    const [one, other] = [{}, {}] as unknown as [Element, Element];
    expect(sessionOf(one)).toBe(sessionOf(one));
    expect(sessionOf(one)).not.toBe(sessionOf(other));
  });

  it('lets an approval out on its last moment, and knows the very end of a press', () => {
    const session = new Session();
    session.approve('a', 0, 100);
    expect(session.takeApproval('a', 100)).toBe(true);
    expect([session.hasJustPassed('a', 799), session.hasJustPassed('a', 800)]).toEqual([true, false]);
    expect([session.isUnderway('a', 600_099), session.isUnderway('a', 600_100)]).toEqual([true, false]);
  });

  it('never releases more often than it approved, whatever the order of events', () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('approve' as const), content: fc.constantFrom('a', 'b') }),
      fc.record({ do: fc.constant('press' as const), content: fc.constantFrom('a', 'b') }),
      fc.record({ do: fc.constant('withdraw' as const), content: fc.constantFrom('a', 'b') }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const session = new Session();
        const balance = { a: 0, b: 0 };
        for (const [now, { do: act, content }] of steps.entries()) {
          if (act === 'approve') {
            session.approve(content, now, now + 1000);
            balance[content] += 1;
          } else if (act === 'withdraw') session.withdraw();
          else if (session.takeApproval(content, now)) balance[content] -= 1;
          expect(balance[content]).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
