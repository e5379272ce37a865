import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LABELS } from '../../../src/checks/contract.ts';
import { said } from './said.ts';

/**
 * The project's own cases, one by one: which positive case is not found, which hard negative is, and with which rule,
 * words and fix each finding comes. The floor under the shares is in corpus.test.ts; here a change of the rules shows
 * line by line. `npx vitest run tests/checks/conduct/known-faults.test.ts -u` writes the files again, to be read.
 */
const folder = path.resolve(import.meta.dirname, '../../exam/conduct');
const read = (name: string): string[] =>
  fs
    .readFileSync(path.join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => line.replaceAll('\\n', '\n'));

describe.each(LABELS)('%s', (label) => {
  it('is found as it was', async () => {
    const lines = read(`${label}.positive.txt`).map((text) => {
      const found = said(text).map(({ rule, tier, excerpt, fixes }) =>
        [
          `${rule} ${tier} ${JSON.stringify(excerpt)}`,
          ...fixes.map((fix) => `-> ${JSON.stringify(fix.text)}`),
        ].join(' '),
      );
      return found.length > 0 ? found.join('; ') : `not found: ${JSON.stringify(text)}`;
    });
    const alarms = read(`${label}.negative.txt`).flatMap((text) =>
      said(text).map(
        ({ rule, excerpt }) => `alarm: ${rule} ${JSON.stringify(excerpt)} in ${JSON.stringify(text)}`,
      ),
    );
    await expect([...lines, '', ...alarms, ''].join('\n')).toMatchFileSnapshot(`known-faults/${label}.txt`);
  }, 60_000);
});
