/** What the learned models read of a draft: what its author wrote, and what the rules' frame found there. */

import type { PreparedDraft } from '../text/prepare.ts';
import type { Token } from '../text/tokens.ts';
import { postFeatures } from './features.ts';
import { type Sign, signsOf } from './signs.ts';

export interface Written {
  /** One sign a token; words out of pictures and documents count as line breaks. */
  readonly signs: readonly (Sign | null)[];
  readonly features: ReadonlySet<number>;
  /** How many words and marks there are. */
  readonly count: number;
}

/** Several models read the same draft; its tokens stay the same while its frame is raised. */
const known = new WeakMap<readonly Token[], Written>();

export function writtenIn(prepared: PreparedDraft): Written {
  const before = known.get(prepared.tokens);
  if (before) return before;
  const signs = signsOf(prepared.tokens).map((sign) =>
    sign && prepared.inDocument(sign.start) ? null : sign,
  );
  const cues = prepared.frame.sentences.map((sentence) => sentence.cues);
  const written = {
    signs,
    features: postFeatures(signs, cues),
    count: signs.reduce((sum, sign) => (sign ? sum + 1 : sum), 0),
  };
  known.set(prepared.tokens, written);
  return written;
}
