import { useEffect, useState } from 'preact/hooks';
import { onProgramChanged, readProgram } from '../../settings/pack-store.ts';
import { dayOf, effective, type Locked, type Policy } from '../../settings/policy.ts';
import { say } from '../../settings/say.ts';
import type { Settings } from '../../settings/schema.ts';
import { changeSettings, onSettingsChanged, readSettings } from '../../settings/store.ts';

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

/** The policy of a program pack, as it is now. Null when there is none, or while it is not known. */
function usePolicy(): Policy | null {
  const [policy, setPolicy] = useState<Policy | null>(null);
  useEffect(() => {
    const life = new AbortController();
    onProgramChanged((state) => setPolicy(state.policy), life.signal);
    readProgram().then(
      (state) => setPolicy((now) => now ?? state.policy),
      // The controls are then not shown as locked; what is locked holds all the same.
      () => undefined,
    );
    return () => life.abort();
  }, []);
  return policy;
}

/** The settings as they are now, here and in every other open page. */
export function useSettings(): LiveSettings {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problem, setProblem] = useState('');
  const policy = usePolicy();
  useEffect(() => {
    const life = new AbortController();
    onSettingsChanged(setSettings, life.signal);
    readSettings().then(
      // A change that arrived meanwhile is newer than what was read.
      (read) => setSettings((now) => now ?? read),
      () => setProblem(say('settingsNotRead')),
    );
    return () => life.abort();
  }, []);
  const change: Change = async (next) => {
    try {
      setSettings(await changeSettings(next));
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
  return { settings, problem, change, policy, lockedBy };
}
