/**
 * The second reading of a draft: what the rules found is weighed together with what was learned from whole posts.
 * A draft that reads like the story of one particular person gets the words added that make that person recognizable;
 * one that reads like anything else loses what the rules only guessed (`strength.ts`). What stands on its own feet (a
 * record number, a telephone number, anything out of a document) is never touched. Authority for what is added: 45 CFR
 * 164.514(b)(2)(i), and (b)(2)(ii) for the story; why a statistical reader at all: docs/decisions/0013 and 0084.
 */
import type { Cue } from '../frame/cues.ts';
import { type Candidate, safeHarbor } from '../identifiers/candidate.ts';
import { Cover } from '../text/cover.ts';
import type { PreparedDraft } from '../text/prepare.ts';
import { type Evidence, judgment } from './evidence.ts';
import { likelyWords } from './likely.ts';
import {
  type PostModel,
  postLogit,
  shippedModels,
  TAG_NAMES,
  TAGS_A_TOKEN,
  type Tag,
  type TagModel,
  tagChances,
} from './models.ts';
import { FEW_WORDS, leastVerdict, namesSomebody, quotesRecord } from './strength.ts';
import { type Written, writtenIn } from './written.ts';

/** A cue counts up to here. */
const MOST_CUE = 2;

const MOST_FRAME = 4;
/** A word counts as a patient's from this chance on, and goes on being one down to the second. */
const LIKELY = 0.4;
const GOES_ON = 0.28;
/** From this verdict on the draft is read for more. */
const ASKS = -0.5;
/** In few words it takes more to add some, and still more to show the whole. */
const ASKS_OF_FEW = 1;
const WHOLE_OF_FEW = 2;
/** Fewer are no story to show. */
const LEAST_STORY = 8;
/** So that a draft without any such word has a logarithm. */
const HARDLY_A_WORD = 0.05;
/** Logarithm of as many such words as a story has. */
const MANY_WORDS = Math.log(10);
/** Above this verdict a draft in which no word stands out is shown as a whole. */
const WHOLE = 0.35;
/** From this verdict on it is a patient's story, even where a sentence of it speaks of the author's own people. */
const SURELY = 1;
/** Fewer words than these are no story, and nothing to learn from. */
const FEWEST_WORDS = 4;
/** A story's telling words stand close together; a long text has a stray one anywhere. */
const WINDOW = 40;

const WHOLE_STORY =
  'Reads like the story of one particular person. Would they or their family recognize it? Change or leave out details.';

export interface Models {
  readonly post: PostModel;
  readonly tags: TagModel;
}

/** Token indices, both inclusive. */
interface Run {
  readonly tag: number;
  readonly from: number;
  to: number;
}

/** Both models' view of a draft; words out of documents are not read. */
export class SecondReading {
  private readonly written: Written;
  private read: Float64Array | null = null;

  constructor(
    private readonly prepared: PreparedDraft,
    private readonly models: Models = shippedModels(),
  ) {
    this.written = writtenIn(prepared);
  }

  /** The tag model's chances, word by word: read when asked for, since most drafts are clear without. */
  private get chances(): Float64Array {
    this.read ??= tagChances(this.models.tags, this.written.signs);
    return this.read;
  }

  evidence(found: readonly Candidate[]): Evidence {
    return {
      ...this.evidenceAtMost(found),
      words: Math.log(this.mostWords() + HARDLY_A_WORD),
      date: this.most('DATE'),
      detail: this.most('DETAIL'),
    };
  }

  /** What the evidence could come to at most, before the words are read. */
  evidenceAtMost(found: readonly Candidate[]): Evidence {
    return {
      words: MANY_WORDS,
      date: 0,
      detail: 1,
      story: postLogit(this.models.post, this.written.features),
      stop: found.some(({ tier }) => tier === 'stop') ? 1 : 0,
      review: found.some(({ tier }) => tier === 'review') ? 1 : 0,
      frame: Math.max(-1, Math.min(MOST_FRAME, this.prepared.frame.evidence)),
      length: Math.log(this.written.signs.length + 1),
      self: this.cue('self'),
      plural: this.cue('plural'),
      publication: this.cue('publication'),
      policy: this.cue('policy'),
    };
  }

  /** How much of a cue the rules found in the whole draft. */
  private cue(name: Cue): number {
    let sum = 0;
    for (const { cues } of this.prepared.frame.sentences) sum += cues.of(name);
    return Math.min(MOST_CUE, sum);
  }

  private mostWords(): number {
    const { chances } = this;
    const reach = WINDOW * TAGS_A_TOKEN;
    let within = 0;
    let most = 0;
    for (let at = 0; at < chances.length; at += TAGS_A_TOKEN) {
      within += 1 - (chances[at] ?? 1) - (at < reach ? 0 : 1 - (chances[at - reach] ?? 1));
      most = Math.max(most, within);
    }
    return most;
  }

  private most(tag: Tag): number {
    const { chances } = this;
    let most = 0;
    for (let at = TAG_NAMES.indexOf(tag); at < chances.length; at += TAGS_A_TOKEN)
      most = Math.max(most, chances[at] ?? 0);
    return most;
  }

  /** The chance that a token is a patient's. */
  private share(at: number): number {
    return 1 - (this.chances[at * TAGS_A_TOKEN] ?? 1);
  }

  /** The words that the tag model takes for a patient's, in order of place. */
  likely(): Candidate[] {
    return this.runs().flatMap(({ tag, from, to }) =>
      likelyWords(this.prepared, TAG_NAMES[tag] ?? 'none', from, to, (at) => this.share(at)),
    );
  }

  /** Neighbouring words of one tag. */
  private runs(): Run[] {
    const runs: Run[] = [];
    const { chances } = this;
    for (let at = 0; at < this.written.signs.length; at++) {
      const last = runs.at(-1);
      const here = at * TAGS_A_TOKEN;
      if (last?.to === at - 1 && (chances[here + last.tag] ?? 0) > GOES_ON) last.to = at;
      else if (this.share(at) > LIKELY) runs.push({ tag: strongest(chances, here), from: at, to: at });
    }
    return runs;
  }

  /** The sentence in which most words may be a patient's: what to look at when no single word stands out. */
  tellingSentence(): Candidate[] {
    let best: { readonly start: number; readonly end: number; readonly sum: number } | null = null;
    for (const { from, to } of this.prepared.sentences) {
      const words = this.prepared.tokens
        .slice(from, to)
        .filter(({ kind, start }) => kind === 'word' && !this.prepared.inDocument(start));
      const [first, last] = [words[0], words.at(-1)];
      if (!first || !last) continue;
      let sum = 0;
      for (let at = from; at < to; at++) sum += this.share(at);
      if (!best || sum > best.sum) best = { start: first.start, end: last.end, sum };
    }
    if (!best) return [];
    return [
      {
        type: 'QUASI',
        start: best.start,
        end: best.end,
        tier: 'review',
        rule: 'story/whole',
        reason: WHOLE_STORY,
        source: `${safeHarbor('R')}, (b)(2)(ii)`,
        instead: null,
      },
    ];
  }
}

/** The likeliest tag but "none" of the token whose chances begin at an index. */
function strongest(chances: Float64Array, from: number): number {
  let best = 1;
  for (let tag = 2; tag < TAGS_A_TOKEN; tag++)
    if ((chances[from + tag] ?? 0) > (chances[from + best] ?? 0)) best = tag;
  return best;
}

/**
 * What remains of the rules' candidates, and what is added to them.
 * @param excused whether a candidate is nobody's patient's (the author's own, a notice's)
 */
export function secondReading(
  prepared: PreparedDraft,
  found: readonly Candidate[],
  excused: (candidate: Candidate) => boolean,
): Candidate[] {
  const words = wordsWritten(prepared);
  if (words < FEWEST_WORDS) return [...found];
  const asks = words < FEW_WORDS ? ASKS_OF_FEW : ASKS;
  const lines = found.map((candidate) => leastVerdict(prepared, candidate, words));
  const reading = new SecondReading(prepared);
  const most = judgment(reading.evidenceAtMost(found));
  // Most drafts are far from every line before their words are read.
  const isClear = most < asks && lines.every((line) => most < line || !Number.isFinite(line));
  const verdict = isClear ? most : judgment(reading.evidence(found));
  const stands = found.filter((_candidate, at) => verdict >= (lines[at] ?? verdict));
  const record = found.some((candidate) => quotesRecord(prepared, candidate));
  const named = stands.some((candidate) => namesSomebody(prepared, candidate));
  const kept = record || named ? found : stands;
  if (verdict < asks && !record) return [...kept];
  const taken = new Cover(prepared.text.length);
  for (const { start, end } of kept) taken.add(start, end);
  const free = (candidate: Candidate): boolean =>
    !taken.touches(candidate.start, candidate.end) && !excused(candidate);
  const all = [...kept, ...reading.likely().filter(free)];
  const recognizable = all.some(({ tier }) => tier !== 'hint');
  return recognizable || verdict < leastToTell(words)
    ? all
    : [...all, ...reading.tellingSentence().filter((story) => verdict >= SURELY || !excused(story))];
}

/** The verdict from which a draft of so many words is shown as a whole. */
function leastToTell(words: number): number {
  if (words < LEAST_STORY) return Number.POSITIVE_INFINITY;
  return words < FEW_WORDS ? WHOLE_OF_FEW : WHOLE;
}

/** Words of the author's own, those of documents left out. */
function wordsWritten({ tokens, inDocument }: PreparedDraft): number {
  let count = 0;
  for (const { kind, start } of tokens) if (kind === 'word' && !inDocument(start)) count++;
  return count;
}
