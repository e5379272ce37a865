import * as v from 'valibot';
import { type Pack, packSchema } from './pack-schema.ts';
import type { Policy } from './policy.ts';
import { DEFAULTS, type Settings } from './schema.ts';

export type { Answer, Contact, Meeting, OwnCase, Pack } from './pack-schema.ts';
export { ANSWERS, PACK_FORMAT, PACK_VERSION, SLIDES } from './pack-schema.ts';

/** Reads program packs. Pure; every wrong input becomes a list of problems, nothing throws. */

/** What is wrong with a pack, for a person to put right. */
export interface Problem {
  /** Where: "contacts.programDirector.email", "watch.3"; empty for the file as a whole. */
  readonly field: string;
  readonly kind:
    | 'not-json'
    | 'too-large'
    | 'missing'
    | 'unknown-field'
    | 'wrong'
    | 'ended'
    | 'order'
    | 'version';
  /** For `wrong`: a code of what was expected, `email` or `line:80`. */
  readonly expected: string;
}

export type PackReading =
  | { readonly status: 'read'; readonly pack: Pack }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] };

/** A pack with two hundred words and sixty cases of its own stays far below. */
const MAX_CHARACTERS = 400_000;
/** Nobody reads more at once. */
const MAX_PROBLEMS = 12;

const problem = (field: string, kind: Problem['kind'], expected = ''): Problem => ({ field, kind, expected });
const refused = (...problems: Problem[]): PackReading => ({ status: 'refused', problems });

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const field = v.getDotPath(issue) ?? '';
  // A closed object reports a key it does not know as "never", and a key it misses as not there.
  if (issue.expected === 'never') return problem(field, 'unknown-field');
  if (issue.type === 'strict_object' && issue.expected !== 'Object') return problem(field, 'missing');
  return problem(field, issue.message === 'version' ? 'version' : 'wrong', issue.message);
}

/** Any value to a pack, or to what is wrong with it (at most twelve problems). Expiry is not judged here. */
export function readPack(value: unknown): PackReading {
  const parsed = v.safeParse(packSchema, value);
  if (!parsed.success) {
    const problems = parsed.issues.map(problemOf);
    // A pack of another version has other fields: that one problem explains the rest.
    const version = problems.find(({ kind }) => kind === 'version');
    return refused(...(version === undefined ? problems.slice(0, MAX_PROBLEMS) : [version]));
  }
  const late = (parsed.output.meetings ?? []).findIndex(({ from, to }) => to < from);
  if (late !== -1) return refused(problem(`meetings.${late}.to`, 'order'));
  return { status: 'read', pack: parsed.output };
}

/** The text of a file to a pack, or to what is wrong with it. */
export function readPackText(text: string): PackReading {
  if (text.length > MAX_CHARACTERS) return refused(problem('', 'too-large'));
  let value: unknown;
  try {
    // Editors on Windows put a mark at the beginning that JSON does not know.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused(problem('', 'not-json'));
  }
  return readPack(value);
}

/** Whether a pack's last day has passed. `today` is a local day, "2027-06-30". */
export const isExpired = (pack: Pack, today: string): boolean => pack.expires < today;

/** What the gate needs of a pack, and nothing else of it. */
export function policyOf(pack: Pack): Policy {
  const { programDirector, communications } = pack.contacts ?? {};
  return {
    by: pack.name,
    expires: pack.expires,
    level: pack.level?.locked === true ? pack.level.value : null,
    sites: pack.sites?.locked ?? [],
    disclaimer: pack.disclaimer ?? '',
    watch: pack.watch ?? [],
    contacts: [
      ...(programDirector === undefined ? [] : [{ role: 'director' as const, ...programDirector }]),
      ...(communications === undefined ? [] : [{ role: 'communications' as const, ...communications }]),
    ],
  };
}

/** What a pack recommends, as a string that changes only when a recommendation does; empty when it recommends nothing. */
export function recommendationOf(pack: Pack): string {
  const level = pack.level?.locked === false ? pack.level.value : null;
  const quietHours = pack.quietHours ?? null;
  return level === null && quietHours === null ? '' : JSON.stringify([level, quietHours]);
}

/** Settings that take a pack's recommendations where the person still has the default. A choice is kept. */
export function withRecommended(settings: Settings, pack: Pack): Settings {
  const level = pack.level?.locked === false ? pack.level.value : settings.level;
  return {
    ...settings,
    level: settings.level === DEFAULTS.level ? level : settings.level,
    quietHours: settings.quietHours ?? pack.quietHours ?? null,
  };
}
