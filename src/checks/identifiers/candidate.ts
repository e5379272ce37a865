import type { PreparedDraft } from '../text/prepare.ts';
import type { IdentityType, Tier } from '../types.ts';

/** What a rule found, in offsets of the joined text; `check.ts` turns it into a finding. */
export interface Candidate {
  readonly type: IdentityType;
  readonly start: number;
  readonly end: number;
  readonly tier: Tier;
  readonly rule: string;
  readonly reason: string;
  readonly source: string;
  /** What to write instead; null when nothing sensible can be offered. */
  readonly instead: string | null;
  /** Where the replacement goes, when it is more than the finding ("Mr. " before a name). */
  readonly fixStart?: number;
  readonly fixEnd?: number;
  /** A name said in a strong context is looked for again everywhere in the draft. */
  readonly spreads?: boolean;
}

/** One class of identifiers: reads the prepared draft, returns what it found. */
export type IdentifierRule = (prepared: PreparedDraft) => Candidate[];

/** 45 CFR 164.514(b)(2)(i) and its letters. */
export const safeHarbor = (letter: string): string => `45 CFR 164.514(b)(2)(i)(${letter})`;
