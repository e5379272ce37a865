import { sameText } from '../editors/index.ts';
import { type Composer, submitControlsOf } from '../sites/index.ts';

/**
 * Letting an approved draft through with the site's own control. The scripted press happens at most once;
 * whether it published is then watched, never tried again.
 */

let scripted: HTMLElement | null = null;

/** Whether an event belongs to our own press, which is synchronous. */
export const isOurPress = (): boolean => scripted !== null;

const isDisabled = (control: Element): boolean =>
  control.hasAttribute('disabled') || control.getAttribute('aria-disabled') === 'true';

/** The control that a scripted press would use: the pressed one, or its re-rendered successor. */
export function controlFor(composer: Composer, pressed: HTMLElement | null): HTMLElement | null {
  const controls = submitControlsOf(composer).filter(
    (control): control is HTMLElement => control instanceof HTMLElement && !isDisabled(control),
  );
  return pressed !== null && controls.includes(pressed) ? pressed : (controls[0] ?? null);
}

export function pressOnce(control: HTMLElement): void {
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
export async function wasPublished(
  composer: Composer,
  text: string,
  readText: () => string,
): Promise<boolean> {
  for (let waited = 0; waited < WATCH_MS; waited += STEP_MS) {
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    if (!composer.container.isConnected || !sameText(readText(), text)) return true;
    if (composer.container.getClientRects().length === 0) return true;
    if (controlFor(composer, null) === null || isAsked(composer)) return true;
  }
  return false;
}
