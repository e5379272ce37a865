import type { PartKind } from '../checks/index.ts';
import { closestAcross } from './tree.ts';

/**
 * What a site is to the gate: where its composers are, what submits them, how a press is released again.
 * One site a file, same shape each. Selectors are language-independent: no visible text, no aria-label.
 */
export interface Site {
  /** Stable; settings refer to it. */
  readonly id: string;
  readonly name: string;
  /** Match patterns, as in the manifest (a test compares the two). */
  readonly hosts: readonly string[];
  readonly composers: readonly ComposerKind[];
}

export interface ComposerKind {
  readonly id: string;
  /** Found by looks on a site that nobody described: it may miss a way to publish, and says so. */
  readonly isGeneric?: boolean;
  /** A private message: held only when the person wants messages held too. */
  readonly isMessage?: true;
  /** Where on the site it is, by path; everywhere without. */
  readonly at?: RegExp;
  /** Every editable text of the draft: all posts of a thread. */
  readonly editor: string;
  /** Custom elements of the container whose open shadow roots hold texts of the draft. */
  readonly shadowHosts?: string;
  /** What the editor's text is published as, where it is not the post itself: a dialog for alt text. */
  readonly part?: PartKind;
  /** Containers that hold the whole draft when they hold an editor, tried in order with closest(). */
  readonly containers: readonly string[];
  /**
   * Where no container fits: the nearest ancestor of an editor or submit control that holds both. For sites
   * whose composer also stands in the open page.
   */
  readonly orNearest?: boolean;
  /** The controls that publish, within the container. */
  readonly submit: (container: ParentNode) => readonly Element[];
  /** Whether a control of the container that shows only text is known not to publish. */
  readonly harmless?: (control: Element, container: Element) => boolean;
  /**
   * The site's own question after a press ("Post anyway"), in the document. It comes after the gate and over the
   * composer, so nothing can have changed: it is let be, and shows that the press was taken.
   */
  readonly asks?: string;
  /** The submit control that Alt+Enter in the editor stands for, where there is one. */
  readonly altEnter?: string;
  /** Other texts that are published with the draft. */
  readonly extras?: readonly { readonly selector: string; readonly kind: PartKind }[];
  /** The same for texts whose boxes stand outside the container and close before the post. */
  readonly asides?: readonly Aside[];
  /** The text being answered, when the draft is an answer; null when it is not. */
  readonly replyTo?: (container: Element) => string | null;
  /** The text of a quoted post, null when none is quoted. */
  readonly quoted?: (container: Element) => string | null;
  /** `click`: a scripted click publishes, as public tools show. `armed`: not proven, ask for one more press. */
  readonly release: 'click' | 'armed';
  /**
   * The site publishes in steps (Next, then Post) inside one container: an approval that passed covers the steps
   * that follow, as long as the draft stays the same.
   */
  readonly steps?: boolean;
  /** What in the editor publishes besides the control. */
  readonly shortcut: 'mod-enter' | 'enter';
}

/** A dialog beside the composer in which something of the draft is written: alt text. */
export interface Aside {
  /** The box, in the document. */
  readonly selector: string;
  readonly kind: PartKind;
  /** What the container holds for as long as the text belongs to the draft: the picture it describes. */
  readonly lastsWhile: string;
}

/** One composer on the page, as found from an event. */
export interface Composer {
  readonly site: Site;
  readonly kind: ComposerKind;
  readonly container: Element;
}

/** Every element of the kind's `selector` in a container, in document order. */
export const allIn = (selector: string) => (container: ParentNode) => [
  ...container.querySelectorAll(selector),
];

/** The text a person sees in the first match of a container; null when there is none. */
export const textIn = (selector: string) => (container: ParentNode) =>
  container.querySelector<HTMLElement>(selector)?.innerText ?? null;

const comesBefore = (element: Element, other: Element) =>
  (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Whether an element stands before the first editor of its container and does not hold it. */
export const isAbove = (editor: string) => (element: Element, container: ParentNode) => {
  const first = container.querySelector(editor);
  return first !== null && !element.contains(first) && comesBefore(element, first);
};

/** The text of the first match that stands above the editor: where sites show what is being answered. */
export const textAbove = (selector: string, editor: string) => (container: ParentNode) => {
  const answered = [...container.querySelectorAll<HTMLElement>(selector)].find((element) =>
    isAbove(editor)(element, container),
  );
  return answered?.innerText ?? null;
};

/** Shows only text, and is no menu or toggle; hidden controls are none. */
const isTextButton = (container: ParentNode) => (button: Element) =>
  button.querySelector('svg, img') === null &&
  !button.hasAttribute('aria-haspopup') &&
  !button.hasAttribute('aria-expanded') &&
  (button.textContent ?? '').trim() !== '' &&
  !isWithin(button, '[role="menu"], [contenteditable="true"]', container) &&
  button.getClientRects().length > 0;

/** Every pressable control that shows only text: where it is not known which of them publishes. */
export const textButtons = (container: ParentNode): readonly Element[] =>
  allIn('button, [role="button"]')(container).filter(isTextButton(container));

/** The last pressable control that shows only text: how sites without stable names mark their submit. */
export function lastTextButton(container: ParentNode): readonly Element[] {
  const last = allIn('button, [role="button"]')(container).findLast(isTextButton(container));
  return last === undefined ? [] : [last];
}

/** Whether an element lies in such an ancestor inside the container; the container may be a menu itself. */
function isWithin(element: Element, selector: string, container: ParentNode): boolean {
  const ancestor = element.closest(selector);
  return ancestor !== null && ancestor !== container && container.contains(ancestor);
}

/** What a selector matches in a container and in the shadow roots that the kind names there. */
export function partsIn(
  { shadowHosts }: ComposerKind,
  container: Element,
  selector: string,
): readonly HTMLElement[] {
  const hosts = shadowHosts === undefined ? [] : [container, ...container.querySelectorAll(shadowHosts)];
  const roots = hosts.flatMap((host) => host.shadowRoot ?? []);
  return [container, ...roots]
    .flatMap((root) => [...root.querySelectorAll(selector)])
    .filter((element) => element instanceof HTMLElement);
}

/** The editors of a composer, in order. */
export const editorsOf = (composer: Composer): readonly HTMLElement[] =>
  partsIn(composer.kind, composer.container, composer.kind.editor);

/** The composer's submit controls at this moment: sites re-render them. */
export function submitControlsOf(composer: Composer): readonly Element[] {
  return composer.kind.submit(composer.container);
}

function containerFrom(kind: ComposerKind, anchor: Element): Element | null {
  if (kind.at?.test(location.pathname) === false) return null;
  const holdsEditor = (element: Element) => partsIn(kind, element, kind.editor).length > 0;
  for (const selector of kind.containers) {
    const container = closestAcross(anchor, (element) => element.matches(selector) && holdsEditor(element));
    if (container !== null) return container;
  }
  if (kind.orNearest !== true) return null;
  // A dialog over the composer is not part of it, though the page holds both.
  const dialog = closestAcross(anchor, (element) => element.matches('[role="dialog"], dialog'));
  if (dialog !== null && !holdsEditor(dialog)) return null;
  const nearestTo = (element: Element) =>
    closestAcross(element, (around) => holdsEditor(around) && kind.submit(around).length > 0);
  const nearest = nearestTo(anchor);
  const editor = nearest === null ? undefined : partsIn(kind, nearest, kind.editor)[0];
  // Anything else on the page shares some larger ancestor with a composer.
  return editor !== undefined && nearestTo(editor) === nearest ? nearest : null;
}

/**
 * The composer that an event belongs to, from its composed path (innermost first); null when none of the
 * site's kinds knows it. Anything in the path may be the anchor: an editor, the submit control, a toolbar.
 */
export function composerAt(site: Site, path: readonly EventTarget[]): Composer | null {
  const anchor = path.find((target): target is Element => target instanceof Element);
  if (anchor === undefined) return null;
  for (const kind of site.composers) {
    const container = containerFrom(kind, anchor);
    if (container !== null) return { site, kind, container };
  }
  return null;
}

/** The composer of a kind that is open in the document, for what stands outside its container; null for none. */
export function openComposer(site: Site, kind: ComposerKind): Composer | null {
  const editor = [...document.querySelectorAll(kind.editor)].at(-1);
  const container = editor === undefined ? null : containerFrom(kind, editor);
  return container === null ? null : { site, kind, container };
}
