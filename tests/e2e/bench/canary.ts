import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** Words that exist nowhere else, and where on a disk they are found again. */

const CONSONANTS = 'bdfgklmnprtv';
const VOWELS = 'aeiou';

/** A random name of eight letters that reads like one, so that the engine takes it for one and a reader can read it. */
export function canary(): string {
  const letter = (of: string) => of[randomInt(of.length)] ?? '';
  const word = Array.from({ length: 4 }, () => letter(CONSONANTS) + letter(VOWELS)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const tried = (open: (bytes: Buffer) => Buffer, bytes: Buffer): Buffer => {
  try {
    return open(bytes);
  } catch {
    return Buffer.alloc(0);
  }
};

/** A file as it is, and unpacked where it is packed as a whole; both readings of its letters. */
function textsOf(bytes: Buffer): string[] {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b ? [tried(gunzipSync, bytes)] : [];
  const brotli = bytes.length < 1 << 20 ? [tried(brotliDecompressSync, bytes)] : [];
  return [bytes, ...packed, ...brotli].flatMap((content) => [
    content.toString('latin1').toLowerCase(),
    content.toString('utf16le').toLowerCase(),
    // Two bytes a letter may begin at an odd place.
    content.subarray(1).toString('utf16le').toLowerCase(),
  ]);
}

/** The files below a folder in which a word stands, with their paths from there. */
export function filesWith(folder: string, words: readonly string[]): { file: string; word: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const at = path.join(entry.parentPath, entry.name);
      const texts = textsOf(readFileSync(at));
      return words
        .filter((word) => texts.some((text) => text.includes(word.toLowerCase())))
        .map((word) => ({ file: path.relative(folder, at), word }));
    });
}
