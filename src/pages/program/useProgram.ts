import { useEffect, useState } from 'preact/hooks';
import type { ProgramState } from '../../settings/managed.ts';
import { onProgramChanged, readProgram, refreshManaged } from '../../settings/pack-store.ts';
import { dayOf, effective, type Locked } from '../../settings/policy.ts';
import { DEFAULTS } from '../../settings/schema.ts';

export interface LiveProgram {
  /** Null until storage has answered. */
  readonly state: ProgramState | null;
  /** Who fixed this control, for the kit's `lockedBy`; undefined while the person may change it. */
  readonly lockedBy: (control: Locked) => string | undefined;
}

/** The program pack as it is now, here and in every other open page. Looks once at the administrator's policy. */
export function useProgram(): LiveProgram {
  const [state, setState] = useState<ProgramState | null>(null);
  useEffect(() => {
    const life = new AbortController();
    onProgramChanged(setState, life.signal);
    refreshManaged()
      .catch(readProgram)
      .then(
        // A change that arrived meanwhile is newer than what was read.
        (read) => setState((now) => now ?? read),
        () => undefined,
      );
    return () => life.abort();
  }, []);
  const { locked, by } = effective(DEFAULTS, state?.policy ?? null, dayOf(new Date()));
  return { state, lockedBy: (control) => (locked.has(control) ? by : undefined) };
}
