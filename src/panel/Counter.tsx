import type { Finding } from '../checks/index.ts';
import { say } from '../settings/say.ts';

/** "2 to look at", beside the composer. Hints count by themselves, so that they never look like more. */
export function counterWords(findings: readonly Finding[]): string {
  const worth = findings.filter(({ tier }) => tier !== 'hint').length;
  if (worth > 0) return say('toLookAt', String(worth));
  return findings.length === 1 ? say('oneHint') : say('someHints', String(findings.length));
}

interface Props {
  readonly findings: readonly Finding[];
  readonly onOpen: () => void;
}

/**
 * Not in the page's order of Tab: nothing may change there. A mouse press leaves the focus where it is; the keyboard
 * has the browser's own shortcut.
 */
export function Counter({ findings, onOpen }: Props) {
  const isQuiet = findings.every(({ tier }) => tier === 'hint');
  return (
    <button
      type="button"
      class="counter"
      data-action="open-list"
      data-tier={isQuiet ? 'hint' : 'review'}
      tabIndex={-1}
      aria-haspopup="dialog"
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => event.isTrusted && onOpen()}
    >
      <span role="status">{counterWords(findings)}</span>
    </button>
  );
}
