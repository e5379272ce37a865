/**
 * Meetings: a hashtag of the wrong year (only when the moment of posting is known), and slides of a talk without the
 * speaker's name. Hints. The ASH trainee article describes live-tweeting; whether photographs are allowed differs.
 */
import type { ConductFinding } from '../types.ts';
import { say } from './finding.ts';
import { MEETINGS_CHECKED, meetingOf } from './lexicon/meetings.ts';
import { type Reading, readingOf } from './reading.ts';
import type { ConductRule } from './rule.ts';
import { MEETING } from './sources.ts';

const TAG =
  /^#(ash|asco|ascogi|ascogu|ascobt|esmo|eha|sabcs|aacr|astro|tandem|tctmtgs|ims|iwcll|wclc|isth|ishlt|acc|aha|esc|hrs|chest|ats|asn|aan|idweek|ddw|rsna|sgo|aspho|siop|aaos|acep|usc?ap|himss)(20)?(\d\d)$/;
const SLIDES = /\b(?:slides?|this slide|from the podium|on stage now)\b/i;
const MINE = /\b(?:my|our) (?:\w+ )?(?:slides?|talk|deck|poster|presentation)\b/i;

export const meeting: ConductRule = (prepared) => {
  const reading = readingOf(prepared);
  const tag = reading.words.find((word) => word.kind === 'hashtag' && TAG.test(word.key));
  if (!tag) return [];
  return [
    ...wrongYear(reading, prepared.draft.context?.now),
    ...uncredited(reading),
    ...ofTheMeeting(reading, tag),
  ];
};

function wrongYear(reading: Reading, now: string | undefined): ConductFinding[] {
  const moment = now ? new Date(now) : null;
  if (!moment || Number.isNaN(moment.getTime())) return [];
  const year = moment.getUTCFullYear();
  const looksBack =
    /\b(?:back (?:at|in)|remember|throwback|tbt|was|last year|years ago|first presented|presented at)\b/i.test(
      reading.prepared.text,
    );
  return reading.words.flatMap((word) => {
    const parts = word.kind === 'hashtag' ? TAG.exec(word.key) : null;
    if (!parts) return [];
    const said = 2000 + Number(parts[3]);
    if (said === year || said === year + 1 || (said === year - 1 && moment.getUTCMonth() < 2) || looksBack)
      return [];
    const stem = word.text.slice(0, word.text.length - 2);
    return [
      say(
        reading.prepared,
        {
          rule: 'conduct/meeting-year',
          label: 'meeting-tag',
          tier: 'hint',
          reason: 'The hashtag names another year. Is this the meeting you mean?',
          source: MEETING,
        },
        word,
        { instead: `${stem}${String(year).slice(2)}` },
      ),
    ];
  });
}

/** A picture under a meeting's hashtag: what that meeting says about slides, or that nobody here knows. */
function ofTheMeeting(reading: Reading, tag: Reading['words'][number]): ConductFinding[] {
  const { text, draft } = reading.prepared;
  const isShown = (draft.context?.pictures ?? 0) > 0 || SLIDES.test(text);
  const known = meetingOf(tag.key);
  if (!isShown || known === null || MINE.test(text)) return [];
  return [
    say(
      reading.prepared,
      {
        rule: 'conduct/meeting-rules',
        label: 'meeting-rules',
        tier: 'hint',
        reason: [
          known.slides ??
            `${known.name}: the rule on photographs of slides is not known here. Check the meeting's page.`,
          known.embargo ?? '',
        ]
          .join(' ')
          .trim(),
        source: `${known.name}, as read by ${MEETINGS_CHECKED}`,
      },
      tag,
    ),
  ];
}

function uncredited(reading: Reading): ConductFinding[] {
  const { text } = reading.prepared;
  const slides = SLIDES.exec(text);
  if (!slides || MINE.test(text) || /\b(?:Dr|Prof)\b\.?|\bby [A-Z]/.test(text)) return [];
  if (reading.words.some((word) => word.kind === 'handle')) return [];
  return [
    say(
      reading.prepared,
      {
        rule: 'conduct/credit-speaker',
        label: 'credit',
        tier: 'hint',
        reason: "Name the speaker, and check the meeting's rule on photographs of slides.",
        source: MEETING,
      },
      { start: slides.index, end: slides.index + slides[0].length },
    ),
  ];
}
