import { isNewer, normalizeSettings } from './normalize.ts';
import { type Extent, type Portable, portableOf } from './portable.ts';
import { type Settings, VERSION } from './schema.ts';

/** The settings as a file, and back. Pure. A file that is not wholly understood changes nothing. */

const KIND = 'scrub-in-settings';
/** A person's settings with a thousand allowances stay far below. */
const MAX_CHARACTERS = 1_000_000;

/** The text of a backup. `day` is a local day. */
export function backupOf(settings: Settings, extent: Extent, day: string): string {
  const content = { kind: KIND, version: VERSION, made: day, settings: portableOf(settings, extent) };
  return `${JSON.stringify(content, null, 2)}\n`;
}

export type BackupReading =
  | { readonly status: 'read'; readonly settings: Portable }
  | {
      readonly status: 'refused';
      readonly problem: 'too-large' | 'not-json' | 'not-a-backup' | 'newer' | 'fields';
      /** The fields that could not be read, for `fields`. */
      readonly fields: readonly string[];
    };

const refused = (
  problem: Extract<BackupReading, { status: 'refused' }>['problem'],
  fields: readonly string[] = [],
): BackupReading => ({ status: 'refused', problem, fields });

type Loose = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Two values as JSON with sorted keys say the same. */
function isSame(one: unknown, other: unknown): boolean {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.keys(value)
        .sort()
        .map((key) => [key, sorted(value[key])]),
    );
  };
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** Reads the text of a file that somebody chose. Nothing throws; what is wrong is a value. */
export function readBackup(text: string): BackupReading {
  if (text.length > MAX_CHARACTERS) return refused('too-large');
  const content = parsed(text);
  if (content === undefined) return refused('not-json');
  if (!isRecord(content) || content.kind !== KIND || !isRecord(content.settings))
    return refused('not-a-backup');
  if (typeof content.version !== 'number' || content.version > VERSION) return refused('newer');
  const { settings } = content;
  if (isNewer(settings)) return refused('newer');
  const valid: Loose = { ...normalizeSettings(settings) };
  // What normalizing changes or does not know was not understood; earlier versions change on purpose.
  const isEarlier = typeof settings.version === 'number' && settings.version < VERSION;
  const wrong = Object.keys(settings).filter(
    (field) => !(field in valid) || (!isEarlier && !isSame(settings[field], valid[field])),
  );
  if (wrong.length > 0) return refused('fields', wrong);
  const came = Object.keys(valid).filter((field) => field in settings);
  return { status: 'read', settings: Object.fromEntries(came.map((field) => [field, valid[field]])) };
}
