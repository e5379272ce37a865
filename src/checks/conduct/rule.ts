import type { PreparedDraft } from '../text/prepare.ts';
import type { ConductFinding } from '../types.ts';

/** One rule about how the author speaks: reads the prepared draft, returns what it finds. */
export type ConductRule = (prepared: PreparedDraft) => readonly ConductFinding[];
