/** What must not be read as somebody's name, number, date or place. */

import { lazily } from '../lexicons/read.ts';
import { Cover } from '../text/cover.ts';
import { matchesOf } from '../text/matches.ts';
import type { Token } from '../text/tokens.ts';
import { protectNames } from './names.ts';
import { PROTECTED_PASSAGES } from './passages.ts';
import { NAME } from './uses.ts';

export interface ProtectionMask {
  /** Some character of the span is masked for this use. */
  covers(use: number, start: number, end: number): boolean;
}

/** Masks over the text; the passages, which all have digits, are looked for only when somebody asks about a number or date. */
export function protect(text: string, tokens: readonly Token[]): ProtectionMask {
  const digits = tokens.some(({ kind }) => kind === 'number');
  const names = new Cover(text.length);
  protectNames(tokens, (start, end) => names.add(start, end));
  const passages = lazily(() => {
    const mask = new Uint8Array(text.length);
    for (const { use, pattern } of PROTECTED_PASSAGES) {
      for (const match of matchesOf(pattern, text)) {
        for (let at = match.index; at < match.index + match[0].length; at++) mask[at] = (mask[at] ?? 0) | use;
      }
    }
    return mask;
  });
  return {
    covers(use, start, end) {
      if (use & NAME && names.touches(start, end)) return true;
      if (use === NAME || !digits) return false;
      const mask = passages();
      for (let at = start; at < end; at++) if ((mask[at] ?? 0) & use) return true;
      return false;
    },
  };
}
