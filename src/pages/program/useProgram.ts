import { useEffect, useState } from 'preact/hooks';
import type { ProgramState } from '../../settings/managed.ts';
import { onProgramChanged, readProgram, refreshManaged } from '../../settings/pack-store.ts';

/**
 * The program pack as it is now, here and in every other open page; null until storage has answered. Looks once at
 * the administrator's policy.
 */
export function useProgram(): ProgramState | null {
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
  return state;
}
