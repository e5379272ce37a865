/** Replacements that keep the sentence: the article, the preposition and the capital go with them. */
import type { Candidate } from '../identifiers/candidate.ts';
import type { PreparedDraft } from '../text/prepare.ts';

export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const BEFORE_DATE = /(?:\b(?:on|in|at|since|by|from|until|every|this|last|over|around|before|after)\s)$/i;
const AFTER_A_PREPOSITION = /\b(?:in|to|at|from|of|into|for|on|near|by|with)\s$/i;
const DATE_LABEL = /\b(?:d\.?o\.?b\.?|birth ?date|date(?: of birth)?|dos|collected|received)\s?[:=]?\s?$/i;

/** What to write instead of a finding; null when nothing sensible can be offered. */
export function replacementFor(prepared: PreparedDraft, candidate: Candidate): Replacement | null {
  if (candidate.type === 'AGE' || candidate.type === 'AGE_OVER_89') return forAge(prepared, candidate);
  if (candidate.instead === null) return null;
  const start = candidate.fixStart ?? candidate.start;
  const end = candidate.fixEnd ?? candidate.end;
  const plain = { start, end, text: candidate.instead };
  if (candidate.type === 'DATE') return begun(prepared, forDate(prepared, candidate, plain));
  if (candidate.rule === 'places/room') return begun(prepared, forRoom(prepared, plain));
  return begun(prepared, plain);
}

/** With a capital where a sentence begins. */
function begun(prepared: PreparedDraft, replacement: Replacement): Replacement {
  const sentence = prepared.sentences[prepared.sentenceAt(replacement.start)];
  const opens =
    sentence?.start === replacement.start && /\p{Lu}/u.test(prepared.text[replacement.start] ?? '');
  return opens
    ? { ...replacement, text: replacement.text.charAt(0).toUpperCase() + replacement.text.slice(1) }
    : replacement;
}

function forDate(prepared: PreparedDraft, candidate: Candidate, plain: Replacement): Replacement {
  const before = prepared.text.slice(Math.max(0, plain.start - 20), plain.start);
  if (DATE_LABEL.test(before)) return { ...plain, text: '[date]' };
  const preposition = BEFORE_DATE.exec(before)?.[0].length ?? 0;
  const year = /^(?:19|20)\d{2}$/.test(candidate.instead ?? '');
  return {
    start: plain.start - preposition,
    end: plain.end,
    text: year ? `in ${candidate.instead}` : plain.text,
  };
}

/** "Room 12 has ..." is a patient; "in room 12" is a room. */
function forRoom(prepared: PreparedDraft, plain: Replacement): Replacement {
  const before = prepared.text.slice(Math.max(0, plain.start - 6), plain.start);
  if (/\b(?:the|our|my|la|el|this|that)\s$/i.test(before)) return { ...plain, text: 'room' };
  return { ...plain, text: AFTER_A_PREPOSITION.test(before) ? 'a room' : 'someone' };
}

const AGE_PHRASE =
  /^(\d{1,3})(?:[- ]?(?:years?[- ]olds?|yrs?[- ]?old|y\/?o|yo|year[- ]old))?(?:[- ]?(M|F|male|female)(?![\p{L}]))?/iu;

/** "72M" -> "an older man", "a 72-year-old" -> "an older", "94-year-old" -> "very elderly". */
function forAge(prepared: PreparedDraft, candidate: Candidate): Replacement | null {
  const rest = prepared.text.slice(candidate.start, candidate.start + 30);
  const phrase = AGE_PHRASE.exec(rest);
  if (!phrase)
    return candidate.type === 'AGE_OVER_89'
      ? { start: candidate.start, end: candidate.end, text: 'over 89' }
      : null;
  const whole = phrase[0];
  const years = Number(phrase[1]);
  const end = candidate.start + whole.length;
  if (whole === phrase[1])
    return candidate.type === 'AGE_OVER_89' ? { start: candidate.start, end, text: 'over 89' } : null;
  const alone =
    /^(?:\s*(?:[.,;:!?)\n]|$)|\s+(?:with|who|has|had|is|was|from|presents|presented|presenting|on|in|at|off|after|to|by|into|through|out|up|down|came|and|s\/p|w\/)\b)/i.test(
      prepared.text.slice(end, end + 16),
    );
  const person = phrase[2]
    ? ` ${noun(years, /^m/i.test(phrase[2]))}`
    : alone
      ? years < 18
        ? ' child'
        : ' adult'
      : '';
  const adjective =
    years > 89
      ? 'very elderly'
      : years >= 60
        ? 'older'
        : years >= 35
          ? 'middle-aged'
          : years >= 18
            ? 'young'
            : years >= 12
              ? 'teenage'
              : 'young';
  const article = /\b(an?)\s$/i.exec(prepared.text.slice(Math.max(0, candidate.start - 4), candidate.start));
  const words = `${adjective}${person}`;
  const right = /^[aeiou]/.test(words) ? 'an' : 'a';
  if (article)
    return begun(prepared, { start: candidate.start - article[0].length, end, text: `${right} ${words}` });
  return person
    ? begun(prepared, { start: candidate.start, end, text: `${right} ${words}` })
    : { start: candidate.start, end, text: words };
}

const noun = (years: number, male: boolean): string =>
  years < 18 ? (male ? 'boy' : 'girl') : male ? 'man' : 'woman';
