/**
 * All matches of a global pattern. `String.matchAll` clones the pattern at every call, which costs more than the
 * search itself on a short post; this keeps the one that V8 has compiled.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

const NONE: readonly RegExpExecArray[] = [];

/** The same, when a cheap sign says that the costly pattern may match at all. */
export function matchesWhere(
  sign: RegExp | boolean,
  pattern: RegExp,
  text: string,
): readonly RegExpExecArray[] {
  return (typeof sign === 'boolean' ? sign : sign.test(text)) ? matchesOf(pattern, text) : NONE;
}

/** A sign that ends a label stands in the text. */
export const hasLabels = (text: string): boolean => text.includes(':') || text.includes('=');

/** Matches of a sticky pattern at these places, in order and without overlap. */
export function matchesAt(pattern: RegExp, text: string, places: readonly number[]): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let free = 0;
  for (const place of places) {
    if (place < free) continue;
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (!match) continue;
    found.push(match);
    free = place + match[0].length;
  }
  return found;
}
