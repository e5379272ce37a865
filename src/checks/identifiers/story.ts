/**
 * The story that names somebody without a name: an occupation, a public event, a "first" or "only", kinship to the
 * staff or to somebody known. Authority: 45 CFR 164.514(b)(2)(i)(R) "any other unique characteristic" and OCR's
 * examples of actual knowledge (a revealing occupation, a publicised event, a clear family relation).
 */
import { PARTICULAR } from '../frame/judge.ts';
import { OCCUPATIONS, OCCUPATIONS_BEGIN, PUBLIC_ROLES } from '../lexicons/occupations.ts';
import type { StoryDetail } from '../lexicons/story.ts';
import { kept } from '../text/lexeme.ts';
import { matchesOf } from '../text/matches.ts';
import type { PreparedDraft } from '../text/prepare.ts';
import type { Token } from '../text/tokens.ts';
import { type Candidate, type IdentifierRule, safeHarbor } from './candidate.ts';
import { aboutOthers, evidenceAtOffset } from './name-contexts.ts';

/** Points that make a combination a finding; fewer are enough where the frame is beyond doubt. */
const ENOUGH = 1.8;
const ENOUGH_WELL_TOLD = 1.2;
const TOLD_WELL = 1.3;
/** So much is told about one person that an age or an hour is enough to be recognised. */
const ENOUGH_FULLY_TOLD = 0.5;
const FULLY_TOLD = 2.6;
const SMALLEST = 0.9;

const REASON =
  'No name, yet these details together may tell people who this is. Change or drop the most telling one.';

export interface StoryPoint {
  readonly detail: StoryDetail | 'age' | 'hour';
  readonly points: number;
  readonly start: number;
  readonly end: number;
}

const isListed = (role: string): boolean => OCCUPATIONS().has(role) || PUBLIC_ROLES().has(role);
/** A role of one word, and the first word of a longer one. */
const isRole = kept(({ key }) => isListed(key));
const beginsRole = kept(({ key }) => OCCUPATIONS_BEGIN().has(key));

/** The role of one or two words that stands at an index. */
function roleAt(tokens: readonly Token[], index: number): string | null {
  const token = tokens[index];
  if (!token) return null;
  const two = beginsRole(token.lexeme) ? `${token.key} ${tokens[index + 1]?.key ?? ''}` : null;
  if (two !== null && isListed(two)) return two;
  return isRole(token.lexeme) ? token.key : null;
}

/** Every telling detail in sentences that are about one patient, strongest of each kind. */
export function storyPoints(prepared: PreparedDraft): StoryPoint[] {
  const { tokens } = prepared;
  const points: StoryPoint[] = [];
  if (prepared.frame.evidence < PARTICULAR) return points;
  const add = (detail: StoryDetail, value: number, from: number, to: number): void => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!first || !last || prepared.inRecord(first.start)) return;
    const frame = prepared.frame.sentences[prepared.sentenceAt(first.start)];
    if ((frame?.evidence ?? 0) < PARTICULAR) return;
    points.push({ detail, points: value, start: first.start, end: last.end });
  };
  for (const { phrase, from, to } of prepared.frame.story) add(phrase.label, phrase.weight, from, to);
  for (let index = 0; index < tokens.length; index++) {
    const role = roleAt(tokens, index);
    if (role === null) continue;
    const length = role.includes(' ') ? 2 : 1;
    const before = tokens[index - 1]?.key ?? '';
    const wider = `${tokens[index - 3]?.key ?? ''} ${tokens[index - 2]?.key ?? ''} ${before}`;
    const definite =
      /\b(?:the|our|only|local|last|that|town's|city's|county|city|state|school|varsity|famous|head)\b/.test(
        wider,
      );
    const publicRole = PUBLIC_ROLES().has(role);
    const single = /\b(?:only|last|first)\b/.test(wider);
    const place = /^(?:at|from|for|of|on|in|out|with|by)$/.test(tokens[index + length]?.key ?? '');
    add(
      'occupation',
      publicRole
        ? definite
          ? 2
          : 1.2
        : single && definite
          ? 2.2
          : definite && place
            ? 1.8
            : definite || place
              ? 1.3
              : 0.9,
      index,
      index + length,
    );
  }
  return points;
}

export const story: IdentifierRule = (prepared) => {
  const best = new Map<StoryPoint['detail'], StoryPoint>();
  for (const point of storyPoints(prepared)) {
    if (point.points > (best.get(point.detail)?.points ?? 0)) best.set(point.detail, point);
  }
  const kept = [...best.values()].sort((a, b) => b.points - a.points);
  const small = smallDetails(prepared);
  const total =
    kept.reduce((sum, point) => sum + point.points, 0) + small.reduce((sum, point) => sum + point.points, 0);
  const evidence = prepared.frame.evidence;
  const hours = small.filter(({ detail }) => detail === 'hour');
  const strongest = kept[0] ?? hours[0];
  if (!strongest || total < enough(evidence)) return [];
  if (strongest.points < SMALLEST && evidence < FULLY_TOLD) return [];
  return (kept.length ? kept : hours)
    .filter((point) => point.points >= 1 || point === strongest)
    .slice(0, 3)
    .map(
      (point): Candidate => ({
        type: 'QUASI',
        start: point.start,
        end: point.end,
        tier: 'review',
        rule: `story/${point.detail}`,
        reason: REASON,
        source: safeHarbor('R'),
        instead: null,
      }),
    );
};

const enough = (evidence: number): number =>
  evidence >= FULLY_TOLD ? ENOUGH_FULLY_TOLD : evidence >= TOLD_WELL ? ENOUGH_WELL_TOLD : ENOUGH;

const CLOCK =
  /\b(?:[01]?\d|2[0-3])(?::[0-5]\d(?: ?[ap]m)?| ?[ap]m)\b|\b\d{1,2} o'clock\b|\b0\d[0-5]\d\b|\bday \+?\d{1,3}\b/gi;
const AGE = /\b\d{1,3}[- ]?(?:y\/?o|yo[fm]?|years?[- ]olds?|yrs?[- ]old|[MF])\b/g;

/** An age or an hour says little alone; dates and places are findings by themselves. */
function smallDetails(prepared: PreparedDraft): StoryPoint[] {
  const points: StoryPoint[] = [];
  if (prepared.digits === 0) return points;
  for (const [pattern, detail] of [
    [AGE, 'age'],
    [CLOCK, 'hour'],
  ] as const) {
    const match = matchesOf(pattern, prepared.text).find(({ index }) => tellsThere(prepared, index));
    if (match) points.push({ detail, points: 0.5, start: match.index, end: match.index + match[0].length });
  }
  return points;
}

const tellsThere = (prepared: PreparedDraft, offset: number): boolean =>
  !prepared.inDocument(offset) &&
  evidenceAtOffset(prepared, offset) >= PARTICULAR &&
  !aboutOthers(prepared, offset);
