/**
 * When to look again at boxes that are written in: their text, their size, their place in the window. Observers of
 * these boxes and events only: no timer, nothing that a busy page sets off.
 */
export interface Stirs {
  /** The text may be another. */
  text(): void;
  /** The text may stand elsewhere. */
  place(): void;
}

const MOVES = ['scroll', 'resize', 'transitionend', 'animationend', 'fullscreenchange'] as const;
/** A textarea that the site empties tells nobody; its caret does. */
const TEXTS = ['input', 'selectionchange', 'focusin', 'click', 'reset'] as const;

export class BoxWatch {
  private boxes: readonly HTMLElement[] = [];
  private life = new AbortController();

  constructor(
    private readonly stirs: Stirs,
    signal: AbortSignal,
  ) {
    const options = { capture: true, passive: true, signal };
    for (const type of MOVES) window.addEventListener(type, () => stirs.place(), options);
    for (const type of TEXTS) window.addEventListener(type, () => stirs.text(), options);
    signal.addEventListener('abort', () => this.life.abort());
  }

  /** Observes these boxes and no others. */
  watch(boxes: readonly HTMLElement[]): void {
    if (boxes.length === this.boxes.length && boxes.every((box, index) => box === this.boxes[index])) return;
    this.boxes = boxes;
    this.life.abort();
    this.life = new AbortController();
    const { signal } = this.life;
    const texts = new MutationObserver(() => this.stirs.text());
    const sizes = new ResizeObserver(() => this.stirs.place());
    signal.addEventListener('abort', () => {
      texts.disconnect();
      sizes.disconnect();
    });
    for (const box of boxes) {
      texts.observe(box, { childList: true, characterData: true, subtree: true });
      sizes.observe(box);
      onMove(box, () => this.stirs.place(), signal);
      const root = box.getRootNode();
      // Scrolling inside a shadow root does not reach the window.
      if (root instanceof ShadowRoot)
        root.addEventListener('scroll', () => this.stirs.place(), { capture: true, passive: true, signal });
    }
  }
}

/**
 * Calls back when an element is moved by whatever happens around it, or leaves the page. The window is cut down to
 * the element's own place: as soon as it stands elsewhere, less of it is seen there.
 */
function onMove(element: HTMLElement, moved: () => void, signal: AbortSignal): void {
  let observer: IntersectionObserver | null = null;
  signal.addEventListener('abort', () => observer?.disconnect());
  const arm = (threshold: number) => {
    observer?.disconnect();
    if (signal.aborted) return;
    const { top, right, bottom, left, width, height } = element.getBoundingClientRect();
    // Nothing to be seen: its size tells when there is.
    if (width === 0 || height === 0) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const margins = [top, clientWidth - right, clientHeight - bottom, left];
    let isFirst = true;
    observer = new IntersectionObserver(
      ([entry]) => {
        const ratio = entry?.intersectionRatio ?? 0;
        if (!isFirst) {
          moved();
          arm(1);
        } else if (ratio !== threshold && threshold === 1) arm(Math.max(ratio, 1e-7));
        isFirst = false;
      },
      {
        root: document,
        rootMargin: margins.map((margin) => `${-Math.floor(margin)}px`).join(' '),
        threshold,
      },
    );
    observer.observe(element);
  };
  arm(1);
}
