/** What is shipped, in kilobytes, against the budgets that tests/built holds. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesIn, zipOf } from '../release/archive.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1).padStart(8)} KB`;
const zipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

export function sizes() {
  const dist = path.join(root, 'dist/chromium');
  const { content_scripts: scripts } = JSON.parse(readFileSync(path.join(dist, 'manifest.json'), 'utf8'));
  const gate = path.join(dist, scripts[0].js[0]);
  const whole = filesIn(dist).reduce((sum, name) => sum + statSync(path.join(dist, name)).size, 0);
  return [
    {
      title: 'What is shipped (gzip, except where said)',
      lines: [
        `gate, in every frame of a site            ${kilobytes(zipped(gate))}  of 20`,
        `panel, when a composer gets the focus     ${kilobytes(zipped(path.join(dist, 'panel.js')))}`,
        `engine with word lists, the same          ${kilobytes(zipped(path.join(dist, 'engine.js')))}  of 512`,
        `package as a zip                          ${kilobytes(zipOf(dist, filesIn(dist)).length)}  of 8192`,
        `package unpacked                          ${kilobytes(whole)}`,
      ],
    },
  ];
}
