/**
 * In a page the gate stops keys of the panel at the window, so that the page's shortcuts do not hear them; that stops
 * them on their way in as well. Elements that answer keys of their own say so here and are handed the person's event.
 */
const takers = new WeakMap<Element, (event: KeyboardEvent) => void>();

/** Call with every rendering of the element: the last handler counts. */
export function takesKeys(element: Element | null, handler: (event: KeyboardEvent) => void): void {
  if (element !== null) takers.set(element, handler);
}

/** Hands a key to what has the focus in the root, if it takes keys. */
export function relayKey(root: ShadowRoot, event: KeyboardEvent): void {
  if (root.activeElement !== null) takers.get(root.activeElement)?.(event);
}
