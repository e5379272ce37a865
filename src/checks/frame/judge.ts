/**
 * Is this about one particular patient? Evidence for (owned patients, ages, beds, events, relatives) is weighed
 * against evidence for anything else (papers, meetings, teaching, colleagues, the author's own life, history),
 * sentence by sentence, and carried from sentence to sentence across the post or thread.
 */
import { EPONYMS } from '../lexicons/eponyms.ts';
import { NOT_NAMES } from '../lexicons/not-names.ts';
import { OCCUPATIONS } from '../lexicons/occupations.ts';
import { isFirstName } from '../lexicons/people.ts';
import { STORY, type StoryDetail } from '../lexicons/story.ts';
import type { PhraseHit } from '../text/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { OTHER_CUE_NAMES, type OtherCue, type PatientCue, RELEASE_CUES, type ReleaseCue } from './cues.ts';
import { OTHER_CUES } from './other-cues.ts';
import { PATIENT_CUES } from './patient-cues.ts';
import { WEIGHTS } from './weights.ts';

export type Cue = PatientCue | OtherCue;
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

/** Meetings and societies, as they are written: in capitals, with or without the year. */
const MEETINGS = new Set(
  'ACS ATA AMA NKF CAP SIR SSO AAPD AADE APA ASCO ASH ESMO EHA AACR SABCS ASTRO AHA ESC TCT CHEST ATS DDW ACG AASLD EASL EULAR AAN ACEP SAEM FACS SAGES SMFM IDWEEK RSNA ECR ASN ATS AUA ARVO AAD USCAP HIMSS ENDO EASD AGS AAOS AAFP FMX ASHP APHA AACN NTI ENA SCCM SHM SGIM ACP AHIMA AAPA NBME ACOG AAP PAS KDIGO ISTH EBMT AORN'.split(
    ' ',
  ),
);
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
  for (const [token, cue, weight] of shapes(tokens)) add(token, cue, weight);
  for (const { from } of sentences) {
    const first = tokens[from]?.key ?? '';
    if (ZERO_SUBJECT.has(first)) add(from, 'act', 0.7);
    else if (IMPERATIVES.has(first)) add(from, 'teaching', 0.5);
  }
  return { bySentence, total: totalOf(bySentence), story };
}

function totalOf(counts: readonly Counts[]): Counts {
  const total: Counts = {};
  for (const one of counts) {
    for (const cue of Object.keys(one) as Cue[]) {
      total[cue] = Math.min((total[cue] ?? 0) + (one[cue] ?? 0), MOST[cue] ?? MOST_OF_OTHERS);
    }
  }
  return total;
}

function weigh(counts: Counts): { forPatient: number; against: number } {
  let forPatient = 0;
  let against = 0;
  for (const cue of Object.keys(counts) as Cue[]) {
    const weighed = Math.min(counts[cue] ?? 0, MOST[cue] ?? MOST_OF_OTHERS) * WEIGHTS[cue];
    if (AGAINST.has(cue)) against += weighed;
    else forPatient += weighed;
  }
  // The author's own mother is "she" as well.
  if ((counts.self ?? 0) >= OWN_FAMILY && !counts.owned && !counts.slot) forPatient *= OWN_FAMILY_SHARE;
  const core = CORE.reduce((sum, cue) => sum + (counts[cue] ?? 0), 0);
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

/** Evidence that is a shape rather than words: first names, "s/p", percentages, p-values. */
function* shapes(tokens: readonly Token[]): Generator<[number, Cue, number]> {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    const next = tokens[index + 1];
    const before = tokens[index - 1];
    if (token.kind === 'mark') {
      if (token.text === '%') yield [index, 'publication', 0.35];
      else if (token.text === '/' && next && !next.spaced) {
        if (before?.key === 's' && next.key === 'p') yield [index, 'shorthand', 0.8];
        else if (next.key === 'o' && /^[ch]$/.test(before?.key ?? '')) yield [index, 'shorthand', 0.6];
      }
    } else if (token.kind === 'number') {
      // A year before anybody living was treated.
      if (
        /^(?:1[0-8]\d\d|19[0-4]\d)$/.test(token.text) &&
        (!before ||
          before.kind === 'line' ||
          /^(?:in|since|of|from|circa|c|by|around|until|the|on|and|\(|,|:|\.)$/.test(before.key)) &&
        next?.text !== '-'
      )
        yield [index, 'history', 1.2];
    } else if (token.kind === 'word') {
      if (token.key === 'p' && /^[<=>]$/.test(next?.text ?? '')) yield [index, 'publication', 1];
      else if (token.key === 'n' && next?.text === '=') yield [index, 'publication', 1.2];
      else if (/^https?$/.test(token.key)) yield [index, 'publication', fundraiser(tokens, index) ? 0 : 1.2];
      else if (token.text === 'RT') yield [index, 'publication', 1];
      else if (MEETINGS.has(token.text)) yield [index, 'meeting', 1.2];
      else if (OCCUPATIONS().has(token.key)) {
        yield [index, 'story', 0.3];
        if (servedPerson(tokens, index)) yield [index, 'somebody', 0.7];
      } else if (token.capital && isFirstName(token.key) && !isSomethingElse(tokens, index))
        yield [index, 'name', 0.5];
    }
  }
}

/** 'When a trainee says "my patient died"': anybody's words, nobody's patient. */
const saidInGeneral = (tokens: readonly Token[], from: number): boolean =>
  /^["“‘']$/.test(tokens[from - 1]?.text ?? '') &&
  tokens
    .slice(Math.max(0, from - 12), from)
    .some(({ key }) => /^(?:when|whenever|if|never|anyone|everyone|every|saying)$/.test(key));

/** A clinician's or author's name, an eponym, a calendar word. */
function isSomethingElse(tokens: readonly Token[], index: number): boolean {
  const key = tokens[index]?.key ?? '';
  const before = tokens[index - 1]?.text === '.' ? tokens[index - 2]?.key : tokens[index - 1]?.key;
  return (
    NOT_NAMES().has(key) ||
    EPONYMS().has(key) ||
    /^(?:dr|dra|drs|prof|professor|nurse|by)$/.test(before ?? '')
  );
}

/** A link to somebody's own page, not to an article. */
function fundraiser(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(index, index + 10)
    .some(({ key }) => /^(?:gofund|gofundme|caringbridge|facebook|instagram|venmo)$/.test(key));
}

/** "for the high school band director", "on a trapeze artist": care given to somebody of this occupation. */
function servedPerson(tokens: readonly Token[], index: number): boolean {
  for (let back = 1; back <= 4; back++) {
    if (!/^(?:the|a|an|our|my|this)$/.test(tokens[index - back]?.key ?? '')) continue;
    return /^(?:for|on|in|with|of|to|from)$/.test(tokens[index - back - 1]?.key ?? '');
  }
  return false;
}
