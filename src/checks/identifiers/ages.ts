/**
 * Ages over 89, in digits and words. Authority: 45 CFR 164.514(b)(2)(i)(C): "90 or older" is the finest that may be
 * said. Other ages only feed the combination and are listed as hints inside a patient story.
 */

import { PARTICULAR } from '../frame/judge.ts';
import { matchesAt, matchesWhere } from '../text/matches.ts';
import type { PreparedDraft } from '../text/prepare.ts';
import { numbersAnd, topicOf } from '../text/topics.ts';
import { type Candidate, type IdentifierRule, safeHarbor } from './candidate.ts';
import { tellsOfSomebody } from './name-contexts.ts';

const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty';
const ONES = 'one|two|three|four|five|six|seven|eight|nine';
/** "94-year-old", "94yo", "94 y/o", "94F", "aged 94", "age: 94", "turned 97", ", 97,", "he's 93". */
const AGE = new RegExp(
  [
    '(?<![\\d./$-]|over )(\\d{1,3})(?=[ -]?(?:y\\/?o\\b|y\\.o\\.|yo[fmw]?\\b|yr?s?[ -]?o(?:ld)?\\b|years?[ -]?olds?\\b|years? of age|year[ -]young|years[ -]young|yrs?\\.? ?old|y\\b(?! ?(?:later|ago|survival|follow))))',
    '(?<![\\d./$-])(\\d{1,3})(?=[ -]?(?:year|yr|y)?[ -]?(?:[MF]\\b|male\\b|female\\b))',
    "\\b(?:aged?|age of|age is|[Aa]ges?[:=]|AGE[:=]|Age[:=]|turn(?:s|ed|ing)|(?:[Hh]e|[Ss]he)(?:'s| is| was| turned| just turned)(?: only| just)?)\\s?[:=]?\\s?(\\d{1,3})(?![\\d.%/:-]| ?(?:mg|kg|weeks?|months?|days?|wk|hours?|minutes?|cm|lbs?|and \\d|percent|%|of|th\\b|st\\b))",
    "(?<=[A-Z][\\p{L}'.]{1,20}, )(\\d{2,3})(?=,|\\.| - |;)",
    '(?<=, )(1?\\d{2})(?=, [a-z])',
    '(?<=\\()(\\d{2,3})(?=[,)])(?=[^)]{0,20}\\))',
    '(\\d{2,3})(?=(?:th|st|nd|rd) (?:birthday|bday))',
  ].join('|'),
  'uy',
);
/** With what it begins, if not with a number. */
const AGE_BEGINS = topicOf('age aged ages turn turns turned turning he she');
const OLD_IN_WORDS = new RegExp(
  `\\b(?:ninety(?:[- ](?:${ONES}))?|(?:one|a) hundred(?:(?: and)?[- ](?:${ONES}|ten))?)\\b`,
  'gi',
);
const NINETIES =
  /\b(?:in (?:his|her|their) (?:early |mid |late |mid-|late-|early-)?(?:90s|nineties)|nonagenarian|centenarian|supercentenarian)\b/gi;
const IN_WORDS = new RegExp(
  `\\b(?:(?:${TENS})(?:[- ](?:${ONES}))?|${ONES}|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)(?=[- ]years?[- ]old)`,
  'gi',
);

/** Words without one of which no age is told in words. */
const NINETY = topicOf('ninety hundred nineties nonagenarian centenarian supercentenarian');
const OLD = topicOf('old');

/**
 * A number alone that reads as an age where somebody is told of: "92, rib fractures", "Nana's 92,", "hers is 90.",
 * "at 98, itching", "today, 91 and six bypasses", "94."
 */
const BARE = /(?<![\d.,/$:-])(?:9\d|10\d)(?=[,;!.]| and )/g;
/** What stands before it, and what then may follow. */
const BARE_PLACES: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/(?:^|[.!?…\n]\s?)$/, /^(?:, \p{Ll}|[.!](?:\s|$))/u],
  [/(?:\b(?:is|was|turns|at)|\p{Ll}['’]s)\s$/u, /^(?:[,;!]| and \p{Ll}|\.(?:\s|$))/u],
  [/, $/, /^ and (?:a half|\p{Ll})/u],
];
/** What else is written as a number between 90 and 109: vital signs, laboratory values, places, shares. */
const MEASURED =
  /\b(?:sats?|spo2|o2|oxygen|bp|map|pressure|systolic|hr|rate|pulse|temp\w*|fever|hemoglobin|hgb|hb|platelets?|plts?|wbc|anc|ferritin|inr|ptt|glucose|sugars?|sodium|creatinine|potassium|score|dose|count|level|weight|weighs|room|rm|bed|chair|bay|ward|page|grade|percent\w*|average|median|mean|cutoff|titer|egfr|fev1|iq)\b/i;
/** Characters before a bare number in which such a word is looked for. */
const BEFORE_MEASURED = 40;
const AFTER_BARE = 12;

export const ages: IdentifierRule = (prepared) => {
  const { text } = prepared;
  const digits = prepared.digits > 0;
  const found: Candidate[] = [];
  if (!tellsOfSomebody(prepared) && !/\bage=/i.test(text)) return found;
  for (const match of digits ? matchesAt(AGE, text, numbersAnd(AGE_BEGINS, prepared.tokens)) : []) {
    const digits = match.slice(1).find((group) => group !== undefined);
    if (!digits) continue;
    const start = match.index + match[0].indexOf(digits);
    const years = Number(digits);
    if (years > 115 || /^ ?[FC] (?:on|at|for|water|temp|fever)/.test(text.slice(start + digits.length)))
      continue;
    push(prepared, found, start, start + digits.length, years);
  }
  for (const match of matchesWhere(prepared.mentions(NINETY), OLD_IN_WORDS, text)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 16);
    if (
      /^[- ]?(?:percent|minutes?|days?|seconds?|hours?|miles?|dollars?|times|patients|people|thousand|degrees|weeks?|months?|beds?|of |pounds?|bucks|emails?|notes?)/i.test(
        after,
      )
    )
      continue;
    if (/^(?:one|a) hundred$/i.test(match[0]) && !/^[- ]?(?:years?|yr|y\/?o)/i.test(after)) continue;
    push(prepared, found, match.index, match.index + match[0].length, 90);
  }
  for (const match of matchesWhere(digits || prepared.mentions(NINETY), NINETIES, text))
    push(prepared, found, match.index, match.index + match[0].length, 90);
  for (const match of matchesWhere(prepared.mentions(OLD), IN_WORDS, text))
    push(prepared, found, match.index, match.index + match[0].length, 50);
  for (const match of matchesWhere(digits, BARE, text)) {
    const before = text.slice(Math.max(0, match.index - BEFORE_MEASURED), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + AFTER_BARE);
    const isAge = BARE_PLACES.some(([ends, begins]) => ends.test(before) && begins.test(after));
    if (isAge && !MEASURED.test(before)) pushBare(prepared, found, match.index, match[0].length);
  }
  return found;
};

/** A bare number needs a story of somebody around it, and is asked about rather than held. */
function pushBare(prepared: PreparedDraft, found: Candidate[], start: number, length: number): void {
  if (found.some((other) => other.start < start + length && start < other.end)) return;
  const frame = prepared.frame.sentences[prepared.sentenceAt(start)];
  if ((frame?.evidence ?? 0) < PARTICULAR || (frame?.against ?? 0) >= 1) return;
  found.push({
    type: 'AGE_OVER_89',
    start,
    end: start + length,
    tier: 'review',
    rule: 'ages/bare',
    reason: 'Reads as an age over 89, which is an identifier. "In advanced age" is enough.',
    source: safeHarbor('C'),
    instead: '90+',
  });
}

function push(prepared: PreparedDraft, found: Candidate[], start: number, end: number, years: number): void {
  if (found.some((other) => other.start < end && start < other.end)) return;
  const frame = prepared.frame.sentences[prepared.sentenceAt(start)];
  const evidence = frame?.evidence ?? 0;
  const generic = (frame?.against ?? 0) >= 1 && (frame?.against ?? 0) > (frame?.forPatient ?? 0);
  if (years > 89) {
    if (generic && !prepared.inRecord(start)) return;
    if (evidence < PARTICULAR - 0.5 && !prepared.inRecord(start)) return;
    found.push({
      type: 'AGE_OVER_89',
      start,
      end,
      tier: 'stop',
      rule: 'ages/over-89',
      reason: 'An age over 89 is an identifier. "90 or older" or "in advanced age" is enough.',
      source: safeHarbor('C'),
      instead: /\d/.test(prepared.text.slice(start, end)) ? '90+' : 'ninety-plus',
    });
    return;
  }
  const field = /\bage=$/i.test(prepared.text.slice(Math.max(0, start - 6), start));
  if (!field && !prepared.inRecord(start) && (evidence < PARTICULAR || generic)) return;
  found.push({
    type: 'AGE',
    start,
    end,
    tier: 'hint',
    rule: 'ages/exact',
    reason: 'An exact age narrows the group; the decade of life usually teaches as much.',
    source: 'Guidance: combination of details',
    instead: null,
  });
}
