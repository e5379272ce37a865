/**
 * `npm run release`: the archives for both stores and the source from which anybody builds them again, with hashes,
 * bill of materials, the store's linter, and what has changed in what we ask the browser for.
 * `--no-rebuild` leaves out the proof (a second build from the source archive, about a minute);
 * `--accept-permissions` records what is asked now as what the last release asked.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { buildAll } from './build.mjs';
import { filesIn, sha256, zipOf } from './release/archive.mjs';
import { lint } from './release/lint.mjs';
import { billOfMaterials } from './release/notices.mjs';
import { asked, difference } from './release/permissions.mjs';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'release');
const recorded = path.join(root, 'docs/permissions.txt');
const browsers = /** @type {const} */ (['chromium', 'firefox']);
const says = (flag) => process.argv.includes(flag);

function giveUp(message) {
  console.error(message);
  process.exit(1);
}

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

function versionOf() {
  const read = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')).version;
  const version = read('package.json');
  if (read('manifest.json') !== version) giveUp('package.json and manifest.json name different versions.');
  const changes = readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8');
  if (!changes.includes(`## ${version}`)) giveUp(`CHANGELOG.md says nothing of ${version}.`);
  return version;
}

/** What the manifest asks, against what is recorded; ends the release when it grew without being accepted. */
function comparePermissions() {
  const now = browsers.flatMap((browser) =>
    asked(path.join(root, 'dist', browser, 'manifest.json')).map((line) => `${browser} ${line}`),
  );
  const before = existsSync(recorded) ? readFileSync(recorded, 'utf8').split('\n').filter(Boolean) : [];
  const changed = difference(before, now);
  if (says('--accept-permissions')) writeFileSync(recorded, `${now.join('\n')}\n`);
  else if (changed.length > 0)
    giveUp(
      `What we ask the browser for has changed:\n${changed.join('\n')}\nLook at it, then --accept-permissions.`,
    );
  console.log(
    `permissions: ${changed.length === 0 ? 'as in the last release' : `${changed.length} changes accepted`}`,
  );
}

function lintForFirefox() {
  const { problems, explained } = lint(root, path.join(root, 'dist/firefox'));
  if (problems.length > 0) giveUp(`The store's linter says:\n${problems.join('\n')}`);
  console.log(`linter: no error, ${explained} explained warnings`);
}

/** Builds again from the source archive alone, in an empty folder. @returns the hashes of what comes out */
function rebuilt(source) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'scrub-in-rebuild-'));
  try {
    for (const [name, bytes] of Object.entries(unzipSync(source))) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), bytes);
    }
    // Building has set NODE_ENV for this process; npm would then leave out the tools.
    const { NODE_ENV: _production, ...env } = process.env;
    for (const args of [['ci'], ['run', 'build']])
      execFileSync('npm', args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
    return browsers.map((browser) => {
      const built = path.join(folder, 'dist', browser);
      return sha256(zipOf(built, filesIn(built)));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const version = versionOf();
if (git('status', '--porcelain') !== '') console.log('note: there are changes that are not committed');
await buildAll();
comparePermissions();
lintForFirefox();
rmSync(out, { recursive: true, force: true });
mkdirSync(out);
const source = zipOf(
  root,
  git('ls-files')
    .split('\n')
    .filter((name) => existsSync(path.join(root, name))),
);
const files = [
  ...browsers.map((browser) => {
    const built = path.join(root, 'dist', browser);
    return [`scrub-in-${version}-${browser}.zip`, zipOf(built, filesIn(built))];
  }),
  [`scrub-in-${version}-source.zip`, source],
  [`scrub-in-${version}-sbom.json`, new TextEncoder().encode(billOfMaterials(root))],
];
for (const [name, bytes] of files) writeFileSync(path.join(out, name), bytes);
const sums = files.map(([name, bytes]) => `${sha256(bytes)}  ${name}`);
writeFileSync(path.join(out, 'SHA256SUMS'), `${sums.join('\n')}\n`);
console.log(sums.join('\n'));
if (says('--no-rebuild')) console.log('not proven: the second build was left out');
else {
  const again = rebuilt(source);
  const same = again.every((hash, index) => sums[index]?.startsWith(hash));
  if (!same) giveUp(`Built from the source archive it is another extension:\n${again.join('\n')}`);
  console.log('built again from the source archive: the same bytes');
}
