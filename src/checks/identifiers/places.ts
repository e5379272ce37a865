/**
 * Where somebody is, lives or comes from, below the state: rooms and beds, units, roads, landmarks, counties; addresses
 * and towns have rooms of their own.
 * Authority: 45 CFR 164.514(b)(2)(i)(B). A place counts inside a patient story or as an address, never as a bare word.
 */

import type { Cue } from '../frame/cues.ts';
import { PARTICULAR } from '../frame/judge.ts';
import { matchesAt, matchesWhere } from '../text/matches.ts';
import type { PreparedDraft } from '../text/prepare.ts';
import { numbersAnd, topicOf } from '../text/topics.ts';
import { addresses } from './addresses.ts';
import { type Candidate, type IdentifierRule, safeHarbor } from './candidate.ts';
import { aboutOthers, evidenceAtOffset as evidenceAt, tellsOfSomebody } from './name-contexts.ts';
import { PLACE_REASON, towns } from './towns.ts';

const ROOM =
  /\b(room|rm\.?|bed|bay|cubicle|resus|pod|isolette|booth|OR|trauma bay|trauma room|hall bed|hallway|hall|chair|cama|habitaci[oó]n|cuarto|chambre)[^\S\n]?(?:[:;#]\s?|[^\S\n])?(\d{1,4}[A-Za-z]?(?![.-]\d)|[A-D](?=\b[^\w']))\b/gi;
const UNIT =
  /\b((?:M|S|CV|CT|N|P|C|T|B|neuro|med|surg)?ICU|NICU|PICU|CCU|PACU|tele|stepdown|step-down|ward|floor|unit|tower|pod|L&D|MICU|SICU)\s?#?-?(\d{1,4}[A-Za-z]?)\b|\b(\d{1,2})\s?(North|South|East|West|Tower|Main)\b(?!\s(?:St|Ave|Street|Avenue|Main|Rd|Road))/y;
const ROUTE =
  /\b(?:Hwy|Highway|Route|Rte|Interstate|I-|US-|County Road|CR)\s?-?\d{1,4}\b|\b(?:corner of|intersection of) [A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20})? (?:and|&) [A-Z][\w.]{1,20}/g;
const NAMED_STREET =
  /(?<=\b(?:on|off|at|from|along|near|of|down|in) )[A-Z][\p{L}'.]{2,20}(?: [A-Z][\p{L}'.]{2,20})? (?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Court|Drive|Parkway|Terrace|Way|Circle|Trail|Pike|Alley)\b/gu;
const NATURE =
  /\b(?:Lake|Mount|Mt\.?|Cape|Camp|Fort|Port|Isle of|Point|Glen|Loch) \p{Lu}[\p{L}']{2,20}\b|\b\p{Lu}[\p{L}']{2,20} (?:Court (?=Apart|Flats|Towers))?(?:Beach|Creek|Falls|Springs|Island|Valley|Bay|Canyon|Ridge|Rez|Reservation|Harbor|Bluff|Bluffs|Pass|Prairie|Hollow|Crossing|Apartments|Towers|Manor|Court|Dock|Docks|Pier|Marina|Wharf|Trailer Park|Mobile Home Park|Projects|Flats|Mews)\b(?! (?:Hospital|Medical|Clinic|Cancer|Birth|Oncology|Imaging|Health))/gu;
const SHORT_ROOM = /(?<=\b(?:in|at|to|from) )\d{1,4}[A-G]\b/g;
const POSTCODE =
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b|\b[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] \d[ABCEGHJ-NPRSTV-Z]\d\b/g;
const COUNTY = /\b([A-Z][\p{L}'.-]{2,20}(?: [A-Z][\p{L}'.-]{2,20})?) (?:County|Parish|Township|Borough)\b/gu;

/** Words without one of which the patterns above cannot match. */
const ROOMS = topicOf(
  'room rm bed bay cubicle resus pod isolette booth hall hallway chair cama habitacion cuarto chambre',
);
/** With what a unit begins, if not with its number. */
const UNITS = topicOf(
  'icu micu sicu cvicu cticu nicu picu cicu ticu bicu neuroicu medicu surgicu ccu pacu tele stepdown step ward floor unit tower pod l',
);
const STREETS = topicOf(
  'street st avenue ave road rd boulevard blvd lane ln court drive parkway terrace way circle trail pike alley',
);
const LANDMARKS = topicOf(
  'lake mount mt cape camp fort port isle point glen loch beach creek falls springs island valley bay canyon ridge rez reservation harbor bluff bluffs pass prairie hollow crossing apartments towers manor court dock docks pier marina wharf park projects flats mews',
);
const COUNTIES = topicOf('county parish township borough');

export const places: IdentifierRule = (prepared) => {
  const { text } = prepared;
  const found: Candidate[] = [];
  const digits = prepared.digits > 0;
  const add = (
    start: number,
    end: number,
    rule: string,
    tier: 'stop' | 'review',
    reason: string,
    instead: string,
    fixStart?: number,
  ): void => {
    if (found.some((other) => other.start < end && start < other.end)) return;
    found.push({
      type: 'LOCATION',
      start,
      end,
      tier,
      rule: `places/${rule}`,
      reason,
      source: safeHarbor('B'),
      instead,
      ...(fixStart === undefined ? {} : { fixStart }),
    });
  };
  addresses(prepared, add);
  if (!tellsOfSomebody(prepared)) return found;
  for (const match of matchesWhere(prepared.mentions(ROOMS) || text.includes('OR'), ROOM, text)) {
    const label = match[1] ?? '';
    if (/^or$/i.test(label) && label !== 'OR') continue;
    const value = match[2] ?? '';
    const start = match.index + match[0].length - value.length;
    const end = match.index + match[0].replace(/(?<=\p{Ll}{3})\.$/u, '').length;
    if (
      /booth|pod/i.test(label) &&
      (prepared.frame.sentences[prepared.sentenceAt(start)]?.cues.of('meeting') ?? 0) > 0
    )
      continue;
    if (text[end] === ')' && !text.slice(match.index - 1, match.index).includes('(')) continue;
    if (/^[A-D]$/.test(value) && !/bed|room|bay/i.test(label)) continue;
    if (evidenceAt(prepared, start) < PARTICULAR - 0.2 || aboutOthers(prepared, start)) continue;
    if (!somebodyInCare(prepared) && text.slice(end, end + 2) !== "'s") continue;
    add(
      start,
      end,
      'room',
      'review',
      'A room or bed with the time of posting points at one patient. Leave the number out.',
      'down the hall',
      match.index,
    );
  }
  for (const match of digits ? matchesAt(UNIT, text, numbersAnd(UNITS, prepared.tokens)) : []) {
    const end = match.index + match[0].length;
    if (evidenceAt(prepared, match.index) < PARTICULAR - 0.2 || aboutOthers(prepared, match.index)) continue;
    if (/^(?:floor|ward|unit|tower|pod)$/i.test(match[1] ?? '') && Number.parseInt(match[2] ?? '', 10) > 999)
      continue;
    add(
      match.index,
      end,
      'unit',
      'review',
      'A numbered unit with the time of posting points at one patient. Leave the number out.',
      'the unit',
    );
  }
  for (const match of matchesWhere(/\d|corner of|intersection of/, ROUTE, text)) {
    if (evidenceAt(prepared, match.index) < PARTICULAR || aboutOthers(prepared, match.index)) continue;
    add(match.index, match.index + match[0].length, 'route', 'review', PLACE_REASON, 'a nearby road');
  }
  for (const match of matchesWhere(digits, POSTCODE, text)) {
    if (
      evidenceAt(prepared, match.index) < 1 &&
      !/(?:post ?code|address|zip)[^\n]{0,12}$/i.test(text.slice(Math.max(0, match.index - 24), match.index))
    )
      continue;
    if (!/ /.test(match[0])) continue;
    add(
      match.index,
      match.index + match[0].length,
      'zip',
      'review',
      'A postcode says where somebody lives. Leave it out.',
      'this region',
    );
  }
  for (const [pattern, sign] of [
    [NAMED_STREET, prepared.mentions(STREETS)],
    [NATURE, prepared.mentions(LANDMARKS)],
    [SHORT_ROOM, digits],
  ] as const) {
    for (const match of matchesWhere(sign, pattern, text)) {
      if (evidenceAt(prepared, match.index) < PARTICULAR || aboutOthers(prepared, match.index)) continue;
      const room = pattern === SHORT_ROOM;
      add(
        match.index,
        match.index + match[0].length,
        room ? 'room' : 'landmark',
        'review',
        PLACE_REASON,
        room ? 'a room' : pattern === NAMED_STREET ? 'a nearby street' : 'a nearby place',
      );
    }
  }
  for (const match of matchesWhere(prepared.mentions(COUNTIES), COUNTY, text)) {
    if (evidenceAt(prepared, match.index) < PARTICULAR || aboutOthers(prepared, match.index)) continue;
    add(match.index, match.index + match[0].length, 'county', 'review', PLACE_REASON, 'a rural county');
  }
  towns(prepared, add);
  return found;
};

const TITLE = /\b(?:(?:bed|room|bay) \d{1,3}'s|mrs?|ms|miss|se[nñ]ora?|madame|monsieur)\b/i;

const OF_SOMEBODY: readonly Cue[] = [
  'owned',
  'somebody',
  'age',
  'event',
  'act',
  'pronoun',
  'kin',
  'clinical',
  'shorthand',
  'name',
];

/** A number on a door says nothing while nobody is told of: no pronoun, event, symptom, drug or relative. */
function somebodyInCare({ frame, regions, text }: PreparedDraft): boolean {
  // A title or a name has been found: "Mrs. Lindqvist in bed 12".
  if (TITLE.test(text) || regions.some(({ record }) => record)) return true;
  return frame.sentences.some(({ cues }) => cues.sum(...OF_SOMEBODY) > 0.2);
}
