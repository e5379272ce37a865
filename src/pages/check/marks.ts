import type { Fix } from '../../checks/index.ts';

/** The text after the fixes; where two overlap, the one further back in the text wins. */
export function applied(text: string, fixes: readonly Fix[]): string {
  let result = text;
  let border = Number.POSITIVE_INFINITY;
  for (const { at, text: instead } of [...fixes].sort((one, other) => other.at.start - one.at.start)) {
    if (at.end > border) continue;
    result = result.slice(0, at.start) + instead + result.slice(at.end);
    border = at.start;
  }
  return result;
}
