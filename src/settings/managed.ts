import { type Pack, type Problem, policyOf, readPack } from './pack.ts';
import type { Policy } from './policy.ts';

/** What is kept of program packs, and how it follows from what the administrator's policy says. Pure. */

/** What the last look at the administrator's policy gave. */
export type ManagedNote =
  /** There is none, and there was none. */
  | 'none'
  | 'good'
  /** There was one; now the browser shows none, or not yet. */
  | 'missing'
  | 'malformed'
  /** It arrived after its own last day. */
  | 'expired';

/** As stored. `policy` is what the gate reads: the extract of the pack that holds. */
export interface ProgramState {
  /** The pack the person chose as a file. */
  readonly file: Pack | null;
  /** The last good pack of the administrator. It goes before the file. */
  readonly managed: Pack | null;
  readonly note: ManagedNote;
  /** What is wrong with the administrator's value, when it is malformed. */
  readonly problems: readonly Problem[];
  /** The recommendations that were taken over (`recommendationOf`), so that it happens once. */
  readonly taken: string;
  readonly policy: Policy | null;
}

/** What `storage.managed` gave. `removed` is said by the browser's own event; silence is `missing`. */
export type ManagedLook =
  | { readonly kind: 'missing' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'value'; readonly value: unknown };

export const NO_PROGRAM: ProgramState = {
  file: null,
  managed: null,
  note: 'none',
  problems: [],
  taken: '',
  policy: null,
};

const NOTES: readonly ManagedNote[] = ['none', 'good', 'missing', 'malformed', 'expired'];

/** The pack that holds: the administrator's before the person's file. */
export const packOf = (state: ProgramState): Pack | null => state.managed ?? state.file;

const settled = (state: Omit<ProgramState, 'policy'>): ProgramState => {
  const pack = state.managed ?? state.file;
  return { ...state, policy: pack === null ? null : policyOf(pack) };
};

/** Anything found in storage to a state that is valid today. */
export function readState(stored: unknown): ProgramState {
  if (typeof stored !== 'object' || stored === null) return NO_PROGRAM;
  const from = stored as Readonly<Record<string, unknown>>;
  const packAt = (key: string): Pack | null => {
    const reading = readPack(from[key]);
    return reading.status === 'read' ? reading.pack : null;
  };
  return settled({
    file: packAt('file'),
    managed: packAt('managed'),
    note: NOTES.find((note) => note === from.note) ?? 'none',
    problems: Array.isArray(from.problems) ? from.problems : [],
    taken: typeof from.taken === 'string' ? from.taken : '',
  });
}

/** The state with another file, or with none. */
export const withFile = (state: ProgramState, file: Pack | null): ProgramState => settled({ ...state, file });

/** The state after the person let go of an administrator's pack that the browser no longer shows. */
export const withoutManaged = (state: ProgramState): ProgramState =>
  settled({ ...state, managed: null, note: 'none', problems: [] });

/**
 * The state after a look at the administrator's policy. Only a good pack replaces the last good one; only a removal
 * that the browser reports takes it away. `today` is a local day.
 */
export function afterLook(state: ProgramState, look: ManagedLook, today: string): ProgramState {
  if (look.kind === 'removed') return withoutManaged(state);
  if (look.kind === 'missing')
    return settled({ ...state, note: state.managed === null ? 'none' : 'missing', problems: [] });
  const reading = readPack(look.value);
  if (reading.status === 'refused')
    return settled({ ...state, note: 'malformed', problems: reading.problems });
  if (reading.pack.expires < today) return settled({ ...state, note: 'expired', problems: [] });
  return settled({ ...state, managed: reading.pack, note: 'good', problems: [] });
}
