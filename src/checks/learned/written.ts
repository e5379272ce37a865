/** What the learned models read of a draft: what its author wrote, and what the rules' frame found there. */
import type { PreparedDraft } from '../text/prepare.ts';
import { postFeatures } from './features.ts';
import { type Sign, signsOf } from './signs.ts';

export interface Written {
  /** One sign a token; words out of pictures and documents count as line breaks. */
  readonly signs: readonly (Sign | null)[];
  readonly features: readonly number[];
}

export function writtenIn(prepared: PreparedDraft): Written {
  const { tokens } = prepared;
  const all = signsOf(tokens);
  const documents = prepared.regions.some(({ kind }) => kind === 'document');
  const signs = documents
    ? all.map((sign, at) => (prepared.inDocument(tokens[at]?.start ?? 0) ? null : sign))
    : all;
  const cues = prepared.frame.sentences.map((sentence) => sentence.cues);
  return { signs, features: postFeatures(signs, cues) };
}
