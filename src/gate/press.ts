import {
  type Composer,
  closestAcross,
  composerAt,
  editorsOf,
  type Site,
  submitControlsOf,
} from '../sites/index.ts';

/** Something that would publish, or looks like it. */
export interface Press {
  readonly composer: Composer;
  /** The control that was pressed; null for a keyboard shortcut or a form's own submit. */
  readonly control: HTMLElement | null;
  /** An unknown control that looks like a submit is held only when the draft has findings. */
  readonly known: boolean;
}

const elementsOf = (path: readonly EventTarget[]): Element[] =>
  path.filter((target): target is Element => target instanceof Element);

const isEditable = (element: Element): boolean =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLElement && element.isContentEditable);

/** A press on text alone, no menu, no toggle: what a site's next submit button would look like. */
function looksLikeSubmit(control: Element): boolean {
  if (control.hasAttribute('aria-haspopup') || control.hasAttribute('aria-expanded')) return false;
  if (control.getAttribute('type') === 'submit') return true;
  return control.querySelector('svg, img') === null && (control.textContent ?? '').trim() !== '';
}

function clickedPress(site: Site, path: readonly EventTarget[]): Press | null {
  const elements = elementsOf(path);
  const composer = composerAt(site, elements);
  if (composer === null) return null;
  const submit = submitControlsOf(composer).find((control) => elements.includes(control));
  if (submit instanceof HTMLElement) return { composer, control: submit, known: true };
  const control = elements.find((element) =>
    element.matches('button, [role="button"], input[type="submit"]'),
  );
  if (!(control instanceof HTMLElement) || !composer.container.contains(control)) return null;
  if (editorsOf(composer).some((editor) => editor.contains(control))) return null;
  const isHarmless = composer.kind.harmless?.(control, composer.container) === true;
  return isHarmless || !looksLikeSubmit(control) ? null : { composer, control, known: false };
}

/** Some sites publish from the key itself on a control that is no native button, before any click. */
function keyedControl(site: Site, path: readonly EventTarget[]): Press | null {
  const target = elementsOf(path)[0];
  const isNative = target?.matches('button, input, select, summary, a[href]') ?? true;
  return isNative ? null : clickedPress(site, path);
}

function typedPress(site: Site, event: KeyboardEvent, path: readonly EventTarget[]): Press | null {
  // 229 is what browsers report while an input method composes, with or without isComposing.
  if (event.isComposing || event.keyCode === 229) return null;
  const target = elementsOf(path)[0];
  if (target === undefined || (event.key !== 'Enter' && event.key !== ' ')) return null;
  if (closestAcross(target, isTypedInto) === null) return keyedControl(site, path);
  if (event.key !== 'Enter') return null;
  const composer = composerAt(site, path);
  if (composer === null) return null;
  if (event.altKey && composer.kind.altEnter !== undefined) {
    const control = composer.container.querySelector(composer.kind.altEnter);
    return control instanceof HTMLElement ? { composer, control, known: true } : null;
  }
  const isModified = event.ctrlKey || event.metaKey;
  const publishes = isModified || (composer.kind.shortcut === 'enter' && !event.shiftKey && !event.altKey);
  return publishes ? { composer, control: null, known: true } : null;
}

const isTypedInto = (element: Element) => isEditable(element) || element instanceof HTMLInputElement;

/** The press an event stands for; null when it cannot publish a draft of this site. */
export function pressOf(site: Site, event: Event): Press | null {
  const path = event.composedPath();
  if (event instanceof KeyboardEvent) return typedPress(site, event, path);
  if (event.type === 'click') return clickedPress(site, path);
  if (event.type !== 'submit') return null;
  const composer = composerAt(site, path) ?? composerInside(site, path[0]);
  return composer === null ? null : { composer, control: null, known: true };
}

/** A form may be larger than the composer's container. */
function composerInside(site: Site, form: EventTarget | undefined): Composer | null {
  if (!(form instanceof HTMLFormElement)) return null;
  const editors = site.composers
    .map((kind) => form.querySelector(kind.editor))
    .filter((editor) => editor !== null);
  return editors.map((editor) => composerAt(site, [editor])).find((composer) => composer !== null) ?? null;
}

/** The composer that got focus by any of its boxes, or whether somebody writes into a box that we do not know. */
export function focusOf(site: Site, event: Event): Composer | 'unknown-editor' | null {
  const path = event.composedPath();
  const target = elementsOf(path)[0];
  if (target === undefined || !isTypedInto(target)) return null;
  return composerAt(site, path) ?? (isEditable(target) ? 'unknown-editor' : null);
}
