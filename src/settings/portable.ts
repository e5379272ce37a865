import { normalizeSettings } from './normalize.ts';
import type { Settings } from './schema.ts';

/**
 * What of the settings may leave this browser, in a file or through the browser's own sync, and how it comes back.
 * Pure. Three kinds: what belongs to this device and stays; what the person wrote about themselves or marked, which
 * goes only when asked; and the rest.
 */

/** Of this device and this hour. */
const OF_THE_DEVICE = ['pausedUntil', 'recognizeAskedAt', 'firings', 'sync', 'salt', 'allowances'] as const;
/** Written by the person about themselves and their place of work. */
const PERSONAL = ['place', 'disclosures', 'ownWords', 'contacts'] as const;

export interface Extent {
  readonly personal: boolean;
  /** Fingerprints go with the salt they were made with, or they would recognize nothing. */
  readonly allowances: boolean;
}

/** The part of the settings that travels. */
export type Portable = Partial<Settings>;

export function portableOf(settings: Settings, extent: Extent): Portable {
  const stays = new Set<string>(OF_THE_DEVICE);
  if (!extent.personal) for (const field of PERSONAL) stays.add(field);
  if (extent.allowances) {
    stays.delete('salt');
    stays.delete('allowances');
  }
  return Object.fromEntries(Object.entries(settings).filter(([field]) => !stays.has(field)));
}

/** What came without what a person must ask for twice. */
export function withoutPrivate(came: Portable): Portable {
  const kept = new Set<string>([...PERSONAL, 'salt', 'allowances']);
  return Object.fromEntries(Object.entries(came).filter(([field]) => !kept.has(field)));
}

/**
 * The settings with what came from elsewhere. A field that did not come stays as it is. Allowances come only with
 * their salt; made with the same salt they are joined with those here, else they take their place.
 */
export function withPortable(settings: Settings, came: Portable): Settings {
  const { salt = '', allowances, ...rest } = came;
  const fields = Object.fromEntries(
    Object.entries(rest).filter(([field]) => !OF_THE_DEVICE.some((own) => own === field)),
  );
  const joined = { ...settings, ...fields };
  if (allowances === undefined || salt === '') return normalizeSettings(joined);
  const isNew = (one: Settings['allowances'][number]) =>
    !settings.allowances.some(
      ({ rule, fingerprint }) => rule === one.rule && fingerprint === one.fingerprint,
    );
  const all = salt === settings.salt ? [...settings.allowances, ...allowances.filter(isNew)] : allowances;
  return normalizeSettings({ ...joined, salt, allowances: all });
}
