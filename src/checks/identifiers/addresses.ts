/**
 * Addresses: a street with its number, a field of a form, a postal box, a ZIP code. They count wherever they stand, in
 * a story or not. Authority: 45 CFR 164.514(b)(2)(i)(B).
 */
import { PARTICULAR } from '../frame/judge.ts';
import { stateByCode } from '../lexicons/geography.ts';
import { hasLabels, matchesAt, matchesOf, matchesWhere } from '../text/matches.ts';
import type { PreparedDraft } from '../text/prepare.ts';
import { NO_TOPIC, numbersAnd } from '../text/topics.ts';
import { evidenceAtOffset as evidenceAt } from './name-contexts.ts';
import type { Add } from './towns.ts';

const STREET_WORD =
  'Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Court|Ct|Place|Pl|Square|Sq|Way|Terrace|Ter|Circle|Cir|Parkway|Pkwy|Highway|Hwy|Trail|Trl|Close|Crescent|Cres|Gardens|Grove|Mews|Row|Walk|Alley|Pike|Turnpike|Loop|Run|Path';
const CAPITAL_STREETS = STREET_WORD.toUpperCase();
const ADDRESS = new RegExp(
  `(?<![\\d.,/-])\\d{1,6}[A-Za-z]?(?:,(?! ?\\d))? (?:[NSEW]\\.? |North |South |East |West )?(?:[\\p{Lu}\\d][\\p{L}\\d'.-]{0,20} ){1,4}(?:${STREET_WORD}|${CAPITAL_STREETS})\\b\\.?(?:,? (?:Apt|Unit|Suite|Ste|Apartment|Flat|#)\\.? ?#?[A-Za-z\\d-]{1,6})?`,
  'uy',
);
/** City, state and ZIP on one line of an address. */
const CITY_STATE_ZIP =
  /\b\p{Lu}[\p{L}.'-]{2,20}(?: \p{Lu}[\p{L}.'-]{2,20}){0,2},? [A-Z]{2}\.?,? {1,2}\d{5}(?:-\d{4})?(?!\d)/gu;
/** A field of a form: LOCATION=..., Address: ... */
const FIELD =
  /\b(?:location|address|city|town|street(?:[ _]address)?|geographic[ _]subdivision|residence|county|hometown|facility|hospital|clinic|zip ?(?:code)?|postal[ _]?code)(\s?[:=]\s?)([^;=\n]{2,60}?)(?=[;\n]|$|\.(?:\s|$)|, ?[a-z_]+=)/gi;
const PO_BOX = /\b(?:P\.? ?O\.? Box|PSC) \d{1,6}\b|\bUnit \d{2,5},? Box \d{2,5}\b/gi;
const ZIP = /(?:\b(?:zip|postal)[ _]?(?:code)?\s?[:=]?\s?|\b[A-Z]{2}\.?,? )(\d{5}(?:-\d{4})?)(?![\d-])/gi;
const ZIP_DIGITS = 5;

/** Reports what leads to a household; where two claim the same words the first stays. */
export function addresses(prepared: PreparedDraft, add: Add): void {
  const { text, tokens, digits } = prepared;
  if (digits > 0) streets(prepared, add);
  for (const match of matchesWhere(hasLabels(text), FIELD, text)) field(prepared, match, add);
  if (digits > 0) boxes(prepared, add);
  if (tokens.some(({ kind, start, end }) => kind === 'number' && end - start === ZIP_DIGITS))
    zips(prepared, add);
}

function streets(prepared: PreparedDraft, add: Add): void {
  const { text } = prepared;
  for (const match of matchesAt(ADDRESS, text, numbersAnd(NO_TOPIC, prepared.tokens))) {
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
}

function field(prepared: PreparedDraft, match: RegExpExecArray, add: Add): void {
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

function boxes({ text }: PreparedDraft, add: Add): void {
  for (const match of matchesOf(PO_BOX, text))
    add(
      match.index,
      match.index + match[0].length,
      'address',
      'review',
      'A postal address leads to a household. Leave it out.',
      'nearby',
    );
}

function zips(prepared: PreparedDraft, add: Add): void {
  const { text } = prepared;
  for (const match of matchesOf(CITY_STATE_ZIP, text)) {
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
  for (const match of matchesOf(ZIP, text)) {
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
}
