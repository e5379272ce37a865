import type { PartKind } from '../checks/index.ts';
import { isTextControl, readEditor } from '../editors/index.ts';
import { type Aside, type Composer, openComposer, type Site } from '../sites/index.ts';

/**
 * Texts that belong to a draft but are written in a dialog of their own, which is closed by the time of the
 * post: alt text, mostly. Remembered per composer while its element lives, in memory only.
 */
interface Written {
  readonly aside: Aside;
  readonly text: string;
}

const written = new WeakMap<Element, Map<HTMLElement, Written>>();

/** Window-capture listener for `focusin` and `input`: remembers what stands in an aside's box. */
export function noteAside(site: Site, event: Event): void {
  const [box] = event.composedPath();
  if (!(box instanceof HTMLElement) || !(isTextControl(box) || box.isContentEditable)) return;
  for (const kind of site.composers) {
    const aside = kind.asides?.find(({ selector }) => box.matches(selector));
    const composer = aside === undefined ? null : openComposer(site, kind);
    if (aside !== undefined && composer !== null) remember(composer, box, aside);
  }
}

function remember({ container }: Composer, box: HTMLElement, aside: Aside): void {
  const texts = written.get(container) ?? new Map<HTMLElement, Written>();
  written.set(container, texts);
  const { text } = readEditor(box);
  if (!texts.has(box)) {
    // The dialog was opened again on a text it had before: a new box, the same description.
    const [earlier] = [...texts].find(([, known]) => known.text === text) ?? [];
    if (earlier !== undefined) texts.delete(earlier);
  }
  texts.set(box, { aside, text });
}

/** What was written beside a composer and is still part of its draft, in the order of writing. */
export function asidesOf({
  container,
}: Composer): readonly { readonly kind: PartKind; readonly text: string; readonly box: HTMLElement }[] {
  const texts = written.get(container);
  for (const [box, { aside }] of texts ?? []) {
    if (container.querySelector(aside.lastsWhile) === null) texts?.delete(box);
  }
  return [...(texts ?? [])]
    .filter(([, { text }]) => text.trim() !== '')
    .map(([box, { aside, text }]) => ({ kind: aside.kind, text, box }));
}
