import { described } from './metadata.ts';
import type { PictureFinding } from './types.ts';

/** What an SVG says in words, seen or not: titles, hidden groups, text behind shapes. It stays text for every reader. */

const SILENT = 'script, style, defs > font, defs > glyph';

/** @param seen text that was read in the drawn picture and needs no second finding. Runs where there is a DOM */
export function drawingFindings(bytes: Uint8Array, seen: string): PictureFinding[] {
  const document = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'image/svg+xml');
  for (const element of document.querySelectorAll(SILENT)) element.remove();
  const texts = [...document.querySelectorAll('title, desc, metadata, text, p, div, span, td')]
    .filter((element) => element.parentElement?.closest('text, p, td') === null)
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const unseen = [...new Set(texts)].filter((text) => !bare(seen).includes(bare(text)));
  if (unseen.length === 0) return [];
  const finding = described(unseen.join('\n'));
  return finding.tier === 'hint' ? [] : [{ ...finding, reason: HIDDEN }];
}

const HIDDEN = 'The drawing carries this text, although it cannot be seen or was not read in it.';
