import type { PracticeCase } from '../case.ts';
import { CONDUCT } from './conduct.ts';
import { PATIENTS } from './patients.ts';
import { PICTURES } from './pictures.ts';
import { REPLIES } from './replies.ts';
import { THREADS } from './threads.ts';

/** One of each kind in turn, so that the kind of a case does not give the answer away. */
function inTurn(lists: readonly (readonly PracticeCase[])[]): PracticeCase[] {
  const rounds = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: rounds }, (_none, round) => lists.flatMap((list) => list[round] ?? [])).flat();
}

/** Every case that ships, in the order of a session. Their texts are in English, whatever the interface is in. */
export const CASES: readonly PracticeCase[] = inTurn([PATIENTS, REPLIES, PICTURES, THREADS, CONDUCT]).map(
  (one) => ({ ...one, lang: 'en' }),
);
