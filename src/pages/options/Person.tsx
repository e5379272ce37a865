import { say } from '../../settings/say.ts';
import {
  Choice,
  type LiveSettings,
  Section,
  Select,
  type SettingsProps,
  Switch,
  TextField,
} from '../kit/index.ts';
import { regions, roles } from '../kit/words.ts';
import { Contacts } from './Contacts.tsx';
import { Disclosures } from './Disclosures.tsx';

/** Region, role and place: on the options page and on the welcome page. */
export function AboutYou({ settings, change }: SettingsProps) {
  return (
    <>
      <Choice
        legend={say('regionLegend')}
        name="region"
        isInline
        options={regions()}
        value={settings.region}
        onChange={(region) => void change((now) => ({ ...now, region }))}
      />
      <Select
        label={say('roleLabel')}
        name="role"
        options={[{ value: '', label: say('notSaid') }, ...roles()]}
        value={settings.role ?? ''}
        onChange={(role) => void change((now) => ({ ...now, role: role === '' ? null : role }))}
      />
      <TextField
        label={say('placeLabel')}
        name="place"
        hint={say('placeHint')}
        value={settings.place}
        onChange={(place) => void change((now) => ({ ...now, place: place.trim() }))}
      />
    </>
  );
}

/** Who the author is, as far as the checks need it. */
export function Person({
  settings,
  change,
  policy,
  lockedBy,
}: SettingsProps & Pick<LiveSettings, 'lockedBy' | 'policy'>) {
  const { profile } = settings;
  const setProfile = (part: Partial<typeof profile>) =>
    void change((now) => ({ ...now, profile: { ...now.profile, ...part } }));
  return (
    <Section id="person" title={say('personTitle')}>
      <p class="quiet">{say('personHint')}</p>
      <AboutYou settings={settings} change={change} />
      <Disclosures settings={settings} change={change} />
      <Switch
        label={say('profileDisclosures')}
        data-setting="profile-disclosures"
        isOn={profile.hasDisclosures}
        onChange={(hasDisclosures) => setProfile({ hasDisclosures })}
      />
      <Switch
        label={say('profileDisclaimer')}
        data-setting="profile-disclaimer"
        isOn={profile.hasDisclaimer}
        onChange={(hasDisclaimer) => setProfile({ hasDisclaimer })}
      />
      <TextField
        label={say('disclaimerLabel')}
        name="disclaimer"
        hint={say('disclaimerHint')}
        value={settings.disclaimer}
        lockedBy={lockedBy('disclaimer')}
        onChange={(disclaimer) => void change((now) => ({ ...now, disclaimer: disclaimer.trim() }))}
      />
      <Contacts settings={settings} change={change} policy={policy} />
    </Section>
  );
}
