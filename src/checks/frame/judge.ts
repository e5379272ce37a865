/**
 * Is this about one particular patient? Evidence for (owned patients, ages, beds, events, relatives) is weighed
 * against evidence for anything else (papers, meetings, teaching, colleagues, the author's own life, history),
 * sentence by sentence, and carried from sentence to sentence across the post or thread.
 */
import { STORY, type StoryDetail } from '../lexicons/story.ts';
import type { PhraseHit } from '../text/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { CUES, CueCounts, placesOf } from './cue-counts.ts';
import { type Cue, OTHER_CUE_NAMES, RELEASE_CUES, type ReleaseCue } from './cues.ts';
import { OTHER_CUES } from './other-cues.ts';
import { PATIENT_CUES } from './patient-cues.ts';
import { shapes } from './shapes.ts';
import { WEIGHTS } from './weights.ts';

export interface SentenceFrame {
  readonly cues: CueCounts;
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
const CORE = placesOf(
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
);
const SELF = placesOf('self');
const OWN_PATIENT = placesOf('owned', 'slot');
const CORE_NEEDED = 0.5;
const MOST_WITHOUT_CORE = 0.4;
/** Evidence of one kind counts up to here. */
const MOST: Readonly<Partial<Record<Cue, number>>> = {
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

/** Cue counts by sentence, and where the story tells more. */
export function countCues({ tokens, sentences }: CueInput): {
  bySentence: CueCounts[];
  story: readonly PhraseHit<StoryDetail>[];
} {
  const bySentence = CueCounts.several(sentences.length);
  const owner = ownerOf(sentences, tokens.length);
  const add = (token: number, cue: Cue, weight: number): void => {
    bySentence[owner[token] ?? -1]?.add(cue, weight);
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
  return { bySentence, story };
}

/** The counts of each group of sentences together, each cue up to what counts of it. */
export function totalsOf(groups: readonly (readonly CueCounts[])[]): CueCounts[] {
  const totals = CueCounts.several(groups.length);
  totals.forEach((total, group) => {
    putTotal(groups[group] ?? [], total);
  });
  return totals;
}

function putTotal(counts: readonly CueCounts[], into: CueCounts): void {
  for (const one of counts)
    for (let at = 0; at < CUES.length; at++) into.set(at, Math.min(into.at(at) + one.at(at), MOSTS[at] ?? 0));
}

/** By the order of `CUES`: how much of one counts, and what one unit of it says for a patient; less than nothing against. */
const MOSTS = Float64Array.from(CUES, (cue) => MOST[cue] ?? MOST_OF_OTHERS);
const WEIGHED = Float64Array.from(CUES, (cue) => (AGAINST.has(cue) ? -WEIGHTS[cue] : WEIGHTS[cue]));

function weigh(counts: CueCounts): { forPatient: number; against: number } {
  let forPatient = 0;
  let against = 0;
  for (let at = 0; at < MOSTS.length; at++) {
    const amount = counts.at(at);
    if (amount === 0) continue;
    const weighed = Math.min(amount, MOSTS[at] ?? 0) * (WEIGHED[at] ?? 0);
    if (weighed < 0) against -= weighed;
    else forPatient += weighed;
  }
  // The author's own mother is "she" as well.
  if (counts.sumAt(SELF) >= OWN_FAMILY && counts.sumAt(OWN_PATIENT) === 0) forPatient *= OWN_FAMILY_SHARE;
  const core = counts.sumAt(CORE);
  return { forPatient: core < CORE_NEEDED ? Math.min(forPatient, MOST_WITHOUT_CORE) : forPatient, against };
}

export function judgeFrames(input: CueInput & { readonly text: string }): PostFrame {
  const { tokens, sentences, text } = input;
  const { bySentence, story } = countCues(input);
  const alone = bySentence.map(weigh);
  const blocks = blocksOf(text, sentences);
  const together = totalsOf(blocks.map((members) => members.flatMap((index) => bySentence[index] ?? [])));
  const blockEvidence = together.map((total) => {
    const { forPatient, against } = weigh(total);
    return forPatient - against;
  });
  const strongest = Math.max(0, ...blockEvidence);
  const framed: SentenceFrame[] = [];
  blocks.forEach((members, block) => {
    const carried = Math.max(blockEvidence[block] ?? 0, strongest - CARRY_LOSS);
    for (const index of members) {
      const cues = bySentence[index];
      if (!cues) continue;
      const { forPatient, against } = alone[index] ?? { forPatient: 0, against: 0 };
      const evidence = Math.max(forPatient - against, carried - Math.max(0, against - forPatient));
      framed[index] = { cues, forPatient, against, evidence };
    }
  });
  const released = new Set<ReleaseCue>();
  for (const { phrase } of RELEASE_CUES.find(tokens)) released.add(phrase.label);
  return { sentences: framed, evidence: strongest, released: [...released], story };
}

/** The same frame after something said whose story it is. Sentences about others stay where they were. */
export function raised(frame: PostFrame, more: number): PostFrame {
  return {
    sentences: frame.sentences.map((sentence) =>
      sentence.against > sentence.forPatient + 1
        ? sentence
        : {
            cues: sentence.cues,
            forPatient: sentence.forPatient + more / 2,
            against: sentence.against,
            evidence: Math.max(sentence.evidence, 0) + more,
          },
    ),
    evidence: frame.evidence + more,
    released: frame.released,
    story: frame.story,
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

function ownerOf(sentences: readonly Sentence[], count: number): readonly number[] {
  const owner = new Array<number>(count).fill(-1);
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
