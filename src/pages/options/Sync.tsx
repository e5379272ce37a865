import { useEffect, useState } from 'preact/hooks';
import { say } from '../../settings/say.ts';
import { deleteSynced, syncProblem } from '../../settings/sync.ts';
import { Notice, Section, type SettingsProps, Switch } from '../kit/index.ts';
import type { Told } from './useTold.ts';

/** Settings that follow the person through the browser's own sync. Off until it is asked for, twice for what is private. */
export function Sync({ settings, change, told }: SettingsProps & { readonly told: Told }) {
  const { sync } = settings;
  const [problem, setProblem] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again after every change
  useEffect(() => {
    syncProblem().then(setProblem, () => setProblem(''));
  }, [settings]);
  return (
    <Section id="sync" title={say('syncTitle')}>
      <p class="quiet">{say('syncHint')}</p>
      <Switch
        label={say('syncOn')}
        data-setting="sync"
        isOn={sync.on}
        onChange={(on) => void change((now) => ({ ...now, sync: { ...now.sync, on } }))}
      />
      {sync.on ? (
        <Switch
          label={say('syncPrivate')}
          hint={say('syncPrivateHint')}
          data-setting="sync-private"
          isOn={sync.withPrivate}
          onChange={(withPrivate) => void change((now) => ({ ...now, sync: { ...now.sync, withPrivate } }))}
        />
      ) : (
        <div class="row">
          <button
            type="button"
            data-action="delete-synced"
            onClick={() =>
              void deleteSynced().then(
                () => told.tell(say('syncedDeleted')),
                () => told.tell(say('settingsNotSaved')),
              )
            }
          >
            {say('deleteSynced')}
          </button>
        </div>
      )}
      {sync.on && problem !== '' ? <Notice tone="problem">{say('syncFailed', problem)}</Notice> : null}
    </Section>
  );
}
