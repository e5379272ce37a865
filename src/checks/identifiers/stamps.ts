/**
 * Names as machines write them: DICOM `DOE^JANE`, `DOE, JANE`, forwarded e-mail headers, labels "Patient:", and
 * names in hashtags (#LilNoahStrong). Authority: 45 CFR 164.514(b)(2)(i)(A); DICOM PS3.5 value representation PN.
 */

import { PARTICULAR } from '../frame/judge.ts';
import { NOT_NAMES } from '../lexicons/not-names.ts';
import { isCommonWord, isFirstName, isSurname } from '../lexicons/people.ts';
import { hasLabels, matchesOf, matchesWhere } from '../text/matches.ts';
import { fold } from '../text/normalise.ts';
import type { PreparedDraft } from '../text/prepare.ts';
import { type Candidate, type IdentifierRule, safeHarbor } from './candidate.ts';
import { tellsOfSomebody } from './name-contexts.ts';

const CARET = /(?<![\p{L}\d^])\p{Lu}[\p{L}'-]{1,30}\^{1,2}\p{L}[\p{L}'-]{0,30}(?:\^[\p{L}]{0,20}){0,3}/gu;
/** From the comma on: there are few, and capitals are everywhere. */
const CAPS_COMMA =
  /(?=,)(?<=(?<![\p{L}\d])(\p{Lu}{2,20}(?:[-' ]\p{Lu}{2,20})?)), ?(\p{Lu}{2,20})(?: \p{Lu}\.?)?(?![\p{L}\d])/gu;
const HEADER =
  /(?:^|\n)[> ]{0,4}(?:From|To|Cc|Re|Patient|Pt|Patient name|Name|Client|Resident|Member|Insured|Guardian|Mother|Father|Spouse|Next of kin|NOK|Nombre|Paciente|Emergency contact)\s?[:=]\s?((?:\p{Lu}[\p{L}'-]{1,24}\.?(?:,? |$|(?=[<\n]))){2,4})/gu;
const INLINE_LABEL =
  /(?:\b(?:[Pp]t|PT|[Pp]atient|PATIENT|[Pp](?:atient|t)[ _][Nn]ame|PATIENT[ _]NAME|[Nn]ame|NAME|[Cc]lient|[Rr]esident|[Mm]ember|[Ii]nsured|[Nn]ombre|[Pp]aciente|[Bb]eneficiary|[Ss]ubscriber|[Mm]other|[Ff]ather|[Gg]uardian|[Ss]pouse|NOK|re|Re|RE|attn|ATTN)\s?[:=]\s?["']?)(\p{Lu}[\p{L}'-]{1,24}(?:,? \p{Lu}[\p{L}'.-]{0,24}){0,3})/gu;
const TAG = /#(\p{L}[\p{L}\d_]{3,40})/gu;
const TAG_NAME =
  /^(?:(?:Pray(?:ing|ers)?(?:For)?|Team|Lil|Little|Baby|Justice(?:For|4)|RIP|Rip|Save|Help|For|Fight(?:ing)?(?:For)?|Love|Fly(?:High)?|InMemoryOf|Remember(?:ing)?|Hope(?:For)?|Run(?:For)?)(\p{Lu}\p{Ll}{2,15})|(?:Lil|Little|Baby)?(\p{Lu}\p{Ll}{2,15})(?:Strong|Tough|Army|Warriors?|Fights?|Journey|Story|Angels?|Squad|Tribe|TheBrave|TheWarrior|TheFighter|Strength|Beats\p{L}*|Kicks\p{L}*|Wins|Rocks))/u;

const REASON = 'A name as machines print it. Remove it before posting; Safe Harbor lists names.';

// Found once a draft: names are looked for again when one of them was found.
const capitalsIn = ({ text }: PreparedDraft) => matchesOf(CAPS_COMMA, text);
const headersIn = ({ text }: PreparedDraft) => matchesWhere(hasLabels(text), HEADER, text);
const labelsIn = ({ text }: PreparedDraft) => matchesWhere(hasLabels(text), INLINE_LABEL, text);

export const stamps: IdentifierRule = (prepared) => {
  const { text } = prepared;
  const found: Candidate[] = [];
  const add = (start: number, value: string, rule: string, spreads: boolean): void => {
    const end = start + value.trimEnd().length;
    if (found.some((other) => other.start < end && start < other.end)) return;
    found.push({
      type: 'NAME',
      start,
      end,
      tier: 'stop',
      rule: `names/${rule}`,
      reason: REASON,
      source: safeHarbor('A'),
      instead: rule === 'hashtag' ? 'Stay' : '[name]',
      spreads,
    });
  };
  if (text.includes('^'))
    for (const match of matchesOf(CARET, text)) add(match.index, match[0], 'stamp', true);
  if (tellsOfSomebody(prepared))
    for (const match of prepared.once(capitalsIn)) {
      const [, last = '', first = ''] = match;
      const start = match.index - last.length;
      const [family, given] = [fold(last), fold(first)];
      const known =
        (isFirstName(given) || isSurname(family)) && !(isCommonWord(given) && isCommonWord(family));
      const evidence = prepared.frame.sentences[prepared.sentenceAt(start)]?.evidence ?? 0;
      const isSure = prepared.inRecord(start) || evidence >= 1;
      if (known && isSure && last.length > 2 && first.length > 2) add(start, last + match[0], 'stamp', true);
    }
  for (const match of prepared.once(headersIn))
    add(match.index + match[0].length - (match[1] ?? '').length, match[1] ?? '', 'header', true);
  for (const match of prepared.once(labelsIn)) {
    const value = match[1] ?? '';
    const first = fold(value.split(/[ ,]/)[0] ?? '');
    if (NOT_NAMES().has(first) || (isCommonWord(first) && !isFirstName(first))) continue;
    if (!/[ ,]\p{L}/u.test(value) && !isFirstName(first) && !isSurname(first)) continue;
    add(match.index + match[0].length - value.length, value, 'header', true);
  }
  if (text.includes('#')) {
    for (const match of matchesOf(TAG, text)) {
      const tag = match[1] ?? '';
      const named = TAG_NAME.exec(tag);
      const name = named?.[1] ?? named?.[2];
      if (!name) continue;
      const key = fold(name);
      const evidence = prepared.frame.sentences[prepared.sentenceAt(match.index)]?.evidence ?? 0;
      // A common word counts when the post says it as a name too: "little Maverick", #MaverickStrong.
      const saidToo = new RegExp(`\\b(?:little|baby|lil|sweet|our|for|named) ${name}\\b`, 'i').test(text);
      if (!saidToo && isCommonWord(key) && !isFirstName(key)) continue;
      if (!saidToo && !isFirstName(key) && evidence < PARTICULAR) continue;
      const until = tag.indexOf(name) + name.length;
      add(match.index + 1, tag.slice(0, until), 'hashtag', true);
    }
  }
  return found;
};
