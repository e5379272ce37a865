/**
 * Archives that come out the same, byte for byte, from the same files: names in order, one date, one level. A
 * reviewer who builds from the source archive must be able to compare hashes.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

/** The first date a zip can hold: nobody's clock is in it. */
const DATE = new Date(1980, 0, 1);

/** @param {string} folder @returns {string[]} every file in it, relative, with slashes, in order */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.split(path.sep).join('/'))
    .sort((one, other) => (one < other ? -1 : 1));
}

/** @param {string} root @param {readonly string[]} names @returns {Uint8Array} a zip of these files of a folder */
export function zipOf(root, names) {
  const entries = [...names]
    .sort((one, other) => (one < other ? -1 : 1))
    .map((name) => [name, [readFileSync(path.join(root, name)), { mtime: DATE, level: 9, os: 3, attrs: 0 }]]);
  return zipSync(Object.fromEntries(entries));
}

/** @param {Uint8Array} bytes @returns {string} its SHA-256, in hexadecimal */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
