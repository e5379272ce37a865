import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
// @ts-expect-error a plain script without types
import { asked, difference } from '../../scripts/release/permissions.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const recorded = readFileSync(path.join(root, 'docs/permissions.txt'), 'utf8').split('\n').filter(Boolean);

it('asks the browser for what is recorded, and nothing more', () => {
  const now = ['chromium', 'firefox'].flatMap((browser) =>
    asked(path.join(root, 'dist', browser, 'manifest.json')).map((line: string) => `${browser} ${line}`),
  );
  expect(difference(recorded, now)).toEqual([]);
});

it('would notice a permission more, and one less', () => {
  expect(difference(['a', 'b'], ['b', 'c'])).toEqual(['+ c', '- a']);
});
