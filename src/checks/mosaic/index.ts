/** The combination of details: the estimate, and a finding when few people fit. */
import { type Candidate, safeHarbor } from '../identifiers/candidate.ts';
import type { PreparedDraft } from '../text/prepare.ts';
import type { IdentityFinding, MosaicEstimate } from '../types.ts';
import { detailsOf } from './details.ts';
import { estimate } from './estimate.ts';

export interface Mosaic {
  readonly estimate: MosaicEstimate | null;
  readonly finding: Candidate | null;
}

export function mosaicOf(prepared: PreparedDraft, findings: readonly IdentityFinding[]): Mosaic {
  const details = detailsOf(prepared, findings);
  const figure = details && estimate(details);
  if (!details || !figure) return { estimate: null, finding: null };
  const few = figure.bracket === 'probably only this person' || figure.bracket === 'fewer than 11';
  const start = details.diseaseWords ? prepared.text.indexOf(details.diseaseWords) : -1;
  if (!few || start < 0 || !details.diseaseWords || figure.counted.length < 3)
    return { estimate: figure, finding: null };
  const advice = figure.lever ? ` ${figure.lever.advice}.` : '';
  return {
    estimate: figure,
    finding: {
      type: 'QUASI',
      start,
      end: start + details.diseaseWords.length,
      tier: 'review',
      rule: 'mosaic/few-people',
      reason: `Together these details fit ${figure.bracket === 'fewer than 11' ? 'fewer than 11 people' : 'probably only this person'}.${advice}`,
      source: `${safeHarbor('R')}, (b)(2)(ii)`,
      instead: null,
    },
  };
}
