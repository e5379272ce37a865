/** Keeps an event from everybody who comes after us: the page's listeners and the browser's own action. */
export function holdEvent(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
