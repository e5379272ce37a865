/**
 * Makes this computer ready: packages and a browser. Node built-ins only, because it runs on a fresh clone.
 * Everything it does is said; what it cannot do is one message and exit code 2.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browsers.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** Ends the program with one message for people. */
function giveUp(message) {
  console.error(`\n${message}`);
  process.exit(2);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!fits)
    giveUp(
      `Node ${process.versions.node} is too old: please install Node 20.19 or newer (https://nodejs.org).`,
    );
}

/** npm writes its own lock into node_modules when an install is complete: compare it with ours. */
function packagesAreFresh() {
  const read = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  if (!existsSync(path.join(root, 'node_modules/.package-lock.json'))) return false;
  const installed = read('node_modules/.package-lock.json');
  return Object.entries(read('package-lock.json')).every(
    ([name, { version, optional }]) => name === '' || optional || installed[name]?.version === version,
  );
}

/** Installs the locked packages when they are missing or from another lock file. */
function installPackages() {
  if (packagesAreFresh()) return;
  console.log('Installing packages (npm ci) …');
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) giveUp('The packages could not be installed: see the message of npm above.');
}

const isRootOnDebian = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const fonts = ['fonts-liberation', 'fonts-dejavu-core', 'fonts-noto-color-emoji'];

/** @param {string[]} browsers Debian packages */
function installFromDebian(browsers) {
  console.log(`Installing ${browsers.join(' and ')} (apt-get) …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...browsers, ...fonts]])
    spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
}

/** Which Debian packages would help; none when somebody named their own browser. */
function missingFromDebian(found, need) {
  if (!isRootOnDebian() || process.env.CHROME_PATH || process.env.FIREFOX_PATH) return [];
  if (need === 'any' && (found.chromium || found.firefox)) return [];
  return [...(found.chromium ? [] : ['chromium']), ...(found.firefox ? [] : ['firefox-esr'])];
}

/**
 * Ends with packages installed and a browser known.
 * @param {'none' | 'any' | 'both'} need which browsers the work needs; with 'both', one may still be missing in the
 *   answer where it cannot be installed
 * @returns {{chromium: string | undefined, firefox: string | undefined}}
 */
export function setup(need = 'any') {
  checkNode();
  installPackages();
  const find = () => ({ chromium: findBrowser('chromium'), firefox: findBrowser('firefox') });
  let found = find();
  if (need === 'none') return found;
  const missing = missingFromDebian(found, need);
  if (missing.length > 0) {
    installFromDebian(missing);
    found = find();
  }
  if (!found.chromium && !found.firefox)
    giveUp(
      'No browser found. Please install Chrome, Chromium, Edge, Brave or Firefox, or name one in CHROME_PATH or FIREFOX_PATH.',
    );
  return found;
}

if (process.argv[1] === import.meta.filename) {
  const { chromium, firefox } = setup();
  console.log(`ready. Chromium family: ${chromium ?? 'none'}; Firefox: ${firefox ?? 'none'}`);
}
