/**
 * A picture without a description: people who do not see it are left out. A hint; what to write is the author's,
 * and what they write is checked like the post. WCAG 2.2, 1.1.1.
 */
import type { ConductRule } from './rule.ts';
import { ALT_TEXT } from './sources.ts';

export const altText: ConductRule = ({ draft }) => {
  const pictures = draft.context?.pictures ?? 0;
  const described = draft.parts.filter(({ kind, text }) => kind === 'alt-text' && text.trim() !== '').length;
  if (described >= pictures) return [];
  return [
    {
      kind: 'conduct',
      label: 'alt-text',
      rule: 'conduct/alt-text',
      tier: 'hint',
      at: null,
      excerpt: '',
      reason: `${pictures === 1 ? 'The picture has' : 'Some pictures have'} no description. Write what readers should know, without name, date or place.`,
      source: ALT_TEXT,
      fixes: [],
    },
  ];
};
