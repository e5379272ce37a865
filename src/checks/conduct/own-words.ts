/**
 * Words that the author, or their program, asked to look out for: a project's name, a ward's nickname. A review,
 * because somebody asked for it. The authority is theirs.
 */
import type { PreparedDraft } from '../text/prepare.ts';
import { say } from './finding.ts';
import type { ConductRule } from './rule.ts';
import { OWN_WORDS } from './sources.ts';

export const ownWords: ConductRule = (prepared) =>
  (prepared.draft.context?.watch ?? []).flatMap((word) => {
    const place = firstPlace(prepared, word.trim());
    if (place === null) return [];
    return [
      say(
        prepared,
        {
          rule: 'conduct/own-words',
          label: 'own-words',
          tier: 'review',
          reason: 'You or your program asked to look out for this. Leave it out, or post if it may be said.',
          source: OWN_WORDS,
        },
        place,
      ),
    ];
  });

/** The first place where the words stand by themselves, capitals or not. */
function firstPlace({ text }: PreparedDraft, words: string): { start: number; end: number } | null {
  if (words === '') return null;
  const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu').exec(text);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}
