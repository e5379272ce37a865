/**
 * Recruitment for a trial without its registration number: a hint, with the note that public recruitment text may
 * need approval. The seeds: "not every trial is appropriate for every patient".
 */
import { say } from './finding.ts';
import { Grammar } from './grammar.ts';
import { readingOf } from './reading.ts';
import type { ConductRule } from './rule.ts';
import { TRIALS } from './sources.ts';

const CALLS = new Grammar<'call'>(
  {},
  {
    call: `
    (trial|study|registry|phase NUM) ..4 (is|are|now|still|currently) ..2 (recruiting|enrolling|open for enrollment|open to enrollment|open to accrual|accruing|looking for)
    (recruiting|enrolling|accruing) ..4 (patients|participants|volunteers|adults|people|women|men|children) ..8 (trial|study)
    (now|actively|currently) (recruiting|enrolling) ..8
    (looking|search|searching|seeking|need) ..2 (for)? ..3 (participants|volunteers|patients|subjects) ..6 (trial|study)
    (join|refer ..3 to|enroll in|sign up for) (our|my|this|a) ..4 (trial|clinical trial|study|registry)
    (refer|send) ..2 (your|us your)? ..2 patients ..5 (trial|study)
  `,
  },
);
const REGISTERED = /\bNCT\s?\d{6,}|\bISRCTN|\bEudraCT|\bEUCT|\bACTRN|clinicaltrials\.gov|\bCTRI\b/i;

export const recruitment: ConductRule = (prepared) => {
  const reading = readingOf(prepared);
  const hit = CALLS.find(reading).find(
    (call) => !reading.quoted(call.start) && !prepared.inDocument(call.start),
  );
  if (
    !hit ||
    REGISTERED.test(prepared.text) ||
    !/\b(?:trial|study|registry|phase)\b/i.test(prepared.text) ||
    /\b(?:not|n't|stopped|closed|finished|completed)\b/i.test(prepared.text.slice(hit.start - 20, hit.end))
  )
    return [];
  return [
    say(
      prepared,
      {
        rule: 'conduct/recruitment',
        label: 'recruitment',
        tier: 'hint',
        reason:
          'Add the trial number and "ask your team whether it fits". Public recruitment text may need IRB approval.',
        source: TRIALS,
      },
      hit,
    ),
  ];
};
