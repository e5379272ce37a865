/**
 * Whose dates, places and ages are these? The author's own and the author's family's, a public or historical
 * person's, an example's, a notice's: none of them is a patient's. Judged sentence by sentence and carried on to
 * the next ones of the paragraph until somebody else is spoken of. Authority: 45 CFR 164.514(b)(2)(i) lists
 * identifiers "of the individual or of relatives, employers, or household members" of the one cared for.
 */
import type { Candidate } from '../identifiers/candidate.ts';
import { isPublicPerson } from '../lexicons/public-people.ts';
import { matchesOf, matchesWhere } from '../text/matches.ts';
import type { PreparedDraft } from '../text/prepare.ts';
import { topicOf } from '../text/topics.ts';
import { exampleFrom, isList, isNotice } from './examples.ts';

type Whose = 'own' | 'public' | 'example' | 'notice';

const RELATIVE =
  "(?:mom|mum|mother|dad|father|wife|husband|daughter|son|sister|brother|kid|kids|child|children|baby|toddler|grandmother|grandfather|grandma|grandpa|nana|uncle|aunt|cousin|nephew|niece|partner|fianc[eé]e?|spouse|twins|teenager|parents|mother-in-law|father-in-law|stepson|stepdaughter|brother-in-law|sister-in-law)(?!['\\w-]|\\s(?:of|patient|hospital|doctor|doc)\\b)";
/** Not in somebody else's mouth (a quotation), and not asked for somebody whom the author looks after. */
const CARED_FOR_BY_AUTHOR = /\b(?:caring for|caregiver (?:of|for|to)|looking after)\b/i;
const OWN_FAMILY = new RegExp(
  `(?<!["“'‘])\\b(?:my|our own|our (?=son|daughter))(?: (?:own|dear|little|sweet|late|elderly|wonderful|poor|older|younger|big|baby|oldest|youngest|middle|teenage|\\d{1,2}[ -](?:yo|y\\/o|years?[ -]old))){0,2} ${RELATIVE}`,
  'i',
);
/** A word of every pattern of the author's own and the author's family's. */
const SELF = /\b(?:I|my|our)\b/i;
/** What happens to the author: a diagnosis, an operation, an illness, said with "I". */
const OWN_ILLNESS =
  '(?:stroke|tia|heart attack|mi|seizure|miscarriage|stillbirth|breakdown|mammogram|colonoscopy|c-?section|baby|biopsy|hysterectomy|mastectomy|lumpectomy|appendectomy|transplant|concussion|relapse|surgery|operation|panic attack|pulmonary embolism|pe|cyst|lump|melanoma|fall|bike accident|car accident|crash|hip replacement|knee replacement|ivf|chemo|radiation|scan|mri|ultrasound|covid|flu shot|booster|vaccine|cancer|diagnosis|appendix|gallbladder|tonsils|thyroid|kidney stone|blood clot)(?! (?:code|alert|page|call|patient|pt|in (?:room|bed|bay)|come|came|roll|walk|transfer|case|clinic|talk|lecture))';
const OWN_SICK = new RegExp(
  `\\bI (?:(?:was|got|am|'m|have been|'ve been) (?:\\w+ )?(?:diagnosed|hospitali[sz]ed|admitted|intubated|operated on|discharged from|transplanted|resuscitated|in remission|sober)\\b|(?:had|got|survived|suffered|have|underwent) (?:(?:a|an|my|the|my own|another|emergency) )(?:(?:first|second|massive|small|small|mild|own|screening|bad|silent|routine|breast|brain|heart|emergency) ){0,2}${OWN_ILLNESS}|got called back\\b|went into labou?r\\b|broke my\\b|tore my\\b|gave birth\\b)|\\bmy (?:own )?(?:first |second )?(?:stroke|heart attack|mastectomy|mammogram|chemo|biopsy|colonoscopy|miscarriage|cancer diagnosis|diagnosis|c-?section|transplant|relapse)\\b(?! (?:patient|pt|talk|clinic|lecture|paper))`,
  'i',
);
const SOMEBODY_ELSE =
  /\b(?:patients?|pts?|client|lady|gentleman|woman|man|boy|girl|guy|dude|victim|kiddo|preemie|newborn|infant|teen|consult|admission|stranger|somebody|someone|(?:a|the|this|that|another) (?:kid|child|baby|mother|father|family)|(?:his|her|their) (?:mom|mum|mother|dad|father|wife|husband|daughter|son|sister|brother|family|parents))\b/i;
const AS_A_PATIENT =
  /\b(?:as a patient|patient side|(?:be|being|was|am|became|been|i'm) (?:a|the) patient|patient experience|my own patients?|patients like me)\b/gi;
const MONARCH =
  /\b(?:King|Queen|Pope|Emperor|Empress|Tsar|Czar|Prince|Princess|Saint|President|Prime Minister|Chancellor) (?:\p{Lu}[\p{Ll}]{2,15})(?: (?:\p{Lu}[\p{Ll}]{2,15}|[IVX]{1,5}\b))?/gu;
const MONARCHS = topicOf(
  'king queen pope emperor empress tsar czar prince princess saint president minister chancellor',
);
const YEAR_DIGITS = 4;
const LONG_AGO =
  /\b(?:died|born|buried|described|discovered|published|invented|operated|performed|married|crowned|assassinated|lived|wrote|treated|was|were|had|his|her)\b/i;
const OLD_YEAR = /\b(?:1[3-8]\d\d|19[0-6]\d)\b(?![-–/]\d)/;
/** A birth year before 1970 is no history: many patients are that old. */
const BIRTH_LABEL = /\b(?:dob|born|birth|mrn|d\.o\.b)\b/i;
const SAME_PERSON =
  /^(?:["'“(]?)(?:he|she|his|her|they|their|it|this|that|the|at|in|on|by|i|we|my|so|and|but)\b/i;

const OF_THE_STORY: ReadonlySet<string> = new Set([
  'DATE',
  'LOCATION',
  'FACILITY',
  'AGE',
  'AGE_OVER_89',
  'QUASI',
]);
const WEAK_NAMES = /^names\/(?:subject|full|again|owner|in-care|titled|addressed)$/;
const GENERIC_SURNAME = /^(?:smith|jones|doe|bloggs|brown|x|y|z|a|b|johnson)$/;

/** Whether a candidate belongs to somebody who is nobody's patient here. */
export function excusesOf(prepared: PreparedDraft): (candidate: Candidate) => boolean {
  // Judged at the first candidate: most posts have none.
  const whoseIs = (index: number): Whose | null => prepared.once(whoseSentences)[index] ?? null;
  return (candidate) => {
    if (prepared.inDocument(candidate.start)) return false;
    const index = prepared.sentenceAt(candidate.start);
    if (candidate.type === 'NAME') {
      if (!WEAK_NAMES.test(candidate.rule)) return false;
      const famous = prepared.once(famousWords);
      const words =
        prepared.text
          .slice(candidate.start, candidate.end)
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [];
      if (famous.size && words.length && words.every((word) => famous.has(word))) return true;
      return whoseIs(index) === 'example' && words.length === 1 && GENERIC_SURNAME.test(words[0] ?? '');
    }
    if (!OF_THE_STORY.has(candidate.type)) return false;
    if (candidate.rule.startsWith('dates/exact') && ownedByLabel(prepared, candidate.start)) return false;
    if (whoseIs(index)) return true;
    return candidate.tier !== 'hint' && prepared.once(isList) && adviceOnly(prepared, index);
  };
}

/** Characters, with the signs between a label and its value. */
const LONGEST_LABEL = 18;

/** A label before the offset says whose date it is, or a field of a form or export that it is somebody's. */
export const ownedByLabel = (prepared: PreparedDraft, start: number): boolean =>
  /(?:\b(?:dob|d\.o\.b\.?|date[ _]of[ _]birth|birth ?date|mrn)\W{0,4}|\w=["']?)$/i.test(
    prepared.text.slice(Math.max(0, start - LONGEST_LABEL), start),
  );

/** A line of a list that tells of nobody. */
function adviceOnly(prepared: PreparedDraft, index: number): boolean {
  const cues = prepared.frame.sentences[index]?.cues;
  return !cues || cues.sum('owned', 'age', 'slot', 'act', 'kin', 'shorthand') < 0.8;
}

function whoseSentences(prepared: PreparedDraft): (Whose | null)[] {
  const { text, sentences, frame } = prepared;
  const found: (Whose | null)[] = [];
  const examples = exampleFrom(prepared);
  let open: Whose | null = null;
  let notice = false;
  let begun = -2;
  sentences.forEach((sentence, index) => {
    const before = sentences[index - 1];
    const paragraph = !before || text.slice(before.end, sentence.start).includes('\n\n');
    const begins = text.lastIndexOf('\n\n', sentence.start);
    if (begins !== begun) notice = isNotice(prepared, index);
    begun = begins;
    const words = text.slice(sentence.start, sentence.end);
    const cues = frame.sentences[index]?.cues;
    const [owned, slot, shorthand] = [
      cues?.of('owned') ?? 0,
      cues?.of('slot') ?? 0,
      cues?.of('shorthand') ?? 0,
    ];
    // Asked only where it decides.
    const other = (): boolean =>
      slot >= 1 ||
      (shorthand >= 1 && !OWN_SICK.test(words)) ||
      SOMEBODY_ELSE.test(words.replace(AS_A_PATIENT, ' '));
    let whose: Whose | null = null;
    if (examples[index]) whose = 'example';
    else if (notice) whose = 'notice';
    else if (isPublic(prepared, words, index) && owned < 1) whose = 'public';
    else if (
      SELF.test(words) &&
      (OWN_SICK.test(words) || OWN_FAMILY.test(words)) &&
      !CARED_FOR_BY_AUTHOR.test(words) &&
      !other()
    )
      whose = 'own';
    else if (open && owned < 1 && (!paragraph || open === 'own') && carriesOn(open, words) && !other())
      whose = open;
    // A passage goes on as long as nobody else is spoken of.
    open = whose === 'own' || whose === 'public' ? whose : null;
    found.push(whose);
  });
  return found;
}

const carriesOn = (open: Whose, words: string): boolean =>
  open === 'public'
    ? SAME_PERSON.test(words.trim())
    : /\b(?:I|I'm|I've|my|me|we|he|she|his|her|it)\b/i.test(words) &&
      !/\bwe (?:coded|lost|intubated)\b/i.test(words);

function isPublic(prepared: PreparedDraft, words: string, index: number): boolean {
  if (prepared.masks && famousIn(prepared, index)) return true;
  if (prepared.mentions(MONARCHS) && matchesOf(MONARCH, words).length > 0) return true;
  if (prepared.digits < YEAR_DIGITS) return false;
  if (/^\W{0,3}1[3-9]\d\d[,:.]/.test(words) && OLD_YEAR.test(words)) return true;
  return (
    OLD_YEAR.test(words) && !BIRTH_LABEL.test(words.replace(/\bborn in\b/gi, ' ')) && LONG_AGO.test(words)
  );
}

function famousIn(prepared: PreparedDraft, index: number): boolean {
  const sentence = prepared.sentences[index];
  if (!sentence) return false;
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    const first = prepared.tokens[at - 1];
    const last = prepared.tokens[at];
    if (first?.capital && last?.capital && isPublicPerson(first.key, last.key)) return true;
  }
  return false;
}

/** The words of the names of public people and of credited clinicians: "Ignaz" after "Dr. Ignaz Semmelweis". */
function famousWords(prepared: PreparedDraft): ReadonlySet<string> {
  const { tokens, text } = prepared;
  const famous = new Set<string>();
  for (let index = 1; index < tokens.length; index++) {
    const first = tokens[index - 1];
    const last = tokens[index];
    if (!first?.capital || !last?.capital) continue;
    if (isPublicPerson(first.key, last.key)) famous.add(first.key).add(last.key);
    const title = tokens[index - 2]?.text === '.' ? tokens[index - 3] : tokens[index - 2];
    if (/^(?:dr|prof|professor|dra)$/.test(title?.key ?? '')) famous.add(first.key).add(last.key);
  }
  for (const match of matchesWhere(prepared.mentions(MONARCHS), MONARCH, text))
    for (const word of match[0].split(' ').slice(1)) famous.add(word.toLowerCase());
  return famous;
}
