/**
 * What scripts/train-learned.mjs reads of the engine, as one copy of it: what is known of a word is kept with the word
 * by numbers that each copy gives out for itself (src/checks/text/lexeme.ts).
 */
export { firstReading } from '../../src/checks/check.ts';
export { judgment } from '../../src/checks/learned/evidence.ts';
export { MOST_TOKEN_FEATURES, TOKEN_BITS, tokenFeatures } from '../../src/checks/learned/features.ts';
export { TAG_NAMES } from '../../src/checks/learned/models.ts';
export { SecondReading } from '../../src/checks/learned/second-reading.ts';
export { signsOf } from '../../src/checks/learned/signs.ts';
export { LARGEST, tableOf } from '../../src/checks/learned/weights.ts';
export { writtenIn } from '../../src/checks/learned/written.ts';
export { prepareDraft } from '../../src/checks/text/prepare.ts';
export { readConduct } from './conduct.ts';
export { readCorpus } from './corpus.ts';
