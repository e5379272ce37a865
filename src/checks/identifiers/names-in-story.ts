/** Names that only the story makes a patient's: who acts, who owns, first name with an initial. */
import { PARTICULAR } from '../frame/judge.ts';
import { placesNamed } from '../lexicons/geography.ts';
import { evidenceAtToken, isNarrator, type NamePattern, sentenceIsOthers } from './name-contexts.ts';
import { familiarity, maybeName, nameRun } from './name-shapes.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const BELONGINGS = words(
  'mom dad mother father wife husband daughter son sister brother family parents kids chart labs lab biopsy mri ct scan scans tumor cancer chemo surgery room bed heart liver kidney kidneys lungs bp pressure sugars hgb counts potassium troponin wbc marrow bone blood transplant graft dialysis delivery labor placenta baby birthday funeral obituary obit discharge admission diagnosis pathology path xray echo ekg ecg port picc line wound leg arm hip knee eyes eye back skin smile story journey last bell fever seizures seizure pain meds medications medication prescription prescriptions refill insulin wheelchair code stroke overdose symptoms condition treatment blood results appointment doctor hand hands',
);
const ACTS = words(
  'is was has had went goes came comes got gets said says told tells asked asks wants wanted needs needed died passed coded rang walked walks presents presented presenting reports reported complains denies denied takes took lives lived refused refuses smiled cried laughed loves loved hates beat beats fought woke waited returned relapsed arrived collapsed fell started finished graduated turns turned weighs weighed made makes left called calls thinks thought keeps kept gave gives received receives underwent can will would did does just finally still also never always and who aged dob mrn',
);
/** A name after these is a clinician's, an author's, a place's or a thing's. */
const NOT_AFTER = words(
  "christmas year years year's new by dr dra drs prof professor nurse from in via doctor like than saint st san santa el la los las del lake mount mt port fort camp the # @ &",
);

/** Evidence from which an unlisted capitalised word that acts like a person is one. */
const SURE = 2.2;

/** "Yolanda P.": a first name with an initial. */
export const initialled: NamePattern = (prepared, index) => {
  const { tokens } = prepared;
  if (tokens[index + 1]?.text.length !== 1) return null;
  const [token, initial, dot, after] = tokens.slice(index, index + 4);
  if (!token || initial?.kind !== 'word' || !initial.capital || initial.text.length !== 1 || !initial.spaced)
    return null;
  if (dot?.text !== '.' || dot.spaced || !maybeName(prepared, token) || familiarity(token) !== 'first')
    return null;
  if (maybeName(prepared, after) || isNarrator(prepared, index) || sentenceIsOthers(prepared, index))
    return null;
  return { run: { from: index, to: index + 3, words: 2 }, rule: 'initials' };
};

/** "T. Vasquez": an initial and a listed surname. */
export const initialAndSurname: NamePattern = (prepared, index) => {
  if (prepared.tokens[index]?.text.length !== 1) return null;
  const [initial, dot, surname] = prepared.tokens.slice(index, index + 3);
  if (!initial?.capital || initial.text.length !== 1 || dot?.text !== '.' || dot.spaced) return null;
  if (
    !maybeName(prepared, surname) ||
    !surname.spaced ||
    familiarity(surname) === 'common' ||
    /^(?:dr|drs|prof|\.|by)$/.test(prepared.tokens[index - 1]?.key ?? '')
  )
    return null;
  if (
    evidenceAtToken(prepared, index) < PARTICULAR ||
    sentenceIsOthers(prepared, index) ||
    /^(?:coli|aureus|difficile)$/.test(surname.key)
  )
    return null;
  return { run: { from: index, to: index + 3, words: 2 }, rule: 'initials' };
};

const FAREWELL =
  /^(?:thank you|thanks|goodbye|bye|farewell|easy|peace|rip|high|godspeed|love you|miss you|for you|you did it|birthday)$/;

/** "Thank you Dorothea": one first name addressed in a post that tells a patient's story. */
export const addressed: NamePattern = (prepared, index) => {
  const { tokens } = prepared;
  const token = tokens[index];
  if (!maybeName(prepared, token) || familiarity(token) !== 'first' || maybeName(prepared, tokens[index + 1]))
    return null;
  const one = tokens[index - 1]?.text === ',' ? index - 2 : index - 1;
  const words = [tokens[one - 1]?.key ?? '', tokens[one]?.key ?? ''];
  if (!FAREWELL.test(words.join(' ')) && !FAREWELL.test(words[1] ?? '')) return null;
  const frame = prepared.frame.sentences[prepared.sentenceAt(token.start)];
  if (
    prepared.frame.evidence < TOLD ||
    !frame ||
    frame.cues.of('colleague') > 1.3 ||
    frame.cues.sum('meeting', 'publication') > 0 ||
    /^(?:for|and|,)$/.test(tokens[index + 1]?.key ?? '')
  )
    return null;
  return { run: { from: index, to: index + 1, words: 1 }, rule: 'addressed' };
};
/** Evidence in the whole draft from which thanks are to the patient. */
const TOLD = 1.2;

/** "J.R. hit five years": dotted initials inside a story. */
export const initials: NamePattern = (prepared, index) => {
  if (prepared.tokens[index]?.text.length !== 1) return null;
  const [first, dot, second, end, after] = prepared.tokens.slice(index, index + 5);
  if (
    !first?.capital ||
    first.text.length !== 1 ||
    dot?.text !== '.' ||
    dot.spaced ||
    !second?.capital ||
    second.text.length !== 1 ||
    second.spaced ||
    end?.text !== '.' ||
    end.spaced
  )
    return null;
  if (
    /^(?:us|uk|dc|eu|un|md|phd|ph|do|rn|am|pm|ed|er|or|iv|po|im)$/.test(first.key + second.key) ||
    (after?.capital && !after.spaced)
  )
    return null;
  if (evidenceAtToken(prepared, index) < PARTICULAR || sentenceIsOthers(prepared, index)) return null;
  return { run: { from: index, to: index + 4, words: 2 }, rule: 'initials' };
};

/** "Marcus's mom", "Ruth's biopsy". */
export const owner: NamePattern = (prepared, index) => {
  const { tokens } = prepared;
  const token = tokens[index];
  if (!token?.owns || !maybeName(prepared, token)) return null;
  const kind = familiarity(token);
  if (kind === 'common' || !BELONGINGS.has(tokens[index + 1]?.key ?? '')) return null;
  const needed = kind === 'first' ? 0.7 : PARTICULAR;
  if (
    evidenceAtToken(prepared, index) < needed ||
    sentenceIsOthers(prepared, index) ||
    isNarrator(prepared, index)
  )
    return null;
  return { run: { from: index, to: index + 1, words: 1 }, rule: 'owner' };
};

/** "Priya wants everything", "Jaxton, 6, goes home", "Gretchen, no": a person inside a patient story. */
export const subject: NamePattern = (prepared, index) => {
  const { tokens } = prepared;
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!maybeName(prepared, token) || NOT_AFTER.has(before?.key ?? '')) return null;
  if (before?.text === '.' && /^(?:dr|dra|drs|prof|st|ft|mt)$/.test(tokens[index - 2]?.key ?? ''))
    return null;
  if (/^(?:of|at|near|to|over|around)$/.test(before?.key ?? '') && placesNamed(token.key).length > 0)
    return null;
  const kind = familiarity(token);
  if (kind === 'common' || isNarrator(prepared, index)) return null;
  const evidence = evidenceAtToken(prepared, index);
  if (evidence < PARTICULAR + 0.3 || sentenceIsOthers(prepared, index)) return null;
  const run = nameRun(prepared, index);
  if (!run) return null;
  const after = tokens[run.to];
  const aged =
    /^[,(]$/.test(after?.text ?? '') &&
    (tokens[run.to + 1]?.kind === 'number' ||
      /^(?:a|an|age|aged|dob|mrn)$/.test(tokens[run.to + 1]?.key ?? ''));
  const acts = ACTS.has(after?.key ?? '') || aged;
  const shouted = token.text.length > 1 && token.text === token.text.toUpperCase();
  const opens = prepared.sentences[prepared.sentenceAt(token.start)]?.start === token.start;
  if (kind === 'first')
    return isTown(tokens[run.to]?.text, tokens[run.to + 1]?.text) ? null : { run, rule: 'subject' };
  if (run.words > 1 && (acts || kind === 'surname')) return { run, rule: 'subject' };
  if (aged && !shouted) return { run, rule: 'subject' };
  if (shouted) return null;
  if (acts && (!opens || evidence >= SURE)) return { run, rule: 'subject' };
  // An unlisted name where only a person fits: "closed the skin on Xanthe at".
  const person =
    /^(?:on|with|for|and|told|asked|lost|hugged|held|lose|saw|met|tell|ask)$/.test(before?.key ?? '') &&
    /^(?:at|in|from|to|when|who|today|tonight|yesterday|this|last|,|\.|!|for)$/.test(after?.key ?? '');
  return person && evidence >= SURE && run.words === 1 ? { run, rule: 'subject' } : null;
};

/** "Sheridan, WY". */
const isTown = (comma: string | undefined, state: string | undefined): boolean =>
  comma === ',' && /^[A-Z]{2}$/.test(state ?? '');
