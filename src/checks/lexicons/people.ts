import { COMMON_WORDS } from './common-words.ts';
import { FIRST_NAMES } from './first-names.ts';
import { MORE_FIRST_NAMES } from './more-names.ts';
import { frontCoded, lazily } from './read.ts';
import { SURNAMES } from './surnames.ts';

const firstNames = lazily(() => frontCoded(FIRST_NAMES));
const surnames = lazily(() => frontCoded(SURNAMES));
const commonWords = lazily(() => frontCoded(COMMON_WORDS));

/** Folded keys (`Token.key`). A list is evidence, never a finding by itself. */
export const isFirstName = (key: string): boolean => firstNames().has(key) || MORE_FIRST_NAMES().has(key);
export const isSurname = (key: string): boolean => surnames().has(key);
export const isCommonWord = (key: string): boolean => commonWords().has(key);
