import { EPONYMS } from '../lexicons/eponyms.ts';
import { NOT_NAMES } from '../lexicons/not-names.ts';
import { OCCUPATIONS } from '../lexicons/occupations.ts';
import { isFirstName } from '../lexicons/people.ts';
import type { Token } from '../text/tokens.ts';
import type { Cue } from './cues.ts';

/** Cues that no phrase can name: the shape of a word, a sign between numbers, whose name stands where. */

/** Meetings and societies, as they are written: in capitals, with or without the year. */
const MEETINGS = new Set(
  'ACS ATA AMA NKF CAP SIR SSO AAPD AADE APA ASCO ASH ESMO EHA AACR SABCS ASTRO AHA ESC TCT CHEST ATS DDW ACG AASLD EASL EULAR AAN ACEP SAEM FACS SAGES SMFM IDWEEK RSNA ECR ASN ATS AUA ARVO AAD USCAP HIMSS ENDO EASD AGS AAOS AAFP FMX ASHP APHA AACN NTI ENA SCCM SHM SGIM ACP AHIMA AAPA NBME ACOG AAP PAS KDIGO ISTH EBMT AORN'.split(
    ' ',
  ),
);
/** First names, "s/p", percentages, p-values: the token, the cue and its weight. */
export function* shapes(tokens: readonly Token[]): Generator<[number, Cue, number]> {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    const next = tokens[index + 1];
    const before = tokens[index - 1];
    if (token.kind === 'mark') {
      if (token.text === '%') yield [index, 'publication', 0.35];
      else if (token.text === '/' && next && !next.spaced) {
        if (before?.key === 's' && next.key === 'p') yield [index, 'shorthand', 0.8];
        else if (next.key === 'o' && /^[ch]$/.test(before?.key ?? '')) yield [index, 'shorthand', 0.6];
      }
    } else if (token.kind === 'number') {
      // A year before anybody living was treated.
      if (
        /^(?:1[0-8]\d\d|19[0-4]\d)$/.test(token.text) &&
        (!before ||
          before.kind === 'line' ||
          /^(?:in|since|of|from|circa|c|by|around|until|the|on|and|\(|,|:|\.)$/.test(before.key)) &&
        next?.text !== '-'
      )
        yield [index, 'history', 1.2];
    } else if (token.kind === 'word') {
      if (token.key === 'p' && /^[<=>]$/.test(next?.text ?? '')) yield [index, 'publication', 1];
      else if (token.key === 'n' && next?.text === '=') yield [index, 'publication', 1.2];
      else if (/^https?$/.test(token.key)) yield [index, 'publication', fundraiser(tokens, index) ? 0 : 1.2];
      else if (token.text === 'RT') yield [index, 'publication', 1];
      else if (MEETINGS.has(token.text)) yield [index, 'meeting', 1.2];
      else if (OCCUPATIONS().has(token.key)) {
        yield [index, 'story', 0.3];
        if (servedPerson(tokens, index)) yield [index, 'somebody', 0.7];
      } else if (token.capital && isFirstName(token.key) && !isSomethingElse(tokens, index))
        yield [index, 'name', 0.5];
    }
  }
}

/** A clinician's or author's name, an eponym, a calendar word. */
function isSomethingElse(tokens: readonly Token[], index: number): boolean {
  const key = tokens[index]?.key ?? '';
  const before = tokens[index - 1]?.text === '.' ? tokens[index - 2]?.key : tokens[index - 1]?.key;
  return (
    NOT_NAMES().has(key) ||
    EPONYMS().has(key) ||
    /^(?:dr|dra|drs|prof|professor|nurse|by)$/.test(before ?? '')
  );
}

/** A link to somebody's own page, not to an article. */
function fundraiser(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(index, index + 10)
    .some(({ key }) => /^(?:gofund|gofundme|caringbridge|facebook|instagram|venmo)$/.test(key));
}

/** "for the high school band director", "on a trapeze artist": care given to somebody of this occupation. */
function servedPerson(tokens: readonly Token[], index: number): boolean {
  for (let back = 1; back <= 4; back++) {
    if (!/^(?:the|a|an|our|my|this)$/.test(tokens[index - back]?.key ?? '')) continue;
    return /^(?:for|on|in|with|of|to|from)$/.test(tokens[index - back - 1]?.key ?? '');
  }
  return false;
}
