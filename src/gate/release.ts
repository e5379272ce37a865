import { sameText } from '../editors/index.ts';
import type { Composer } from '../sites/index.ts';
import type { Checkpoint } from './checkpoint.ts';
import { controlFor } from './control.ts';
import type { LiveDraft } from './draft.ts';
import type { Press } from './press.ts';
import type { Session } from './session.ts';
import { dockOf, textOf } from './view.ts';

/**
 * Letting an approved draft through with the site's own control. The scripted press happens at most once;
 * whether it published is then watched, never tried again.
 */

let scripted: HTMLElement | null = null;

/** Whether an event belongs to our own press, which is synchronous. */
export const isOurPress = (): boolean => scripted !== null;

function pressOnce(control: HTMLElement): void {
  scripted = control;
  try {
    control.click();
  } finally {
    scripted = null;
  }
}

/** The site took the press and asks something of its own before it publishes. */
function isAsked({ kind }: Composer): boolean {
  const question = kind.asks === undefined ? null : document.querySelector(kind.asks);
  return question !== null && question.getClientRects().length > 0;
}

const WATCH_MS = 3000;
const STEP_MS = 100;

/**
 * Resolves true when the composer closed, emptied, or is sending (its control disabled or gone), or when the site
 * asks back, within three seconds after a press. Bounded waiting on one composer after a person's press, not
 * polling of the page.
 */
async function wasPublished(composer: Composer, text: string, readText: () => string): Promise<boolean> {
  for (let waited = 0; waited < WATCH_MS; waited += STEP_MS) {
    if (!composer.container.isConnected || !sameText(readText(), text)) return true;
    if (composer.container.getClientRects().length === 0) return true;
    if (controlFor(composer, null) === null || isAsked(composer)) return true;
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  return false;
}

/** An approval that is not used ends: the person may have walked away from an open composer. */
const APPROVAL_MS = 30_000;

/** Lets exactly the shown content through, once. Resolves "changed" when something else stands there now. */
export async function release(
  here: Checkpoint,
  press: Press,
  session: Session,
  shown: LiveDraft | null,
): Promise<'done' | 'changed'> {
  const settings = await here.around.settingsInTime();
  const current = here.read(press, settings);
  const content = here.keyOf(current);
  if (content !== here.keyOf(shown)) return 'changed';
  const { composer } = press;
  const control = controlFor(composer, press.control);
  if (composer.kind.release === 'armed' || control === null || current === null || !press.known) {
    await arm(here, press, session, content);
    return 'done';
  }
  const judgement = here.judge(press, session, current, settings);
  // An open review approved this content too: this press is its one release.
  session.withdraw();
  session.notePassed(content, Date.now());
  pressOnce(control);
  const isOut = await wasPublished(composer, textOf(current), () => textOf(here.read(press, settings)));
  if (isOut)
    here.noteGone(press, session, current, judgement.status === 'checked' ? judgement.report.findings : []);
  else await arm(here, press, session, content);
  return 'done';
}

/** "Approved: press Post again": the next trusted press of the same content passes. */
async function arm(here: Checkpoint, press: Press, session: Session, content: string): Promise<void> {
  session.approve(content, Date.now(), Date.now() + APPROVAL_MS);
  const panel = await here.panel();
  const armed = panel?.showArmed(dockOf(press)) ?? null;
  here.show(armed);
  if (armed !== null) setTimeout(() => armed.close(), APPROVAL_MS);
}
