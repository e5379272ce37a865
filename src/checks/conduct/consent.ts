/**
 * A story or picture of one patient with no word of permission: asks once whether there is written permission for
 * this use. A hint; a review when a picture is shown. The ASH trainee article asks that "patient consent has been
 * obtained". Consent never hides a direct identifier: those are found elsewhere.
 */
import { PARTICULAR } from '../frame/judge.ts';
import { say } from './finding.ts';
import { Grammar } from './grammar.ts';
import { readingOf } from './reading.ts';
import type { ConductRule } from './rule.ts';
import { CONSENT } from './sources.ts';

/** A clear story: one cue more than the frame needs. */
const STORY = PARTICULAR + 0.5;

const PICTURES = new Grammar<'shown'>(
  {},
  {
    shown: `
    (photo|photos|pic|pics|picture|pictures|image|images|video|clip|xray|x ray|ct|mri|scan|ekg|ecg|smear|slide) ..3 (below|attached|here|👇|⬇️|of her|of his|of this|of the|from this|from today)
    (look|check out|see|behold|guess) ..2 (at this|this|what) ..3 (ct|mri|xray|x ray|scan|film|ekg|ecg|wound|rash|lesion|photo|pic|smear|foot|hand|leg|face|belly|fracture)
    (posting|sharing|attached|here is|heres|here are) ..4 (ct|mri|xray|x ray|scan|film|films|ekg|ecg|wound|rash|lesion|photo|photos|pics|picture|specimen|clip|video)
    📸
  `,
  },
);

/** A vignette made for teaching. */
const QUIZ =
  /\b(?:next (?:best )?step|what(?:'s| is| would you| do you|'s your) (?:the )?(?:next|dx|diagnosis|think|do)|spot (?:the )?diagnosis|board (?:review|question)|answer (?:below|in|tomorrow)|poll|A\))|\b(?:presents|presented) with\b/i;

export const consent: ConductRule = (prepared) => {
  const { frame } = prepared;
  if (frame.released.length || frame.evidence < PARTICULAR) return [];
  const reading = readingOf(prepared);
  const shown = PICTURES.find(reading).find((hit) => !reading.quoted(hit.start));
  const isPictured = (prepared.draft.context?.pictures ?? 0) > 0;
  if (!shown && !isPictured && frame.evidence < STORY) return [];
  if (QUIZ.test(prepared.text)) return [];
  const index = frame.sentences.findIndex(
    ({ evidence, cues }) =>
      evidence >= PARTICULAR && cues.sum('quiz', 'teaching', 'publication', 'history') === 0,
  );
  if (index < 0) return [];
  const sentence = prepared.sentences[Math.max(0, index)];
  if (!sentence || prepared.inRecord(sentence.start)) return [];
  const place = shown ?? sentence;
  return [
    say(
      prepared,
      {
        rule: 'conduct/consent',
        label: 'consent',
        tier: shown || isPictured ? 'review' : 'hint',
        reason: 'About one patient. Is there written permission for this use?',
        source: CONSENT,
      },
      place,
    ),
    say(
      prepared,
      {
        rule: 'conduct/recognition',
        label: 'recognition',
        tier: 'hint',
        reason: 'Would they or their family recognize this story? If so, change or leave out what tells.',
        source: CONSENT,
      },
      place,
    ),
  ];
};
