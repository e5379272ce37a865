import { normalise } from '../text/normalise.ts';
import { sentencesOf } from '../text/sentences.ts';
import { tokenise } from '../text/tokens.ts';
import { OTHER_CUE_NAMES, type OtherCue, PATIENT_CUE_NAMES, type PatientCue } from './cues.ts';
import { countCues } from './judge.ts';

export { PATIENT_CUE_NAMES } from './cues.ts';

export const ALL_CUES: readonly (PatientCue | OtherCue)[] = [...PATIENT_CUE_NAMES, ...OTHER_CUE_NAMES];

/** Capped cue totals of a whole text: what the training script learns from. */
export function cueTotals(source: string): Partial<Record<PatientCue | OtherCue, number>> {
  const { text } = normalise(source);
  const tokens = tokenise(text);
  return countCues({ tokens, sentences: sentencesOf(text, tokens) }).total;
}
