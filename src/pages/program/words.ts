import type { Pack, Problem } from '../../settings/pack.ts';
import { type MessageKey, say } from '../../settings/say.ts';
import type { Level } from '../../settings/schema.ts';
import { levels } from '../kit/words.ts';

/** Program packs in plain sentences, for the options, the builder and the practice page. */

const EXPECTED: Record<string, MessageKey> = {
  line: 'programExpectLine',
  lines: 'programExpectLines',
  day: 'programExpectDay',
  clock: 'programExpectClock',
  https: 'programExpectHttps',
  email: 'programExpectEmail',
  site: 'programExpectSite',
  case: 'programExpectCase',
  level: 'programExpectLevel',
  boolean: 'programExpectBoolean',
  slides: 'programExpectSlides',
  answer: 'programExpectAnswer',
  watch: 'programExpectWatch',
  unseen: 'programExpectUnseen',
  object: 'programExpectObject',
  format: 'programExpectFormat',
  version: 'programExpectVersion',
};

function expectation(code: string): string {
  const [name = '', count] = code.split(':');
  if (name === 'list')
    return count === undefined ? say('programExpectList') : say('programExpectListOf', count);
  const key = EXPECTED[name];
  return key === undefined ? code : say(key, count ?? '');
}

/** A field that somebody else named may be long, or hold what would change the line it is shown in. */
const shown = (field: string) => field.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '.').slice(0, 80);

/** One problem in a sentence: which field, and what was expected there. */
export function problemWords({ field, kind, expected }: Problem): string {
  const where = field === '' ? say('programWholeFile') : shown(field);
  switch (kind) {
    case 'not-json':
      return say('programProblemNotJson');
    case 'too-large':
      return say('programProblemTooLarge');
    case 'missing':
      return say('programProblemMissing', where);
    case 'unknown-field':
      return say('programProblemUnknown', where);
    case 'ended':
      return say('programProblemEnded', dayWords(expected));
    case 'order':
      return say('programProblemOrder', where);
    case 'version':
      return say('programProblemVersion');
    case 'wrong':
      return say('programProblemWrong', where, expectation(expected));
  }
}

/** A day of a pack in the reader's own form. */
export function dayWords(day: string): string {
  return new Date(`${day}T12:00:00`).toLocaleDateString(say('languageTag'), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

const levelWords = (level: Level): string => levels().find(({ value }) => value === level)?.label ?? level;

type Slides = NonNullable<Pack['meetings']>[number]['slides'];
const SLIDE_KEYS: Record<Slides, MessageKey> = {
  allowed: 'programSlidesAllowed',
  'ask-speaker': 'programSlidesAskSpeaker',
  'not-allowed': 'programSlidesNotAllowed',
  unknown: 'programSlidesUnknown',
};
export const slideWords = (slides: Slides): string => say(SLIDE_KEYS[slides]);

/** What a pack sets in Scrub In, a sentence each. `siteName` turns a site's short name into the one people know. */
export function settingWords(pack: Pack, siteName: (id: string) => string): string[] {
  const named = (ids: readonly string[]) => ids.map(siteName).join(', ');
  const { level, sites, quietHours, disclaimer, watch } = pack;
  const said: string[] = [];
  if (level !== undefined)
    said.push(say(level.locked ? 'programLevelLocked' : 'programLevelRecommended', levelWords(level.value)));
  if (sites?.locked?.length) said.push(say('programSitesLocked', named(sites.locked)));
  if (sites?.recommended?.length) said.push(say('programSitesRecommended', named(sites.recommended)));
  if (quietHours !== undefined) said.push(say('programQuiet', quietHours.from, quietHours.to));
  if (disclaimer !== undefined) said.push(say('programDisclaimer', disclaimer));
  if (watch?.length) said.push(say('programWatch', watch.join(', ')));
  return said;
}
