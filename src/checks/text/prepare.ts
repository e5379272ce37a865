import { judgeFrames, type PostFrame } from '../frame/judge.ts';
import { type ProtectionMask, protect } from '../protect/protect.ts';
import type { Draft, PartKind, SpanInDraft } from '../types.ts';
import { type NormalisedText, normalise, originalSpan } from './normalise.ts';
import { isRecord } from './records.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';
import { type Topic, topicsOf } from './topics.ts';

/** One part of the draft inside the joined text. */
export interface Region {
  readonly part: number;
  readonly kind: PartKind;
  readonly start: number;
  readonly end: number;
  readonly normalised: NormalisedText;
  /** Text of a document that looks like part of somebody's record. */
  readonly record: boolean;
}

/**
 * The draft as every rule reads it: all parts normalised and joined by an empty line, cut into tokens and
 * sentences, with the passages that are not about anybody (doses, citations, eponyms) masked, and with each
 * sentence judged for whether it is about one particular patient. Offsets are into `text`; `place` leads back.
 */
export interface PreparedDraft {
  readonly draft: Draft;
  readonly text: string;
  readonly regions: readonly Region[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** What must not be read as a name, number, date or place. */
  readonly masks: ProtectionMask;
  /** About one particular patient? For every sentence and for the whole. */
  readonly frame: PostFrame;
  /** What `make` makes of this draft, made once however many rules ask. */
  once<Made>(make: (prepared: PreparedDraft) => Made): Made;
  /** A word of the topic stands in the draft: cheaper than a pattern that needs one of them to match. */
  mentions(topic: Topic): boolean;
  /** How many digits stand in the draft. */
  readonly digits: number;
  /** The same draft with its frame judged anew; what was made of it `once` stays. */
  judged(frame: PostFrame): PreparedDraft;
  /** Index of the sentence that holds an offset. */
  sentenceAt(offset: number): number;
  /** The offset lies in text read out of a picture or document. */
  inDocument(offset: number): boolean;
  /** The offset lies in a document that is somebody's record: labelled and header-like words are a patient's. */
  inRecord(offset: number): boolean;
  /** The original place and words of a span; cut at the end of the part it begins in. */
  place(start: number, end: number): { readonly at: SpanInDraft; readonly excerpt: string };
}

export function prepareDraft(draft: Draft): PreparedDraft {
  const regions: Region[] = [];
  const pieces: string[] = [];
  let length = 0;
  draft.parts.forEach((part, index) => {
    const normalised = normalise(part.text);
    regions.push({
      part: index,
      kind: part.kind,
      start: length,
      end: length + normalised.text.length,
      normalised,
      record: part.kind === 'document' && isRecord(normalised.text),
    });
    pieces.push(normalised.text);
    length += normalised.text.length + 2;
  });
  const text = pieces.join('\n\n');
  const tokens = tokenise(text);
  const sentences = sentencesOf(text, tokens);
  const regionAt = (offset: number): Region | undefined => lastAtOrBefore(regions, offset);
  const inDocument = (offset: number): boolean => regionAt(offset)?.kind === 'document';
  let [digits, topics] = [0, 0];
  for (const { kind, start, end, lexeme } of tokens) {
    if (kind === 'number') digits += end - start;
    topics |= topicsOf(lexeme);
  }
  const made = new Map<unknown, unknown>();
  const masks = protect(text, tokens);
  const once = <Made>(make: (prepared: PreparedDraft) => Made): Made => {
    if (!made.has(make)) made.set(make, make(prepared));
    // Filed under the function that made it.
    return made.get(make) as Made;
  };
  const mentions = (topic: Topic): boolean => (topics & topic) !== 0;
  const inRecord = (offset: number): boolean => regionAt(offset)?.record ?? false;
  const sentenceAt = (offset: number): number => Math.max(0, indexAtOrBefore(sentences, offset));
  const place = (start: number, end: number) => {
    const region = regionAt(start);
    if (!region) return { at: { part: 0, start: 0, end: 0 }, excerpt: '' };
    const span = originalSpan(
      region.normalised,
      start - region.start,
      Math.min(end, region.end) - region.start,
    );
    const original = draft.parts[region.part]?.text ?? '';
    return { at: { part: region.part, ...span }, excerpt: original.slice(span.start, span.end) };
  };
  // Written out in one place: copies made by spreading are slower to read, and every rule reads them.
  const judged = (frame: PostFrame): PreparedDraft => ({
    draft,
    text,
    regions,
    tokens,
    sentences,
    masks,
    frame,
    digits,
    once,
    mentions,
    judged,
    sentenceAt,
    inDocument,
    inRecord,
    place,
  });
  const prepared = judged(judgeFrames({ text, tokens, sentences }));
  return prepared;
}

function indexAtOrBefore(items: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((items[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return items.length ? low : -1;
}

function lastAtOrBefore<T extends { readonly start: number }>(
  items: readonly T[],
  offset: number,
): T | undefined {
  return items[indexAtOrBefore(items, offset)];
}
