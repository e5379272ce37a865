import { useEffect, useState } from 'preact/hooks';
import { dayOf, effective, type Locked, type Policy } from '../../settings/policy.ts';
import { say } from '../../settings/say.ts';
import type { Settings } from '../../settings/schema.ts';
import { changeSettings, type Held, onSettingsChanged, readWithPolicy } from '../../settings/store.ts';

/** Changes the stored settings. Never rejects: what went wrong is said in `problem`. */
export type Change = (change: (settings: Settings) => Settings) => Promise<void>;

export interface LiveSettings {
  /** What holds now; null until storage has answered. */
  readonly settings: Settings | null;
  /** A sentence for the person, empty when all is well. */
  readonly problem: string;
  readonly change: Change;
  /** What a program pack adds and fixes; null without one. */
  readonly policy: Policy | null;
  /** The program that fixed a control, if one did. */
  readonly lockedBy: (control: Locked) => string | undefined;
}

/** What a part of the page needs to show and change settings. */
export interface SettingsProps {
  readonly settings: Settings;
  readonly change: Change;
}

/** The settings as they are now, here and in every other open page. */
export function useSettings(): LiveSettings {
  const [held, setHeld] = useState<Held | null>(null);
  const [problem, setProblem] = useState('');
  const { settings = null, policy = null, isNewer = false } = held ?? {};
  useEffect(() => {
    const life = new AbortController();
    const read = () =>
      readWithPolicy().then(
        (now) => life.signal.aborted || setHeld(now),
        () => setProblem(say('settingsNotRead')),
      );
    // Said after every change of the settings or of the policy.
    onSettingsChanged(() => void read(), life.signal);
    void read();
    return () => life.abort();
  }, []);
  const change: Change = async (next) => {
    try {
      const now = await changeSettings(next);
      setHeld((before) => before && { ...before, settings: now });
      setProblem('');
    } catch {
      setProblem(say('settingsNotSaved'));
    }
  };
  const lockedBy = (control: Locked) => {
    if (settings === null) return undefined;
    const { locked, by } = effective(settings, policy, dayOf(new Date()));
    return locked.has(control) ? by : undefined;
  };
  return { settings, problem: isNewer ? say('settingsNewer') : problem, change, policy, lockedBy };
}
