/**
 * What the person can choose, its defaults, and the way from anything found in storage to a valid value.
 * Pure: storage itself is in store.ts.
 */

/** How much may be shown: hints too, stop and review findings, or stop findings only. */
export const LEVELS = ['everything', 'stop-and-review', 'stop-only'] as const;
export type Level = (typeof LEVELS)[number];

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

export interface Settings {
  readonly version: 1;
  readonly level: Level;
  /** Site id to on or off; a site that is not named is on. */
  readonly sites: Readonly<Record<string, boolean>>;
  /** Milliseconds since 1970; nothing is watched before. Null when not paused. */
  readonly pausedUntil: number | null;
  /** The author's own place ("Cleveland, OH"), which a post implies. Empty when not given. */
  readonly place: string;
  /** Companies the author has a relation with. */
  readonly disclosures: readonly string[];
  readonly salt: string;
  readonly allowances: readonly Allowance[];
  readonly firings: Firings;
}

export const DEFAULTS: Settings = {
  version: 1,
  level: 'everything',
  sites: {},
  pausedUntil: null,
  place: '',
  disclosures: [],
  salt: '',
  allowances: [],
  firings: {},
};

const FIRINGS_KEPT = 5;
const WRONG_TO_DEMOTE = 3;

type Loose = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isString = (value: unknown): value is string => typeof value === 'string';
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

function allowance(value: unknown): Allowance | null {
  if (!isRecord(value)) return null;
  const { rule, fingerprint, since } = value;
  return isString(rule) && isString(fingerprint) && isString(since) ? { rule, fingerprint, since } : null;
}

function entries<T>(value: unknown, read: (entry: unknown) => T | null): Record<string, T> {
  const result: Record<string, T> = {};
  for (const [key, entry] of Object.entries(isRecord(value) ? value : {})) {
    const read_ = read(entry);
    if (read_ !== null) result[key] = read_;
  }
  return result;
}

/** Any value to valid settings: a field that cannot be read takes its default, nothing throws. */
export function normalizeSettings(stored: unknown): Settings {
  const from = isRecord(stored) ? stored : {};
  return {
    version: 1,
    level: LEVELS.find((level) => level === from.level) ?? DEFAULTS.level,
    sites: entries(from.sites, (value) => (isBoolean(value) ? value : null)),
    pausedUntil:
      typeof from.pausedUntil === 'number' && Number.isFinite(from.pausedUntil) ? from.pausedUntil : null,
    place: isString(from.place) ? from.place : '',
    disclosures: list(from.disclosures).filter(isString),
    salt: isString(from.salt) ? from.salt : '',
    allowances: list(from.allowances)
      .map(allowance)
      .filter((entry) => entry !== null),
    firings: entries(from.firings, (value) => list(value).filter(isBoolean).slice(-FIRINGS_KEPT)),
  };
}

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
