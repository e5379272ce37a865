import type { Answer } from '../../settings/pack.ts';
import { type MessageKey, say } from '../../settings/say.ts';
import type { Outcome } from './score.ts';

/** The three answers and what came of them, in words. */

export const ANSWER_KEYS: Record<Answer, MessageKey> = {
  post: 'practiceAnswerPost',
  fix: 'practiceAnswerFix',
  'do-not-post': 'practiceAnswerDoNotPost',
};
export const answerWords = (answer: Answer): string => say(ANSWER_KEYS[answer]);

const OUTCOME_KEYS: Record<Outcome, MessageKey> = {
  same: 'practiceSame',
  careful: 'practiceCareful',
  out: 'practiceOut',
  held: 'practiceHeld',
};
export const outcomeWords = (outcome: Outcome): string => say(OUTCOME_KEYS[outcome]);
