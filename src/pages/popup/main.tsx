import { render } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import '../../panel/tokens.css';
import './popup.css';
import { isPaused, LEVELS, type Level, type Settings } from '../../settings/schema.ts';
import { changeSettings, onSettingsChanged, readSettings } from '../../settings/store.ts';
import { SITES, type Site } from '../../sites/index.ts';
import { readTabStatus, statusWords, type TabStatus } from './status.ts';

const LEVEL_WORDS: Record<Level, string> = {
  everything: 'Everything',
  'stop-and-review': 'Stop and review',
  'stop-only': 'Stop only',
};

/** The ends of the three pauses, in milliseconds since 1970. "Tomorrow" begins at seven in the morning. */
function pauses(now: Date): readonly { readonly words: string; readonly until: number }[] {
  const morning = new Date(now);
  morning.setDate(morning.getDate() + 1);
  morning.setHours(7, 0, 0, 0);
  const minutes = (count: number) => now.getTime() + count * 60_000;
  return [
    { words: '15 minutes', until: minutes(15) },
    { words: '1 hour', until: minutes(60) },
    { words: 'Until tomorrow', until: morning.getTime() },
  ];
}

function Switch({ site, settings, label }: { site: Site; settings: Settings; label: string }) {
  const isOn = settings.sites[site.id] !== false;
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      data-site={site.id}
      class="switch"
      onClick={() => changeSettings((now) => ({ ...now, sites: { ...now.sites, [site.id]: !isOn } }))}
    >
      <span>{label}</span>
      <span class="track" aria-hidden="true">
        <span class="thumb" />
      </span>
    </button>
  );
}

/** Asks the browser for a site, at once in the press: browsers refuse it later. */
function Grant({ site, words, onGranted }: { site: Site; words: string; onGranted: () => void }) {
  return (
    <button
      type="button"
      class="primary"
      data-action="grant"
      onClick={async () => {
        if (await browser.permissions.request({ origins: [...site.hosts] })) onGranted();
      }}
    >
      {words}
    </button>
  );
}

/** Gives an added site back. The background ends what runs there. */
function Remove({ site, onRemoved }: { site: Site; onRemoved: () => void }) {
  return (
    <button
      type="button"
      data-action="remove-site"
      onClick={async () => {
        if (await browser.permissions.remove({ origins: [...site.hosts] })) onRemoved();
      }}
    >
      Remove {site.name}
    </button>
  );
}

const isAdded = (site: Site) => SITES.every(({ id }) => id !== site.id);

function Pause({ settings }: { settings: Settings }) {
  const now = new Date();
  const setPause = (pausedUntil: number | null) => changeSettings((current) => ({ ...current, pausedUntil }));
  if (isPaused(settings, now.getTime()) && settings.pausedUntil !== null) {
    const end = new Date(settings.pausedUntil).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
    return (
      <button type="button" class="primary" data-action="resume" onClick={() => setPause(null)}>
        Resume now (paused until {end})
      </button>
    );
  }
  return (
    <div class="choices">
      {pauses(now).map(({ words, until }) => (
        <button type="button" key={words} data-action="pause" onClick={() => setPause(until)}>
          {words}
        </button>
      ))}
    </div>
  );
}

function Popup() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [status, setStatus] = useState<TabStatus | null>(null);
  const [problem, setProblem] = useState('');
  const refresh = useCallback(() => {
    readTabStatus().then(setStatus, () => setStatus({ kind: 'elsewhere', site: null }));
  }, []);
  useEffect(() => {
    const life = new AbortController();
    readSettings().then(setSettings, () => setProblem('The settings could not be read.'));
    onSettingsChanged((changed) => {
      setSettings(changed);
      // The gate hears of the change at the same time; one turn later it has its new state.
      setTimeout(refresh, 50);
    }, life.signal);
    refresh();
    return () => life.abort();
  }, [refresh]);
  if (settings === null || status === null) return <p role="status">{problem}</p>;
  const words = statusWords(status);
  const here = status.kind === 'elsewhere' ? null : status.site;
  return (
    <>
      <header>
        <h1>Scrub In</h1>
      </header>
      <section class="status" data-status={status.kind === 'site' ? status.state : status.kind} role="status">
        <h2>{words.title}</h2>
        <p>{words.text}</p>
        {status.kind === 'not-allowed' ? (
          <Grant site={status.site} words={`Allow on ${status.site.name}`} onGranted={refresh} />
        ) : null}
        {status.kind === 'elsewhere' && status.site !== null ? (
          <Grant site={status.site} words="Watch this site" onGranted={refresh} />
        ) : null}
      </section>
      {here === null ? null : <Switch site={here} settings={settings} label={`Watch ${here.name}`} />}
      {here !== null && isAdded(here) ? <Remove site={here} onRemoved={refresh} /> : null}
      <fieldset>
        <legend>Show</legend>
        {LEVELS.map((level) => (
          <label key={level}>
            <input
              type="radio"
              name="level"
              value={level}
              checked={settings.level === level}
              onChange={() => changeSettings((now) => ({ ...now, level }))}
            />
            {LEVEL_WORDS[level]}
          </label>
        ))}
      </fieldset>
      <section>
        <h3>Pause</h3>
        <Pause settings={settings} />
      </section>
      <section>
        <h3>Sites</h3>
        {SITES.map((site) => (
          <Switch key={site.id} site={site} settings={settings} label={site.name} />
        ))}
      </section>
      <footer>
        <a href={browser.runtime.getURL('src/pages/check/index.html')} target="_blank" rel="noreferrer">
          Check a draft
        </a>
        <span>Nothing you write leaves this device.</span>
      </footer>
    </>
  );
}

const app = document.querySelector('#app');
if (app !== null) render(<Popup />, app);
