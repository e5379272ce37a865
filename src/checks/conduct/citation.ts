/**
 * A claim about efficacy or safety with numbers and nothing to look it up by: a hint with a line to fill in. The
 * seeds ask for "credible, evidence-based information". A link, DOI, NCT or PMID number, journal or named study is enough.
 */
import { say } from './finding.ts';
import { Grammar } from './grammar.ts';
import { readingOf } from './reading.ts';
import type { ConductRule } from './rule.ts';
import { EVIDENCE } from './sources.ts';

const CLAIMS = new Grammar<'claim'>(
  {},
  {
    claim: `
    (hr|orr|pfs|os|dfs|efs|dor|rr|nnt|hazard ratio|odds ratio|relative risk|overall survival|progression free survival|response rate) ..4 NUM
    (reduces|reduced|cuts|cut|lowers|lowered|improves|improved|increases|increased|doubles|doubled|halves|halved) ..5 (mortality|survival|relapse|recurrence|pfs|os|death|stroke|bleeding|vte|infection) ..3 (by|from) ..2 (PCT|NUM)
    (superior|non inferior|noninferior) to ..4 (in|for|DRUG|placebo|standard|chemo|chemotherapy)
    PCT ..2 (vs|v|versus) ..2 PCT
  `,
  },
);
const FOUND =
  /https?:|www\.|\bdoi\b|10\.\d{4}|\bNCT\d|\bPMID|\bet al\b|\b(?:19|20)\d\d\b|\b(?=[A-Z0-9-]{0,24}[A-Z]{3})[A-Z0-9]{5,}(?:-\w+)?\b|\b[A-Z]{3}[A-Z0-9]{0,20}-?\d{1,6}\b|\b[A-Z]\d{4}\b|@\w*(?:[Nn]ejm|NEJM|[Jj]ama|JAMA|[Ll]ancet|[Bb]lood|[Jj]co|JCO|bmj|BMJ|[Nn]ature|[Aa]nnals|[Aa]sh|ASH|[Aa]sco|ASCO)\w*|\b(?:NEJM|JAMA|Lancet|JCO|BMJ|Nature|Annals|Cochrane|meta-analysis|trial|study|RCT|guideline|guidelines|registry|cohort|abstract|poster|our|label|journal|Table|Slide|board|quiz|CDC|WHO|FDA|USPSTF)\b|\b(?:link|paper|preprint|source|ref|citation)\b/;

export const citation: ConductRule = (prepared) => {
  const reading = readingOf(prepared);
  const hit = CLAIMS.find(reading).find(
    (claim) => !prepared.inDocument(claim.start) && !reading.quoted(claim.start),
  );
  if (!hit || FOUND.test(prepared.text) || reading.words.some((word) => word.kind === 'url')) return [];
  const post = prepared.regions.findLast((region) => region.kind === 'post');
  const finding = say(
    prepared,
    {
      rule: 'conduct/citation',
      label: 'citation',
      tier: 'hint',
      reason: 'Numbers without a source. A link, DOI or trial number lets readers check them.',
      source: EVIDENCE,
    },
    hit,
  );
  if (!post) return [finding];
  const end = prepared.draft.parts[post.part]?.text.length ?? 0;
  return [
    {
      ...finding,
      fixes: [{ at: { part: post.part, start: end, end }, text: ' Source: [journal, year, link]' }],
    },
  ];
};
