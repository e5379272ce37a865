/**
 * Where somebody is, lives or comes from, below the state: rooms and beds, towns, counties, streets, ZIP codes.
 * Authority: 45 CFR 164.514(b)(2)(i)(B). A place counts inside a patient story or as an address, never as a bare word.
 */

import type { Cue } from '../frame/cues.ts';
import { PARTICULAR } from '../frame/judge.ts';
import { stateByCode } from '../lexicons/geography.ts';
import { hasLabels, matchesAt, matchesWhere } from '../text/matches.ts';
import type { PreparedDraft } from '../text/prepare.ts';
import { NO_TOPIC, numbersAnd, topicOf } from '../text/topics.ts';
import { type Candidate, type IdentifierRule, safeHarbor } from './candidate.ts';
import { aboutOthers, evidenceAtOffset as evidenceAt, tellsOfSomebody } from './name-contexts.ts';
import { PLACE_REASON, towns } from './towns.ts';

const ROOM =
  /\b(room|rm\.?|bed|bay|cubicle|resus|pod|isolette|booth|OR|trauma bay|trauma room|hall bed|hallway|hall|chair|cama|habitaci[oó]n|cuarto|chambre)[^\S\n]?(?:[:;#]\s?|[^\S\n])?(\d{1,4}[A-Za-z]?(?![.-]\d)|[A-D](?=\b[^\w']))\b/gi;
const UNIT =
  /\b((?:M|S|CV|CT|N|P|C|T|B|neuro|med|surg)?ICU|NICU|PICU|CCU|PACU|tele|stepdown|step-down|ward|floor|unit|tower|pod|L&D|MICU|SICU)\s?#?-?(\d{1,4}[A-Za-z]?)\b|\b(\d{1,2})\s?(North|South|East|West|Tower|Main)\b(?!\s(?:St|Ave|Street|Avenue|Main|Rd|Road))/y;
const STREET_WORD =
  'Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Court|Ct|Place|Pl|Square|Sq|Way|Terrace|Ter|Circle|Cir|Parkway|Pkwy|Highway|Hwy|Trail|Trl|Close|Crescent|Cres|Gardens|Grove|Mews|Row|Walk|Alley|Pike|Turnpike|Loop|Run|Path';
const CAPITAL_STREETS = STREET_WORD.toUpperCase();
const ADDRESS = new RegExp(
  `(?<![\\d.,/-])\\d{1,6}[A-Za-z]?(?:,(?! ?\\d))? (?:[NSEW]\\.? |North |South |East |West )?(?:[\\p{Lu}\\d][\\p{L}\\d'.-]{0,20} ){1,4}(?:${STREET_WORD}|${CAPITAL_STREETS})\\b\\.?(?:,? (?:Apt|Unit|Suite|Ste|Apartment|Flat|#)\\.? ?#?[A-Za-z\\d-]{1,6})?`,
  'uy',
);
const ROUTE =
  /\b(?:Hwy|Highway|Route|Rte|Interstate|I-|US-|County Road|CR)\s?-?\d{1,4}\b|\b(?:corner of|intersection of) [A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20})? (?:and|&) [A-Z][\w.]{1,20}/g;
/** City, state and ZIP on one line of an address. */
const CITY_STATE_ZIP =
  /\b\p{Lu}[\p{L}.'-]{2,20}(?: \p{Lu}[\p{L}.'-]{2,20}){0,2},? [A-Z]{2}\.?,? {1,2}\d{5}(?:-\d{4})?(?!\d)/gu;
/** A field of a form: LOCATION=..., Address: ... */
const FIELD =
  /\b(?:location|address|city|town|street(?:[ _]address)?|geographic[ _]subdivision|residence|county|hometown|facility|hospital|clinic|zip ?(?:code)?|postal[ _]?code)(\s?[:=]\s?)([^;=\n]{2,60}?)(?=[;\n]|$|\.(?:\s|$)|, ?[a-z_]+=)/gi;
const NAMED_STREET =
  /(?<=\b(?:on|off|at|from|along|near|of|down|in) )[A-Z][\p{L}'.]{2,20}(?: [A-Z][\p{L}'.]{2,20})? (?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Court|Drive|Parkway|Terrace|Way|Circle|Trail|Pike|Alley)\b/gu;
const NATURE =
  /\b(?:Lake|Mount|Mt\.?|Cape|Camp|Fort|Port|Isle of|Point|Glen|Loch) \p{Lu}[\p{L}']{2,20}\b|\b\p{Lu}[\p{L}']{2,20} (?:Court (?=Apart|Flats|Towers))?(?:Beach|Creek|Falls|Springs|Island|Valley|Bay|Canyon|Ridge|Rez|Reservation|Harbor|Bluff|Bluffs|Pass|Prairie|Hollow|Crossing|Apartments|Towers|Manor|Court|Dock|Docks|Pier|Marina|Wharf|Trailer Park|Mobile Home Park|Projects|Flats|Mews)\b(?! (?:Hospital|Medical|Clinic|Cancer|Birth|Oncology|Imaging|Health))/gu;
const SHORT_ROOM = /(?<=\b(?:in|at|to|from) )\d{1,4}[A-G]\b/g;
const PO_BOX = /\b(?:P\.? ?O\.? Box|PSC) \d{1,6}\b|\bUnit \d{2,5},? Box \d{2,5}\b/gi;
const ZIP = /(?:\b(?:zip|postal)[ _]?(?:code)?\s?[:=]?\s?|\b[A-Z]{2}\.?,? )(\d{5}(?:-\d{4})?)(?![\d-])/gi;
const ZIP_DIGITS = 5;
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
  const zips = prepared.tokens.some(
    ({ kind, start, end }) => kind === 'number' && end - start === ZIP_DIGITS,
  );
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
  for (const match of digits ? matchesAt(ADDRESS, text, numbersAnd(NO_TOPIC, prepared.tokens)) : []) {
    const end = match.index + match[0].replace(/(?<=\p{Ll}{3})\.$/u, '').length;
    if (/ Dr$/.test(match[0]) && evidenceAt(prepared, match.index) >= 0 && /^\.? [A-Z]/.test(text.slice(end)))
      continue;
    const inStory = evidenceAt(prepared, match.index) >= PARTICULAR - 0.5 || prepared.inRecord(match.index);
    if (
      !inStory &&
      /\b(?:session|booth|room|hall|venue|hotel|convention|register|rsvp|join us|conference|clinic|office|hours|open|walk-in|appointments?|parking|suite)\b/i.test(
        text.slice(Math.max(0, match.index - 60), match.index),
      )
    )
      continue;
    add(
      match.index,
      end,
      'address',
      inStory ? 'stop' : 'review',
      'A street address leads to a household. Leave it out.',
      'nearby',
    );
  }
  for (const match of matchesWhere(hasLabels(text), FIELD, text)) {
    const value = match[2] ?? '';
    const start = match.index + match[0].length - value.length;
    const sure =
      (match[1] ?? '').includes('=') || prepared.inRecord(start) || evidenceAt(prepared, start) >= PARTICULAR;
    if (sure && /^[\p{Lu}\d]/u.test(value))
      add(
        start,
        start + value.length,
        'field',
        'stop',
        'A place in a form field says where somebody lives or was seen. Leave it out.',
        'this region',
      );
  }
  for (const match of matchesWhere(digits, PO_BOX, text))
    add(
      match.index,
      match.index + match[0].length,
      'address',
      'review',
      'A postal address leads to a household. Leave it out.',
      'nearby',
    );
  for (const match of matchesWhere(zips, CITY_STATE_ZIP, text)) {
    if (!stateByCode(/([A-Z]{2})\.?,? {1,2}\d{5}/.exec(match[0])?.[1] ?? '')) continue;
    const tier = evidenceAt(prepared, match.index) >= 1 || prepared.inRecord(match.index) ? 'stop' : 'review';
    add(
      match.index,
      match.index + match[0].length,
      'zip',
      tier,
      'A ZIP code says where somebody lives. Leave it out.',
      'this region',
    );
  }
  for (const match of matchesWhere(zips, ZIP, text)) {
    const zip = match[1] ?? '';
    const start = match.index + match[0].length - zip.length;
    const state = /([A-Z]{2})\.?,? $/.exec(text.slice(match.index, start))?.[1];
    if (!/^(?:zip|postal)/i.test(match[0]) && !(state && stateByCode(state))) continue;
    add(
      start,
      start + zip.length,
      'zip',
      evidenceAt(prepared, start) >= 1 ? 'stop' : 'review',
      'A ZIP code says where somebody lives. Leave it out.',
      'this region',
    );
  }
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
