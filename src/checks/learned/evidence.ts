/** What speaks for and against the story of one particular person, and the judge that weighs it. */
import { JUDGE } from './model-tables.ts';

/** What the judge weighs, in the order of its weights. */
export interface Evidence {
  /** The post model's logit. */
  readonly story: number;
  /** Logarithm of how many of `WINDOW` neighbouring words the tag model expects to be a patient's, at most. */
  readonly words: number;
  /** Findings of the rules that hold a post, and that only ask; 1 or 0. */
  readonly stop: number;
  readonly review: number;
  /** What the rules' frame says of a particular patient, at most four. */
  readonly frame: number;
  /** The highest chance of a date and of a telling detail. */
  readonly date: number;
  readonly detail: number;
  /** Logarithm of the number of tokens. */
  readonly length: number;
  /** The rules' cues that speak of the author, of many, of papers and of policy, each up to two. */
  readonly self: number;
  readonly plural: number;
  readonly publication: number;
  readonly policy: number;
}

export type JudgeWeights = Evidence & { readonly bias: number };

const EVIDENCE: readonly (keyof Evidence)[] = [
  'story',
  'words',
  'stop',
  'review',
  'frame',
  'date',
  'detail',
  'length',
  'self',
  'plural',
  'publication',
  'policy',
];

/** Above zero the draft is taken for the story of one particular person. */
export function judgment(evidence: Evidence, weights: JudgeWeights = JUDGE): number {
  return EVIDENCE.reduce((sum, key) => sum + weights[key] * evidence[key], weights.bias);
}
