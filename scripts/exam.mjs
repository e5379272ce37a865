/**
 * `npm run exam` scores the engine on the project's own corpus (tests/exam/corpus), by split.
 * `-- --errors train` lists mistakes of one split. The held-out split is scored, not read: look at its mistakes
 * only when it is retired.
 */
import path from 'node:path';
import { runnerImport } from 'vite';
import { loadChecks } from './load-checks.mjs';

const root = path.resolve(import.meta.dirname, '..');
const load = async (file) =>
  (await runnerImport(path.join(root, file), { configFile: false, root, logLevel: 'silent' })).module;
const { checkDraft } = await loadChecks();
const { readCorpus } = await load('tests/exam/corpus.ts');
const { judge, score } = await load('tests/exam/score.ts');

const show = process.argv.includes('--errors') ? process.argv[process.argv.indexOf('--errors') + 1] : null;
const posts = readCorpus(path.join(root, 'tests/exam/corpus'));
const percent = (value) => value.toFixed(3);
/** What came last is counted by file: each is of one kind. */
const groupOf = ({ split, id }) => (split === 'fresh' ? id.replace(/-\d+$/, '') : split);
for (const split of [...new Set(posts.map(groupOf))]) {
  const judged = posts
    .filter((post) => groupOf(post) === split)
    .map((post) => judge(post, checkDraft({ parts: [{ kind: 'post', text: post.text }] })));
  const result = score(judged);
  console.log(
    `${split.padEnd(14)}${String(result.posts).padStart(4)} posts  sensitivity ${percent(result.sensitivity)}  specificity ${percent(result.specificity)}  span recall ${percent(result.spanRecall)}  precision ${percent(result.spanPrecision)}`,
  );
  console.log(
    `              ${[...result.byType].map(([type, { hit, gold }]) => `${type} ${hit}/${gold}`).join('  ')}`,
  );
  if (show !== split) continue;
  for (const { post, leaky, missed, extra } of judged) {
    const wrong = leaky !== (post.label === 'leaky');
    if (!wrong && !missed.length && !extra.length) continue;
    console.log(
      `${wrong ? (leaky ? 'FALSE ALARM' : 'MISSED') : 'spans'} ${post.id}: ${post.text.replaceAll('\n', ' / ')}`,
    );
    for (const span of missed)
      console.log(`    missed ${span.type} "${post.text.slice(span.start, span.end)}"`);
    for (const span of extra)
      console.log(`    extra  ${span.type} "${post.text.slice(span.start, span.end)}" ${span.rule}`);
  }
}
