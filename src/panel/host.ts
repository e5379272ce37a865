import editorCss from './editor.css?inline';
import findingsCss from './findings.css?inline';
import marksCss from './marks.css?inline';
import panelCss from './panel.css?inline';
import { relayKey } from './relay.ts';
import tokensCss from './tokens.css?inline';

/**
 * The one element of ours in the page: a plain div with a closed shadow root, and nothing on it that tells the
 * page what it is or found. Pages take strange elements away; it comes back a few times, then gives up.
 */

const FIGHTS = 5;

/** How pages notice a press outside of their dialog, which closes it with the draft in it (Radix and others). */
const PRESS_BEGINS = ['pointerdown', 'mousedown', 'touchstart'] as const;

/** Something shown inside the host. */
export interface Surface {
  readonly element: HTMLElement;
  /** A modal question of ours stands above everything wherever the host is. */
  readonly isModal: boolean;
  /** Shows it again after the host was moved: browsers close dialogs and popovers that leave the document. */
  show(): void;
  /** The host cannot be kept in the page: answer with what publishes nothing. */
  giveUp(): void;
  /** Escape was pressed in it; a dialog of the browser's needs no telling. */
  escape?(): void;
}

export class Host {
  private readonly host = document.createElement('div');
  private readonly root = this.host.attachShadow({ mode: 'closed' });
  private readonly surfaces = new Set<Surface>();
  private watch: MutationObserver | null = null;
  private fights = 0;
  /** A key that went down inside the panel and comes up in the page, where a site may act on it. */
  private heldKey: { key: string; until: number } | null = null;

  constructor(private readonly onGivenUp: () => void) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${tokensCss}\n${findingsCss}\n${panelCss}\n${editorCss}\n${marksCss}`);
    this.root.adoptedStyleSheets = [sheet];
    for (const type of PRESS_BEGINS) this.host.addEventListener(type, (event) => event.stopPropagation());
  }

  owns(event: Event): boolean {
    if (event.composedPath().includes(this.host)) {
      if (event instanceof KeyboardEvent && event.type === 'keydown') {
        this.heldKey = { key: event.key, until: event.timeStamp + 1000 };
        if (event.isTrusted) relayKey(this.root, event);
        if (event.key === 'Escape' && event.isTrusted) this.escape(event);
      }
      return true;
    }
    const held = this.heldKey;
    if (held === null || !(event instanceof KeyboardEvent) || event.key !== held.key) return false;
    if (event.type === 'keydown') return false;
    if (event.type === 'keyup') this.heldKey = null;
    return event.timeStamp < held.until;
  }

  private escape(event: KeyboardEvent): void {
    const focused = this.root.activeElement;
    const surface = [...this.surfaces].find(({ element }) => element.contains(focused));
    if (surface?.escape === undefined) return;
    // Else the browser would close the page's own dialog that we stand in.
    event.preventDefault();
    surface.escape();
  }

  /** Whether the topmost thing at a point of the window is ours: nothing covers what is pressed. */
  isOnTop(x: number, y: number): boolean {
    return document.elementFromPoint(x, y) === this.host;
  }

  add(surface: Surface): void {
    // What the page did to something shown earlier is not held against this one.
    this.fights = 0;
    this.surfaces.add(surface);
    this.root.append(surface.element);
    this.place();
    surface.show();
    this.watchPlace();
  }

  remove(surface: Surface): void {
    this.surfaces.delete(surface);
    surface.element.remove();
    if (this.surfaces.size > 0) {
      this.place();
      return;
    }
    this.watch?.disconnect();
    this.watch = null;
    this.fights = 0;
    this.host.remove();
  }

  /**
   * The host belongs to documentElement. Only a panel that is not modal goes inside a page's open modal dialog,
   * which makes everything outside it inert: there the panel could be seen and not pressed.
   */
  private place(): void {
    const modals = document.querySelectorAll('dialog:modal');
    const hasOwnModal = [...this.surfaces].some((surface) => surface.isModal);
    const parent = (hasOwnModal ? null : modals.item(modals.length - 1)) ?? document.documentElement;
    if (this.host.parentNode === parent) return;
    parent.append(this.host);
    this.watchPlace();
    for (const surface of this.surfaces) surface.show();
  }

  /** Only where the host can be taken away: a busy page must not call us for every change of its own. */
  private watchPlace(): void {
    this.watch ??= new MutationObserver(() => {
      if (this.host.isConnected) return;
      this.fights += 1;
      if (this.fights <= FIGHTS) return this.place();
      this.onGivenUp();
      for (const surface of [...this.surfaces]) surface.giveUp();
    });
    const isInDialog = this.host.parentNode !== document.documentElement;
    this.watch.disconnect();
    this.watch.observe(document, { childList: true, subtree: isInDialog });
    this.watch.observe(document.documentElement, { childList: true, subtree: isInDialog });
  }
}
