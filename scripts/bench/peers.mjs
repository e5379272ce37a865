/**
 * What somebody would use in our place, by npm. Two are dev dependencies; three are installed into a folder of their
 * own when they are asked for, exact versions, no scripts run: they bring 216 packages and 138 MB
 * (docs/decisions/0076-peers-of-the-benchmark.md). None of them was made for this question; each says what it is for.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as chrono from 'chrono-node';
import compromise from 'compromise';

export const ASKED_FOR = { 'redact-pii': '3.4.0', openredaction: '1.1.5', 'harper.js': '2.10.0' };

/** @returns {string | null} a folder with the packages that are asked for; null when npm cannot install them */
export function installed() {
  const wanted = Object.entries(ASKED_FOR).map(([name, version]) => `${name}@${version}`);
  const folder = path.join(os.tmpdir(), `scrub-in-peers-${wanted.join('-').replaceAll(/[^\w.-]/g, '')}`);
  const isDone = path.join(folder, 'done');
  if (existsSync(isDone)) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
  const { status } = spawnSync(
    'npm',
    ['install', '--save-exact', '--ignore-scripts', '--no-audit', '--no-fund', ...wanted],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) return null;
  writeFileSync(isDone, '');
  return folder;
}

/** @typedef {{name: string, isFlagged: (text: string) => boolean | Promise<boolean>, close?: () => void}} Peer */

/** @type {() => Peer[]} */
const atHand = () => [
  { name: 'chrono-node (dates)', isFlagged: (text) => chrono.parse(text).length > 0 },
  {
    name: 'compromise (people, places)',
    isFlagged: (text) => compromise(text).topics().json().length > 0,
  },
];

/** @returns {Promise<Peer[]>} */
async function onRequest(folder) {
  const find = createRequire(path.join(folder, 'package.json'));
  const { SyncRedactor } = find('redact-pii');
  const { OpenRedaction } = find('openredaction');
  const harperAt = path.join(folder, 'node_modules/harper.js/dist');
  const { LocalLinter } = await import(pathToFileURL(path.join(harperAt, 'index.js')).href);
  const { binary } = await import(pathToFileURL(path.join(harperAt, 'binary.js')).href);
  const redactor = new SyncRedactor();
  const detector = new OpenRedaction();
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return [
    { name: 'redact-pii (its own rules)', isFlagged: (text) => redactor.redact(text) !== text },
    {
      name: 'openredaction (its default)',
      isFlagged: async (text) => (await detector.detect(text)).detections.length > 0,
    },
    {
      name: 'harper.js (spelling, grammar)',
      isFlagged: async (text) => (await linter.lint(text)).length > 0,
    },
  ];
}

/** @param {boolean} isAsked whether those that must be installed are wanted @returns {Promise<{peers: Peer[], missing: string[]}>} */
export async function peersFor(isAsked) {
  const folder = isAsked ? installed() : null;
  const missing =
    folder === null ? Object.entries(ASKED_FOR).map(([name, version]) => `${name} ${version}`) : [];
  return { peers: [...atHand(), ...(folder === null ? [] : await onRequest(folder))], missing };
}
