import type { Tier } from '../../checks/index.ts';
import type { Answer } from '../../settings/pack.ts';
import type { PracticeCase } from './case.ts';

/** What came of the answers. Pure; nothing of it is stored. */

export type Outcome =
  | 'same'
  /** Held although it was fine. */
  | 'careful'
  /** Posted although it was not fine. */
  | 'out'
  /** Held as it should be, with the other of the two ways. */
  | 'held';

/** What the engine said of a whole draft, pictures included; null when it could not say. */
export type Verdict = Tier | 'none' | null;

export function outcomeOf(answer: Answer, expert: Answer): Outcome {
  if (answer === expert) return 'same';
  if (expert === 'post') return 'careful';
  return answer === 'post' ? 'out' : 'held';
}

/** Whether the engine would hold a draft: a hint never does. */
export const holds = (verdict: Verdict): boolean => verdict === 'stop' || verdict === 'review';

export interface Score {
  readonly same: number;
  readonly careful: number;
  readonly out: number;
  readonly held: number;
  readonly engine: {
    /** Drafts the expert would hold, and those of them the engine lets go out. */
    readonly toHold: number;
    readonly missed: number;
    /** Drafts that were fine and the engine asks about. */
    readonly over: number;
  };
}

/** The score over the answered cases; the engine is judged on those of them it could judge. */
export function scoreOf(
  cases: readonly PracticeCase[],
  answers: ReadonlyMap<string, Answer>,
  verdicts: ReadonlyMap<string, Verdict>,
): Score {
  const count = { same: 0, careful: 0, out: 0, held: 0 };
  const engine = { toHold: 0, missed: 0, over: 0 };
  for (const { id, expert } of cases) {
    const answer = answers.get(id);
    if (answer === undefined) continue;
    count[outcomeOf(answer, expert.answer)] += 1;
    const verdict = verdicts.get(id) ?? null;
    if (verdict === null) continue;
    if (expert.answer === 'post') engine.over += holds(verdict) ? 1 : 0;
    else {
      engine.toHold += 1;
      engine.missed += holds(verdict) ? 0 : 1;
    }
  }
  return { ...count, engine };
}
