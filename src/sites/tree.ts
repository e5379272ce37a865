/** Walking up a page that hides parts of itself in open shadow roots. */

/** Parent of an element, through the boundary of a shadow root. */
export function parentAcross(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The element itself or its nearest ancestor that fits, shadow roots included. */
export function closestAcross(element: Element, fits: (element: Element) => boolean): Element | null {
  for (let current: Element | null = element; current !== null; current = parentAcross(current)) {
    if (fits(current)) return current;
  }
  return null;
}
