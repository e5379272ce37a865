/** A page made of HTML, for tests of what a site's file finds in it. */
export function page(html: string): void {
  document.body.innerHTML = html;
  // A small DOM has no layout; everything in these pages is meant to be seen.
  Element.prototype.getClientRects = () => [new DOMRect()] as unknown as DOMRectList;
}

export function element(selector: string): HTMLElement {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`no ${selector}`);
  return found;
}
