/**
 * What the person can choose, its defaults, and what follows from it at a moment. Pure: any stored value is made
 * valid in normalize.ts, storage itself is in store.ts.
 */
import type { Region } from '../checks/types.ts';

/** How much may be shown: hints too, stop and review findings, or stop findings only. */
export const LEVELS = ['everything', 'stop-and-review', 'stop-only'] as const;
export type Level = (typeof LEVELS)[number];

/** Which regulators' and societies' sources are shown beside a finding. */
export const REGIONS: readonly Region[] = ['us', 'uk', 'ca', 'au'];
export type { Region };

export const ROLES = ['fellow', 'attending', 'director', 'nurse', 'student', 'other'] as const;
export type Role = (typeof ROLES)[number];

/** As whom the person writes on a site. Identity is checked alike in both. */
export const VOICES = ['professional', 'personal'] as const;
export type Voice = (typeof VOICES)[number];

/** What ties an author to a company, in the terms of the societies' disclosure forms. */
export const RELATIONS = [
  'consulting',
  'speaking',
  'research-funding',
  'employment',
  'equity',
  'travel',
  'other',
] as const;
export type Relation = (typeof RELATIONS)[number];

export interface Disclosure {
  readonly company: string;
  readonly relation: Relation;
  /** Year ("2024") or empty when not said. */
  readonly since: string;
}

/** Somebody a doubtful draft can be shown to before it is posted. */
export interface Contact {
  readonly role: 'director' | 'communications';
  readonly name: string;
  readonly email: string;
}

/**
 * "Wrongly detected", remembered: this string is no patient's for this rule. The string itself is never
 * stored, only a salted fingerprint of it (docs/decisions/0005-allowances-hold-no-text.md).
 */
export interface Allowance {
  readonly rule: string;
  readonly fingerprint: string;
  /** ISO date on which it was given. */
  readonly since: string;
}

/** The last firings of a review rule and whether each was marked wrong, newest last, five at most. */
export type Firings = Readonly<Record<string, readonly boolean[]>>;

/** Local clock times, "HH:MM". A range that ends before it starts goes over midnight. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/** Goes up when a field changes its meaning; normalize.ts reads every earlier one. */
export const VERSION = 2;

export interface Settings {
  readonly version: typeof VERSION;
  readonly level: Level;
  /** Site id to on or off; a site that is not named is on. */
  readonly sites: Readonly<Record<string, boolean>>;
  /** Site id to voice; a site that is not named is professional. */
  readonly voices: Readonly<Record<string, Voice>>;
  /** Milliseconds since 1970; nothing is watched before. Null when not paused. */
  readonly pausedUntil: number | null;
  readonly region: Region;
  readonly role: Role | null;
  /** The author's own place ("Cleveland, OH"), which a post implies. Empty when not given. */
  readonly place: string;
  /** Companies the author has a relation with. */
  readonly disclosures: readonly Disclosure[];
  /** What the author's profile already says, on their word. */
  readonly profile: { readonly hasDisclosures: boolean; readonly hasDisclaimer: boolean };
  /** The author's own disclaimer line, offered as a fix. Empty: the usual one. */
  readonly disclaimer: string;
  /** Whom "Ask" writes to. */
  readonly contacts: readonly Contact[];
  /** Rules that are switched off. Rules about identity cannot be (`canSwitchOff`). */
  readonly rulesOff: readonly string[];
  /** The person's own words: to look out for, and never to be asked about. */
  readonly ownWords: { readonly watch: readonly string[]; readonly allow: readonly string[] };
  /** Hashtags that patients read: what the person added to the community book, and what they took from it. */
  readonly communities: { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** Private messages are held like posts, on the sites where their boxes are known. */
  readonly messages: boolean;
  /** Within these hours a post with a tone or a story may be held. Null: never. */
  readonly quietHours: QuietHours | null;
  /** A post with a tone or a story offers to wait. */
  readonly offersToWait: boolean;
  /** Milliseconds since 1970 at which "would they recognize this?" was last asked. */
  readonly recognizeAskedAt: number | null;
  /** Settings go along in the browser's own sync; disclosures and allowances only with the second. */
  readonly sync: { readonly on: boolean; readonly withPrivate: boolean };
  readonly salt: string;
  readonly allowances: readonly Allowance[];
  readonly firings: Firings;
}

export const DEFAULTS: Settings = {
  version: VERSION,
  level: 'everything',
  sites: {},
  voices: {},
  pausedUntil: null,
  region: 'us',
  role: null,
  place: '',
  disclosures: [],
  profile: { hasDisclosures: false, hasDisclaimer: false },
  disclaimer: '',
  contacts: [],
  rulesOff: [],
  ownWords: { watch: [], allow: [] },
  communities: { added: [], removed: [] },
  messages: false,
  quietHours: null,
  offersToWait: false,
  recognizeAskedAt: null,
  sync: { on: false, withPrivate: false },
  salt: '',
  allowances: [],
  firings: {},
};

export const FIRINGS_KEPT = 5;
const WRONG_TO_DEMOTE = 3;

/** Whether a site is watched at this moment (`now` in milliseconds since 1970). */
export function isWatched(settings: Settings, siteId: string, now: number): boolean {
  return settings.sites[siteId] !== false && !isPaused(settings, now);
}

/** Whether everything is paused at this moment. */
export function isPaused(settings: Settings, now: number): boolean {
  return settings.pausedUntil !== null && settings.pausedUntil > now;
}

/** Settings after a review rule fired, `wrong` when the person said so. */
export function withFiring(settings: Settings, rule: string, wrong: boolean): Settings {
  const before = settings.firings[rule] ?? [];
  const kept = wrong ? [...before.slice(0, -1), true] : [...before, false];
  return { ...settings, firings: { ...settings.firings, [rule]: kept.slice(-FIRINGS_KEPT) } };
}

/** A review rule wrong in three of its last five firings is shown as a hint (DESIGN: earned interruptions). */
export function isDemoted(settings: Settings, rule: string): boolean {
  return (settings.firings[rule] ?? []).filter(Boolean).length >= WRONG_TO_DEMOTE;
}

/** Asked for by a word in a list, or about who is a patient. */
const ALWAYS_ON: readonly string[] = ['conduct/confirms-patient', 'conduct/own-words'];

/** Whether a person may switch a rule off: never one about identity; own words are taken off their list instead. */
export function canSwitchOff(rule: string): boolean {
  return rule.startsWith('conduct/') && !ALWAYS_ON.includes(rule);
}

/** Whether a local clock time ("HH:MM") lies in the person's quiet hours. */
export function isQuiet(hours: QuietHours | null, clock: string): boolean {
  if (hours === null || hours.from === hours.to) return false;
  const { from, to } = hours;
  return from < to ? clock >= from && clock < to : clock >= from || clock < to;
}
