/**
 * Sentences that tell of nobody in particular: exam questions and other invented cases, notices of openings,
 * obituaries of colleagues, protocols, numbered advice. Their ages, holidays and weekdays are nobody's.
 */
import type { PreparedDraft } from '../text/prepare.ts';
import { topicOf } from '../text/topics.ts';

const QUESTION =
  /\b(?:board (?:style |review )?(?:question|review|vignette|prep)|boards? q|mcq|step [123] (?:question|prep)|nclex question|practice question|exam question|question of the (?:day|week)|quiz time|pop quiz|sample question)\b/i;
const OPTIONS = /(?:^|[\s(])A[).:] ?\S[^\n]{0,80}?\s\(?B[).:] ?\S[^\n]{0,80}?\s\(?C[).:] ?\S/;
const OPTION_LINES = /(?:^|\n)\s?\(?A[).:] [^\n]{1,80}\n\s?\(?B[).:] [^\n]{1,80}\n\s?\(?C[).:] /;
/** "Imagine a 94-year-old": an invented case; "imagine telling a mother" is a story. */
const INVENTED =
  /^\W{0,3}(?:(?:now |just |let's |so )?(?:imagine|consider|suppose|picture|say|take)(?: that)?:? (?:this[:,]? |you have |you're called to |there's |we have )?(?:a|an|mr\.?|mrs\.?|ms\.?|your|another) |(?:purely )?hypothetical(?:ly)?\b|thought experiment|(?:teaching |sample |example )(?:case|vignette|scenario)\b|case scenario|for example,? (?:a|an|mr\.?|mrs\.?) )/i;
const REAL =
  /\b(?:my|our) (?:\w+ )?(?:patient|pt|client)\b(?! (?:is|has) (?:a|an) \d)|\btrue story\b|\bI (?:saw|met|admitted|lost|intubated|had)\b/i;

const OBITUARY =
  /\b(?:in (?:loving )?memory of|in memoriam|rest in peace,? (?:dr|prof)|remembering|we mourn|mourning|passing of|celebration of life|memorial (?:service|fund|lecture)|services? (?:will be|are|is|on)|visitation|obituary)\b/i;
const OF_A_COLLEAGUE =
  /\b(?:dr|prof|professor|dean|emeritus|colleague|co-?worker|mentor|chair(?:man|woman)?|founder|faculty|classmate|attending|(?:pathologist|surgeon|physician|nurse|cardiologist|radiologist|pediatrician|anesthesiologist|midwife|pharmacist|paramedic)[,.:]? )\b/i;
const NOTICE =
  /\b(?:announcement|announc(?:es|ing)|save the date|now open|opens?|opening|grand opening|ribbon|entrance|switchboard|doors open|rsvp|register|registration|sign up|walk-?ins? welcome|open house|town hall|blood drive|vaccin(?:e|ation) clinic|parking|free admission|visiting hours|job fair|health fair|tickets|venue|lunch provided|biscuits|refreshments|fire drill|grand rounds?|bring a case|staff (?:meeting|forum)|teaching session|(?:ward|unit|floor) \w{1,3} staff|nobody needs to|volunteers?)\b/gi;
const CARED_FOR =
  /\b(?:patient'?s?|pt|he|she|him|his|her|admitted|coded|intubated|died|discharged|\d{1,3} ?(?:yo|y\/o|[MF]\b|year))\b/i;
const LIST_LINE = /(?:^|\n)\s{0,3}\d{1,2}[.)] /g;
const POD = /\b(?:pod|post-?op(?:erative)? day|day) ?#? ?(\d{1,2})\b/gi;

const LEAVING =
  /\b(?:retires|retiring|is leaving|leaves us|farewell|last (?:day|shift|clinic) (?:is|on)|leaving do|hands over|steps down)\b/i;
const OWN_PATIENT = /\b(?:my|our|the|a) (?:\w+ )?(?:patients?|pt|client)\b|\b(?:coded|intubated|admitted)\b/i;
/** A word to somebody of the house: "To the intern who cried in the linen room". */
const OPEN_LETTER =
  /^(?:dear|to|shout-?out to|thank you to|thanks to|props to) (?:the|that|whichever|whoever) (?:\w+ )?(?:intern|resident|student|nurse|colleague|porter|registrar|doctor|surgeon|consultant|tech|medic|paramedic|pharmacist|cleaner|janitor|receptionist|stranger|anesthetist|anaesthetist|anesthesiologist|radiologist|barista|security guard)s?\b/i;

/** Words without one of which nobody is mourned, and nobody leaves. */
const MOURNED = topicOf(
  'memory memoriam peace remembering mourn mourning passing celebration memorial service services visitation obituary',
);
const LEAVERS = topicOf('retires retiring leaving leaves farewell last hands steps');
/** Nor is anything announced, or told by days, without one of these. */
const NOTICES = topicOf(
  'announcement announces announcing date open opens opening ribbon entrance switchboard rsvp register registration sign walk walkin walkins welcome house hall drive clinic parking admission hours fair tickets venue lunch biscuits refreshments drill round rounds case staff session ward unit floor nobody volunteer volunteers pod day',
);
/** No question of an examination is asked without one of these. */
const QUESTIONS = topicOf('board boards mcq question quiz prep');

/** For each sentence, whether it belongs to an exam question or an invented case. */
export function exampleFrom(prepared: PreparedDraft): boolean[] {
  const { text, sentences } = prepared;
  const whole =
    ((prepared.mentions(QUESTIONS) && QUESTION.test(text)) ||
      OPTIONS.test(text) ||
      OPTION_LINES.test(text)) &&
    !REAL.test(text);
  let invented = false;
  return sentences.map((sentence, index) => {
    const before = sentences[index - 1];
    if (!before || text.slice(before.end, sentence.start).includes('\n\n')) invented = false;
    const words = text.slice(sentence.start, sentence.end);
    if (INVENTED.test(words)) invented = true;
    if (invented && REAL.test(words)) invented = false;
    return whole || invented;
  });
}

/** An obituary of somebody of the house, an opening, a protocol by days: read with its neighbours. */
export function isNotice(prepared: PreparedDraft, index: number): boolean {
  const paragraph = paragraphOf(prepared, index);
  if (
    prepared.mentions(MOURNED) &&
    OBITUARY.test(paragraph) &&
    OF_A_COLLEAGUE.test(paragraph) &&
    !/\b(?:my|our) (?:\w+ )?(?:patient|pt)\b/i.test(paragraph)
  )
    return true;
  if (
    prepared.mentions(LEAVERS) &&
    LEAVING.test(paragraph) &&
    OF_A_COLLEAGUE.test(paragraph) &&
    !OWN_PATIENT.test(paragraph)
  )
    return true;
  if (OPEN_LETTER.test(paragraph.trim()) && !OWN_PATIENT.test(paragraph)) return true;
  if (!prepared.mentions(NOTICES)) return false;
  const person = CARED_FOR.test(paragraph);
  if (!person && (paragraph.match(NOTICE)?.length ?? 0) >= 2) return true;
  if (person) return false;
  return new Set(paragraph.match(POD)?.map((day) => day.toLowerCase())).size >= 2;
}

/** Three numbered lines or more. */
export const isList = ({ text }: PreparedDraft): boolean => (text.match(LIST_LINE)?.length ?? 0) >= 3;

function paragraphOf({ text, sentences }: PreparedDraft, index: number): string {
  const at = sentences[index]?.start ?? 0;
  const start = text.lastIndexOf('\n\n', at);
  const end = text.indexOf('\n\n', at);
  return text.slice(start < 0 ? 0 : start, end < 0 ? text.length : end).slice(0, 4000);
}
