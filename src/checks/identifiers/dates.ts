/**
 * Dates directly about a person, finer than a year, and relative dates: the post's own timestamp makes "this
 * morning" a date. Authority: 45 CFR 164.514(b)(2)(i)(C). A bare year is allowed. Outside a patient story no date
 * is a finding, unless a label (DOB, born, admitted) says whose it is.
 */

import { CUES } from '../frame/cue-counts.ts';
import { PARTICULAR } from '../frame/judge.ts';
import { DATE } from '../protect/uses.ts';
import { matchesAt, matchesOf } from '../text/matches.ts';
import type { PreparedDraft } from '../text/prepare.ts';
import { numbersAnd, type Topic, topicOf } from '../text/topics.ts';
import { type Candidate, type IdentifierRule, safeHarbor } from './candidate.ts';
import { aboutOthers, evidenceAtOffset as evidenceAt } from './name-contexts.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';
const FULL_WEEKDAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const HOLIDAY =
  "(?:christmas(?: eve| day| morning)?|xmas(?: eve)?|thanksgiving(?: day| night)?|easter(?: sunday| monday)?|halloween|(?:new year'?s?|new years)(?: eve| day)?|valentine'?s(?: day)?|mother'?s day|father'?s day|memorial day|labor day|(?:the )?(?:4th|fourth) of july|july 4th|independence day|veterans'? day|mlk day|presidents'? day|boxing day|good friday|black friday|st\\.? patrick'?s(?: day)?|cinco de mayo|super bowl(?: sunday)?|hanukkah|passover|ramadan|eid|diwali|juneteenth|mardi gras|lent|advent|yom kippur|rosh hashanah|lunar new year|election day|opening day|graduation day|prom night|new year|ash wednesday|canada day|anzac day|bank holiday(?: monday)?)";
const YEAR = "(?:(?:19|20)\\d{2}|'\\d{2})";

/** Written-out and numeric dates down to the day; the tail may be a time of day. */
const TIME = '(?:,? ?(?:at )?\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?)?';
const FULL = new RegExp(
  [
    `(?<![\\d/.-])(?:19|20)\\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.]${DAY}(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2})?)?(?![\\d/-])`,
    `(?<![\\d/.-])${DAY}[-/.](?:0?[1-9]|1[0-2]|[12]\\d|3[01])[-/.](?:(?:19|20)\\d{2}|\\d{2})(?![\\d/-])${TIME}`,
    `\\b(?:${WEEKDAY},? )?${MONTH} ?${DAY}(?:st|nd|rd|th)?(?:,? ?${YEAR})?(?![\\d/%]|\\.\\d| ?(?:mg|mcg|g|kg|ml|years|yo|patients|pts|%))${TIME}`,
    `\\b(?:${WEEKDAY},? )?(?:the )?${DAY}(?:st|nd|rd|th)?[ -](?:of )?${MONTH}(?:[ ,-]{0,2}${YEAR})?\\b(?!\\w)${TIME}`,
    `\\b(?:19|20)\\d{2}[ -]${MONTH}[ -]${DAY}\\b${TIME}`,
    `\\b${MONTH} ${YEAR}\\b`,
    '(?<![\\d/.-])(?:0?[1-9]|1[0-2])/(?:19|20)\\d{2}(?![\\d/-])',
  ].join('|'),
  'iy',
);
const SHORT = new RegExp(`(?<![\\d/.$-])(?:0?[1-9]|1[0-2])/${DAY}(?![\\d/%.]|-\\d)`, 'g');
const RELATIVE = new RegExp(
  [
    '\\b(?:earlier |late |later |early )?(?:this|yesterday|tomorrow|last) (?:morning|afternoon|evening|night|nite|week|wk|weekend|month|am)\\b',
    '\\b(?:over|all|the whole) (?:the )?(?:weekend|holidays?)\\b|\\bin (?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|a few|a couple of) (?:days|weeks|months)\\b|\\b(?:2nite|2day|2moro|2morrow|tmrw|tmw|ystrdy|yest|tonite|2night|last nite)\\b|\\b(?:mon|tues?|wed|thurs?|fri|sat|sun) (?:morning|night|afternoon|evening|am|pm|\\d{1,2} ?[ap]m|at \\d)\\b|\\b(?:earlier|first thing) (?:today|this morning|tonight)\\b|\\bthis shift\\b|\\blast shift\\b',
    '\\bby (?:evening|nightfall|noon|midnight)\\b|\\b(?:hoy|ayer|anoche|esta (?:mañana|tarde|noche|semana)|ce (?:matin|soir)|cette (?:nuit|semaine|après-midi)|hier(?: soir| matin)?|aujourd.hui|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?: pasado)?|la semana pasada)(?![\\wáéíóúñ])',
    '\\b(?:on )?(?:his|her|their) (?:\\d{1,3}(?:st|nd|rd|th) )?(?:birthday|anniversary|wedding day|due date)\\b',
    '\\b(?:ecmo|vent|icu|hospital|nicu) day #? ?\\d{1,3}\\b',
    `\\b(?:this|last|next|on|every|since|until|by|come|past)?\\s?(?:past )?\\b${FULL_WEEKDAY}s?(?: (?:morning|afternoon|evening|night))?\\b`,
    `\\b(?:last|this|next|on) ${WEEKDAY}\\b`,
    '\\b(?:the )?(?:other|day before) (?:day|night|yesterday)\\b',
    "\\btoday\\b(?!'s)|\\byesterday(?:'s)?\\b|\\btonight(?:'s)?\\b|\\btomorrow(?:'s)?\\b|\\bovernight\\b",
    '\\b(?:a|an|one|two|three|four|five|six|seven|couple(?: of)?|few|\\d{1,2}) (?:hours?|hrs?|days?|nights?|weeks?|wks?|months?) ago\\b',
    '\\b(?:the )?(?:1st|2nd|3rd|[4-9]th|1\\dth|2[0-9](?:st|nd|rd|th)|30th|31st)\\b(?! ?(?:[a-z]|of))|\\bthe (?:1st|2nd|3rd|[4-9]th|1\\dth|2\\d(?:st|nd|rd|th)|30th|31st)\\b(?= |[.,!?;]|$)',
    `\\b(?:on |since |this |last |over )?${HOLIDAY}(?: \\d{4})?\\b(?! ?(?:baskets?|eggs?|bunny|trees?|lights?|movies?|cards?|dinner|sweaters?|part(?:y|ies)|cookies|ham|turkey|carols?|songs?|presents?|gifts?|decorations|costumes?|candy|card|break|islands?|disease|factor))`,
    `\\b(?:since|in|last|this|early|late|mid|until|by|back in|of|every|next|from)[ -]${MONTH}\\b`,
    '\\bpod ?#? ?\\d{1,3}\\b|\\bpost[- ]?op(?:erative)? day #? ?\\d{1,3}\\b|\\bhd ?#\\d{1,3}\\b|\\bhospital day #? ?\\d{1,3}\\b|\\bdol ?#? ?\\d{1,3}\\b|\\bday of life #? ?\\d{1,3}\\b',
  ].join('|'),
  'iy',
);
/** With what a relative date begins, if not with a number. */
const RELATIVE_BEGINS = topicOf(
  [
    'earlier late later early this yesterday tomorrow last over all the in by on his her their next every since until come past back of from mid first other day post postop postoperative',
    "tmrw tmw ystrdy yest tonite today tonight overnight a an one two three four five six seven couple few hoy ayer anoche esta ce cette hier aujourd aujourd'hui el la pod hd dol ecmo vent icu nicu hospital",
    'mon tue tues wed thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays',
    'christmas xmas thanksgiving easter halloween new valentine valentines mother mothers father fathers memorial labor fourth july independence veterans mlk presidents boxing good black st cinco super hanukkah passover ramadan eid diwali juneteenth mardi lent advent yom rosh lunar election opening graduation prom ash canada anzac bank',
  ].join(' '),
);
/** Words without one of which no relative date is told, besides ordinals ("the 3rd"). */
const RELATIVE_NEEDS = topicOf(
  [
    'morning afternoon evening night nite week weeks wk wks weekend weekends month months am pm at mon tue tues wed thu thur thurs fri sat sun',
    'holiday holidays day days nights moro morrow tmrw tmw ystrdy yest tonite shift nightfall noon midnight hours hour hrs hr today yesterday tonight tomorrow overnight other',
    'hoy ayer anoche esta ce cette hier aujourd aujourdhui hui lunes martes miercoles jueves viernes sabado domingo semana el',
    'birthday anniversary due pod dol hd postop',
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays',
    'christmas xmas thanksgiving easter halloween new valentine valentines mother mothers father fathers memorial labor fourth july independence veterans veteran mlk presidents president boxing good black patrick patricks cinco super hanukkah passover ramadan eid diwali juneteenth mardi lent advent yom rosh lunar election opening graduation prom ash canada anzac bank',
    'jan january feb february mar march apr april may jun june jul aug august sep sept september oct october nov november dec december',
    'st nd rd th',
  ].join(' '),
);
/** Nor a date in words without one of these; a weekday or an article may go before them. */
const MONTHS = topicOf(
  'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december',
);
const BEFORE_MONTHS = topicOf(
  'the mon monday tue tues tuesday wed wednes wednesday thu thur thurs thursday fri friday sat satur saturday sun sunday',
);
/** A birth date as OCR misreads it: O for 0, l or I for 1, S for 5, B for 8, a comma or space for the slash. */
const MISREAD =
  /\bD\.?[O0Q]\.?[B8]\.?\s?[:;,.]?\s?([0-9OolISB]{1,2}[/.,\- ][0-9OolISB]{1,2}[/.,\- ][0-9OolISB]{2,4})(?![\w/])/g;
const LABEL =
  /(?:\b(?:d\.?[o0]\.?b\.?|birth ?date|date[ _]of[ _](?:birth|service|death|admission|discharge)|born(?: on)?|dos|doa|admit(?:ted)?(?: date| on)?|discharged?(?: date| on)?|died(?: on)?|deceased|expired|collected|received|visit(?:[ _]date)?(?: on)?|seen(?: on)?|admission|follow-?up(?: on)?|imaging|surgery(?: on| date)?|date[ _]?element|exam(?: date)?|study date|procedure date|encounter(?: date)?|date)\s?[:=;]?\s?["']?)$/i;
const STRONG_LABEL =
  /(?:d\.?[o0]\.?b\.?|birth|born|death|died|deceased|admi|discharg|service|dos|element|visit|collected|encounter)/i;
const WHEN =
  /\b(?:on|since|born|by|from|until|dated|date|of|dos|dob|seen|admitted|fell|died|dx'?d?|surgery|op|started|diagnosed|transplanted|deliver(?:ed|y)|due|edd|lmp|last seen|f\/u|appt)\s?[:(]?\s?$/i;

const REASON_DATE = 'A date about a patient, finer than the year. Say the season, or leave it out.';
const REASON_RELATIVE = 'The time of posting turns this into an exact date. "Recently" keeps the story.';

export const dates: IdentifierRule = (prepared) => {
  const { text, masks } = prepared;
  const found: Candidate[] = [];
  const taken = (start: number, end: number): boolean =>
    found.some((other) => other.start < end && start < other.end);
  if (prepared.digits > 0)
    for (const match of matchesOf(MISREAD, text)) {
      const value = match[1] ?? '';
      const start = match.index + match[0].length - value.length;
      if (!taken(start, start + value.length)) found.push(absolute(start, start + value.length, null));
    }
  if (prepared.digits > 0 && (prepared.mentions(MONTHS) || /\d[/.-]\d/.test(text)))
    for (const match of matchesAt(
      FULL,
      text,
      numbersAnd((MONTHS | BEFORE_MONTHS) as Topic, prepared.tokens),
    )) {
      const [start, end] = trimmed(match);
      if (taken(start, end)) continue;
      const before = text.slice(Math.max(0, start - 28), start);
      const label = LABEL.exec(before);
      if (!label && !prepared.inRecord(start) && masks.covers(DATE, start, end)) continue;
      const evidence = evidenceAt(prepared, start);
      const year = Number(yearOf(match[0]) ?? 2000);
      if (year < 1950 && !/b/i.test(label?.[0] ?? '') && !prepared.inRecord(start)) continue;
      const strong =
        (label !== null &&
          (/=/.test(label[0]) || STRONG_LABEL.test(label[0]) || evidence > 0 || prepared.inRecord(start))) ||
        prepared.inRecord(start);
      // One labelled date in a list of dates speaks for the others.
      const listed = found.some(
        (other) =>
          other.rule === 'dates/exact' && prepared.sentenceAt(other.start) === prepared.sentenceAt(start),
      );
      if (!strong && !listed && (evidence < PARTICULAR || aboutOthers(prepared, start))) continue;
      found.push(absolute(start, end, yearOf(match[0])));
    }
  if (text.includes('/'))
    for (const match of matchesOf(SHORT, text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken(start, end)) continue;
      const before = text.slice(Math.max(0, start - 28), start);
      const label = LABEL.test(before);
      if (!label && masks.covers(DATE, start, end)) continue;
      if (
        !label &&
        !WHEN.test(before) &&
        (evidenceAt(prepared, start) < PARTICULAR + 0.5 || !/[,(]\s?$|^$/.test(before))
      )
        continue;
      if (
        !(label && STRONG_LABEL.test(before)) &&
        !prepared.inRecord(start) &&
        (evidenceAt(prepared, start) < PARTICULAR - 0.3 || aboutOthers(prepared, start))
      )
        continue;
      found.push(absolute(start, end, null));
    }
  if (prepared.frame.evidence < PARTICULAR) return found;
  if (!prepared.mentions(RELATIVE_NEEDS)) return found;
  for (const match of matchesAt(RELATIVE, text, numbersAnd(RELATIVE_BEGINS, prepared.tokens))) {
    const [start, end] = relativeSpan(match);
    if (taken(start, end) || masks.covers(DATE, start, end) || prepared.inRecord(start)) continue;
    if (prepared.inDocument(start) && evidenceAt(prepared, start) < PARTICULAR + 1.6) continue;
    if (
      evidenceAt(prepared, start) < PARTICULAR ||
      aboutOthers(prepared, start) ||
      !besidesTime(prepared, start)
    )
      continue;
    if (
      habitual(match[0], text.slice(Math.max(0, start - 8), start)) ||
      // "At 4:45 on a Friday" is any Friday.
      (/day/i.test(match[0]) && /\b(?:an?|any|every) $/i.test(text.slice(Math.max(0, start - 7), start))) ||
      /^(?:happy|merry)\s$/i.test(text.slice(Math.max(0, start - 6), start))
    )
      continue;
    found.push({
      type: 'DATE',
      start,
      end,
      tier: 'review',
      rule: 'dates/relative',
      reason: REASON_RELATIVE,
      source: safeHarbor('C'),
      instead: relativeFix(match[0]),
    });
  }
  return found;
};

/** A weakly told story needs more in the sentence than the time itself. */
function besidesTime(prepared: PreparedDraft, offset: number): boolean {
  const frame = prepared.frame.sentences[prepared.sentenceAt(offset)];
  if (!frame) return false;
  const all = frame.cues.sum(...CUES);
  return frame.evidence >= 1.2 || all - frame.cues.sum('time', 'name', 'story', 'unit', 'told') > 0.2;
}

const absolute = (start: number, end: number, year: string | null): Candidate => ({
  type: 'DATE',
  start,
  end,
  tier: 'stop',
  rule: 'dates/exact',
  reason: REASON_DATE,
  source: safeHarbor('C'),
  instead: year ? `${year}` : 'recently',
});

const yearOf = (date: string): string | null => /(?:19|20)\d{2}/.exec(date)?.[0] ?? null;

function trimmed(match: RegExpMatchArray): [number, number] {
  const lead = match[0].length - match[0].trimStart().length;
  return [(match.index ?? 0) + lead, (match.index ?? 0) + match[0].trimEnd().length];
}

/** Without the preposition that the pattern needed. */
function relativeSpan(match: RegExpMatchArray): [number, number] {
  const lead =
    /^\s?(?:on|every|since|until|by|come|in|over|of|back in)[ -]|^\s/i.exec(match[0])?.[0].length ?? 0;
  return [(match.index ?? 0) + lead, (match.index ?? 0) + match[0].trimEnd().length];
}

const habitual = (words: string, before: string): boolean =>
  /s$/i.test(words.trim()) && /day/i.test(words) && !/'s$/.test(words.trim()) && !/every\s?$/i.test(before);

function relativeFix(words: string): string {
  if (/every|days$/i.test(words)) return 'regularly';
  if (/pod|post|hd|dol|day of life|hospital day/i.test(words)) return 'a few days in';
  if (/tomorrow|next/i.test(words)) return 'soon';
  return 'recently';
}
