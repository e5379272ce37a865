/**
 * Is this about one particular patient? Evidence for (owned patients, ages, beds, events, relatives) is weighed
 * against evidence for anything else (papers, meetings, teaching, colleagues, the author's own life, history),
 * sentence by sentence, and carried from sentence to sentence across the post or thread.
 */
import type { ProtectionMask } from '../protect/protect.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { DraftContext } from '../types.ts';
import {
  OTHER_CUES,
  type OtherCue,
  PATIENT_CUES,
  type PatientCue,
  RELEASE_CUES,
  type ReleaseCue,
} from './cues.ts';

export interface SentenceFrame {
  readonly patient: Readonly<Partial<Record<PatientCue, number>>>;
  readonly other: Readonly<Partial<Record<OtherCue, number>>>;
  /** Evidence of this sentence alone: for, against. */
  readonly forPatient: number;
  readonly against: number;
  /** Evidence after carrying over from the rest of the draft; from `PARTICULAR` upwards it is about somebody. */
  readonly evidence: number;
}

export interface PostFrame {
  readonly sentences: readonly SentenceFrame[];
  /** Strongest evidence anywhere in the draft. */
  readonly evidence: number;
  /** The author says the story is consented, composite or fictional. */
  readonly released: readonly ReleaseCue[];
}

export const PARTICULAR = 1.5;

interface FrameInput {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly masks: ProtectionMask;
  readonly inDocument: (offset: number) => boolean;
  readonly context: DraftContext;
}

const MOST: Readonly<Partial<Record<PatientCue | OtherCue, number>>> = {
  pronoun: 1,
  clinical: 0.6,
  event: 2,
  reader: 0.6,
  teaching: 2.5,
  policy: 2,
  publication: 4,
};

export function judgeFrames(input: FrameInput): PostFrame {
  const { tokens, sentences } = input;
  const patient = sentences.map(() => ({}) as Partial<Record<PatientCue, number>>);
  const other = sentences.map(() => ({}) as Partial<Record<OtherCue, number>>);
  const owner = ownerOf(sentences, tokens.length);
  for (const { phrase, from } of PATIENT_CUES.find(tokens))
    add(patient[owner[from] ?? -1], phrase.label, phrase.weight);
  for (const { phrase, from } of OTHER_CUES.find(tokens))
    add(other[owner[from] ?? -1], phrase.label, phrase.weight);
  for (const [sentence, cue, weight] of shapes(input, owner)) {
    if (cue === 'publication') add(other[sentence], cue, weight);
    else add(patient[sentence], cue, weight);
  }
  const alone = sentences.map((_, index) => ({
    forPatient: sum(patient[index] ?? {}),
    against: sum(other[index] ?? {}),
  }));
  const strongest = Math.max(0, ...alone.map(({ forPatient, against }) => forPatient - against));
  const framed = sentences.map((_, index): SentenceFrame => {
    const { forPatient, against } = alone[index] ?? { forPatient: 0, against: 0 };
    const own = forPatient - against;
    return {
      patient: patient[index] ?? {},
      other: other[index] ?? {},
      forPatient,
      against,
      evidence: Math.max(own, strongest - 0.5 - Math.max(0, against - forPatient)),
    };
  });
  const released = new Set<ReleaseCue>();
  for (const { phrase } of RELEASE_CUES.find(tokens)) released.add(phrase.label);
  return { sentences: framed, evidence: strongest, released: [...released] };
}

function add<Cue extends string>(
  counts: Partial<Record<Cue, number>> | undefined,
  cue: Cue,
  weight: number,
): void {
  if (counts) counts[cue] = (counts[cue] ?? 0) + weight;
}

function sum(counts: Partial<Record<PatientCue | OtherCue, number>>): number {
  let total = 0;
  for (const cue of Object.keys(counts) as (PatientCue | OtherCue)[])
    total += Math.min(counts[cue] ?? 0, MOST[cue] ?? 3.5);
  return total;
}

function ownerOf(sentences: readonly Sentence[], count: number): Int32Array {
  const owner = new Int32Array(count).fill(-1);
  sentences.forEach((sentence, index) => {
    owner.fill(index, sentence.from, sentence.to);
  });
  return owner;
}

/** Evidence that is a shape rather than words: "72M", "s/p", percentages and p-values. */
function* shapes(
  input: FrameInput,
  owner: Int32Array,
): Generator<[number, PatientCue | 'publication', number]> {
  const { tokens } = input;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const sentence = owner[index] ?? -1;
    if (!token || sentence < 0) continue;
    const next = tokens[index + 1];
    if (token.text === '%') yield [sentence, 'publication', 0.35];
    else if (
      token.text === '/' &&
      !token.spaced &&
      next &&
      !next.spaced &&
      next.key === 'p' &&
      tokens[index - 1]?.key === 's'
    )
      yield [sentence, 'shorthand', 0.8];
    else if (token.text === '/' && next?.key === 'o' && /^[ch]$/.test(tokens[index - 1]?.key ?? ''))
      yield [sentence, 'shorthand', 0.6];
    else if (token.key === 'p' && /^[<=>]$/.test(next?.text ?? '')) yield [sentence, 'publication', 1];
    else if (token.key === 'n' && next?.text === '=') yield [sentence, 'publication', 1.2];
  }
}
