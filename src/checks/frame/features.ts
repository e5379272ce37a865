import { normalise } from '../text/normalise.ts';
import { sentencesOf } from '../text/sentences.ts';
import { tokenise } from '../text/tokens.ts';
import type { OtherCue, PatientCue } from './cues.ts';
import { countCues } from './judge.ts';

export const PATIENT_CUE_NAMES: readonly PatientCue[] = [
  'time',
  'told',
  'owned',
  'somebody',
  'age',
  'slot',
  'event',
  'act',
  'pronoun',
  'unit',
  'shorthand',
  'kin',
  'clinical',
  'name',
  'story',
];
export const OTHER_CUE_NAMES: readonly OtherCue[] = [
  'plural',
  'publication',
  'meeting',
  'teaching',
  'quiz',
  'colleague',
  'self',
  'history',
  'hypothetical',
  'policy',
  'reader',
];
export const ALL_CUES: readonly (PatientCue | OtherCue)[] = [...PATIENT_CUE_NAMES, ...OTHER_CUE_NAMES];

/** Capped cue totals of a whole text: what the training script learns from. */
export function cueTotals(source: string): Partial<Record<PatientCue | OtherCue, number>> {
  const { text } = normalise(source);
  const tokens = tokenise(text);
  return countCues({ tokens, sentences: sentencesOf(text, tokens) }).total;
}
