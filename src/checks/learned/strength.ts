/**
 * How much the whole of a draft must speak of one person before a finding of the rules stands. What the rules see in a
 * few words is right or wrong with what those words are part of: "Mrs. Colvin" is a patient, a nurse or a quiz. The lines
 * were chosen on posts of authors left out of training (docs/decisions/0084).
 */
import { ownedByLabel } from '../frame/whose.ts';
import type { Candidate } from '../identifiers/candidate.ts';
import type { PreparedDraft } from '../text/prepare.ts';

/** Stands whatever the whole is: a number with its label, a way to reach somebody, a name that heads a record, an age over 89. */
const BY_ITSELF = Number.NEGATIVE_INFINITY;
/** Rests on the frame alone: below this verdict it is somebody's dinner, room or rota. */
const DOUBTED = -0.5;
/** Points to somebody by its form; below this the somebody is no patient: a clinic's address, a pump's serial, a play, a marathon. */
const NOBODYS = -1.25;
/** The same for a name where the frame tells of one patient, or title, first name and surname stand together. */
const HARDLY_ANYBODYS = -2;

/** Fewer words than these say little of the whole: there is little to doubt the rules by, and it takes so much more to let something go. */
export const FEW_WORDS = 14;
const DOUBT_OF_FEW = 1;
/** In more words than these one sentence may tell of a patient where the whole does not. */
const MANY_WORDS = 40;

/** The frame's evidence that one patient is spoken of, and that a name in few words is that patient's ("Go get 'em, Marisol."). */
const ONE_PATIENT = 1;
const SURELY_ONE = 2;

const OF_THE_FRAME =
  /^(?:dates|places|facilities)\/|^names\/(?:subject|again|named|owner|relative)|^story\/(?:hour|occupation|superlative|workplace|media)/;
const BY_FORM =
  /^(?:names\/(?:titled|patient|born|initials|full)|places\/(?:address|zip)|numbers\/(?:device|specimen)|story\/(?:event|award|notoriety|kinship|smallTown))/;
const NAMES = /^names\//;
/** Age, sex and disease: an exam's vignette has all of them, and is of nobody. */
const FEW_PEOPLE = 'mosaic/few-people';

/** Day, month and year in figures: so dates are written in records and exports. */
const IN_FIGURES = /^(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:\d{4}|\d\d))(?!\d)/;
const LONGEST_DATE = 11;

/**
 * The verdict of the whole (`judgment`) below which a candidate of the rules is let go; minus infinity when it never is.
 * @param words how many the author wrote
 */
export function leastVerdict(prepared: PreparedDraft, candidate: Candidate, words: number): number {
  const { rule, start } = candidate;
  if (ownedByLabel(prepared, start) || prepared.inDocument(start)) return BY_ITSELF;
  if (rule === FEW_PEOPLE) return words < FEW_WORDS ? BY_ITSELF : NOBODYS;
  if (BY_FORM.test(rule)) return ofForm(prepared, candidate, words);
  if (!OF_THE_FRAME.test(rule)) return BY_ITSELF;
  if (rule === 'dates/exact' && IN_FIGURES.test(prepared.text.slice(start, start + LONGEST_DATE)))
    return BY_ITSELF;
  return ofTheFrame(prepared, candidate, words);
}

function ofTheFrame(prepared: PreparedDraft, candidate: Candidate, words: number): number {
  const { text, frame } = prepared;
  const [asks, passedOn] = [text.includes('?'), text.includes(LINK)];
  const [few, sure] = [words < FEW_WORDS, frame.evidence >= SURELY_ONE];
  const full = isFullName(prepared, candidate);
  if (NAMES.test(candidate.rule) && ((few && sure) || (full && asks && !passedOn))) return BY_ITSELF;
  if (few) return DOUBTED - DOUBT_OF_FEW;
  // Consults and vignettes, which tell of one patient too, end in a question.
  const tells = sure && !asks && !passedOn;
  return full || tells ? NOBODYS : DOUBTED;
}

/** What a newspaper reports, and what is passed on, has its link; somebody it asks about by name is its own. */
const LINK = '://';

function ofForm(prepared: PreparedDraft, candidate: Candidate, words: number): number {
  if (words < FEW_WORDS || words > MANY_WORDS) return BY_ITSELF;
  if (!NAMES.test(candidate.rule)) return NOBODYS;
  const titledInFull = candidate.rule === TITLED && isFullName(prepared, candidate);
  return titledInFull || prepared.frame.evidence >= ONE_PATIENT ? HARDLY_ANYBODYS : NOBODYS;
}

const TITLED = 'names/titled';

/** A name of two words or more, its title not counted. */
const isFullName = (prepared: PreparedDraft, { rule, start, end }: Candidate): boolean =>
  NAMES.test(rule) && prepared.text.slice(start, end).includes(' ');

/** A name that holds a post, in full or with its title: the day and the place beside it are that person's. */
export const namesSomebody = (prepared: PreparedDraft, candidate: Candidate): boolean =>
  candidate.tier === 'stop' && (candidate.rule === TITLED || isFullName(prepared, candidate));

const OF_A_RECORD = /^(?:numbers\/(?!device|specimen)|stamps\/)|^names\/(?:record|stamp|header|document-for)/;

/** Whether a candidate says by itself that somebody's record is quoted: its number, its heading, a birth date with its label. */
export const quotesRecord = (prepared: PreparedDraft, { rule, tier, start }: Candidate): boolean =>
  (tier === 'stop' && OF_A_RECORD.test(rule)) || (rule === 'dates/exact' && ownedByLabel(prepared, start));
