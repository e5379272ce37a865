import { h, render } from 'preact';
import type { Finding, Tier } from '../checks/index.ts';
import { isLineSeen, isSeenAt, type Line, linesOf, Mirror } from '../editors/index.ts';
import { Counter } from './Counter.tsx';
import type { Host, Surface } from './host.ts';
import type { Written } from './marks-desk.ts';
import { piecesOf } from './marks-pieces.ts';
import type { FindingsView } from './types.ts';

/**
 * Lines under the words and the counter, in our own closed root above the page. CSS highlights are not used: the
 * page reads them, words and all (docs/decisions/0054-underlines-are-an-overlay.md).
 */
export class MarksLayer implements Surface {
  readonly element = document.createElement('div');
  readonly isModal = false;
  private readonly lines = document.createElement('div');
  private readonly counter = document.createElement('div');
  private readonly mirror = new Mirror(this.element);
  /** Where the counter was put, for which place of the box. */
  private placed = '';

  constructor(
    private readonly host: Host,
    private readonly onOpen: () => void,
    readonly giveUp: () => void,
  ) {
    this.element.className = 'marks';
    this.element.popover = 'manual';
    this.element.append(this.lines, this.counter);
  }

  show(): void {
    if (this.element.isConnected && !this.element.matches(':popover-open')) this.element.showPopover();
  }

  /** In the page from the first focus on, whatever is found: its coming tells the page nothing. */
  open(): void {
    this.host.add(this);
  }

  close(): void {
    render(null, this.counter);
    this.host.remove(this);
  }

  clear(): void {
    this.lines.replaceChildren();
    render(null, this.counter);
    this.placed = '';
  }

  /** Draws what was found where it stands at this moment; what cannot be placed is only counted. */
  draw(written: Written, { findings }: FindingsView): void {
    if (findings.length === 0) {
      this.clear();
      return;
    }
    this.lines.replaceChildren(
      ...written.boxes.flatMap((box, part) => {
        const here = findings.filter((finding) => finding.at?.part === part && isUnderlined(finding));
        return here.length === 0 ? [] : this.marksIn(box, written.draft.parts[part]?.text ?? '', here);
      }),
    );
    this.drawCounter(written, findings);
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

  private drawCounter({ boxes }: Written, findings: FindingsView['findings']): void {
    const box = boxes.find((candidate) => isInSight(candidate));
    if (box === undefined) {
      render(null, this.counter);
      this.placed = '';
      return;
    }
    render(h(Counter, { findings, onOpen: this.onOpen }), this.counter);
    const chip = this.counter.firstElementChild;
    if (!(chip instanceof HTMLElement)) return;
    const { width, height } = chip.getBoundingClientRect();
    const around = box.getBoundingClientRect();
    const wanted = [
      around.left,
      around.top,
      around.right,
      around.bottom,
      width,
      innerWidth,
      innerHeight,
    ].join();
    if (wanted === this.placed) return;
    this.placed = wanted;
    const { left, top } = this.placeFor(around, width, height);
    chip.style.left = `${Math.round(left)}px`;
    chip.style.top = `${Math.round(top)}px`;
  }

  /** Near the box, over nothing that can be pressed or written in; else in a corner of the window. */
  private placeFor(box: DOMRect, width: number, height: number): { left: number; top: number } {
    const left = Math.max(GAP, Math.min(box.right, innerWidth) - width);
    const level = Math.min(box.bottom, innerHeight) - height;
    const places = [
      { left, top: box.bottom + GAP },
      { left: box.right + GAP, top: level },
      { left: box.left, top: box.bottom + GAP },
      { left, top: box.top - height - GAP },
      { left: box.left - width - GAP, top: level },
      { left, top: box.bottom + 8 * GAP },
      { left, top: box.bottom + 16 * GAP },
      { left: innerWidth - width - GAP, top: innerHeight - height - GAP },
      { left: GAP, top: innerHeight - height - GAP },
    ];
    const fits = (place: { left: number; top: number }) =>
      place.left >= 0 &&
      place.top >= 0 &&
      place.left + width <= innerWidth &&
      place.top + height <= innerHeight;
    const free = places.find((place) => fits(place) && this.isFree(place, width, height));
    return free ?? places.find(fits) ?? { left: GAP, top: GAP };
  }

  private isFree({ left, top }: { left: number; top: number }, width: number, height: number): boolean {
    const { host } = this.element.getRootNode() as ShadowRoot;
    const columns = [left, left + width / 3, left + (2 * width) / 3, left + width - 1];
    return columns.every((x) =>
      [top, top + height / 2, top + height - 1].every((y) => {
        const under = document.elementsFromPoint(x, y).find((element) => element !== host);
        const inner = under?.shadowRoot?.elementFromPoint(x, y) ?? under;
        return inner?.closest(PRESSABLE) == null;
      }),
    );
  }
}

/** A hint about a whole sentence is listed only: a line under everything points at nothing. */
const LONGEST_HINT = 32;

const isUnderlined = ({ tier, at }: Finding): boolean =>
  tier !== 'hint' || (at !== null && at.end - at.start <= LONGEST_HINT);

const GAP = 6;
const PRESSABLE =
  'button, a[href], input, textarea, select, label, summary, [role="button"], [role="link"], [contenteditable="true"]';

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
