import type { PreparedDraft } from '../text/prepare.ts';

/** The person named belongs to the author: "my husband Tom", "our daughter Lily". */
export function isNarrator(prepared: PreparedDraft, index: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const token = prepared.tokens[index - back];
    if (token?.kind !== 'word') return false;
    if (token.key === 'my') return !/^(?:patient|pt|client|little)$/.test(prepared.tokens[index]?.key ?? '');
  }
  return false;
}

/** The sentence thanks, cites, announces or remembers somebody, and holds little about a patient. */
export function sentenceIsOthers(prepared: PreparedDraft, index: number): boolean {
  const offset = prepared.tokens[index]?.start ?? 0;
  const sentence = prepared.frame.sentences[prepared.sentenceAt(offset)];
  if (!sentence) return false;
  const others =
    (sentence.cues.colleague ?? 0) +
    (sentence.cues.publication ?? 0) +
    (sentence.cues.meeting ?? 0) +
    (sentence.cues.history ?? 0);
  return others >= 1 && sentence.forPatient < others + 0.5;
}
