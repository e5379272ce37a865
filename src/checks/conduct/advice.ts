/**
 * Advice to one person: second person with a dose, test, diagnosis or a wish for records: a review. Fines and
 * complaints came from replies; the seeds warn of "a quick second opinion". General information, teaching for
 * clinicians, public-health advice and "ask your doctor" stay silent.
 */

import { CLASSES, CUES, SAYINGS } from './advice-sayings.ts';
import { Cues } from './cues.ts';
import { say, writtenAnew } from './finding.ts';
import type { Hit } from './grammar.ts';
import { wordClass } from './pattern.ts';
import { type Reading, readingOf } from './reading.ts';
import type { ConductRule } from './rule.ts';
import { SAID } from './said.ts';
import { alongside, before } from './silence.ts';

const DOCTOR = wordClass(
  'doctor doctors doc physician oncologist hematologist team provider providers pcp pharmacist gp nurse clinic prescriber cardiologist clinician surgeon midwife specialist hcp dr healthcare care portal psychiatrist neurologist endocrinologist obgyn rheumatologist pediatrician dermatologist',
);
const ASKING = wordClass(
  'talk talking speak ask asking check discuss discussing consult call contact see bring talked tell reach message work message plan before without',
);
/** Who is taught: "your patient", residents, boards. */
const CLINICIANS = wordClass(
  'patients patient pts pt residents interns fellows colleagues trainees #medtwitter #meded #foamed #foamcc rounds attending students boards board #tweetorial tweetorial consult clinicians prescribers guideline guidelines kg mg/kg ward icu ed nejm rct trial trials study randomized cohort pgy intern resident dosing hospitalists #ashkidney sdm pearl pearls bedside #surgtwitter #emtwitter #nephtwitter #idtwitter',
);
/** Meant for everybody. */
const PUBLIC = wordClass(
  'vaccine vaccines vaccinated flu booster boosters sunscreen screening 911 988 naloxone mask masks seatbelt helmet screened colonoscopy mammogram scope pap colorectal awareness month season hydrate hydration donate blood-drive donor everyone reminder folks',
);
const SELF = wordClass('i im we my our me ive she he they her his their who');
const BROAD = wordClass('in general generally speaking disclaimer educational');

/** Says what can be said to everybody, and sends nobody away with a diagnosis. */
const GENERAL =
  'I cannot advise on individual care here. A care team that knows the whole history can help with this question.';

export const advice: ConductRule = (prepared) => {
  const reading = readingOf(prepared);
  const reply = prepared.draft.context?.reply === true || reading.words[0]?.kind === 'handle';
  const hit =
    SAYINGS.find(reading).find((candidate) => counts(reading, candidate, reply)) ?? together(reading, reply);
  if (!hit) return [];
  const finding = say(prepared, SAID['individual-medical-advice'], hit);
  return [prepared.draft.context?.reply ? { ...finding, fixes: writtenAnew(prepared, GENERAL) } : finding];
};

function counts(
  reading: Reading,
  hit: Hit<'records' | 'order' | 'verdict' | 'reply'>,
  reply: boolean,
): boolean {
  const { from, label, start } = hit;
  if (reading.prepared.inDocument(start) || reading.quoted(start)) return false;
  if (invites(reading, hit)) return false;
  if (label === 'records' && alongside(reading, from, BEST)) return false;
  if (label === 'records')
    return (
      !toTheirTeam(reading, hit) && !before(reading, from, 4, NEVER) && !alongside(reading, from, PAPERS)
    );
  if (label === 'reply' && !reply) return false;
  if (defers(reading) || before(reading, from, 3, NOT_SAID)) return false;
  const taught = reading.has(CLINICIANS);
  if (label === 'reply') return !taught && !alongside(reading, from, PUBLIC);
  if (taught && !reply) return false;
  if (alongside(reading, from, PUBLIC) && !alongside(reading, from, YOURS)) return false;
  if (reading.has(PUBLIC_HEALTH)) return false;
  return !(label === 'order' && before(reading, from, 2, SELF) && !reply);
}

/** What to do and somebody to do it, close together; or what is wrong with somebody and what to do about it. */
function together(reading: Reading, reply: boolean): Hit<'addressee' | 'act' | 'reading'> | undefined {
  const cues = new Cues(CUES, reading);
  if (!cues.has('reading') && !(cues.has('act') && cues.has('addressee'))) return undefined;
  if (
    defers(reading) ||
    reading.has(PUBLIC_HEALTH) ||
    reading.has(PAPERS) ||
    (reading.has(CLINICIANS) && !reply)
  )
    return undefined;
  const acts = cues
    .all('act')
    .filter(
      (hit) =>
        medical(reading, hit) &&
        !invites(reading, hit) &&
        !before(reading, hit.from, 4, NOT_SAID) &&
        !general(reading, hit.from),
    );
  const readings = cues
    .all('reading')
    .filter((hit) => !before(reading, hit.from, 4, NOT_SAID) && !general(reading, hit.from));
  if (readings.length && (acts.length || cues.all('reading').length > 1)) return readings[0];
  if (!cues.has('addressee')) return undefined;
  const specific = cues
    .all('addressee')
    .some(
      (hit) =>
        hit.to - hit.from > 1 ||
        /^(?:your|ur|youre|@|hon|hun|sweetie)/.test(reading.words[hit.from]?.key ?? ''),
    );
  return acts.find(
    (hit) => specific && cues.all('addressee').some((other) => Math.abs(other.from - hit.from) <= 14),
  );
}

/** A drug, dose, test or place of care stands in the words. */
function medical(reading: Reading, hit: Hit<string>): boolean {
  for (let at = hit.from; at < hit.to; at++) {
    const word = reading.words[at];
    if (
      word &&
      (word.specials.includes('DRUG') ||
        CLASSES.test.has(word.key) ||
        CLASSES.med.has(word.key) ||
        /^(?:mg|mcg|iu|twice|daily|recheck|pharmacy|er|go|see|heat|hospital|tablet|tablets|pill|pills|units|radiation|running|drink|spinach|scope|mole|mri|labs|path)$/.test(
          word.key,
        ))
    )
      return true;
  }
  return false;
}

/** "If you take …", "when patients", "most people". */
function general(reading: Reading, index: number): boolean {
  const [first, last] = reading.sentence(index);
  for (let at = first; at < last; at++) {
    const key = reading.words[at]?.key ?? '';
    if (/^(?:patients|people|everyone|women|men|adults|kids|children|we|residents)$/.test(key)) return true;
    if (
      key === 'if' &&
      at < index &&
      !/^(?:like|you|as)$/.test(reading.words[at + 7]?.key ?? '') &&
      !reading.words.slice(at, last).some((word) => word.key === 'said')
    )
      return true;
  }
  return false;
}

const INVITES = /^(?:get|book|schedule|don'?t (?:skip|miss|delay|forget|wait)|do not skip|grab|have|take)\b/i;
const SCREENING = wordClass(
  'flu rsv hpv mmr shingles covid tetanus pneumonia scope colonoscopy mammogram screening screened pap cervical booster vaccine skin checked shot shots',
);
const BEST = wordClass('favorite favourite best coolest weirdest favorites');
/** "Get your flu shot", "book your mammogram": meant for everybody. */
function invites(reading: Reading, hit: Hit<string>): boolean {
  if (OTHERS.test(reading.prepared.text.slice(hit.start, hit.end))) return true;
  if (before(reading, hit.from, 2, DONT) && alongside(reading, hit.from, SCREENING)) return true;
  return (
    INVITES.test(reading.prepared.text.slice(hit.start, hit.end)) && alongside(reading, hit.from, SCREENING)
  );
}

const DONT = wordClass('dont never not');
const OTHERS =
  /\byour (?:parents|patients|residents|interns|team|family|loved|friends|colleagues|students|hospital|fellows|trainees)\b/i;
const YOURS = wordClass('your ur DRUG');
const PUBLIC_HEALTH = wordClass('911 988 sunscreen vaccine vaccines vaccinated vaccination booster');
const NEVER = wordClass('dont never not cant wont please-dont stop no shouldnt unable');
const NOT_SAID = wordClass(
  'if whether when never asks asked asking ask why how said says told tell before without myth question should does did that',
);
const PAPERS = wordClass(
  'abstract abstracts cv manuscript paper papers slides application applications poster coauthors collaborators resume statement #match2026 mentees proposals lecture talk hospital-policy trainees residents fellows students',
);

/** "Send your labs to your doctor". */
function toTheirTeam(reading: Reading, hit: Hit<string>): boolean {
  const [, last] = reading.sentence(hit.from);
  for (let at = hit.to - 1; at < Math.min(last, hit.to + 5); at++)
    if (
      DOCTOR.has(reading.words[at]?.key ?? '') &&
      /^(?:to|with|your|the|through|via|through)$/.test(reading.words[at - 1]?.key ?? '')
    )
      return true;
  return false;
}

const NO_NEED = wordClass('no dont not never without forget skip screw wait bother instead wrong');

/** "No need to ask your doctor": the denial stands right before the asking. */
function waved(reading: Reading, doctor: number): boolean {
  for (let at = doctor - 1; at >= Math.max(0, doctor - 5); at--) {
    if (!ASKING.has(reading.words[at]?.key ?? '')) continue;
    if (before(reading, at, 3, NO_NEED))
      return !BEFORE.has(reading.words[at - 1]?.key ?? '') && !BEFORE.has(reading.words[at]?.key ?? '');
  }
  return false;
}

/** "Talk to your doctor" stands somewhere, and is not waved away. */
function defers(reading: Reading): boolean {
  return reading.words.some(
    (word, index) =>
      DOCTOR.has(word.key) &&
      before(reading, index, 5, ASKING) &&
      !waved(reading, index) &&
      !before(reading, index, 1, BROAD),
  );
}
const BEFORE = wordClass('before without until');
