import { PARTICULAR } from '../frame/judge.ts';
import type { PreparedDraft } from '../text/prepare.ts';
import type { NameRun } from './name-shapes.ts';

/** A name that one of the patterns accepted. */
export interface FoundName {
  readonly run: NameRun;
  readonly rule: string;
  /** Token where the replacement begins, when a title goes with the name. */
  readonly fixFrom?: number;
  readonly instead?: string;
}

/** One pattern, tried at a token. */
export type NamePattern = (prepared: PreparedDraft, index: number) => FoundName | null;

/** Evidence that the sentence of a token is about a patient. */
export function evidenceAtToken(prepared: PreparedDraft, index: number): number {
  return evidenceAtOffset(prepared, prepared.tokens[index]?.start ?? 0);
}

export function evidenceAtOffset(prepared: PreparedDraft, offset: number): number {
  return prepared.frame.sentences[prepared.sentenceAt(offset)]?.evidence ?? 0;
}

/** Something in the draft may be about a patient: below this no rule of the story can fire. */
export function tellsOfSomebody(prepared: PreparedDraft): boolean {
  return prepared.frame.evidence >= PARTICULAR - 0.5 || prepared.regions.some((region) => region.record);
}

const PATIENTS: ReadonlySet<string> = new Set(['patient', 'pt', 'client']);

/** The person named belongs to the author: "my husband Tom", "our daughter Lily". */
export function isNarrator(prepared: PreparedDraft, index: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const token = prepared.tokens[index - back];
    if (token?.kind !== 'word' || PATIENTS.has(token.key)) return false;
    if (token.key === 'my')
      return !/^(?:patient|pt|client|little|neighbor|neighbour)$/.test(prepared.tokens[index]?.key ?? '');
  }
  return false;
}

/** The sentence thanks, cites, announces or remembers somebody, and holds little about a patient. */
export function sentenceIsOthers(prepared: PreparedDraft, index: number): boolean {
  const offset = prepared.tokens[index]?.start ?? 0;
  const sentence = prepared.frame.sentences[prepared.sentenceAt(offset)];
  if (!sentence) return false;
  const others = sentence.cues.sum('colleague', 'publication', 'meeting', 'history');
  return others >= 1 && sentence.forPatient < others + 0.5;
}

/** The sentence announces, publishes, teaches or thanks more than it tells about a patient. */
export function aboutOthers(prepared: PreparedDraft, offset: number): boolean {
  const frame = prepared.frame.sentences[prepared.sentenceAt(offset)];
  return !!frame && frame.against >= 0.8 && frame.against > frame.forPatient;
}
