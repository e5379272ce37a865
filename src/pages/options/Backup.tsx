import { useId, useState } from 'preact/hooks';
import { type BackupReading, backupOf, readBackup } from '../../settings/backup.ts';
import { dayOf } from '../../settings/policy.ts';
import { withPortable } from '../../settings/portable.ts';
import { say } from '../../settings/say.ts';
import { DEFAULTS, type Settings } from '../../settings/schema.ts';
import { readOwnSettings } from '../../settings/store.ts';
import { type Change, Notice, Section, Switch } from '../kit/index.ts';
import type { Told } from './useTold.ts';

/** The settings as a file and back, and the way to the beginning. Whatever is replaced can be taken back. */
interface Props {
  readonly change: Change;
  readonly told: Told;
}

const FILE = 'scrub-in-settings.json';

function download(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = FILE;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

function refusal(reading: Extract<BackupReading, { status: 'refused' }>): string {
  switch (reading.problem) {
    case 'too-large':
      return say('backupTooLarge');
    case 'not-json':
      return say('backupNotJson');
    case 'not-a-backup':
      return say('backupNotOurs');
    case 'newer':
      return say('backupNewer');
    case 'fields':
      return say('backupFields', reading.fields.join(', '));
  }
}

/** Replaces settings; the way back puts every one of them where it was. */
function useReplace({ change, told }: Props) {
  return async (words: string, next: (settings: Settings) => Settings) => {
    const before = await readOwnSettings();
    await change(next);
    told.tell(words, () => change(() => before));
  };
}

function Save() {
  const [allowances, setAllowances] = useState(false);
  const save = async () =>
    download(backupOf(await readOwnSettings(), { personal: true, allowances }, dayOf(new Date())));
  return (
    <>
      <Switch
        label={say('backupAllowances')}
        hint={say('backupAllowancesHint')}
        data-setting="backup-allowances"
        isOn={allowances}
        onChange={setAllowances}
      />
      <div class="row">
        <button type="button" data-action="save-backup" onClick={() => void save()}>
          {say('saveBackup')}
        </button>
      </div>
    </>
  );
}

function Restore(props: Props) {
  const id = useId();
  const [problem, setProblem] = useState('');
  const replace = useReplace(props);
  const restore = async (file: File) => {
    const reading = readBackup(await file.text());
    if (reading.status === 'refused') return setProblem(`${refusal(reading)} ${say('nothingChanged')}`);
    setProblem('');
    await replace(say('backupRestored'), (now) => withPortable(now, reading.settings));
  };
  return (
    <div class="field">
      <label for={id}>{say('restoreBackup')}</label>
      <input
        id={id}
        type="file"
        accept="application/json,.json"
        data-action="restore-backup"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again.
          if (file !== undefined) {
            restore(file)
              .catch(() => setProblem(`${say('backupNotJson')} ${say('nothingChanged')}`))
              .finally(() => {
                currentTarget.value = '';
              });
          }
        }}
      />
      {problem === '' ? null : <Notice tone="problem">{problem}</Notice>}
    </div>
  );
}

function Reset(props: Props) {
  const [isAsking, setAsking] = useState(false);
  const replace = useReplace(props);
  if (!isAsking)
    return (
      <div class="row">
        <button type="button" class="danger" data-action="reset" onClick={() => setAsking(true)}>
          {say('reset')}
        </button>
      </div>
    );
  return (
    <div class="notice" data-tone="warning" role="alertdialog" aria-label={say('reset')}>
      <p>{say('resetQuestion')}</p>
      <div class="row">
        <button
          type="button"
          data-action="keep"
          ref={(button) => button?.focus()}
          onClick={() => setAsking(false)}
        >
          {say('keepSettings')}
        </button>
        <button
          type="button"
          class="danger"
          data-action="reset-now"
          onClick={() => {
            setAsking(false);
            void replace(say('resetDone'), () => DEFAULTS);
          }}
        >
          {say('resetNow')}
        </button>
      </div>
    </div>
  );
}

export function Backup(props: Props) {
  return (
    <Section id="backup" title={say('backupTitle')}>
      <p class="quiet">{say('backupHint')}</p>
      <Save />
      <Restore {...props} />
      <h3>{say('resetTitle')}</h3>
      <Reset {...props} />
    </Section>
  );
}
