import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import './popup.css';
import { say } from '../../settings/say.ts';
import { isPaused, type Settings } from '../../settings/schema.ts';
import { SITES, type Site } from '../../sites/index.ts';
import { type Change, Choice, type LiveSettings, mount, Notice, Switch, useSettings } from '../kit/index.ts';
import { levels } from '../kit/words.ts';
import { Receipts } from './Receipts.tsx';
import { ReportLayout } from './ReportLayout.tsx';
import { readTabStatus, statusWords, type TabStatus } from './status.ts';

/** One glance, one press: how this tab stands, and the switches for it. */

/** The ends of the three pauses, in milliseconds since 1970. "Tomorrow" begins at seven in the morning. */
function pauses(now: Date): readonly { readonly words: string; readonly until: number }[] {
  const morning = new Date(now);
  morning.setDate(morning.getDate() + 1);
  morning.setHours(7, 0, 0, 0);
  const minutes = (count: number) => now.getTime() + count * 60_000;
  return [
    { words: say('pauseQuarter'), until: minutes(15) },
    { words: say('pauseHour'), until: minutes(60) },
    { words: say('pauseTomorrow'), until: morning.getTime() },
  ];
}

interface SiteSwitchProps {
  readonly site: Site;
  readonly label: string;
  readonly settings: Settings;
  readonly change: Change;
  readonly lockedBy: LiveSettings['lockedBy'];
}

function SiteSwitch({ site, label, settings, change, lockedBy }: SiteSwitchProps) {
  return (
    <Switch
      label={label}
      data-site={site.id}
      isOn={settings.sites[site.id] !== false}
      lockedBy={lockedBy(`sites.${site.id}`)}
      onChange={(isOn) => void change((now) => ({ ...now, sites: { ...now.sites, [site.id]: isOn } }))}
    />
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
      {say('removeThis', site.name)}
    </button>
  );
}

const isAdded = (site: Site) => SITES.every(({ id }) => id !== site.id);

function Pause({ settings, change }: { settings: Settings; change: Change }) {
  const now = new Date();
  const setPause = (pausedUntil: number | null) => void change((current) => ({ ...current, pausedUntil }));
  if (isPaused(settings, now.getTime()) && settings.pausedUntil !== null) {
    const end = new Date(settings.pausedUntil).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
    return (
      <button type="button" class="primary" data-action="resume" onClick={() => setPause(null)}>
        {say('resumeNow', end)}
      </button>
    );
  }
  return (
    <div class="row">
      {pauses(now).map(({ words, until }) => (
        <button type="button" class="small" key={words} data-action="pause" onClick={() => setPause(until)}>
          {words}
        </button>
      ))}
    </div>
  );
}

const page = (name: string) => browser.runtime.getURL(`src/pages/${name}/index.html`);

function Links() {
  const links = [
    [page('check'), say('checkADraft')],
    [page('practice'), say('practice')],
    [page('options'), say('optionsTitle')],
  ] as const;
  return (
    <footer>
      <div class="row">
        {links.map(([href, words]) => (
          <a key={href} href={href} target="_blank" rel="noreferrer">
            {words}
          </a>
        ))}
      </div>
      <p class="quiet">{say('nothingLeaves')}</p>
    </footer>
  );
}

/** How the tab in front stands; null until its site is known. Looked at again after every change of the settings. */
function useTabStatus(settings: Settings | null): readonly [TabStatus | null, () => void] {
  const [status, setStatus] = useState<TabStatus | null>(null);
  const refresh = useCallback(() => {
    // What was said before stays until the page answers again.
    const onAsked = (asked: TabStatus) => setStatus((before) => before ?? asked);
    readTabStatus(onAsked).then(setStatus, () => setStatus({ kind: 'elsewhere', site: null, tabId: null }));
  }, []);
  useEffect(() => {
    if (settings === null) return;
    refresh();
    // The gate hears of the change at the same time; one turn later it has its new state.
    const again = setTimeout(refresh, 50);
    return () => clearTimeout(again);
  }, [settings, refresh]);
  return [status, refresh];
}

export function Popup() {
  const { settings, problem, change, lockedBy } = useSettings();
  const [status, refresh] = useTabStatus(settings);
  if (settings === null || status === null) return <p role="status">{problem}</p>;
  const words = statusWords(status);
  const here = status.kind === 'elsewhere' ? null : status.site;
  const common = { settings, change, lockedBy };
  return (
    <>
      <header>
        <h1>{say('extensionName')}</h1>
      </header>
      <section class="status" data-status={status.kind === 'site' ? status.state : status.kind} role="status">
        <h2>{words.title}</h2>
        <p>{words.text}</p>
        {status.kind === 'not-allowed' ? (
          <Grant site={status.site} words={say('allowOn', status.site.name)} onGranted={refresh} />
        ) : null}
        {status.kind === 'elsewhere' && status.site !== null ? (
          <Grant site={status.site} words={say('watchThisSite')} onGranted={refresh} />
        ) : null}
      </section>
      {problem === '' ? null : <Notice tone="problem">{problem}</Notice>}
      {here === null ? null : <SiteSwitch site={here} label={say('watchSite', here.name)} {...common} />}
      {here !== null && isAdded(here) ? <Remove site={here} onRemoved={refresh} /> : null}
      <Receipts tabId={status.tabId} />
      <Choice
        legend={say('levelLegend')}
        name="level"
        options={levels()}
        value={settings.level}
        lockedBy={lockedBy('level')}
        onChange={(level) => void change((now) => ({ ...now, level }))}
      />
      <section>
        <h2>{say('pause')}</h2>
        <Pause settings={settings} change={change} />
      </section>
      <details open={here === null}>
        <summary>{say('allSites')}</summary>
        {SITES.map((site) => (
          <SiteSwitch key={site.id} site={site} label={site.name} {...common} />
        ))}
      </details>
      {status.kind === 'site' ? <ReportLayout /> : null}
      <Links />
    </>
  );
}

mount('popupTitle', <Popup />);
