import { type Contact, LEVELS, type Level, type Settings } from './schema.ts';

/**
 * What a program pack fixes, over the person's own settings. Small, because it is part of the gate: the pack was
 * read in full when it arrived (pack.ts), and only this extract of it is looked at here.
 */

/** What a pack fixes or adds. It has no way to switch anything off. */
export interface Policy {
  /** The program's name, for "set by ...". */
  readonly by: string;
  /** Last day on which it holds, local, "2027-06-30". */
  readonly expires: string;
  /** The level that holds; null when it is the person's. */
  readonly level: Level | null;
  /** Sites that are on. */
  readonly sites: readonly string[];
  /** The disclaimer line that is offered; empty when it is the person's. */
  readonly disclaimer: string;
  /** Words to look out for, besides the person's own. */
  readonly watch: readonly string[];
  /** Whom to ask, before the person's own contacts. */
  readonly contacts: readonly Contact[];
}

/** A control the person cannot change. */
export type Locked = 'level' | 'disclaimer' | `sites.${string}`;

export interface Effective {
  /** What holds: policy over the person's choice over the default. */
  readonly settings: Settings;
  readonly locked: ReadonlySet<Locked>;
  /** Who locked it; empty when nobody did. */
  readonly by: string;
}

const has = (contacts: readonly Contact[], one: Contact) =>
  contacts.some(({ role, email }) => role === one.role && email === one.email);

const NOTHING: ReadonlySet<Locked> = new Set();

/** The local day of a moment, "2027-06-30". */
export function dayOf(now: Date): string {
  const two = (count: number) => String(count).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * The settings that hold on a day. After a pack's last day it locks nothing any more; its words and its line stay,
 * because they only add to what is looked at.
 */
export function effective(settings: Settings, policy: Policy | null, today: string): Effective {
  if (policy === null) return { settings, locked: NOTHING, by: '' };
  const { watch } = settings.ownWords;
  const added = {
    ...settings,
    ownWords: { ...settings.ownWords, watch: [...new Set([...watch, ...policy.watch])] },
    disclaimer: policy.disclaimer || settings.disclaimer,
    contacts: [...policy.contacts, ...settings.contacts.filter((own) => !has(policy.contacts, own))],
  };
  if (today > policy.expires) return { settings: added, locked: NOTHING, by: '' };
  const locked = new Set<Locked>(policy.sites.map((id) => `sites.${id}` as const));
  if (policy.level !== null) locked.add('level');
  if (policy.disclaimer !== '') locked.add('disclaimer');
  return {
    settings: {
      ...added,
      level: policy.level ?? settings.level,
      sites: { ...settings.sites, ...Object.fromEntries(policy.sites.map((id) => [id, true])) },
    },
    locked,
    by: policy.by,
  };
}

/**
 * A person's changed settings without what only the policy put there: a page shows the joined lists, and what it
 * hands back must not make the program's words and contacts the person's own.
 */
export function withoutPolicy(changed: Settings, before: Settings, policy: Policy | null): Settings {
  if (policy === null) return changed;
  const { watch } = changed.ownWords;
  const own = watch.filter((word) => !policy.watch.includes(word) || before.ownWords.watch.includes(word));
  return {
    ...changed,
    ownWords: { ...changed.ownWords, watch: own },
    contacts: changed.contacts.filter((one) => !has(policy.contacts, one) || has(before.contacts, one)),
  };
}

/** The policy in a stored state of pack-store.ts; null for anything else. */
export function readPolicy(stored: unknown): Policy | null {
  if (typeof stored !== 'object' || stored === null || !('policy' in stored)) return null;
  const policy = stored.policy as Partial<Policy> | null;
  if (typeof policy?.by !== 'string' || typeof policy.expires !== 'string') return null;
  return {
    by: policy.by,
    expires: policy.expires,
    level: LEVELS.find((level) => level === policy.level) ?? null,
    sites: Array.isArray(policy.sites) ? policy.sites : [],
    disclaimer: typeof policy.disclaimer === 'string' ? policy.disclaimer : '',
    watch: Array.isArray(policy.watch) ? policy.watch : [],
    contacts: Array.isArray(policy.contacts) ? policy.contacts : [],
  };
}
