/**
 * The words of the product, as types. Everything else in the house speaks these; `checks/` itself needs
 * nothing outside this folder.
 */

/** How much a finding may interrupt: hold the post, ask for one more press, or only be listed. */
export type Tier = 'stop' | 'review' | 'hint';

/** Strongest first; `none` is a draft in which nothing was found. */
export const TIERS: readonly Tier[] = ['stop', 'review', 'hint'];

/** Identity findings, named as the exams name them; QUASI is a detail that identifies in combination. */
export const IDENTITY_TYPES = [
  'NAME',
  'PROVIDER_NAME',
  'AGE_OVER_89',
  'AGE',
  'DATE',
  'LOCATION',
  'PHONE',
  'FAX',
  'EMAIL',
  'SSN',
  'MRN',
  'HEALTH_PLAN',
  'ACCOUNT',
  'LICENSE',
  'VEHICLE',
  'DEVICE',
  'URL',
  'IP',
  'FACILITY',
  'ID_OTHER',
  'QUASI',
] as const;
export type IdentityType = (typeof IDENTITY_TYPES)[number];

/** What a piece of the draft is. `document` is text read out of a picture or PDF. */
export type PartKind = 'post' | 'alt-text' | 'poll-option' | 'content-warning' | 'title' | 'document';

export interface DraftPart {
  readonly kind: PartKind;
  readonly text: string;
}

/** Whose professional guidance applies to the author. */
export type Region = 'us' | 'uk' | 'ca' | 'au';

/** What surrounds the draft and is not published with it. */
export interface DraftContext {
  /** The draft answers somebody. */
  readonly reply?: boolean;
  /** The text being answered, and the text quoted, where the page shows them. */
  readonly replyTo?: string;
  readonly quoted?: string;
  /** The author's own profile text and place ("Cleveland, OH"): both identify by implication. */
  readonly bio?: string;
  readonly place?: string;
  /** How many pictures are attached, where that is known. */
  readonly pictures?: number;
  /** Companies the author has declared, and how each is said in a sentence ("I consult for Novartis"). */
  readonly disclosures?: readonly string[];
  readonly disclosureLines?: Readonly<Record<string, string>>;
  /** What the author's profile says already, on their word. */
  readonly profile?: { readonly hasDisclosures: boolean; readonly hasDisclaimer: boolean };
  /** The author's own line for "views my own". */
  readonly disclaimer?: string;
  readonly region?: Region;
  /** The author's or program's own words to look out for. */
  readonly watch?: readonly string[];
  /** Hashtags that the author added to the community book, or took from it. */
  readonly communities?: { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** The moment of posting, ISO 8601. Without it nothing that depends on the clock is judged. */
  readonly now?: string;
}

/** All that would be published together. Parts keep their order; a thread has several `post` parts. */
export interface Draft {
  readonly parts: readonly DraftPart[];
  readonly context?: DraftContext;
}

/** UTF-16 offsets into the text of one part, `end` exclusive. */
export interface SpanInDraft {
  readonly part: number;
  readonly start: number;
  readonly end: number;
}

/** A replacement that keeps the sentence, or an insertion (`start === end`). Never contains a line break. */
export interface Fix {
  readonly at: SpanInDraft;
  readonly text: string;
}

interface FindingBase {
  /** Stable id of the rule, `folder/name`: allowances and demotions refer to it. */
  readonly rule: string;
  readonly tier: Tier;
  /** The exact words, as written. */
  readonly excerpt: string;
  /** What and why in plain words, 25 at most. */
  readonly reason: string;
  /** The authority, short enough for one line ("45 CFR 164.514(b)(2)(i)(A)"). */
  readonly source: string;
  readonly fixes: readonly Fix[];
}

export interface IdentityFinding extends FindingBase {
  readonly kind: 'identity';
  readonly type: IdentityType;
  readonly at: SpanInDraft;
}

export interface ConductFinding extends FindingBase {
  readonly kind: 'conduct';
  /** `insult`, `undisclosed-COI`, `consent`, `citation` ... */
  readonly label: string;
  /** Null when the whole draft is meant. */
  readonly at: SpanInDraft | null;
}

export type Finding = IdentityFinding | ConductFinding;

/** How many people fit all that the draft says. Counts of people, never decimals shown to anybody. */
export interface MosaicEstimate {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  readonly bracket: 'probably only this person' | 'fewer than 11' | '11 to 100' | 'more than 100';
  /** P(nobody else fits) = e^(-mid). */
  readonly aloneProbability: number;
  /** The details that were counted, in the author's words. */
  readonly counted: readonly string[];
  /** The one edit that raises the number most. */
  readonly lever: { readonly advice: string; readonly mid: number } | null;
}

export interface Report {
  readonly tier: Tier | 'none';
  /** A stop or review finding concerns patient identity, the combination included. */
  readonly leaky: boolean;
  /** In order of place; identity before conduct at the same place. */
  readonly findings: readonly Finding[];
  readonly mosaic: MosaicEstimate | null;
}
