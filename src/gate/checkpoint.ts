import type { Finding } from '../checks/types.ts';
import type { Notice, Panel, Wait } from '../panel/types.ts';
import type { Settings } from '../settings/schema.ts';
import { contentKey, type LiveDraft, readDraft } from './draft.ts';
import { Impulse } from './impulse.ts';
import { type Judgement, judge } from './judge.ts';
import { ensurePart, isOrphaned } from './parts.ts';
import type { Press } from './press.ts';
import { tellPosted } from './receipt.ts';
import type { Session } from './session.ts';
import { shelf } from './shelf.ts';
import type { Surroundings } from './surroundings.ts';

/** What deciding and releasing share: the draft as it is now, its judgement, and the panel of this frame. */
export class Checkpoint {
  /** The notice that is open beside the composer: a review, or "press Post again". */
  private beside: Notice | null = null;
  private readonly impulse = new Impulse();

  constructor(readonly around: Surroundings) {}

  /** The draft as it is now; null when it cannot be read, which must end in a question and never in silence. */
  read(press: Press, settings: Settings): LiveDraft | null {
    try {
      return readDraft(press.composer, settings, Date.now());
    } catch {
      return null;
    }
  }

  /** What an approval is bound to: the words, and that no picture came after it. */
  keyOf(live: LiveDraft | null): string {
    return `${this.around.pictures.count}\n${live === null ? 'unreadable' : contentKey(live.draft)}`;
  }

  judge(press: Press, session: Session, live: LiveDraft, settings: Settings): Judgement {
    const now = new Date();
    return judge(live.draft, settings, {
      siteId: press.composer.site.id,
      pictures: this.around.pictures.ofDraft(now.getTime()),
      now: now.getTime(),
      answered: session.answered,
      raised: this.impulse.raised(settings, threadOf(live), now),
    });
  }

  /** How long the person may choose to wait with this draft. */
  waits(live: LiveDraft, findings: readonly Finding[], settings: Settings): readonly Wait[] {
    return this.impulse.waits(settings, threadOf(live), findings, new Date());
  }

  /**
   * The post is on its way: nothing of it belongs to the next. In steps, all of it stays for the last. `live` is null
   * when it could not be read.
   */
  noteGone(
    { known, composer }: Press,
    session: Session,
    live: LiveDraft | null,
    findings: readonly Finding[],
  ): void {
    if (!known) return;
    tellPosted(composer.site.id, session.outcome, live, this.around.pictures, Date.now());
    if (composer.kind.steps === true) return;
    if (live !== null) this.impulse.notePosted(threadOf(live), findings);
    this.around.pictures.forget();
    session.startAfresh();
  }

  /** Shows a notice beside the composer in place of the one before. */
  show(notice: Notice | null): void {
    this.beside?.close();
    this.beside = notice;
  }

  async panel(): Promise<Panel | null> {
    if (shelf().panel === undefined && !isOrphaned()) await ensurePart('panel');
    return shelf().panel ?? null;
  }
}

/** Where sharp replies are counted together: the page's path. Null for a draft that answers nobody. */
function threadOf({ draft }: LiveDraft): string | null {
  return draft.context?.reply === true ? location.pathname : null;
}
