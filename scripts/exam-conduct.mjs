/**
 * `node scripts/exam-conduct.mjs` scores the rules of conduct on the project's own cases (tests/exam/conduct): per
 * label positives and hard negatives, the last quarter of each file held out. `--errors` lists the mistakes of the
 * development part, `--errors held` those of the held-out part (look only when it is retired). At the end the files
 * of mixed labels.
 */
import fs from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { loadChecks } from './load-checks.mjs';

const { checkDraft } = await loadChecks();
const folder = path.resolve(import.meta.dirname, '../tests/exam/conduct');
const LABELS = [
  'insult',
  'anger',
  'stigmatizing-language',
  'overpromise',
  'individual-medical-advice',
  'undisclosed-COI',
  'copyright-figure',
  'embargo',
];
const at = process.argv.indexOf('--errors');
const show = at < 0 ? null : process.argv[at + 1] === 'held' ? 'held' : 'development';

/** Posts of a file with the part they belong to; `\n` is a line break. */
function read(name) {
  const file = path.join(folder, name);
  if (!fs.existsSync(file)) return [];
  const posts = fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('# '))
    .map((line) => line.replaceAll('\\n', '\n'));
  return posts.map((text, index) => ({ text, part: index >= posts.length * 0.75 ? 'held' : 'development' }));
}

const labelsOf = (text) =>
  new Set(
    checkDraft({ parts: [{ kind: 'post', text }] })
      .findings.filter((finding) => finding.kind === 'conduct')
      .map((finding) => finding.label),
  );

for (const part of ['development', 'held']) {
  const total = { hit: 0, positives: 0, alarms: 0, negatives: 0, other: 0 };
  for (const label of LABELS) {
    const positives = read(`${label}.positive.txt`).filter((post) => post.part === part);
    const negatives = read(`${label}.negative.txt`).filter((post) => post.part === part);
    let hit = 0;
    let other = 0;
    let alarms = 0;
    for (const { text } of positives) {
      const labels = labelsOf(text);
      if (labels.has(label)) hit++;
      else if (show === part) console.log(`MISSED ${label}: ${text}`);
      const more = LABELS.filter((name) => name !== label && labels.has(name));
      if (more.length) {
        other++;
        if (show === part) console.log(`  also ${more.join(', ')} (${label}): ${text}`);
      }
    }
    for (const { text } of negatives) {
      const wrong = LABELS.filter((name) => labelsOf(text).has(name));
      if (!wrong.length) continue;
      alarms++;
      if (show === part) console.log(`ALARM ${wrong.join(', ')} (for ${label}): ${text}`);
    }
    total.hit += hit;
    total.positives += positives.length;
    total.alarms += alarms;
    total.negatives += negatives.length;
    total.other += other;
    console.log(
      `${part.padEnd(12)}${label.padEnd(27)}found ${hit}/${positives.length}  with another label ${other}  false alarms ${alarms}/${negatives.length}`,
    );
  }
  console.log(
    `${part.padEnd(12)}${'all'.padEnd(27)}found ${total.hit}/${total.positives}  with another label ${total.other}  false alarms ${total.alarms}/${total.negatives}\n`,
  );
}

/** Posts of all labels mixed, by authors who had not read the rules. */
const { module: reader } = await runnerImport(path.resolve(import.meta.dirname, '../tests/exam/conduct.ts'), {
  configFile: false,
  logLevel: 'silent',
});
const mixed = reader.readConduct(folder).filter(({ unseen }) => unseen);
for (const split of ['train', 'heldout']) {
  const posts = mixed.filter((post) => post.split === split);
  const counts = { hit: 0, gold: 0, wrong: 0, none: 0, alarms: 0 };
  for (const { text, labels } of posts) {
    const given = LABELS.filter((label) => labelsOf(text).has(label));
    counts.gold += labels.size;
    counts.hit += given.filter((label) => labels.has(label)).length;
    counts.wrong += given.filter((label) => !labels.has(label)).length;
    if (labels.size) continue;
    counts.none++;
    if (given.length) counts.alarms++;
  }
  const { hit, gold, wrong, none, alarms } = counts;
  console.log(
    `${`mixed, ${split}`.padEnd(16)}${posts.length} posts  recall ${(hit / gold).toFixed(2)}  precision ${(hit / (hit + wrong)).toFixed(2)}  false alarms on none ${alarms}/${none}`,
  );
}
