import type { Finding, Tier } from '../checks/index.ts';
import { isLineSeen, isSeenAt, type Line, linesOf, Mirror } from '../editors/index.ts';
import type { Host, Surface } from './host.ts';
import { CounterChip } from './marks-counter.ts';
import { piecesOf } from './marks-pieces.ts';
import type { FindingsView, Written } from './types.ts';

/**
 * Lines under the words and the counter, in our own closed root above the page. CSS highlights are not used: the
 * page reads them, words and all (docs/decisions/0054-underlines-are-an-overlay.md).
 */
export class MarksLayer implements Surface {
  readonly element = document.createElement('div');
  readonly isModal = false;
  private readonly lines = document.createElement('div');
  private readonly counter: CounterChip;
  private readonly mirror = new Mirror(this.element);

  constructor(
    private readonly host: Host,
    onOpen: () => void,
    readonly giveUp: () => void,
  ) {
    this.element.className = 'marks';
    this.element.popover = 'manual';
    this.counter = new CounterChip(onOpen);
    this.element.append(this.lines, this.counter.element);
  }

  show(): void {
    if (this.element.isConnected && !this.element.matches(':popover-open')) this.element.showPopover();
  }

  /** In the page from the first focus on, whatever is found: its coming tells the page nothing. */
  open(): void {
    this.host.add(this);
  }

  close(): void {
    this.counter.clear();
    this.host.remove(this);
  }

  clear(): void {
    this.lines.replaceChildren();
    this.counter.clear();
  }

  /** Draws what was found where it stands at this moment; what cannot be placed is only counted. */
  draw(written: Written, { findings }: FindingsView): void {
    if (findings.length === 0) {
      this.clear();
      return;
    }
    const marks = written.boxes.map((box, part) => {
      const here = findings.filter((finding) => finding.at?.part === part && isUnderlined(finding));
      return here.length === 0 ? [] : this.marksIn(box, written.draft.parts[part]?.text ?? '', here);
    });
    const shown = written.boxes.find((box, part) => marks[part]?.length !== 0 || isInSight(box));
    this.lines.replaceChildren(...marks.flat());
    if (shown === undefined) this.counter.clear();
    else this.counter.draw(shown, findings);
  }

  private marksIn(box: HTMLElement, text: string, findings: readonly Finding[]): HTMLElement[] {
    const pieces = piecesOf(text, findings).flatMap(({ start, text: { length }, tier }) =>
      tier === null ? [] : [{ start, end: start + length, tier }],
    );
    const places = linesOf(box, text, pieces, this.mirror);
    return pieces.flatMap(({ tier }, index) =>
      (places?.[index] ?? []).filter((line) => isLineSeen(box, line)).map((line) => markAt(line, tier)),
    );
  }
}

/** A hint about a whole sentence is listed only: a line under everything points at nothing. */
const LONGEST_HINT = 32;

const isUnderlined = ({ tier, at, excerpt }: Finding): boolean =>
  tier !== 'hint' || (at !== null && at.end - at.start <= LONGEST_HINT && !/[.!?]\s*$/.test(excerpt));

const SAMPLES = [0.02, 0.5, 0.98] as const;

/** Whether some of a box is to be seen: not scrolled away, not behind a dialog. */
function isInSight(box: HTMLElement): boolean {
  const { left, top, width, height } = box.getBoundingClientRect();
  return SAMPLES.some((x) => SAMPLES.some((y) => isSeenAt(box, left + x * width, top + y * height)));
}

function markAt({ left, right, bottom }: Line, tier: Tier): HTMLElement {
  const mark = document.createElement('div');
  mark.className = 'mark';
  mark.dataset.tier = tier;
  mark.style.left = `${left}px`;
  mark.style.top = `${bottom - 2}px`;
  mark.style.width = `${right - left}px`;
  return mark;
}
