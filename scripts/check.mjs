/**
 * `npm run --silent check < drafts.jsonl` prints one report a line and nothing else;
 * `npm run check -- --file post.txt` prints for people. Exit code 1 when a line could not be read.
 */
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { loadChecks } from './load-checks.mjs';

const { checkDraft, draftFromLine, lineFromReport } = await loadChecks();
const at = process.argv.indexOf('--file');
if (at >= 0) forPeople(process.argv[at + 1] ?? '');
else await lines();

async function lines() {
  let failed = false;
  for await (const line of readline.createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (!line.trim()) continue;
    let id = null;
    try {
      const value = JSON.parse(line);
      id = value?.id ?? null;
      const { draft } = draftFromLine(value);
      await print(lineFromReport(id, draft, checkDraft(draft)));
    } catch (error) {
      failed = true;
      await print({ id, error: error instanceof Error ? error.message : String(error) });
    }
  }
  if (failed) process.exitCode = 1;
}

function print(value) {
  const more = process.stdout.write(`${JSON.stringify(value)}\n`);
  return more ? undefined : new Promise((resolve) => process.stdout.once('drain', resolve));
}

function forPeople(file) {
  const text = fs.readFileSync(path.resolve(file), 'utf8');
  const draft = { parts: [{ kind: 'post', text }] };
  const report = checkDraft(draft);
  if (report.tier === 'none') console.log('Nothing found. Pictures and video were not checked.');
  for (const finding of report.findings) {
    console.log(
      `${finding.tier.toUpperCase().padEnd(7)}"${finding.excerpt}" ${finding.kind === 'identity' ? finding.type : finding.label}`,
    );
    console.log(`       ${finding.reason} [${finding.source}]`);
    for (const fix of finding.fixes) console.log(`       -> ${fix.text}`);
  }
  if (report.mosaic) {
    const { low, mid, high, bracket, counted, lever } = report.mosaic;
    console.log(`\nAbout ${mid} people fit (${low} to ${high}): ${bracket}. Counted: ${counted.join(', ')}.`);
    if (lever) console.log(`${lever.advice}: about ${lever.mid}.`);
  }
}
