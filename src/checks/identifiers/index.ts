/** All identifier rules, in three stages. A new class is one file here and one line in these lists. */
import { ages } from './ages.ts';
import type { IdentifierRule } from './candidate.ts';
import { contacts } from './contacts.ts';
import { dates } from './dates.ts';
import { facilities } from './facilities.ts';
import { labelledNumbers } from './labelled-numbers.ts';
import { names } from './names.ts';
import { numbersNearby } from './numbers-nearby.ts';
import { places } from './places.ts';
import { plainNumbers } from './plain-numbers.ts';
import { providers } from './providers.ts';
import { recordNames } from './record-names.ts';
import { stamps } from './stamps.ts';
import { story } from './story.ts';
import { storyTies } from './story-ties.ts';

/** Where two rules claim the same words the earlier one wins. */
export const NUMBER_RULES: readonly IdentifierRule[] = [plainNumbers, labelledNumbers, numbersNearby];
export const NAME_RULES: readonly IdentifierRule[] = [recordNames, stamps, names];
export const STORY_RULES: readonly IdentifierRule[] = [
  contacts,
  facilities,
  ages,
  dates,
  places,
  providers,
  storyTies,
  story,
];
