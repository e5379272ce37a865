import { say } from '../../settings/say.ts';
import {
  ListEditor,
  type LiveSettings,
  Section,
  type SettingsProps,
  Switch,
  TextField,
} from '../kit/index.ts';

/** When the person wants to be slowed down, and the words they want looked for or left alone. */

const USUAL = { from: '22:00', to: '06:00' };

export function Moments({ settings, change }: SettingsProps) {
  const { quietHours } = settings;
  const setHours = (part: Partial<typeof USUAL>) =>
    void change((now) => ({ ...now, quietHours: { ...(now.quietHours ?? USUAL), ...part } }));
  return (
    <Section id="moments" title={say('momentsTitle')}>
      <Switch
        label={say('quietHoursLabel')}
        hint={say('quietHoursHint')}
        data-setting="quiet-hours"
        isOn={quietHours !== null}
        onChange={(isOn) => void change((now) => ({ ...now, quietHours: isOn ? USUAL : null }))}
      />
      {quietHours === null ? null : (
        <div class="row">
          <TextField
            label={say('quietFrom')}
            name="quiet-from"
            type="time"
            value={quietHours.from}
            onChange={(from) => (from === '' ? undefined : setHours({ from }))}
          />
          <TextField
            label={say('quietTo')}
            name="quiet-to"
            type="time"
            value={quietHours.to}
            onChange={(to) => (to === '' ? undefined : setHours({ to }))}
          />
        </div>
      )}
      <Switch
        label={say('offersToWaitLabel')}
        hint={say('offersToWaitHint')}
        data-setting="offers-to-wait"
        isOn={settings.offersToWait}
        onChange={(offersToWait) => void change((now) => ({ ...now, offersToWait }))}
      />
    </Section>
  );
}

export function Words({ settings, change, policy }: SettingsProps & Pick<LiveSettings, 'policy'>) {
  const { watch, allow } = settings.ownWords;
  const setWords = (part: Partial<typeof settings.ownWords>) =>
    void change((now) => ({ ...now, ownWords: { ...now.ownWords, ...part } }));
  return (
    <Section id="words" title={say('wordsTitle')}>
      <ListEditor
        label={say('watchLabel')}
        hint={say('watchHint')}
        name="watch"
        items={watch}
        fixed={policy === null ? undefined : { items: policy.watch, by: policy.by }}
        onChange={(items) => setWords({ watch: items })}
      />
      <ListEditor
        label={say('allowLabel')}
        hint={say('allowHint')}
        name="allow"
        items={allow}
        onChange={(items) => setWords({ allow: items })}
      />
    </Section>
  );
}
