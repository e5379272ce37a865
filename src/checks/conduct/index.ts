import type { PreparedDraft } from '../text/prepare.ts';
import type { ConductFinding } from '../types.ts';
import { advice } from './advice.ts';
import { altText } from './alt-text.ts';
import { anger } from './anger.ts';
import { audience } from './audience.ts';
import { balance } from './balance.ts';
import { citation } from './citation.ts';
import { confirmsPatient } from './confirms-patient.ts';
import { consent } from './consent.ts';
import { copyright } from './copyright.ts';
import { disclosedCompany } from './disclosed-company.ts';
import { embargo } from './embargo.ts';
import { evidenceStatus } from './evidence-status.ts';
import { insult } from './insult.ts';
import { meeting } from './meeting.ts';
import { overpromise } from './overpromise.ts';
import { ownWords } from './own-words.ts';
import { recruitment } from './recruitment.ts';
import type { ConductRule } from './rule.ts';
import { undisclosedStake } from './stake.ts';
import { respectfulLanguage, stigma } from './stigma.ts';
import { testimonial } from './testimonial.ts';
import { voice } from './voice.ts';

export type { ConductRule } from './rule.ts';

/** A new rule is one file in this folder and one line here. */
const RULES: readonly ConductRule[] = [
  confirmsPatient,
  insult,
  overpromise,
  advice,
  disclosedCompany,
  undisclosedStake,
  embargo,
  copyright,
  stigma,
  anger,
  respectfulLanguage,
  consent,
  recruitment,
  balance,
  citation,
  evidenceStatus,
  voice,
  meeting,
  altText,
  ownWords,
  testimonial,
  audience,
];

/** All conduct findings of a draft, in the order of the rules. */
export function conductFindings(prepared: PreparedDraft): ConductFinding[] {
  const found: ConductFinding[] = [];
  for (const rule of RULES) for (const finding of rule(prepared)) found.push(finding);
  return found;
}
