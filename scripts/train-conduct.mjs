/**
 * Trains one model a label of conduct on tests/exam/conduct and writes src/checks/learned/conduct-tables.ts:
 * `node scripts/train-conduct.mjs --write`. Prints what the models add to the rules on posts left out. Seeded.
 * A model is sure from where it was wrong on at most `WRONG` of the left-out posts without its label.
 */
import fs from 'node:fs';
import path from 'node:path';
import { load, plain, randomFrom, root, scaleOf, shuffle, trainPost } from './learning.mjs';

const { readCorpus } = await load('tests/exam/corpus.ts');
const { readConduct } = await load('tests/exam/conduct.ts');
const { prepareDraft } = await load('src/checks/text/prepare.ts');
const { checkDraft } = await load('src/checks/index.ts');
const { LABELS } = await load('src/checks/conduct/said.ts');
const { postLogit } = await load('src/checks/learned/models.ts');
const { writtenIn } = await load('src/checks/learned/written.ts');
const { tableOf } = await load('src/checks/learned/weights.ts');

const FOLDS = 5;
const WRONG = 0.004;
/** A post with a label counts as much as this many without. */
const POSITIVE = 3;

function rowOf({ text, labels, unseen }) {
  const draft = { parts: [{ kind: 'post', text }] };
  const prepared = prepareDraft(draft);
  const rules = new Set(
    checkDraft(draft)
      .findings.filter(({ kind, rule }) => kind === 'conduct' && !rule.startsWith('conduct/likely-'))
      .map(({ label }) => label),
  );
  return { labels, unseen, rules, features: [...writtenIn(prepared).features] };
}

const posts = [
  ...readConduct(path.join(root, 'tests/exam/conduct')).filter(({ split }) => split === 'train'),
  ...readCorpus(path.join(root, 'tests/exam/corpus'))
    .filter(({ split }) => split === 'train')
    .map(({ text }) => ({ text, labels: new Set(), unseen: true })),
];
const rows = posts.map(rowOf);
shuffle(
  rows.map((_row, at) => at),
  randomFrom(3),
).forEach((at, order) => {
  rows[at].fold = order % FOLDS;
});

const teach = (label, taught) =>
  trainPost(
    taught.map(({ features, labels }) => ({
      features,
      positive: labels.has(label) ? 1 : 0,
      weight: labels.has(label) ? POSITIVE : 1,
    })),
  );

const tables = [];
const total = { hit: 0, extra: 0, gold: 0, wrong: 0 };
for (const label of LABELS) {
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = teach(
      label,
      rows.filter((row) => row.fold !== fold),
    );
    for (const row of rows) if (row.fold === fold) row.logit = postLogit(model, new Set(row.features));
  }
  const without = rows
    .filter((row) => !row.labels.has(label))
    .map((row) => row.logit)
    .sort((a, b) => b - a);
  const sure = Math.max(0, without[Math.floor(without.length * WRONG)] ?? 0);
  const fresh = rows.filter((row) => row.unseen);
  const gold = fresh.filter((row) => row.labels.has(label));
  const hit = gold.filter((row) => row.rules.has(label)).length;
  const extra = gold.filter((row) => !row.rules.has(label) && row.logit >= sure).length;
  const wrong = fresh.filter((row) => !row.labels.has(label) && row.logit >= sure).length;
  total.hit += hit;
  total.extra += extra;
  total.gold += gold.length;
  total.wrong += wrong;
  console.log(
    `${label.padEnd(28)} sure from ${sure.toFixed(2)}  rules ${hit}/${gold.length}  added ${extra}  wrong ${wrong}/${fresh.length - gold.length}`,
  );
  const model = teach(label, rows);
  const scale = scaleOf(model.weights);
  tables.push(
    `  '${label}': { bias: ${plain(model.bias)}, sure: ${plain(sure)}, scale: ${plain(scale)}, table: '${tableOf(model.weights, scale)}' },`,
  );
}
console.log(total);

if (process.argv.includes('--write'))
  fs.writeFileSync(
    path.join(root, 'src/checks/learned/conduct-tables.ts'),
    `// Written by scripts/train-conduct.mjs; do not edit by hand.
// biome-ignore-all format: data
export const CONDUCT = {
${tables.join('\n')}
};
`,
  );
