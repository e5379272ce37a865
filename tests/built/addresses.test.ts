import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Every address of another host that stands in a built file, with the reason why it is there. None is a place that
 * the extension goes to: the CSP of its pages allows no connection but to its own files, and what runs in pages names
 * none at all (privacy.test.ts). A new one fails.
 */
const REASONED: readonly { readonly host: RegExp; readonly file: RegExp; readonly why: string }[] = [
  { host: /^www\.w3\.org$/, file: /./, why: 'names of XML vocabularies' },
  {
    host: /^(www\.xfa\.org|ns\.adobe\.com|www\.apache\.org)$/,
    file: /^(pdf|assets)\//,
    why: 'names of vocabularies and a licence, in pdf.js and exifr',
  },
  {
    host: /^(github\.com|opencollective\.com|rolldown\.rs)$/,
    file: /^(ocr|assets)\//,
    why: 'who wrote a library, and what a message of a bundler refers to',
  },
  {
    host: /^(cdn|fastly)\.jsdelivr\.net$/,
    file: /^(ocr|assets)\//,
    why: 'where tesseract.js and zxing-wasm would load from if no path were given; one is, and the CSP allows no other',
  },
  {
    host: /^(localhost|example\.com|foo\.bar)$/,
    file: /^(ocr|pdf|assets)\//,
    why: 'bases against which libraries read relative addresses',
  },
  {
    host: /^(doi\.org|www\.medrxiv\.org|fundraiser\.example)$/,
    file: /^(engine\.js|assets\/)/,
    why: 'in examples and practice cases: text that is read',
  },
  { host: /^(x|twitter)\.com$/, file: /./, why: 'sites that are watched' },
];

const ADDRESS = /\b(?:https?|wss?|ftp):\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)*)/gi;

/** Ways to another place that need no connection of their own. */
const NAVIGATIONS =
  /\bwindow\.open\(|\blocation\.(?:href\s*=[^=]|assign\(|replace\()|\.action\s*=[^=]|new Image\b/g;

function sources(root: string): { name: string; text: string }[] {
  return fs
    .readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|mjs|html|css|json)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ name: path.relative(root, file), text: fs.readFileSync(file, 'utf8') }))
    .filter(({ name }) => name !== 'manifest.json');
}

const unreasoned = ({ name, text }: { name: string; text: string }): string[] =>
  [...text.matchAll(ADDRESS)]
    .map(([, host = '']) => host.toLowerCase())
    .filter((host) => !REASONED.some((entry) => entry.host.test(host) && entry.file.test(name)))
    .map((host) => `${name}: ${host}`);

describe.each(['chromium', 'firefox'])('dist/%s', (browser) => {
  const built = sources(`dist/${browser}`);

  it('names no host without a reason', () => {
    expect(built.flatMap(unreasoned)).toEqual([]);
  });

  it('what runs in pages goes nowhere by navigating or by a picture', () => {
    const inPage = built.filter(({ name }) => /^(engine|panel)\.js$|gate\.iife/.test(name));
    expect(inPage).toHaveLength(3);
    for (const { name, text } of inPage) expect([name, text.match(NAVIGATIONS)]).toEqual([name, null]);
  });
});

it('would notice an address that nobody gave a reason for', () => {
  expect(unreasoned({ name: 'assets/a.js', text: 'fetch("https://collect.example.net/")' })).toEqual([
    'assets/a.js: collect.example.net',
  ]);
});
