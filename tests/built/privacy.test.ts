import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Nothing that is built may be able to speak to a network. Every occurrence of a way to do so is listed here
 * with the reason why it loads only from the extension itself; a new one fails.
 */
const WAYS_OUT =
  /\bfetch\s*\(|XMLHttpRequest|sendBeacon|WebSocket|RTCPeerConnection|EventSource|WebTransport|importScripts/g;

/** File name pattern, what may occur there, and why. */
const ALLOWED: readonly { readonly file: RegExp; readonly way: RegExp; readonly why: string }[] = [
  {
    file: /^ocr\//,
    way: /fetch|XMLHttpRequest|importScripts/,
    why: 'tesseract.js loads its core and language data; the paths handed to it are extension addresses, and the CSP allows no other',
  },
  {
    file: /^pdf\//,
    way: /fetch|XMLHttpRequest/,
    why: 'pdf.js calls its own look-up of objects in a file "fetch"; documents are handed to it as bytes, and its own loader stays unused; the CSP allows no other host',
  },
  {
    file: /^assets\//,
    way: /fetch|importScripts|XMLHttpRequest/,
    why: 'loaders of bundled libraries (tesseract.js, zxing-wasm) for files of the extension; the CSP allows no other',
  },
];

/** Addresses that are names, not places: XML namespaces, and what libraries print in messages. */
const REMOTE = /https?:\/\/[a-z0-9.-]+/gi;
const NAMES = /^https?:\/\/(www\.w3\.org|ns\.adobe\.com|iptc\.org|purl\.org|x\.com|twitter\.com)/;

function sources(root: string): { name: string; text: string }[] {
  return fs
    .readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|mjs|html|css)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ name: path.relative(root, file), text: fs.readFileSync(file, 'utf8') }));
}

describe.each(['chromium', 'firefox'])('dist/%s', (browser) => {
  const built = sources(`dist/${browser}`);

  it('has no way to a network outside the reasoned list', () => {
    const found = built.flatMap(({ name, text }) =>
      [...text.matchAll(WAYS_OUT)]
        .filter(([way]) => !ALLOWED.some((entry) => entry.file.test(name) && entry.way.test(way)))
        .map(([way]) => `${name}: ${way}`),
    );
    expect(found).toEqual([]);
  });

  it('has no way to a network at all in what runs inside pages', () => {
    const inPage = built.filter(({ name }) => /^(engine|panel)\.js$|gate\.iife/.test(name));
    expect(inPage.length).toBe(3);
    for (const { name, text } of inPage) expect([name, text.match(WAYS_OUT)]).toEqual([name, null]);
  });

  it('names no remote address in the code that runs inside pages', () => {
    const found = built
      .filter(({ name }) => /^(engine|panel)\.js$|gate\.iife/.test(name))
      .flatMap(({ name, text }) => [...text.matchAll(REMOTE)].map(([url]) => `${name}: ${url}`))
      .filter((line) => !NAMES.test(line.replace(/^[^:]+: /, '')));
    expect(found).toEqual([]);
  });

  it('loads nothing remote in its pages', () => {
    for (const { name, text } of built.filter((file) => file.name.endsWith('.html'))) {
      expect([name, text.match(/(src|href)="(https?:)?\/\//)]).toEqual([name, null]);
    }
  });

  it('logs nothing from what runs inside pages', () => {
    for (const { name, text } of built.filter((file) => /^(engine|panel)\.js$|gate\.iife/.test(file.name))) {
      expect([name, text.match(/console\.(log|info|debug)\(/)]).toEqual([name, null]);
    }
  });
});
