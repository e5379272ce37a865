import { type Finding, type MosaicEstimate, TIERS, type Tier } from '../checks/types.ts';
import type { PictureFinding } from '../images/types.ts';
import { say } from '../settings/say.ts';
import { inContext, mosaicSentence, roughly, tierWord, typeOf, typeWord } from './words.ts';

const ICONS: Record<Tier, string> = {
  stop: 'M5 1h6l4 4v6l-4 4H5l-4-4V5zM8 4v5M8 11.5v.5',
  review: 'M8 1.5 15 14H1zM8 6v4M8 11.8v.4',
  hint: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM8 7v5M8 4.2v.4',
};

/** Tier by word and shape; color only repeats it. */
export function TierChip({ tier, word }: { tier: Tier; word: string }) {
  return (
    <span class="chip">
      <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.6" aria-hidden="true">
        <path d={ICONS[tier]} stroke-linejoin="round" stroke-linecap="round" />
      </svg>
      {tierWord(tier)}: {word}
    </span>
  );
}

interface ItemProps {
  readonly finding: Finding | PictureFinding;
  /** The text the finding stands in, where there is one. */
  readonly text?: string | undefined;
  /** "Post 2" in a thread, "1" for a region of a picture. */
  readonly where?: string | undefined;
  readonly children?: preact.ComponentChildren;
}

const byTier = (one: { tier: Tier }, other: { tier: Tier }) =>
  TIERS.indexOf(one.tier) - TIERS.indexOf(other.tier);

/** Findings with the strongest first; among equals the order of the text stays. */
export function strongestFirst<Listed extends { readonly tier: Tier }>(
  findings: readonly Listed[],
): Listed[] {
  return [...findings].sort(byTier);
}

function Words({ finding, text }: Pick<ItemProps, 'finding' | 'text'>) {
  if (finding.excerpt === '') return null;
  if (text === undefined || !('at' in finding) || finding.at === null) return <mark>{finding.excerpt}</mark>;
  const { before, words, after } = inContext(text, finding.at.start, finding.at.end);
  return (
    <span class="words">
      {before}
      <mark>{words}</mark>
      {after}
    </span>
  );
}

/** One finding: what, why, by which authority, and what can be done about it. */
export function FindingItem({ finding, text, where, children }: ItemProps) {
  return (
    <li class="finding" data-finding data-type={typeOf(finding)} data-tier={finding.tier}>
      <TierChip tier={finding.tier} word={typeWord(finding)} /> <Words finding={finding} text={text} />
      {where === undefined ? null : <span class="quiet"> ({where})</span>}
      <p class="reason" lang="en">
        {finding.reason}
      </p>
      <div class="row do">
        <span class="source" lang="en">
          {finding.source}
        </span>
        {children}
      </div>
    </li>
  );
}

/** How many people fit, and the one edit that helps most. */
export function Mosaic({ mosaic }: { mosaic: MosaicEstimate }) {
  return (
    <p class="mosaic">
      {mosaicSentence(mosaic)}
      {mosaic.lever === null
        ? null
        : ` ${say('mosaicLever', mosaic.lever.advice, roughly(mosaic.lever.mid))}`}
    </p>
  );
}

/** What attached pictures say, when it was counted with the text. */
export function Pictured({ text }: { text: string }) {
  return (
    <p class="mosaic" data-combined>
      {say('judgedWithPictures', text)}
    </p>
  );
}
