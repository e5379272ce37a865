import type { Box, PictureFinding } from '../images/types.ts';
import { leftReadable } from '../images/uncovered.ts';
import { say } from '../settings/say.ts';
import { typeWord } from './words.ts';

/** What a person leaves readable in a redacted copy, in words. */

/** One finding in a few words. */
export const named = (finding: PictureFinding): string =>
  finding.excerpt === '' ? typeWord(finding) : `${typeWord(finding)} “${finding.excerpt}”`;

const list = (findings: readonly PictureFinding[]) => [...new Set(findings.map(named))].join('; ');

/** What was found and stays readable, as a sentence; null when nothing that matters does. */
export function leftSentence(findings: readonly PictureFinding[], boxes: readonly Box[]): string | null {
  const left = leftReadable(
    findings.filter(({ tier }) => tier !== 'hint'),
    boxes,
  );
  return left.length === 0 ? null : say('notCovered', list(left));
}
