/** All identifier rules. A new class is one file here and one line in this list. */
import { ages } from './ages.ts';
import type { IdentifierRule } from './candidate.ts';
import { contacts } from './contacts.ts';
import { dates } from './dates.ts';
import { facilities } from './facilities.ts';
import { labelledNumbers } from './labelled-numbers.ts';
import { names } from './names.ts';
import { places } from './places.ts';
import { plainNumbers } from './plain-numbers.ts';
import { providers } from './providers.ts';
import { stamps } from './stamps.ts';
import { story } from './story.ts';

/** Earlier rules win where two claim the same words. */
export const IDENTIFIER_RULES: readonly IdentifierRule[] = [
  plainNumbers,
  labelledNumbers,
  contacts,
  stamps,
  names,
  facilities,
  ages,
  dates,
  places,
  providers,
  story,
];
