import { pictureReader } from '../images/client.ts';
import { type GateState, isFor, type ToBackground } from '../settings/messages.ts';
import { keep } from '../settings/say.ts';
import { DEFAULTS, isPaused, isWatched, type Settings } from '../settings/schema.ts';
import { onSettingsChanged, readSettings } from '../settings/store.ts';
import browser from '../settings/webext.ts';
import type { Composer, Site } from '../sites/index.ts';
import { noteAside } from './asides.ts';
import { AttachmentGate } from './attachments.ts';
import { Holder } from './hold.ts';
import { judge } from './judge.ts';
import { ensurePart, isOrphaned } from './parts.ts';
import { AttachedPictures } from './pictures.ts';
import { focusOf, pressOf } from './press.ts';
import { shelf } from './shelf.ts';
import { Underliner } from './underlines.ts';
import { noteLeaving } from './writing.ts';

/** Presses wait this long for the settings; then the defaults hold, which watch everything. */
const SETTINGS_LIMIT_MS = 1500;

const PRESS_EVENTS = ['click', 'keydown', 'submit'] as const;
const ATTACH_EVENTS = ['input', 'change', 'paste', 'drop'] as const;
/** Composed events that come before a person can choose a file inside a shadow root. */
const AT_WORK_EVENTS = ['focusin', 'pointerdown', 'keydown', 'input'] as const;
/** What our own dialog needs none of and a page's focus trap or shortcut would act on. */
const SHIELDED_EVENTS = ['keydown', 'keyup', 'keypress', 'focusin', 'focusout'] as const;

/** Said in the page by a script that starts, for the one of an earlier version that may stand there. */
const SUCCESSOR = 'successor';

/** Starts watching one frame of a site: listeners now, settings as soon as storage answers. */
export function startGate(site: Site): void {
  new Gate(site).start();
}

function stateAt(composer: Composer | 'unknown-editor'): GateState {
  if (composer === 'unknown-editor') return 'not-recognized';
  return composer.kind.isGeneric === true ? 'generic' : 'watching';
}

class Gate {
  private settings: Settings | null = null;
  private listening: AbortController | null = null;
  private state: GateState = 'ready';
  private resume: ReturnType<typeof setTimeout> | undefined;
  private readonly life = new AbortController();
  private readonly reader = pictureReader();

  private readonly pictures = new AttachedPictures();
  private readonly attachments = new AttachmentGate({
    isWatching: () => this.isWatching(),
    isOrphaned,
    panel: async () => ((await ensurePart('panel')) ? (shelf().panel ?? null) : null),
    reader: this.reader,
    pictures: this.pictures,
  });

  private readonly holder = new Holder({
    settings: () => this.settings,
    settingsInTime: () => this.settingsInTime(),
    isWatching: () => this.isWatching(),
    picturesPending: () => this.attachments.isPending,
    pictures: this.pictures,
    stepAside: () => this.stepAside(),
  });

  private readonly underliner = new Underliner({
    settings: () => this.settings,
    settingsInTime: () => this.settingsInTime(),
    isWatching: () => this.isWatching(),
    judge: (live, settings) =>
      judge(live.draft, settings, {
        siteId: this.site.id,
        pictures: this.pictures.ofDraft(Date.now()),
        now: Date.now(),
        answered: new Set(),
        raised: [],
      }),
  });

  constructor(private readonly site: Site) {}

  start(): void {
    shelf().onHindered = () => this.say('hindered');
    window.dispatchEvent(new Event(SUCCESSOR));
    window.addEventListener(SUCCESSOR, this.succeeded, { signal: this.life.signal });
    this.listen();
    onSettingsChanged((settings) => this.apply(settings), this.life.signal);
    browser.runtime.onMessage.addListener(this.answer);
    this.life.signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(this.answer));
    void this.settingsInTime();
  }

  /** A page may forge it: it ends only a script that could no longer check anything. */
  private readonly succeeded = (): void => {
    if (isOrphaned()) this.stepAside();
  };

  /** Answers at once or not at all: another frame of the tab may be the one that is meant. */
  private readonly answer = (message: unknown, _sender: unknown, send?: (answer: unknown) => void) => {
    if (!isFor(message, 'gate')) return;
    if (message.type === 'get-status') send?.({ siteId: this.site.id, state: this.state });
    else if (message.type === 'open-list') {
      if (this.underliner.openList()) send?.(true);
    } else if (message.origins.some((origin) => this.site.hosts.includes(origin))) {
      this.stepAside();
      send?.(true);
    }
  };

  private async settingsInTime(): Promise<Settings> {
    if (this.settings !== null) return this.settings;
    const late = new Promise<Settings>((resolve) => setTimeout(() => resolve(DEFAULTS), SETTINGS_LIMIT_MS));
    const settings = await Promise.race([readSettings().catch(() => DEFAULTS), late]);
    // A change that arrived meanwhile is newer than what was read.
    if (this.settings === null) this.apply(settings);
    return this.settings ?? settings;
  }

  private isWatching(): boolean {
    return this.settings === null || isWatched(this.settings, this.site.id, Date.now());
  }

  private apply(settings: Settings): void {
    this.settings = settings;
    const now = Date.now();
    clearTimeout(this.resume);
    if (this.isWatching()) {
      this.listen();
      this.underliner.recheck();
      if (this.state === 'off' || this.state === 'paused') this.say('ready');
    } else {
      this.listening?.abort();
      this.listening = null;
      this.say(isPaused(settings, now) && settings.sites[this.site.id] !== false ? 'paused' : 'off');
    }
    if (settings.pausedUntil !== null && settings.pausedUntil > now) {
      this.resume = setTimeout(() => this.apply(settings), settings.pausedUntil - now);
    }
  }

  /** All listeners of this frame; off means that none of them is left. */
  private listen(): void {
    if (this.listening !== null) return;
    this.listening = new AbortController();
    const options = { capture: true, signal: this.listening.signal };
    for (const type of SHIELDED_EVENTS) window.addEventListener(type, this.shield, options);
    for (const type of PRESS_EVENTS) window.addEventListener(type, this.press, options);
    for (const type of ATTACH_EVENTS) window.addEventListener(type, this.attach, options);
    const { signal } = options;
    for (const type of AT_WORK_EVENTS) {
      window.addEventListener(type, (event) => this.attachments.meetRoots(event, signal), options);
    }
    window.addEventListener('focusin', this.focus, options);
    window.addEventListener('focusout', noteLeaving, options);
    for (const type of ['focusin', 'input']) {
      window.addEventListener(type, (event) => noteAside(this.site, event), options);
    }
  }

  private isWanted({ kind }: Composer): boolean {
    return kind.isMessage !== true || this.settings?.messages === true;
  }

  private readonly shield = (event: Event): void => {
    if (shelf().panel?.owns(event) === true) event.stopImmediatePropagation();
  };

  private readonly press = (event: Event): void => {
    if (shelf().panel?.owns(event) === true) return;
    const press = pressOf(this.site, event);
    if (press !== null && this.isWanted(press.composer)) this.holder.onPress(event, press);
  };

  private readonly attach = (event: Event): void => this.attachments.onEvent(event);

  private readonly focus = (event: Event): void => {
    const composer = focusOf(this.site, event);
    if (composer === null || (composer !== 'unknown-editor' && !this.isWanted(composer))) return;
    // What hindered one question may hinder the next: it stays said until the page is loaded anew.
    if (this.state !== 'hindered') this.say(stateAt(composer));
    if (composer === 'unknown-editor' || isOrphaned()) return;
    keep('orphaned');
    if (this.listening !== null) void this.underliner.follow(composer, this.listening.signal);
  };

  private say(state: GateState): void {
    if (state === this.state) return;
    this.state = state;
    const message: ToBackground = {
      to: 'background',
      type: 'status',
      status: { siteId: this.site.id, state },
    };
    // Only the badge depends on it; an orphan cannot speak.
    browser.runtime.sendMessage(message).catch(() => undefined);
  }

  private stepAside(): void {
    this.listening?.abort();
    clearTimeout(this.resume);
    this.life.abort();
  }
}
