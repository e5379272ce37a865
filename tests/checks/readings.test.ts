import { describe, expect, it } from 'vitest';
import { checkDraft, type Finding, type Fix, type MosaicEstimate } from '../../src/checks/index.ts';
import { digest, everyDraft, type Read } from './readings/posts.ts';

/**
 * What the engine says today, word for word, about a thousand posts of the development corpora, chosen so that
 * together they reach as much of it as so many can, and about drafts written for what posts rarely have. The exam says
 * what is right; these files say what changed: a finding, its place, its fix, its reason, an estimate. Nothing is right
 * because it is written here, and every difference is read by a person before it is kept:
 * `npx vitest run tests/checks/readings.test.ts -u` writes the files again, `git diff tests/checks/readings` shows it.
 */
const drafts = everyDraft();
const groups = [...new Set(drafts.map(({ group }) => group))];

/** Long words are told by how they begin and end, and how many letters they are. */
const LONG = 60;
function quoted(words: string): string {
  const short = words.length > LONG ? `${words.slice(0, 30)}…${words.length}…${words.slice(-10)}` : words;
  return JSON.stringify(short);
}

/** Reasons and authorities are long and few: a line has four letters for them, `reasons.txt` the words. */
const reasons = new Map<string, string>();
function reasonOf({ rule, reason, source }: Finding): string {
  const key = digest(`${reason}|${source}`, 4);
  reasons.set(`${key} ${rule}`, `${reason} (${source})`);
  return key;
}

const placeOf = ({ at, excerpt }: Finding): string =>
  at ? `${at.part > 0 ? `${at.part}:` : ''}${at.start} ${quoted(excerpt)}` : `whole ${quoted(excerpt)}`;

/** A fix of another place than the finding's has its place before it. */
function fixLine({ at: { part, start, end }, text }: Fix, finding: Finding): string {
  const isSame = finding.at?.part === part && finding.at.start === start && finding.at.end === end;
  return ` -> ${isSame ? '' : `${part}:${start}-${end} `}${JSON.stringify(text)}`;
}

/** The place is `=` when it is that of the line before. */
function findingLine(finding: Finding, before: Finding | undefined): string {
  const { rule, tier, fixes } = finding;
  const named = finding.kind === 'identity' ? finding.type : finding.label;
  const place = before && placeOf(before) === placeOf(finding) ? '=' : placeOf(finding);
  const said = rule.endsWith(`/${named}`) ? rule : `${rule} ${named}`;
  return ` ${said} ${tier} ${place} ${reasonOf(finding)}${fixes.map((fix) => fixLine(fix, finding)).join('')}`;
}

/** Three digits of each count: the fourth says nothing to a reader. */
function mosaicLine({ low, mid, high, bracket, aloneProbability, counted, lever }: MosaicEstimate): string {
  const counts = [low, mid, high, aloneProbability].map((count) => Number(count.toPrecision(3))).join(' ');
  const advice = lever ? `; ${lever.advice} -> ${Number(lever.mid.toPrecision(3))}` : '';
  return ` ${bracket}: ${counts}; ${counted.map(quoted).join(' ')}${advice}`;
}

function readingOf({ title, draft }: Read): string[] {
  const { tier, leaky, findings, mosaic } = checkDraft(draft);
  return [
    `${title}: ${tier}${leaky ? ', leaky' : ''}`,
    ...(mosaic ? [mosaicLine(mosaic)] : []),
    ...findings.map((finding, index) => findingLine(finding, findings[index - 1])),
  ];
}

describe('what the engine says of', () => {
  it.each(groups)('%s is what it said before', async (group) => {
    const lines = drafts.filter((read) => read.group === group).flatMap(readingOf);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`readings/${group}.txt`);
  });

  it('has its reasons and authorities as before', async () => {
    const lines = [...reasons].map(([key, words]) => `${key}: ${words}`).sort();
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('readings/reasons.txt');
  });
});
