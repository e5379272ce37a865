import type { OwnCase, Pack } from '../../settings/pack.ts';
import type { PracticeCase } from './case.ts';
import { CASES } from './cases/index.ts';

/** Which cases are practiced: all that ship, or a program's set. Pure. */

export interface PracticeSet {
  /** The program's name; empty for all cases. */
  readonly by: string;
  readonly cases: readonly PracticeCase[];
  /** Short names in the pack that this version has no case for. */
  readonly unknown: readonly string[];
}

export const ALL_CASES: PracticeSet = { by: '', cases: CASES, unknown: [] };

const caseOf = ({ title, posts, replyTo, answer, why, source }: OwnCase, index: number): PracticeCase => ({
  id: `own-${index}`,
  title,
  posts,
  ...(replyTo === undefined ? {} : { replyTo }),
  expert: { answer, why, ...(source === undefined ? {} : { source }) },
});

/**
 * A pack's practice set: the cases it names in its order, then its own. A pack with own cases alone adds them to all
 * that ship. Null when it has none.
 */
export function setOf(pack: Pack): PracticeSet | null {
  const { cases: ids = [], own = [] } = pack.practice ?? {};
  if (ids.length === 0 && own.length === 0) return null;
  const named = ids.flatMap((id) => CASES.find((one) => one.id === id) ?? []);
  const unknown = ids.filter((id) => !CASES.some((one) => one.id === id));
  return { by: pack.name, cases: [...(ids.length === 0 ? CASES : named), ...own.map(caseOf)], unknown };
}
