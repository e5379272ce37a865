import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LABELS } from '../../../src/checks/contract.ts';
import { labels } from './said.ts';

const folder = path.resolve(import.meta.dirname, '../../exam/conduct');
const read = (name: string): string[] =>
  fs
    .readFileSync(path.join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => line.replaceAll('\\n', '\n'));
const counted: ReadonlySet<string> = new Set(LABELS);

/** A floor under the project's own cases; the figures themselves come from `node scripts/exam-conduct.mjs`. */
describe.each(LABELS)('%s', (label) => {
  const positives = read(`${label}.positive.txt`);
  const negatives = read(`${label}.negative.txt`);
  it('has at least 40 positive and 120 hard negative cases', () => {
    expect(positives.length).toBeGreaterThanOrEqual(40);
    expect(negatives.length).toBeGreaterThanOrEqual(120);
  });
  it('finds nine of ten', () => {
    const found = positives.filter((text) => labels(text).includes(label)).length;
    expect(found / positives.length).toBeGreaterThanOrEqual(0.9);
  });
  it('leaves 95 of 100 hard negatives alone', () => {
    const alarms = negatives.filter((text) => labels(text).some((name) => counted.has(name)));
    expect(alarms.length / negatives.length).toBeLessThanOrEqual(0.05);
  });
});
