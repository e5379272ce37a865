/**
 * Learns how much each kind of cue weighs in the patient frame, from the train split, by
 * logistic regression with ridge, and prints src/checks/frame/weights.ts: `node scripts/train-frame.mjs --write`.
 * Also prints accuracy on authors left out, the honest figure.
 */
import fs from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const load = async (file) =>
  (await runnerImport(path.join(root, file), { configFile: false, root, logLevel: 'silent' })).module;
const { readCorpus } = await load('tests/exam/corpus.ts');
const { cueTotals, CUES, PATIENT_CUE_NAMES } = await load('src/checks/frame/features.ts');

const posts = readCorpus(path.join(root, 'tests/exam/corpus')).filter((post) => post.split === 'train');
const rows = posts.map((post) => {
  const totals = cueTotals(post.text);
  return {
    author: post.author,
    y: post.label === 'leaky' ? 1 : 0,
    w: 1,
    x: CUES.map((cue) => totals[cue] ?? 0),
  };
});
const sign = CUES.map((cue) => (PATIENT_CUE_NAMES.includes(cue) ? 1 : -1));

/** Weights keep the sign their cue stands for: "against" may never speak for. */
function learn(data, ridge = 0.02, steps = 4000, rate = 0.3) {
  let bias = 0;
  const weights = sign.map((s) => 0.5 * s);
  const total = data.reduce((sum, row) => sum + row.w, 0);
  for (let step = 0; step < steps; step++) {
    const gradient = new Array(weights.length).fill(0);
    let biasGradient = 0;
    for (const { x, y, w } of data) {
      let z = bias;
      for (let i = 0; i < x.length; i++) z += weights[i] * x[i];
      const error = (1 / (1 + Math.exp(-z)) - y) * w;
      biasGradient += error;
      for (let i = 0; i < x.length; i++) gradient[i] += error * x[i];
    }
    bias -= (rate * biasGradient) / total;
    for (let i = 0; i < weights.length; i++) {
      weights[i] -= rate * (gradient[i] / total + ridge * (weights[i] - 0.5 * sign[i]));
      if (weights[i] * sign[i] < 0) weights[i] = 0;
    }
  }
  return { bias, weights };
}

const predict = ({ bias, weights }, x) => bias + x.reduce((sum, value, i) => sum + value * weights[i], 0);
const authors = [...new Set(rows.map((row) => row.author))];
let right = 0;
let tested = 0;
for (const author of authors) {
  const model = learn(
    rows.filter((row) => row.author !== author),
    0.02,
    1000,
  );
  for (const row of rows.filter((candidate) => candidate.author === author && candidate.w === 1)) {
    tested++;
    if (predict(model, row.x) > 0 === (row.y === 1)) right++;
  }
}
console.log(`authors left out: ${right}/${tested} posts right`);
const model = learn(rows);
const scale = 1.5 / -model.bias;
console.log('bias', model.bias.toFixed(2));
const table = CUES.map(
  (cue, i) => `  ${cue}: ${Math.abs(model.weights[i] * (model.bias < 0 ? scale : 1)).toFixed(2)},`,
).join('\n');
console.log(table);
if (process.argv.includes('--write')) {
  fs.writeFileSync(
    path.join(root, 'src/checks/frame/weights.ts'),
    `import type { OtherCue, PatientCue } from './cues.ts';\n\n/** Written by scripts/train-frame.mjs: what one unit of each cue weighs. */\nexport const WEIGHTS: Readonly<Record<PatientCue | OtherCue, number>> = {\n${table}\n};\n`,
  );
}
