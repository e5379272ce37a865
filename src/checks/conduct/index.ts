import type { PreparedDraft } from '../text/prepare.ts';
import type { ConductFinding } from '../types.ts';

/** One rule about how the author speaks: reads the prepared draft, returns what it finds. */
export type ConductRule = (prepared: PreparedDraft) => readonly ConductFinding[];

/** A new rule is one file in this folder and one line here. */
const RULES: readonly ConductRule[] = [];

/** All conduct findings of a draft, in the order of the rules. */
export function conductFindings(prepared: PreparedDraft): ConductFinding[] {
  return RULES.flatMap((rule) => rule(prepared));
}
