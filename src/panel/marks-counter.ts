import { h, render } from 'preact';
import type { Finding } from '../checks/index.ts';
import { Counter, counterWords } from './Counter.tsx';

/** The counter beside a box that is written in: near it, over nothing that can be pressed. */
export class CounterChip {
  readonly element = document.createElement('div');
  private words = '';
  private size = { width: 0, height: 0 };
  /** Where it was put, for which place of the box. */
  private placed = '';

  constructor(private readonly onOpen: () => void) {}

  clear(): void {
    if (this.words === '') return;
    render(null, this.element);
    this.words = '';
    this.placed = '';
  }

  draw(box: HTMLElement, findings: readonly Finding[]): void {
    const around = box.getBoundingClientRect();
    this.write(findings);
    const { left, top, right, bottom } = around;
    const wanted = [left, top, right, bottom, this.size.width, innerWidth, innerHeight].join();
    const chip = this.element.firstElementChild;
    if (wanted === this.placed || !(chip instanceof HTMLElement)) return;
    this.placed = wanted;
    const place = this.placeFor(around);
    chip.style.left = `${Math.round(place.left)}px`;
    chip.style.top = `${Math.round(place.top)}px`;
  }

  /** Renders and measures only when it says something else. */
  private write(findings: readonly Finding[]): void {
    const words = counterWords(findings);
    if (words === this.words) return;
    this.words = words;
    render(h(Counter, { findings, onOpen: this.onOpen }), this.element);
    const { width = 0, height = 0 } = this.element.firstElementChild?.getBoundingClientRect() ?? {};
    this.size = { width, height };
  }

  /** Near the box, over nothing that can be pressed or written in; else in a corner of the window. */
  private placeFor(box: DOMRect): { left: number; top: number } {
    const { width, height } = this.size;
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
    const free = places.find((place) => fits(place) && this.isFree(place));
    return free ?? places.find(fits) ?? { left: GAP, top: GAP };
  }

  private isFree({ left, top }: { left: number; top: number }): boolean {
    const { width, height } = this.size;
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

const GAP = 6;
const PRESSABLE =
  'button, a[href], input, textarea, select, label, summary, [role="button"], [role="link"], [contenteditable="true"]';
