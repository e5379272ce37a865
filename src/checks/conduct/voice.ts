/**
 * An opinion spoken for an institution: a hint to add "views my own", unless post or profile has it already. ASCO Ten
 * Tips: distinguish "between personal and institutional viewpoints".
 */
import { say } from './finding.ts';
import { Grammar } from './grammar.ts';
import { readingOf } from './reading.ts';
import type { ConductRule } from './rule.ts';
import { ASCO_TIPS } from './sources.ts';

const VOICES = new Grammar<'voice'>(
  {},
  {
    voice: `
    (we|us) at (the)? (HANDLE|NAME) ..6 (believe|support|oppose|demand|urge|stand|condemn|reject|think|call on|call for|object|endorse|insist)
    (our|my) (hospital|institution|university|department|program|clinic|cancer center|division|medical school) ..3 (believes|supports|opposes|demands|urges|stands|condemns|rejects|endorses|objects)
    (on behalf of|speaking for) (the|my|our|HANDLE|NAME) ..3
    (we|i) ..2 (urge|call on|demand|ask) ..4 (senate|senator|congress|lawmakers|governor|legislators|minister|parliament) ..12 (HANDLE|hospital|university|institution)
  `,
  },
);
const OWN =
  /\b(?:views?|opinions?|thoughts?|tweets?|posts?)\b[^.!?\n]{0,20}\b(?:my own|mine|own|personal)\b|\bpersonal (?:capacity|account|views?|opinion)\b|\bnot (?:those of|speaking for|my employer)/i;

export const voice: ConductRule = (prepared) => {
  const { context } = prepared.draft;
  if (context?.profile?.hasDisclaimer === true) return [];
  const reading = readingOf(prepared);
  const hit = VOICES.find(reading).find(
    (said) => !reading.quoted(said.start) && !prepared.inDocument(said.start),
  );
  if (!hit || [prepared.text, context?.bio ?? ''].some((text) => OWN.test(text))) return [];
  if (/\bofficial (?:statement|account)\b/i.test(prepared.text)) return [];
  return [
    say(
      prepared,
      {
        rule: 'conduct/institutional-voice',
        label: 'voice',
        tier: 'hint',
        reason: 'Reads as your institution speaking. If these are your own views, say so.',
        source: ASCO_TIPS,
      },
      hit,
      { insert: `${context?.disclaimer?.trim() || 'Views my own.'} ` },
    ),
  ];
};
