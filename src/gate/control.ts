import { type Composer, submitControlsOf } from '../sites/index.ts';

const isDisabled = (control: Element): boolean =>
  control.hasAttribute('disabled') || control.getAttribute('aria-disabled') === 'true';

/** The control that a scripted press would use: the pressed one, or its re-rendered successor. */
export function controlFor(composer: Composer, pressed: HTMLElement | null): HTMLElement | null {
  const controls = submitControlsOf(composer).filter(
    (control): control is HTMLElement => control instanceof HTMLElement && !isDisabled(control),
  );
  return pressed !== null && controls.includes(pressed) ? pressed : (controls[0] ?? null);
}
