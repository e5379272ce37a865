/**
 * Clinicians named inside a patient story or record: never a finding by themselves, but they place the story.
 * Authority: 45 CFR 164.514(b)(2)(ii), actual knowledge. Outside a story colleagues are simply credited: silent.
 */
import { PARTICULAR } from '../frame/judge.ts';
import type { Candidate, IdentifierRule } from './candidate.ts';
import { tellsOfSomebody } from './name-contexts.ts';
import { nameRun, runSpan } from './name-shapes.ts';

const TITLES = new Set('dr dra drs prof professor nurse rn doctor attending surgeon dentist pa'.split(' '));

export const providers: IdentifierRule = (prepared) => {
  const { tokens } = prepared;
  const found: Candidate[] = [];
  if (!tellsOfSomebody(prepared)) return found;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || !TITLES.has(token.key)) continue;
    const frame = prepared.frame.sentences[prepared.sentenceAt(token.start)];
    if (
      !prepared.inRecord(token.start) &&
      ((frame?.evidence ?? 0) < PARTICULAR || (frame?.against ?? 0) > (frame?.forPatient ?? 0))
    )
      continue;
    let at = index + 1;
    while (/^[.:]$/.test(tokens[at]?.text ?? '')) at++;
    const run = nameRun(prepared, at, { masked: /^dra?s?$/.test(token.key) });
    if (!run || !tokens[at]?.spaced || tokens[at]?.kind !== 'word') continue;
    if (!/^dra?s?$|^prof/.test(token.key) && run.words < 2 && tokens[index + 1]?.text !== ':') continue;
    found.push({
      type: 'PROVIDER_NAME',
      ...runSpan(prepared, run),
      tier: 'hint',
      rule: 'providers/titled',
      reason: 'A named colleague places the story; leave the name out unless they agreed.',
      source: '45 CFR 164.514(b)(2)(ii)',
      instead: null,
    });
    index = run.to - 1;
  }
  return found;
};
