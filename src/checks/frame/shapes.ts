import { EPONYMS } from '../lexicons/eponyms.ts';
import { NOT_NAMES } from '../lexicons/not-names.ts';
import { OCCUPATIONS } from '../lexicons/occupations.ts';
import { isFirstName } from '../lexicons/people.ts';
import { kept, type Lexeme } from '../text/lexeme.ts';
import type { Token } from '../text/tokens.ts';
import type { Cue } from './cues.ts';

/** Cues that no phrase can name: the shape of a word, a sign between numbers, whose name stands where. */

/** Meetings and societies, as they are written: in capitals, with or without the year. */
const MEETINGS = new Set(
  'ACS ATA AMA NKF CAP SIR SSO AAPD AADE APA ASCO ASH ESMO EHA AACR SABCS ASTRO AHA ESC TCT CHEST ATS DDW ACG AASLD EASL EULAR AAN ACEP SAEM FACS SAGES SMFM IDWEEK RSNA ECR ASN ATS AUA ARVO AAD USCAP HIMSS ENDO EASD AGS AAOS AAFP FMX ASHP APHA AACN NTI ENA SCCM SHM SGIM ACP AHIMA AAPA NBME ACOG AAP PAS KDIGO ISTH EBMT AORN'.split(
    ' ',
  ),
);
/** What a word is by itself: at most one of these. */
type Form = 'link' | 'retweet' | 'meeting' | 'occupation' | 'first name' | 'p' | 'n' | 'none';

const formOf = kept(({ text, key, capital }: Lexeme): Form => {
  if (key === 'p' || key === 'n') return key;
  if (/^https?$/.test(key)) return 'link';
  if (text === 'RT') return 'retweet';
  if (MEETINGS.has(text)) return 'meeting';
  if (OCCUPATIONS().has(key)) return 'occupation';
  return capital && isFirstName(key) && !NOT_NAMES().has(key) && !EPONYMS().has(key) ? 'first name' : 'none';
});

/** Reports first names, "s/p", percentages, p-values: the token, the cue and its weight. */
export function shapes(tokens: readonly Token[], report: Report): void {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind === 'word') ofWord(tokens, index, token, report);
    else if (token?.kind === 'mark') ofMark(tokens, index, token, report);
    else if (token?.kind === 'number' && isLongAgo(tokens, index)) report(index, 'history', 1.2);
  }
}

type Report = (token: number, cue: Cue, weight: number) => void;

function ofMark(tokens: readonly Token[], index: number, { text }: Token, report: Report): void {
  if (text === '%') report(index, 'publication', 0.35);
  const next = tokens[index + 1];
  if (text !== '/' || !next || next.spaced) return;
  const before = tokens[index - 1]?.key;
  if (before === 's' && next.key === 'p') report(index, 'shorthand', 0.8);
  else if (next.key === 'o' && (before === 'c' || before === 'h')) report(index, 'shorthand', 0.6);
}

function ofWord(tokens: readonly Token[], index: number, { lexeme }: Token, report: Report): void {
  const next = tokens[index + 1]?.text ?? '';
  switch (formOf(lexeme)) {
    case 'p':
      if (/^[<=>]$/.test(next)) report(index, 'publication', 1);
      break;
    case 'n':
      if (next === '=') report(index, 'publication', 1.2);
      break;
    case 'link':
      report(index, 'publication', fundraiser(tokens, index) ? 0 : 1.2);
      break;
    case 'retweet':
      report(index, 'publication', 1);
      break;
    case 'meeting':
      report(index, 'meeting', 1.2);
      break;
    case 'occupation':
      report(index, 'story', 0.3);
      if (servedPerson(tokens, index)) report(index, 'somebody', 0.7);
      break;
    case 'first name':
      if (!isCredited(tokens, index)) report(index, 'name', 0.5);
      break;
  }
}

/** A year before anybody living was treated. */
function isLongAgo(tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text ?? '';
  const before = tokens[index - 1];
  return (
    text.length === 4 &&
    /^(?:1[0-8]\d\d|19[0-4]\d)$/.test(text) &&
    (!before ||
      before.kind === 'line' ||
      /^(?:in|since|of|from|circa|c|by|around|until|the|on|and|\(|,|:|\.)$/.test(before.key)) &&
    tokens[index + 1]?.text !== '-'
  );
}

/** A clinician's or author's name. */
function isCredited(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.text === '.' ? tokens[index - 2]?.key : tokens[index - 1]?.key;
  return /^(?:dr|dra|drs|prof|professor|nurse|by)$/.test(before ?? '');
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
