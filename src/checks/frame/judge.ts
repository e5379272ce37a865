/**
 * Is this about one particular patient? Evidence for (owned patients, ages, beds, events, relatives) is weighed
 * against evidence for anything else (papers, meetings, teaching, colleagues, the author's own life, history),
 * sentence by sentence, and carried from sentence to sentence across the post or thread.
 */
import { STORY, type StoryDetail } from '../lexicons/story.ts';
import type { PhraseHit } from '../text/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { type Cue, OTHER_CUE_NAMES, PATIENT_CUE_NAMES, RELEASE_CUES, type ReleaseCue } from './cues.ts';
import { OTHER_CUES } from './other-cues.ts';
import { PATIENT_CUES } from './patient-cues.ts';
import { shapes } from './shapes.ts';
import { WEIGHTS } from './weights.ts';

type Counts = Partial<Record<Cue, number>>;

export interface SentenceFrame {
  readonly cues: Readonly<Counts>;
  /** Weighed evidence of this sentence alone. */
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
  /** Turns of phrase that make somebody recognisable, wherever they stand. */
  readonly story: readonly PhraseHit<StoryDetail>[];
}

export const PARTICULAR = 0.6;
/** What a story loses on the way to another paragraph or post. */
const CARRY_LOSS = 0.5;
const AGAINST: ReadonlySet<string> = new Set(OTHER_CUE_NAMES);
/** From here on a sentence is about the author's own family, unless it also has a patient. */
const OWN_FAMILY = 4;
const OWN_FAMILY_SHARE = 0.7;
/** These tell of somebody; time, names, place of work and story alone do not. */
const CORE: readonly Cue[] = [
  'owned',
  'somebody',
  'age',
  'slot',
  'event',
  'act',
  'pronoun',
  'kin',
  'shorthand',
  'clinical',
];
const CORE_NEEDED = 0.5;
const MOST_WITHOUT_CORE = 0.4;
/** Evidence of one kind counts up to here. */
const MOST: Readonly<Partial<Counts>> = {
  pronoun: 2.1,
  clinical: 0.9,
  event: 2,
  reader: 1,
  teaching: 2.5,
  policy: 2,
  publication: 6,
  plural: 5,
  time: 1.6,
  told: 1.2,
  name: 1,
  story: 2,
  self: 6,
  quiz: 6,
  meeting: 5,
  unit: 1.2,
  shorthand: 1.6,
  act: 3,
};
const MOST_OF_OTHERS = 3.5;

/** A sentence that begins with one of these has the author as its subject: "Extubated him", "Caught triplets". */
const ZERO_SUBJECT = new Set(
  'measured launched started stopped gave pushed carried packed rescued resected reconstructed debulked closed irradiated inserted placed placed pulled untangled dug swabbed lanced cultured grew counted mixed compounded verified paged admitted walked sent sat stayed waited cleaned dressed woke fixed weaned decannulated prescribed tapered started refilled took saw caught lost held sat had met gave told got found watched put did pulled pronounced extubated intubated delivered repaired fixed removed extracted stitched sewed coded admitted discharged diagnosed treated biopsied scoped cathed shocked transfused signed tubed lined drained opened closed reattached reduced splinted casted triaged sent transferred dispensed filled counseled consented operated cannulated resuscitated examined sutured ablated stented clipped coiled embolized debrided amputated grafted transplanted harvested evacuated decompressed reversed rounded called drove flew hugged cried fed bathed turned suctioned bagged tapped performed'.split(
    ' ',
  ),
);

/** A sentence that begins with one of these tells the reader what to do. */
const IMPERATIVES = new Set(
  'know check use ask learn stop keep carry bring get go look think treat call consider avoid start remember read listen save print tape tell say teach put drink eat sleep breathe wash measure order hold give fund vote join register apply come see watch discuss choose document flush localise localize suction lower raise recheck repeat plot screen offer talk take schedule subscribe follow share sign donate please'.split(
    ' ',
  ),
);
interface CueInput {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Cue counts by sentence, and capped for the whole. */
export function countCues({ tokens, sentences }: CueInput): {
  bySentence: Counts[];
  total: Counts;
  story: readonly PhraseHit<StoryDetail>[];
} {
  const bySentence: Counts[] = sentences.map(() => ({}));
  const owner = ownerOf(sentences, tokens.length);
  const add = (token: number, cue: Cue, weight: number): void => {
    const counts = bySentence[owner[token] ?? -1];
    if (counts) counts[cue] = (counts[cue] ?? 0) + weight;
  };
  for (const { phrase, from } of PATIENT_CUES.find(tokens))
    if (phrase.label !== 'owned' || !saidInGeneral(tokens, from)) add(from, phrase.label, phrase.weight);
  for (const { phrase, from } of OTHER_CUES.find(tokens)) add(from, phrase.label, phrase.weight);
  const story = STORY.find(tokens);
  for (const { phrase, from } of story) {
    add(from, 'story', phrase.weight / 2);
    if (phrase.label === 'kinship') add(from, 'somebody', 0.7);
  }
  shapes(tokens, add);
  for (const { from } of sentences) {
    const first = tokens[from]?.key ?? '';
    if (ZERO_SUBJECT.has(first)) add(from, 'act', 0.7);
    else if (IMPERATIVES.has(first)) add(from, 'teaching', 0.5);
  }
  return { bySentence, total: totalOf(bySentence), story };
}

function totalOf(counts: readonly Counts[]): Counts {
  const total: Counts = {};
  for (const one of counts)
    for (const cue in one) {
      if (isCue(cue)) total[cue] = Math.min((total[cue] ?? 0) + (one[cue] ?? 0), SCALES[cue].most);
    }
  return total;
}

const SCALES = Object.fromEntries(
  [...PATIENT_CUE_NAMES, ...OTHER_CUE_NAMES].map((cue) => [
    cue,
    { most: MOST[cue] ?? MOST_OF_OTHERS, weight: WEIGHTS[cue], against: AGAINST.has(cue) },
  ]),
) as Readonly<Record<Cue, { readonly most: number; readonly weight: number; readonly against: boolean }>>;

const isCue = (key: string): key is Cue => key in SCALES;

function weigh(counts: Counts): { forPatient: number; against: number } {
  let forPatient = 0;
  let against = 0;
  for (const cue in counts) {
    if (!isCue(cue)) continue;
    const scale = SCALES[cue];
    const weighed = Math.min(counts[cue] ?? 0, scale.most) * scale.weight;
    if (scale.against) against += weighed;
    else forPatient += weighed;
  }
  // The author's own mother is "she" as well.
  if ((counts.self ?? 0) >= OWN_FAMILY && !counts.owned && !counts.slot) forPatient *= OWN_FAMILY_SHARE;
  let core = 0;
  for (const cue of CORE) core += counts[cue] ?? 0;
  return { forPatient: core < CORE_NEEDED ? Math.min(forPatient, MOST_WITHOUT_CORE) : forPatient, against };
}

export function judgeFrames(input: CueInput & { readonly text: string }): PostFrame {
  const { tokens, sentences, text } = input;
  const { bySentence, story } = countCues(input);
  const alone = bySentence.map(weigh);
  const blocks = blocksOf(text, sentences);
  const blockEvidence = blocks.map((members) => {
    const { forPatient, against } = weigh(totalOf(members.map((index) => bySentence[index] ?? {})));
    return forPatient - against;
  });
  const strongest = Math.max(0, ...blockEvidence);
  const framed: SentenceFrame[] = [];
  blocks.forEach((members, block) => {
    const carried = Math.max(blockEvidence[block] ?? 0, strongest - CARRY_LOSS);
    for (const index of members) {
      const { forPatient, against } = alone[index] ?? { forPatient: 0, against: 0 };
      const evidence = Math.max(forPatient - against, carried - Math.max(0, against - forPatient));
      framed[index] = { cues: bySentence[index] ?? {}, forPatient, against, evidence };
    }
  });
  const released = new Set<ReleaseCue>();
  for (const { phrase } of RELEASE_CUES.find(tokens)) released.add(phrase.label);
  return { sentences: framed, evidence: strongest, released: [...released], story };
}

/** The same frame after something said whose story it is. Sentences about others stay where they were. */
export function raised(frame: PostFrame, more: number): PostFrame {
  return {
    ...frame,
    evidence: frame.evidence + more,
    sentences: frame.sentences.map((sentence) =>
      sentence.against > sentence.forPatient + 1
        ? sentence
        : {
            ...sentence,
            forPatient: sentence.forPatient + more / 2,
            evidence: Math.max(sentence.evidence, 0) + more,
          },
    ),
  };
}

/** Sentences between empty lines belong together. */
function blocksOf(text: string, sentences: readonly Sentence[]): number[][] {
  const blocks: number[][] = [];
  sentences.forEach((sentence, index) => {
    const before = sentences[index - 1];
    const open = blocks.at(-1);
    if (open && before && !text.slice(before.end, sentence.start).includes('\n\n')) open.push(index);
    else blocks.push([index]);
  });
  return blocks;
}

function ownerOf(sentences: readonly Sentence[], count: number): Int32Array {
  const owner = new Int32Array(count).fill(-1);
  sentences.forEach((sentence, index) => {
    owner.fill(index, sentence.from, sentence.to);
  });
  return owner;
}

/** 'When a trainee says "my patient died"': anybody's words, nobody's patient. */
const saidInGeneral = (tokens: readonly Token[], from: number): boolean =>
  /^["“‘']$/.test(tokens[from - 1]?.text ?? '') &&
  tokens
    .slice(Math.max(0, from - 12), from)
    .some(({ key }) => /^(?:when|whenever|if|never|anyone|everyone|every|saying)$/.test(key));
