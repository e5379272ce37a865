import { useEffect, useState } from 'preact/hooks';
import { say } from '../../settings/say.ts';
import type { Settings } from '../../settings/schema.ts';
import { changeSettings, onSettingsChanged, readSettings } from '../../settings/store.ts';

/** Changes the stored settings. Never rejects: what went wrong is said in `problem`. */
export type Change = (change: (settings: Settings) => Settings) => Promise<void>;

export interface LiveSettings {
  /** Null until storage has answered. */
  readonly settings: Settings | null;
  /** A sentence for the person, empty when all is well. */
  readonly problem: string;
  readonly change: Change;
}

/** The settings as they are now, here and in every other open page. */
export function useSettings(): LiveSettings {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problem, setProblem] = useState('');
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
  return { settings, problem, change };
}
