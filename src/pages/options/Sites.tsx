import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { say } from '../../settings/say.ts';
import { SITES } from '../../sites/index.ts';
import { Choice, type LiveSettings, Section, Select, type SettingsProps, Switch } from '../kit/index.ts';
import { levels, voices } from '../kit/words.ts';

/** Where is watched, as whom the person writes there, and how much is shown. */
type Props = SettingsProps & Pick<LiveSettings, 'lockedBy'>;

/** Origins that the person added by the browser's own permission. */
function useAdded(): readonly string[] {
  const [added, setAdded] = useState<readonly string[]>([]);
  useEffect(() => {
    const own = SITES.flatMap((site) => site.hosts);
    const read = () =>
      browser.permissions
        .getAll()
        .then(({ origins = [] }) => setAdded(origins.filter((origin) => !own.includes(origin))))
        // Without an answer only the known sites are listed.
        .catch(() => undefined);
    void read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return added;
}

/** "https://board.example/*" as people write it. */
const hostOf = (origin: string) => origin.replace(/^https:\/\/|\/\*$/g, '');

function AddedSites() {
  const added = useAdded();
  if (added.length === 0) return null;
  return (
    <div class="field">
      <h3>{say('addedSites')}</h3>
      <ul class="rows">
        {added.map((origin) => (
          <li key={origin}>
            <span>{hostOf(origin)}</span>
            <button
              type="button"
              class="small"
              data-action="remove-site"
              aria-label={say('removeThis', hostOf(origin))}
              onClick={() => void browser.permissions.remove({ origins: [origin] })}
            >
              {say('remove')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function Sites({ settings, change, lockedBy }: Props) {
  return (
    <Section id="sites" title={say('sitesTitle')}>
      <Choice
        legend={say('levelLegend')}
        name="level"
        options={levels()}
        value={settings.level}
        lockedBy={lockedBy('level')}
        onChange={(level) => void change((now) => ({ ...now, level }))}
      />
      <p class="quiet">{say('levelHint')}</p>
      <ul class="rows sites">
        {SITES.map(({ id, name }) => (
          <li key={id}>
            <Switch
              label={name}
              data-site={id}
              isOn={settings.sites[id] !== false}
              lockedBy={lockedBy(`sites.${id}`)}
              onChange={(isOn) => void change((now) => ({ ...now, sites: { ...now.sites, [id]: isOn } }))}
            />
            <Select
              label={say('voiceOn', name)}
              name={`voice-${id}`}
              options={voices()}
              value={settings.voices[id] ?? 'professional'}
              onChange={(voice) => void change((now) => ({ ...now, voices: { ...now.voices, [id]: voice } }))}
            />
          </li>
        ))}
      </ul>
      <p class="quiet">{say('voiceHint')}</p>
      <Switch
        label={say('messagesLabel')}
        hint={say('messagesHint')}
        data-setting="messages"
        isOn={settings.messages}
        onChange={(messages) => void change((now) => ({ ...now, messages }))}
      />
      <AddedSites />
    </Section>
  );
}
