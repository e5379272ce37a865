/** Post decisions and spans, counted the way the project's exams count them: any overlap of any type is a hit. */
import type { Report } from '../../src/checks/index.ts';
import type { ExamPost, GoldSpan } from './corpus.ts';

/** Quasi-identifying types: listed, but a miss or an extra one is no error. */
const SOFT = new Set(['AGE', 'PROVIDER_NAME', 'QUASI']);

export interface Judged {
  readonly post: ExamPost;
  readonly leaky: boolean;
  readonly missed: readonly GoldSpan[];
  readonly extra: readonly (GoldSpan & { readonly rule: string })[];
  readonly predicted: number;
}

export interface Score {
  readonly posts: number;
  readonly sensitivity: number;
  readonly specificity: number;
  readonly spanRecall: number;
  readonly spanPrecision: number;
  readonly byType: ReadonlyMap<string, { hit: number; gold: number }>;
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

export function judge(post: ExamPost, report: Report): Judged {
  const predicted = report.findings.flatMap((finding) =>
    finding.kind === 'identity'
      ? [{ start: finding.at.start, end: finding.at.end, type: finding.type, rule: finding.rule }]
      : [],
  );
  const counted = predicted.filter(
    (span) =>
      !SOFT.has(span.type) &&
      (post.spans.some((gold) => overlap(gold, span)) || !post.quasi.some((gold) => overlap(gold, span))),
  );
  return {
    post,
    leaky: report.leaky,
    missed: post.spans.filter(
      (gold) => !SOFT.has(gold.type) && !predicted.some((span) => overlap(span, gold)),
    ),
    extra: counted.filter((span) => !post.spans.some((gold) => overlap(gold, span))),
    predicted: counted.length,
  };
}

export function score(judged: readonly Judged[]): Score {
  const leaky = judged.filter(({ post }) => post.label === 'leaky');
  const clean = judged.filter(({ post }) => post.label === 'clean');
  const byType = new Map<string, { hit: number; gold: number }>();
  let gold = 0;
  let hit = 0;
  for (const { post, missed } of judged) {
    for (const span of post.spans) {
      if (SOFT.has(span.type)) continue;
      const row = byType.get(span.type) ?? { hit: 0, gold: 0 };
      byType.set(span.type, row);
      row.gold++;
      gold++;
      if (!missed.includes(span)) {
        row.hit++;
        hit++;
      }
    }
  }
  const predicted = judged.reduce((sum, row) => sum + row.predicted, 0);
  const extra = judged.reduce((sum, row) => sum + row.extra.length, 0);
  return {
    posts: judged.length,
    sensitivity: leaky.filter((row) => row.leaky).length / Math.max(1, leaky.length),
    specificity: clean.filter((row) => !row.leaky).length / Math.max(1, clean.length),
    spanRecall: hit / Math.max(1, gold),
    spanPrecision: (predicted - extra) / Math.max(1, predicted),
    byType,
  };
}
