import { type ComponentChildren, render } from 'preact';
import { say } from '../settings/say.ts';
import type { Host, Surface } from './host.ts';
import type { Dock } from './types.ts';

/** The three ways something is shown: a modal question, a panel docked at the composer, a short notice. */

/** A press on a button that lets something through counts only when a person can have read it. */
const READABLE_MS = 500;

/** Wraps what a press does. Only trusted presses count; `careful` ones also wait and must not be covered. */
export type Pressed = (act: () => void, care?: 'careful') => (event: MouseEvent) => void;

function pressedIn(host: Host, shownAt: () => number): Pressed {
  return (act, care) => (event) => {
    if (!event.isTrusted) return;
    if (care === 'careful') {
      if (performance.now() - shownAt() < READABLE_MS) return;
      // A press by keyboard has no place (detail is 0) and cannot be lured.
      if (event.detail > 0 && !host.isOnTop(event.clientX, event.clientY)) return;
    }
    act();
  };
}

export interface DialogOptions<Answer> {
  readonly role: 'alertdialog' | 'dialog';
  readonly panel: string;
  readonly edge: 'stop' | 'review';
  /** The answer of Escape, and of a page that will not let the dialog be. */
  readonly dismissed: Answer;
  readonly content: (answer: (answer: Answer) => void, pressed: Pressed) => ComponentChildren;
}

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur|yi)\b/;

/** The words are in the browser's language, whatever the page around them is in. */
function inOwnLanguage(element: HTMLElement): void {
  element.lang = say('languageTag');
  element.dir = RIGHT_TO_LEFT.test(element.lang) ? 'rtl' : 'ltr';
}

/** Shows a modal question and resolves with its answer. Focus goes to the element marked `data-first`. */
export function askInDialog<Answer>(host: Host, options: DialogOptions<Answer>): Promise<Answer> {
  return new Promise((resolve) => {
    const dialog = document.createElement('dialog');
    dialog.className = 'surface';
    dialog.dataset.panel = options.panel;
    inOwnLanguage(dialog);
    dialog.setAttribute('role', options.role);
    dialog.setAttribute('aria-labelledby', 'title');
    dialog.setAttribute('aria-describedby', 'lead');
    dialog.style.setProperty('--edge', `var(--${options.edge})`);
    let shownAt = performance.now();
    const answer = (value: Answer) => {
      dialog.close();
      render(null, dialog);
      host.remove(surface);
      resolve(value);
    };
    const surface: Surface = {
      element: dialog,
      isModal: true,
      show() {
        shownAt = performance.now();
        if (dialog.open) dialog.close();
        dialog.showModal();
        dialog.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
        // The browser scrolls to what it focuses first; a question is read from its beginning.
        dialog.scrollTop = 0;
      },
      giveUp: () => answer(options.dismissed),
    };
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      if (event.isTrusted) answer(options.dismissed);
    });
    render(
      options.content(
        answer,
        pressedIn(host, () => shownAt),
      ),
      dialog,
    );
    host.add(surface);
  });
}

export interface FloatOptions {
  readonly panel: string;
  readonly dock: Dock | null;
  readonly edge?: 'review' | 'accent';
  readonly onGone: () => void;
  /** Escape inside; without it Escape does nothing. */
  readonly onEscape?: () => void;
  readonly content: (close: () => void, pressed: Pressed) => ComponentChildren;
}

export interface Float {
  /** Closing twice is harmless. */
  close(): void;
  rerender(): void;
  /** Takes the focus to what is marked `data-first`. */
  focus(): void;
}

/** Shows something that does not take the focus by itself. */
export function float(host: Host, options: FloatOptions): Float {
  const element = document.createElement('section');
  element.className = options.dock === null ? 'surface toast' : 'surface docked';
  element.dataset.panel = options.panel;
  inOwnLanguage(element);
  element.popover = 'manual';
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', say('extensionName'));
  element.style.setProperty('--edge', `var(--${options.edge ?? 'review'})`);
  let shownAt = performance.now();
  const life = new AbortController();
  const place = () => {
    if (options.dock !== null) dockAt(element, options.dock);
  };
  const close = () => {
    if (life.signal.aborted) return;
    life.abort();
    render(null, element);
    host.remove(surface);
    options.onGone();
  };
  const surface: Surface = {
    element,
    isModal: false,
    show() {
      shownAt = performance.now();
      if (element.isConnected && !element.matches(':popover-open')) element.showPopover();
      place();
    },
    giveUp: close,
    ...(options.onEscape === undefined ? {} : { escape: options.onEscape }),
  };
  const rerender = () => {
    if (!life.signal.aborted)
      render(
        options.content(
          close,
          pressedIn(host, () => shownAt),
        ),
        element,
      );
  };
  rerender();
  host.add(surface);
  if (options.dock !== null) whenGone(options.dock.anchor, close, life.signal);
  window.addEventListener('resize', place, { signal: life.signal });
  window.addEventListener('scroll', place, { signal: life.signal, capture: true, passive: true });
  const focus = () => element.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
  return { close, rerender, focus };
}

/** Calls back when an element leaves the page: a panel must not outlive its composer. */
function whenGone(element: Element, gone: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    if (!element.isConnected) gone();
  });
  // A composer inside a shadow root goes without the document noticing.
  for (const root of new Set([document, element.getRootNode()])) {
    observer.observe(root, { childList: true, subtree: true });
  }
  signal.addEventListener('abort', () => observer.disconnect());
}

const GAP = 12;

/** Beside the composer where there is room, else in a corner of the window that leaves the submit control free. */
function dockAt(element: HTMLElement, dock: Dock): void {
  const { width, height } = element.getBoundingClientRect();
  const anchor = dock.anchor.getBoundingClientRect();
  const avoid = dock.avoid?.getBoundingClientRect() ?? null;
  const right = window.innerWidth - width - GAP;
  const bottom = window.innerHeight - height - GAP;
  const level = Math.min(Math.max(anchor.top, GAP), Math.max(bottom, GAP));
  const places = [
    { left: anchor.right + GAP, top: level },
    { left: anchor.left - width - GAP, top: level },
    { left: anchor.right - width, top: anchor.bottom + GAP },
    { left: anchor.right - width, top: anchor.top - height - GAP },
    { left: right, top: bottom },
    { left: right, top: GAP },
    { left: GAP, top: bottom },
  ];
  const fits = ({ left, top }: { left: number; top: number }) =>
    left >= 0 && top >= 0 && left <= right + GAP && top <= bottom + GAP;
  const isFree = ({ left, top }: { left: number; top: number }) =>
    avoid === null ||
    left > avoid.right ||
    left + width < avoid.left ||
    top > avoid.bottom ||
    top + height < avoid.top;
  const place = places.find((candidate) => fits(candidate) && isFree(candidate)) ?? { left: GAP, top: GAP };
  element.style.left = `${Math.round(place.left)}px`;
  element.style.top = `${Math.round(place.top)}px`;
}
