/**
 * Trains the two models of src/checks/learned on tests/exam/corpus and writes their tables:
 * `npm run train`. Without `--write` it only prints the honest figures: models and judge on
 * authors left out. Seeded: the same corpus gives the same tables. The posts of the held-out split are never read.
 */
import fs from 'node:fs';
import path from 'node:path';
import { largestOf, load, plain, randomFrom, root, shuffle, trainPost } from './learning.mjs';

const {
  firstReading,
  judgment,
  LARGEST,
  MOST_TOKEN_FEATURES,
  prepareDraft,
  readConduct,
  readCorpus,
  SecondReading,
  signsOf,
  TAG_NAMES,
  TOKEN_BITS,
  tableOf,
  tokenFeatures,
  writtenIn,
} = await load('tests/exam/learning.ts');

const OTHERS = TAG_NAMES.length - 1;
const FOLDS = 5;
/** Smaller weights are left out of the tables: half of them, and the figures stay. */
const LEAST_POST = 0.15;
const LEAST_TAG = 0.1;
/** Files that were written after the rules and not used to write them: only there do the rules' figures count. */
const UNSEEN_BY_RULES = /^train-(?:v|w|x)/;
const TAG_OF = { NAME: 'NAME', DATE: 'DATE', LOCATION: 'LOCATION', FACILITY: 'FACILITY' };
/** Scores leave a link alone; it says nothing of anybody. */
const LINK = 'LINK';
/** Ages are the rules' work; clinicians' names are credited, not found. */
const UNTAGGED = new Set(['AGE', 'AGE_OVER_89', 'PROVIDER_NAME']);

const overlaps = (a, b) => a.start < b.end && b.start < a.end;

function tagOf(post, token) {
  const span = post.spans.find((one) => overlaps(one, token));
  if (span) return UNTAGGED.has(span.type) ? 0 : TAG_NAMES.indexOf(TAG_OF[span.type] ?? 'ID');
  return post.quasi.some((one) => one.type !== LINK && overlaps(one, token))
    ? TAG_NAMES.indexOf('DETAIL')
    : 0;
}

function rowOf(post) {
  const prepared = prepareDraft({ parts: [{ kind: 'post', text: post.text }] });
  const signs = signsOf(prepared.tokens);
  const buffer = new Int32Array(MOST_TOKEN_FEATURES);
  const tokens = signs.flatMap((sign, at) => {
    if (!sign) return [];
    const count = tokenFeatures(signs, at, buffer);
    return [{ features: buffer.slice(0, count), tag: tagOf(post, prepared.tokens[at]) }];
  });
  return {
    post,
    prepared,
    positive: post.label === 'leaky' ? 1 : 0,
    features: writtenIn(prepared).features,
    tokens,
    found: firstReading(prepared).candidates,
  };
}

/** Words of clean posts count for less: their tags are asked for where the whole reads like a story. */
const NOBODYS = 0.3;

/** Softmax regression over the tags, "none" as the point of reference. */
function trainTags(rows, { rounds = 8, rate = 0.2, hidden = 0.15 } = {}) {
  const random = randomFrom(5);
  const tokens = rows.flatMap((row) =>
    row.tokens.map((token) => ({ ...token, weight: row.positive ? 1 : NOBODYS })),
  );
  const places = 2 ** TOKEN_BITS * OTHERS;
  const weights = new Float32Array(places);
  const squares = new Float32Array(places);
  const biases = new Array(OTHERS).fill(-1);
  const chances = new Float64Array(OTHERS);
  const order = tokens.map((_token, at) => at);
  for (let round = 0; round < rounds; round++)
    for (const at of shuffle(order, random)) {
      const { features, tag, weight } = tokens[at];
      const seen = features.filter(() => random() > hidden);
      let sum = 1;
      for (let which = 0; which < OTHERS; which++) {
        let logit = biases[which];
        for (const feature of seen) logit += weights[feature * OTHERS + which];
        chances[which] = Math.exp(Math.min(30, logit));
        sum += chances[which];
      }
      for (let which = 0; which < OTHERS; which++) {
        const error = (chances[which] / sum - (tag === which + 1 ? 1 : 0)) * weight;
        if (Math.abs(error) < 1e-3) continue;
        biases[which] -= rate * 0.02 * error;
        for (const feature of seen) {
          const place = feature * OTHERS + which;
          squares[place] += error * error;
          weights[place] -= (rate * error) / Math.sqrt(squares[place] + 1);
        }
      }
    }
  return { biases, weights, scale: 1 };
}

/** The judge's weights: a plain logistic regression over the evidence, balanced between leaky and clean. */
function trainJudge(rows, steps = 4000, rate = 0.2, ridge = 0.005) {
  const keys = Object.keys(rows[0].evidence);
  const judge = Object.fromEntries(['bias', ...keys].map((key) => [key, 0]));
  const leaky = rows.filter((row) => row.positive).length;
  for (let step = 0; step < steps; step++) {
    const slope = Object.fromEntries(Object.keys(judge).map((key) => [key, 0]));
    for (const row of rows) {
      const weight = 0.5 / (row.positive ? leaky : rows.length - leaky);
      const error = (1 / (1 + Math.exp(-judgment(row.evidence, judge))) - row.positive) * weight;
      slope.bias += error;
      for (const key of keys) slope[key] += error * row.evidence[key];
    }
    judge.bias -= rate * slope.bias;
    for (const key of keys) judge[key] -= rate * (slope[key] + ridge * judge[key]);
  }
  return judge;
}

function figures(name, rows, says) {
  const of = (leaky) => rows.filter((row) => row.positive === leaky);
  const right = (leaky) =>
    of(leaky).filter((row) => says(row) > 0 === (leaky === 1)).length / of(leaky).length;
  console.log(
    `${name.padEnd(34)} ${String(rows.length).padStart(5)} posts  sensitivity ${right(1).toFixed(3)}  specificity ${right(0).toFixed(3)}`,
  );
}

/** Rows with the evidence that models give which never saw their author. */
function leftOut(rows) {
  const authors = shuffle([...new Set(rows.map((row) => row.post.author))].sort(), randomFrom(11));
  const foldOf = new Map(authors.map((author, at) => [author, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_unused, fold) => fold).flatMap((fold) => {
    const taught = rows.filter((row) => foldOf.get(row.post.author) !== fold);
    const models = { post: trainPost(taught), tags: trainTags(taught) };
    return rows
      .filter((row) => foldOf.get(row.post.author) === fold)
      .map((row) => ({ ...row, evidence: new SecondReading(row.prepared, models).evidence(row.found) }));
  });
}

const stories = readCorpus(path.join(root, 'tests/exam/corpus'))
  .filter((post) => post.split === 'train' || post.id.startsWith('queries-train'))
  .map(rowOf);
/** Their weight beside a story's: enough to know ordinary talk, too little to drown what is rare. */
const TALK = 0.35;
/** The posts on conduct are about everything but patients; the few in which the rules see one are left out. */
const talk = readConduct(path.join(root, 'tests/exam/conduct'))
  .filter(({ split }) => split === 'train')
  .map(({ file, text }, at) =>
    rowOf({ id: `talk-${at}`, author: `${file} ${at}`, label: 'clean', text, spans: [], quasi: [] }),
  )
  .filter(({ found }) => found.every(({ tier }) => tier === 'hint'))
  .map((row) => ({ ...row, weight: TALK }));
const rows = [...stories, ...talk];
const judged = leftOut(rows);
const honest = judged.filter((row) => UNSEEN_BY_RULES.test(row.post.id));
const judge = trainJudge(honest.length ? honest : judged);
figures('post model, authors left out', judged, (row) => row.evidence.story);
figures('rules, on posts new to them', honest, (row) => row.evidence.stop + row.evidence.review);
figures('judge, on posts new to the rules', honest, (row) => judgment(row.evidence, judge));
console.log(judge);

if (process.argv.includes('--write')) {
  const post = trainPost(rows);
  const tags = trainTags(rows);
  const [postScale, tagScale] = [post, tags].map(({ weights }) => largestOf(weights) / LARGEST);
  const numbers = Object.entries(judge).map(([key, value]) => `${key}: ${plain(value)}`);
  fs.writeFileSync(
    path.join(root, 'src/checks/learned/model-tables.ts'),
    `// Written by scripts/train-learned.mjs; do not edit by hand.
// biome-ignore-all format: data
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: learned numbers
export const JUDGE = { ${numbers.join(', ')} };
export const POST = { bias: ${plain(post.bias)}, scale: ${plain(postScale)}, table: '${tableOf(post.weights, postScale, LEAST_POST)}' };
export const TAGS = { biases: [${tags.biases.map(plain).join(', ')}], scale: ${plain(tagScale)}, table: '${tableOf(tags.weights, tagScale, LEAST_TAG)}' };
`,
  );
}
