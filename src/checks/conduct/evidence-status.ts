/**
 * How settled the evidence is: a link to a preprint server with no word that it is not peer reviewed, and guidance
 * threads without a date ("new information can be added as medical knowledge matures"). Hints.
 */
import { say } from './finding.ts';
import { readingOf } from './reading.ts';
import type { ConductRule } from './rule.ts';
import { EVIDENCE } from './sources.ts';

const SERVER = /\b(?:medrxiv|biorxiv|researchsquare|preprints)\.(?:org|com)\b/i;
const SAID = /\b(?:preprints?|not (?:yet )?peer[- ]reviewed|awaiting (?:peer )?review)\b/i;
const GUIDANCE = /\b(?:how i treat|my approach to|step[- ]by[- ]step guide|guideline summary|tweetorial)\b/i;
const DATED = /\bas of\b|\b20\d\d\b|\b(?:updated|current) (?:in|to)\b/i;
/** A thread is three posts or more. */
const THREAD = 3;

export const evidenceStatus: ConductRule = (prepared) => {
  const server = SERVER.exec(prepared.text);
  const { text } = prepared;
  if (server && !SAID.test(text.replace(/\S{0,80}(?:rxiv|preprints)\.org\S*/gi, ''))) {
    return [
      say(
        prepared,
        {
          rule: 'conduct/preprint',
          label: 'evidence-status',
          tier: 'hint',
          reason: 'The link leads to a preprint. Say that it is not peer reviewed yet.',
          source: EVIDENCE,
        },
        { start: server.index, end: server.index + server[0].length },
        { insert: 'Preprint, not yet peer reviewed: ' },
      ),
    ];
  }
  const posts = prepared.regions.filter((region) => region.kind === 'post');
  if (posts.length < THREAD) return [];
  const guidance = GUIDANCE.exec(text);
  if (!guidance || DATED.test(text) || readingOf(prepared).quoted(guidance.index)) return [];
  return [
    say(
      prepared,
      {
        rule: 'conduct/as-of',
        label: 'evidence-status',
        tier: 'hint',
        reason: 'Guidance ages. A line such as "as of" with month and year tells later readers.',
        source: EVIDENCE,
      },
      { start: guidance.index, end: guidance.index + guidance[0].length },
    ),
  ];
};
