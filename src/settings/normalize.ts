import {
  type Allowance,
  type Contact,
  DEFAULTS,
  type Disclosure,
  FIRINGS_KEPT,
  LEVELS,
  type QuietHours,
  REGIONS,
  RELATIONS,
  ROLES,
  type Settings,
  VERSION,
  VOICES,
} from './schema.ts';

/** From anything found in storage, or in a backup of any earlier version, to settings that are valid today. */

type Loose = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isString = (value: unknown): value is string => typeof value === 'string';
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const text = (value: unknown): string => (isString(value) ? value : '');
const moment = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;
const strings = (value: unknown): readonly string[] => list(value).filter(isString);
const oneOf = <T extends string>(choices: readonly T[], value: unknown): T | null =>
  choices.find((choice) => choice === value) ?? null;

function readAll<T>(value: unknown, read: (entry: unknown) => T | null): T[] {
  return list(value)
    .map(read)
    .filter((entry) => entry !== null);
}

function entries<T>(value: unknown, read: (entry: unknown) => T | null): Record<string, T> {
  const result: Record<string, T> = {};
  for (const [key, entry] of Object.entries(isRecord(value) ? value : {})) {
    const known = read(entry);
    if (known !== null) result[key] = known;
  }
  return result;
}

function allowance(value: unknown): Allowance | null {
  if (!isRecord(value)) return null;
  const { rule, fingerprint, since } = value;
  return isString(rule) && isString(fingerprint) && isString(since) ? { rule, fingerprint, since } : null;
}

/** Version 1 kept the company's name alone. */
function disclosure(value: unknown): Disclosure | null {
  const from = isString(value) ? { company: value } : value;
  if (!isRecord(from) || text(from.company).trim() === '') return null;
  return {
    company: text(from.company).trim(),
    relation: oneOf(RELATIONS, from.relation) ?? 'other',
    since: /^\d{4}$/.test(text(from.since)) ? text(from.since) : '',
  };
}

/** One address, as a mail link takes it: no header can be smuggled in. */
const EMAIL = /^[^\s@?&=,;:<>"]+@[^\s@?&=,;:<>"]+\.[a-z]{2,}$/i;

/** Whether a text is one mail address that a mail link can carry. */
export const isEmail = (text: string): boolean => EMAIL.test(text);

function contact(value: unknown): Contact | null {
  if (!isRecord(value) || !isEmail(text(value.email))) return null;
  const role = value.role === 'communications' ? 'communications' : 'director';
  return { role, name: text(value.name).trim(), email: text(value.email) };
}

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

function quietHours(value: unknown): QuietHours | null {
  if (!isRecord(value)) return null;
  const [from, to] = [text(value.from), text(value.to)];
  return CLOCK.test(from) && CLOCK.test(to) ? { from, to } : null;
}

function flags<T extends Readonly<Record<string, boolean>>>(value: unknown, defaults: T): T {
  const from = isRecord(value) ? value : {};
  const read = Object.keys(defaults).map((key) => [key, isBoolean(from[key]) ? from[key] : defaults[key]]);
  return Object.fromEntries(read) as T;
}

/** Whether a later version of the extension wrote these settings: what its fields mean is not known here. */
export const isNewer = (stored: unknown): boolean =>
  isRecord(stored) && typeof stored.version === 'number' && stored.version > VERSION;

/**
 * Any value to valid settings: a field that cannot be read takes its default, nothing throws. Of settings that are
 * newer none is read: the defaults hold, which watch everything.
 */
export function normalizeSettings(stored: unknown): Settings {
  const from = isRecord(stored) && !isNewer(stored) ? stored : {};
  const ownWords = isRecord(from.ownWords) ? from.ownWords : {};
  const communities = isRecord(from.communities) ? from.communities : {};
  return {
    version: VERSION,
    level: oneOf(LEVELS, from.level) ?? DEFAULTS.level,
    sites: entries(from.sites, (value) => (isBoolean(value) ? value : null)),
    voices: entries(from.voices, (value) => oneOf(VOICES, value)),
    pausedUntil: moment(from.pausedUntil),
    region: oneOf(REGIONS, from.region) ?? DEFAULTS.region,
    role: oneOf(ROLES, from.role),
    place: text(from.place),
    disclosures: readAll(from.disclosures, disclosure),
    profile: flags(from.profile, DEFAULTS.profile),
    disclaimer: text(from.disclaimer),
    contacts: readAll(from.contacts, contact),
    rulesOff: strings(from.rulesOff),
    ownWords: { watch: strings(ownWords.watch), allow: strings(ownWords.allow) },
    communities: { added: strings(communities.added), removed: strings(communities.removed) },
    messages: from.messages === true,
    quietHours: quietHours(from.quietHours),
    offersToWait: from.offersToWait === true,
    recognizeAskedAt: moment(from.recognizeAskedAt),
    sync: flags(from.sync, DEFAULTS.sync),
    salt: text(from.salt),
    allowances: readAll(from.allowances, allowance),
    firings: entries(from.firings, (value) => list(value).filter(isBoolean).slice(-FIRINGS_KEPT)),
  };
}
