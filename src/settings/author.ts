import type { DraftContext } from '../checks/types.ts';
import type { Disclosure, Relation, Settings } from './schema.ts';

/** What the author's settings say about every draft of theirs. */

export type AuthorSettings = Pick<
  Settings,
  'place' | 'disclosures' | 'profile' | 'disclaimer' | 'ownWords' | 'communities' | 'region'
>;

/** How each relation is said, before the company's name. */
const RELATION_WORDS: Record<Relation, string> = {
  consulting: 'I consult for',
  speaking: 'I have been paid to speak by',
  'research-funding': 'my research is funded by',
  employment: 'I work for',
  equity: 'I hold shares of',
  travel: 'my travel has been paid by',
  other: 'I have a financial relationship with',
};

function lineOf({ company, relation, since }: Disclosure): [string, string] {
  return [company, `${RELATION_WORDS[relation]} ${company}${since === '' ? '' : ` (since ${since})`}`];
}

export function authorContext(settings: AuthorSettings): DraftContext {
  return {
    ...(settings.place === '' ? {} : { place: settings.place }),
    disclosures: settings.disclosures.map(({ company }) => company),
    disclosureLines: Object.fromEntries(settings.disclosures.map(lineOf)),
    profile: settings.profile,
    disclaimer: settings.disclaimer,
    region: settings.region,
    watch: settings.ownWords.watch,
    communities: settings.communities,
  };
}
