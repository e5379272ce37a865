import { keepCaret } from '../editors/index.ts';

/** Which box the person wrote in last, and where the caret was when they left it. Forgotten with the box. */
let last: WeakRef<HTMLElement> | null = null;

export const lastEditor = (): HTMLElement | null => last?.deref() ?? null;

const ONE_LINE = 'input:not([type]), input[type="text"]';

/** For `focusout`: remembers the box that loses the focus. */
export function noteLeaving(event: Event): void {
  const [target] = event.composedPath();
  if (
    !(target instanceof HTMLElement) ||
    !(target.isContentEditable || target instanceof HTMLTextAreaElement || target.matches(ONE_LINE))
  )
    return;
  keepCaret(target);
  last = new WeakRef(target);
}
