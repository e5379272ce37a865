/** What must not be read as somebody's name, number, date or place: a mask over the text, built first. */
import type { Token } from '../text/tokens.ts';
import { protectNames } from './names.ts';
import { PROTECTED_PASSAGES } from './passages.ts';
import { NAME } from './uses.ts';

export interface ProtectionMask {
  /** Some character of the span is masked for this use. */
  covers(use: number, start: number, end: number): boolean;
}

export function protect(text: string, tokens: readonly Token[]): ProtectionMask {
  const mask = new Uint8Array(text.length);
  const cover = (use: number, start: number, end: number): void => {
    for (let at = start; at < end; at++) mask[at] = (mask[at] ?? 0) | use;
  };
  for (const { use, pattern } of PROTECTED_PASSAGES) {
    pattern.lastIndex = 0;
    for (const match of text.matchAll(pattern)) cover(use, match.index, match.index + match[0].length);
  }
  protectNames(tokens, (start, end) => cover(NAME, start, end));
  return {
    covers(use, start, end) {
      for (let at = start; at < end; at++) if ((mask[at] ?? 0) & use) return true;
      return false;
    },
  };
}
