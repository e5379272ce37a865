import { normalise } from '../text/normalise.ts';
import { sentencesOf } from '../text/sentences.ts';
import { tokenise } from '../text/tokens.ts';
import { CUES } from './cue-counts.ts';
import { countCues, totalsOf } from './judge.ts';

export { CUES } from './cue-counts.ts';
export { PATIENT_CUE_NAMES } from './cues.ts';

/** Capped cue totals of a whole text: what the training script learns from. */
export function cueTotals(source: string): Record<string, number> {
  const { text } = normalise(source);
  const tokens = tokenise(text);
  const { bySentence } = countCues({ tokens, sentences: sentencesOf(text, tokens) });
  const [total] = totalsOf([bySentence]);
  return Object.fromEntries(CUES.map((cue) => [cue, total?.of(cue) ?? 0]));
}
