import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
// @ts-expect-error a plain script without types
import { filesIn, sha256, zipOf } from '../scripts/release/archive.mjs';
// @ts-expect-error a plain script without types
import { billOfMaterials, notices } from '../scripts/release/notices.mjs';

const root = path.resolve(import.meta.dirname, '..');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'scrub-in-archive-'));
  mkdirSync(path.join(folder, 'b'));
  writeFileSync(path.join(folder, 'b/two.txt'), 'two');
  writeFileSync(path.join(folder, 'one.txt'), 'one');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('an archive', () => {
  it('is the same whenever and in whatever order its files were written', () => {
    const first = sha256(zipOf(folder, filesIn(folder)));
    utimesSync(path.join(folder, 'one.txt'), 1, 1);
    expect(sha256(zipOf(folder, ['one.txt', 'b/two.txt']))).toBe(first);
    writeFileSync(path.join(folder, 'one.txt'), 'one!');
    expect(sha256(zipOf(folder, filesIn(folder)))).not.toBe(first);
  });

  it('holds every file under its name', () => {
    const entries = unzipSync(zipOf(folder, filesIn(folder)));
    expect(Object.keys(entries)).toEqual(['b/two.txt', 'one.txt']);
    expect(new TextDecoder().decode(entries['b/two.txt'])).toBe('two');
  });
});

describe('what travels with the extension', () => {
  it('is named with its license, and tools are not', () => {
    const text: string = notices(root);
    for (const name of ['preact ', 'tesseract.js ', 'pdfjs-dist ', 'zxing-wasm '])
      expect(text).toContain(`\n${name}`);
    expect(text).not.toMatch(/\n(?:vitest|puppeteer-core) \d/);
  });

  it('is listed without clock, chance or address', () => {
    const bill: string = billOfMaterials(root);
    expect(billOfMaterials(root)).toBe(bill);
    expect(bill).toContain('"name": "preact"');
    expect(bill).not.toMatch(/timestamp|serialNumber|"url"/);
  });
});
