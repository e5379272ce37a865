import { remembered } from '../text/lexeme.ts';
import { COMMON_WORDS } from './common-words.ts';
import { FIRST_NAMES } from './first-names.ts';
import { MORE_FIRST_NAMES } from './more-names.ts';
import { frontCoded, lazily } from './read.ts';
import { SURNAMES } from './surnames.ts';

const firstNames = lazily(() => frontCoded(FIRST_NAMES));
const surnames = lazily(() => frontCoded(SURNAMES));
const commonWords = lazily(() => frontCoded(COMMON_WORDS));

/** In which lists a folded key stands: large lists are far apart in memory, and the rules ask many times. */
const listed = remembered((key) => ({
  first: firstNames().has(key) || MORE_FIRST_NAMES().has(key),
  surname: surnames().has(key),
  common: commonWords().has(key),
}));

/** Folded keys (`Token.key`). A list is evidence, never a finding by itself. */
export const isFirstName = (key: string): boolean => listed(key).first;
export const isSurname = (key: string): boolean => listed(key).surname;
export const isCommonWord = (key: string): boolean => listed(key).common;
