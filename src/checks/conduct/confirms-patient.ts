/**
 * A reply that confirms that somebody is a patient: a stop. The OCR settlements on record (Elite Dental, New Vision
 * Dental) were answers to reviews. Only where the draft answers somebody.
 */
import { say, writtenAnew } from './finding.ts';
import { Grammar } from './grammar.ts';
import { wordClass } from './pattern.ts';
import { readingOf } from './reading.ts';
import type { ConductRule } from './rule.ts';
import { negated } from './silence.ts';
import { REPLIES } from './sources.ts';

const CLASSES = {
  visit: wordClass(
    'appointment appointments visit visits scan scans mri ct surgery procedure biopsy labs results chemo treatment treatments infusion transfusion transplant follow-up followup consultation consult admission stay operation cleaning crown exam colonoscopy delivery chart records record file bill insurance balance prescription refill cycle session sessions checkup physical bloodwork extraction implant root echo cath',
  ),
  when: wordClass(
    'last next today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday week month earlier recent upcoming on in with this',
  ),
  role: wordClass(
    'doctor oncologist hematologist surgeon nurse physician dentist psychiatrist therapist pcp cardiologist pediatrician provider pharmacist midwife anesthesiologist neurologist dermatologist obgyn gp',
  ),
};

const SAYINGS = new Grammar<'confirms'>(CLASSES, {
  confirms: `
    your @visit @when
    your (last|next|recent|upcoming|first|previous|follow|second|post op|postop|initial|latest|tuesday|monday|thursday) ..2 (@visit|up)
    as your @role
    (i|we) (told|explained|mentioned|discussed|gave|offered) ..2 (you|to you|with you) ..2 (at|during|when|before|after|on) (your|the)? ..2 (@visit|clinic|office|phone)
    (im|i am|i was|were|we are|we were) your @role
    (being|been) your @role
    (see|seeing) you (at|on|in|for|next|tomorrow|monday|tuesday|wednesday|thursday|friday) ..4 (@visit|clinic|monday|tuesday|wednesday|thursday|friday|week|office|follow|month|chair)
    when (you|we) (came|saw|were|visited|met|checked|called|left|discharged|admitted|treated|last) ..4 (in|us|clinic|you|office|hospital|er|ed|here|practice|admitted|spoke|visit|appointment)
    (when|since|after|while|during|because) (you were|your) ..3 (seen|treated|admitted|discharged|hospitalized|hospitalised|a patient|our patient|here|operated|under)
    (we|i) (saw|treated|operated on|scoped|admitted|discharged|delivered|transfused|scanned|examined|diagnosed|prescribed|biopsied|called) you
    (thank|thanks|thx) you? ..2 (for)? (being|choosing|trusting) ..3 (patient|us with|our practice|our clinic|our office|me with)
    (our|my|a|the) (records|chart|notes|files|file) (show|shows|indicate|indicates|say|says|reflect|confirm) ..2 (you|that you|your)
    (you|youre|youve) ..2 (been)? (a|our|my) ..2 (patient|client) (of|for|since|here|at|and|$)
    (i|we) (remember|recall) (you|your) ..3 (@visit|case|from|son|daughter|mom|dad|husband|wife|baby)
    (your|the) ..2 (son|daughter|child|mother|father|mom|dad|husband|wife|baby) ..2 (visit|appointment|surgery|treatment|was seen|chart|came in)
    you (missed|cancelled|canceled|no showed|declined|refused|signed|were told|left|skipped|rescheduled|walked out) ..4 (@visit|consent|ama|against|form|plan)
    (pick|picked) up your (prescription|refill|results|meds) ..3 (office|clinic|desk|us)
    (i|we) (have|got|received|reviewed|looked at|saw) your (results|labs|scan|biopsy|pathology|mri|chart|bloodwork|ct)
  `,
});

/** Neither confirms nor denies that the two ever met. */
const NEUTRAL =
  'Thank you for writing. I do not discuss care on social media. Our office is glad to help by phone.';

export const confirmsPatient: ConductRule = (prepared) => {
  if (prepared.draft.context?.reply !== true) return [];
  const reading = readingOf(prepared);
  const hit = SAYINGS.find(reading).find(
    (candidate) =>
      !reading.quoted(candidate.start) &&
      !prepared.inDocument(candidate.start) &&
      !negated(reading, candidate.from, 3) &&
      !CONDITION.has(reading.words[candidate.from - 1]?.key ?? ''),
  );
  if (!hit) return [];
  const fixes = writtenAnew(prepared, NEUTRAL);
  const finding = say(
    prepared,
    {
      rule: 'conduct/confirms-patient',
      label: 'confirms-patient',
      tier: 'stop',
      reason:
        'This reply confirms that someone is a patient. Answer without it, and offer your office line instead.',
      source: REPLIES,
    },
    hit,
  );
  return [{ ...finding, fixes }];
};

const CONDITION = wordClass('if whether unless ask before after at bring');
