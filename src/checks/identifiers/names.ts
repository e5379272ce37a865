/**
 * Names of patients, relatives, employers and household members.
 * Authority: 45 CFR 164.514(b)(2)(i)(A); initials and parts of names count (OCR de-identification guidance, 2012).
 * A capitalised word is never enough: the sentence must say that it names the person cared for or a relative.
 */
import { isCommonWord, isFirstName } from '../lexicons/people.ts';
import { NAME } from '../protect/uses.ts';
import type { PreparedDraft } from '../text/prepare.ts';
import type { Token } from '../text/tokens.ts';
import { topicOf, topicsOf } from '../text/topics.ts';
import { type Candidate, type IdentifierRule, safeHarbor } from './candidate.ts';
import type { NamePattern } from './name-contexts.ts';
import { familiarity, maybeName, nameRun, runSpan } from './name-shapes.ts';
import {
  hashtagged,
  inBed,
  justInitials,
  lamented,
  lowerCased,
  onLabel,
  pluralFamily,
  ranked,
  spelledOut,
  thenCame,
  vocative,
} from './names-called.ts';
import { bornOn, fullName, inCare } from './names-in-care.ts';
import { addressed, initialAndSurname, initialled, initials, owner, subject } from './names-in-story.ts';
import {
  ANIMALS,
  ANNOUNCES,
  caller,
  documentFor,
  family,
  named,
  ofPatient,
  relative,
  titled,
} from './names-said.ts';

const REASON =
  'Names a patient or a relative; a role says as much. Safe Harbor lists names, initials included.';
/** These want the name itself at the token: no use where an everyday word stands. */
const AT_THE_NAME: ReadonlySet<NamePattern> = new Set([
  bornOn,
  addressed,
  initialled,
  owner,
  subject,
  fullName,
  inCare,
  inBed,
  spelledOut,
  thenCame,
  vocative,
]);
/** The first pattern that accepts wins. */
const PATTERNS: readonly NamePattern[] = [
  titled,
  relative,
  ofPatient,
  named,
  caller,
  family,
  documentFor,
  bornOn,
  addressed,
  initials,
  initialled,
  initialAndSurname,
  owner,
  subject,
  fullName,
  inCare,
  hashtagged,
  inBed,
  justInitials,
  lamented,
  lowerCased,
  onLabel,
  pluralFamily,
  ranked,
  spelledOut,
  thenCame,
  vocative,
];

export const names: IdentifierRule = (prepared) => {
  const found: Candidate[] = [];
  const { tokens } = prepared;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || !(token.capital || mayBegin(token, tokens[index + 1]))) continue;
    if (tokens[index - 1]?.key === 'named' && namesAnAnimal(tokens, index)) continue;
    const clinician = clinicianRun(prepared, index);
    if (clinician > index) {
      index = clinician - 1;
      continue;
    }
    const hit = firstHit(prepared, index);
    if (!hit) continue;
    const span = runSpan(prepared, hit.run);
    found.push({
      type: 'NAME',
      ...span,
      tier: 'stop',
      rule: `names/${hit.rule}`,
      reason: REASON,
      source: safeHarbor('A'),
      instead: hit.instead ?? 'someone',
      fixStart: tokens[hit.fixFrom ?? hit.run.from]?.start ?? span.start,
      spreads: true,
    });
    index = Math.max(index, hit.run.to - 1);
  }
  return found;
};

const CLINICIAN_TITLES: ReadonlySet<string> = new Set(['dr', 'dra', 'drs', 'prof', 'professor']);
/** What somebody in a story does; a first name in lower case before it is a name. */
const RANG = topicOf('rang coded died passed seized relapsed woke smiled fought');
const LINKS = topicOf('the for on of re regarding about');
/** What a name may follow whatever else is said: laments, families, titles and the like. */
const ALONE = topicOf(['about abt miss lost remember named mourn family', ...ANNOUNCES].join(' '));

/** A lower-case word at which one of the patterns can begin. */
function mayBegin({ key, lexeme }: Token, next: Token | undefined): boolean {
  const topics = topicsOf(lexeme);
  if (topics & ALONE) return true;
  if (!next) return false;
  if (topics & LINKS && next.capital) return true;
  return (topicsOf(next.lexeme) & RANG) !== 0 && isFirstName(key) && !isCommonWord(key);
}

/** The token after "Dr. Susan Lee", or the index itself: clinicians are credited, not found. */
function clinicianRun(prepared: PreparedDraft, index: number): number {
  const { tokens } = prepared;
  if (!CLINICIAN_TITLES.has(tokens[index]?.key ?? '')) return index;
  const at = tokens[index + 1]?.text === '.' ? index + 2 : index + 1;
  return nameRun(prepared, at, { masked: true })?.to ?? index;
}

/** "Her parrot is named Winston". */
const namesAnAnimal = (tokens: readonly Token[], index: number): boolean =>
  tokens.slice(Math.max(0, index - 5), index).some(({ key }) => ANIMALS.has(key));

const AT_OTHERS = PATTERNS.filter((pattern) => !AT_THE_NAME.has(pattern));

function firstHit(prepared: PreparedDraft, index: number) {
  const token = prepared.tokens[index];
  const name = maybeName(prepared, token) && familiarity(token) !== 'common';
  for (const pattern of name ? PATTERNS : AT_OTHERS) {
    const hit = pattern(prepared, index);
    if (hit) return hit;
  }
  return null;
}

/** Second pass: a name said once in a strong context is the same person everywhere in the draft. */
export function spreadNames(prepared: PreparedDraft, found: readonly Candidate[]): Candidate[] {
  const known = new Map<string, Candidate>();
  const named = found.filter((candidate) => candidate.type === 'NAME' && candidate.spreads);
  let next = 0;
  for (const token of prepared.tokens) {
    while (next < named.length && (named[next]?.end ?? 0) + 2 < token.end) next++;
    const candidate = named[next];
    if (!candidate || token.start < candidate.start || token.kind !== 'word') continue;
    if (token.text.length > 2 && familiarity(token) !== 'common') known.set(token.key, candidate);
  }
  if (!known.size) return [];
  const more: Candidate[] = [];
  for (const token of prepared.tokens) {
    const from = token.kind === 'word' && token.capital ? known.get(token.key) : undefined;
    if (!from || prepared.masks.covers(NAME, token.start, token.end)) continue;
    more.push({
      type: 'NAME',
      start: token.start,
      end: token.owns ? token.end - 2 : token.end,
      tier: 'stop',
      rule: 'names/again',
      reason: REASON,
      source: safeHarbor('A'),
      instead: from.instead,
    });
  }
  return more;
}
