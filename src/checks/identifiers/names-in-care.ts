/** Full names that the talk of care makes a patient's: "Isabella Rossi's MRI", "vaccines for Sophia Martinez". */
import { PARTICULAR } from '../frame/judge.ts';
import { isNarrator, type NamePattern, sentenceIsOthers } from './name-contexts.ts';
import { familiarity, maybeName, nameRun } from './name-shapes.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const NOT_AFTER_FULL = /^(?:dr|dra|drs|prof|professor|nurse|by|doctor|@|#|&|-)$/;
const CARE_OWNED = words(
  'labs lab biopsy mri ct scan scans tumor cancer lymphoma leukemia chemo surgery heart liver kidney kidneys lungs bp pressure sugars hgb potassium troponin wbc marrow graft dialysis diagnosis pathology xray echo ekg ecg port picc wound fever seizures pain meds medications medication prescription insulin stroke symptoms condition treatment results appointment chart dose dosage diet allergies vaccine vaccines records discharge admission insurance pharmacy a1c glucose inr creatinine cholesterol',
);
const CARE_WORDS = words(
  'dose dosage start started prescribe prescribed prescribing treat treating treatment manage managing vaccine vaccines vaccinate instructions medication medications therapy referral refer letter authorization labs results diet exercise insulin antibiotic antibiotics recommend recommended administer screening schedule scheduled discharge discharged admit admitted follow-up followup symptoms diagnosis diagnosed hyperkalemia hypertension diabetes asthma pain fever seizure migraine rash allergy allergic counsel explain translate calculate adjust appropriate safe weighs interactions side',
);

/** "Isabella Rossi's MRI", "vaccines for Sophia Martinez (born ...)", "Priya Raman, who was": a full name in care. */
export const inCare: NamePattern = (prepared, index) => {
  const { tokens } = prepared;
  const token = tokens[index];
  const before = tokens[index - 1];
  if (
    !maybeName(prepared, token) ||
    familiarity(token) !== 'first' ||
    NOT_AFTER_FULL.test(before?.key ?? '') ||
    isNarrator(prepared, index)
  )
    return null;
  if (before?.text === '.' && /^(?:dr|dra|drs|prof)$/.test(tokens[index - 2]?.key ?? '')) return null;
  const run = nameRun(prepared, index);
  const last = run && tokens[run.to - 1];
  if (!run || !last || run.words < 2 || sentenceIsOthers(prepared, index)) return null;
  const after = tokens[run.to];
  const then = tokens[run.to + 1];
  if (last.owns && CARE_OWNED.has(after?.key ?? '')) return { run, rule: 'in-care' };
  const introduced =
    /^(?:for|in|on|with|re|to|regarding|of|about|that|does|should|can|is|will|has)$/.test(
      before?.key ?? '',
    ) || !before;
  const described =
    (/^[,(]$/.test(after?.text ?? '') &&
      (then?.kind === 'number' || /^(?:a|an|who|born|dob|age|aged|mrn)$/.test(then?.key ?? ''))) ||
    /^(?:needs|takes|has|is|was|presents|reports|weighs)$/.test(after?.key ?? '');
  if (!introduced && !described) return null;
  for (let at = Math.max(0, index - 12); at < Math.min(tokens.length, run.to + 14); at++) {
    if (CARE_WORDS.has(tokens[at]?.key ?? '')) return { run, rule: 'in-care' };
  }
  return null;
};

/** "hyperkalemia in George Papadopoulos?": a full name where medicine is talked about and nobody is credited. */
export const fullName: NamePattern = (prepared, index) => {
  const { tokens } = prepared;
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!maybeName(prepared, token) || familiarity(token) !== 'first' || isNarrator(prepared, index))
    return null;
  if (
    /^(?:dr|dra|drs|prof|professor|nurse|by|@|#|&|-)$/.test(before?.key ?? '') ||
    (before?.text === '.' && /^(?:dr|dra|drs|prof)$/.test(tokens[index - 2]?.key ?? ''))
  )
    return null;
  const run = nameRun(prepared, index);
  const last = run && tokens[run.to - 1];
  if (!run || !last || run.words < 2 || sentenceIsOthers(prepared, index)) return null;
  const frame = prepared.frame.sentences[prepared.sentenceAt(token.start)];
  if (!frame || frame.evidence < 0.5 || frame.against > 0.8) return null;
  const told = frame.cues.sum('clinical', 'shorthand', 'act', 'age', 'event', 'owned', 'kin');
  if (told < 0.5 && frame.evidence < PARTICULAR + 0.5) return null;
  // A list of people is a reading list, a panel or a team.
  if (maybeName(prepared, tokens[run.to + 1]) && tokens[run.to]?.text === ',') return null;
  return { run, rule: 'full' };
};

/** "Gerald Tuttle, 11/2/1948": a full name beside a full date is a record. */
export const bornOn: NamePattern = (prepared, index) => {
  const { tokens, text } = prepared;
  const token = tokens[index];
  if (!maybeName(prepared, token) || familiarity(token) === 'common') return null;
  const run = nameRun(prepared, index);
  const last = run && tokens[run.to - 1];
  if (!run || !last || run.words < 2 || (familiarity(token) !== 'first' && familiarity(last) !== 'surname'))
    return null;
  const after = text.slice(last.end, last.end + 18);
  return /^,? ?\(?(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})\b/.test(after)
    ? { run, rule: 'born' }
    : null;
};
