import type { Desk, Following } from '../panel/types.ts';
import { say } from '../settings/say.ts';
import type { Settings } from '../settings/schema.ts';
import { type Composer, editorsOf } from '../sites/index.ts';
import { type LiveDraft, readDraft } from './draft.ts';
import { correctedTexts, writeFixes } from './fixes.ts';
import type { Judgement } from './judge.ts';
import { allow, markWrong } from './learning.ts';
import { ensurePart, isOrphaned } from './parts.ts';
import type { Press } from './press.ts';
import { shelf } from './shelf.ts';
import { dockOf, focusEditor, viewOf } from './view.ts';

/** What the underlines need of the gate around them. */
export interface UnderlineSurroundings {
  /** Resolves with the settings, or with the defaults when storage does not answer in time. */
  readonly settingsInTime: () => Promise<Settings>;
  readonly settings: () => Settings | null;
  readonly isWatching: () => boolean;
  readonly judge: (live: LiveDraft, settings: Settings) => Judgement;
}

/** Sets the panel to follow the composer in use; all that is drawn and listed is in the panel's part. */
export class Underliner {
  private composer: Composer | null = null;
  private life = new AbortController();
  private following: Following | null = null;

  constructor(private readonly around: UnderlineSurroundings) {}

  /** A known composer got the focus. `signal` ends with the gate's listeners. */
  async follow(composer: Composer, signal: AbortSignal): Promise<void> {
    const isSame = this.composer?.container === composer.container;
    if (isSame && !this.life.signal.aborted && !signal.aborted) return;
    this.life.abort();
    const life = new AbortController();
    this.life = life;
    this.composer = composer;
    signal.addEventListener('abort', () => life.abort(), { signal: life.signal });
    const isLoaded = await Promise.all([
      ensurePart('engine'),
      ensurePart('panel'),
      this.around.settingsInTime(),
    ]);
    if (life.signal.aborted) return;
    if (isLoaded.includes(false)) return life.abort();
    this.following = shelf().panel?.follow(this.deskAt(composer, life)) ?? null;
  }

  /** The settings changed. */
  recheck(): void {
    this.following?.recheck();
  }

  /** The browser's own shortcut was pressed: the list opens with the focus in it, where there is one. */
  openList(): boolean {
    return this.following?.openList() === true;
  }

  private deskAt(composer: Composer, life: AbortController): Desk {
    // As if its submit control were pressed by nobody: what the views ask of a press.
    const press: Press = { composer, control: null, known: false };
    return {
      container: composer.container,
      signal: life.signal,
      read: () => this.read(composer, life),
      check: (written) => {
        const settings = this.around.settings();
        if (settings === null) return null;
        const judgement = this.around.judge(written, settings);
        return judgement.status === 'failed' ? null : viewOf(press, written, judgement, settings.contacts);
      },
      fix: async (written, findings) => {
        if (await writeFixes(written, findings)) return;
        shelf().panel?.showNotice(say('correctionNotWritten'), {
          copyText: correctedTexts(written.draft, findings).join('\n\n'),
        });
      },
      dismiss: async (finding) => {
        if (finding.tier === 'review') await markWrong(finding);
        else await allow([finding]);
      },
      dock: () => dockOf(press),
      focus: () => focusEditor(press),
    };
  }

  /** Null ends the following; the next focus begins anew. */
  private read(composer: Composer, life: AbortController): LiveDraft | null {
    const settings = this.around.settings();
    try {
      if (settings !== null && !isOrphaned() && this.around.isWatching() && editorsOf(composer).length > 0)
        return readDraft(composer, settings, Date.now());
    } catch {
      // What cannot be read is asked about at the press; here it is only not underlined.
    }
    life.abort();
    return null;
  }
}
