/** The licenses of what travels with the extension, and its bill of materials. Both come from the lock file. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const LICENSE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** @param {string} root @returns {string[]} folders of all packages that are no development tools */
function shippedPackages(root) {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([name, entry]) => name !== '' && entry.dev !== true && entry.optional !== true)
    .map(([name]) => name)
    .filter((name) => existsSync(path.join(root, name, 'package.json')))
    .sort();
}

function noticeOf(folder) {
  const { name, version, license, homepage } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const texts = readdirSync(folder)
    .filter((file) => LICENSE_FILE.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  const head = `${name} ${version} (${license ?? 'license: see below'})${homepage ? `\n${homepage}` : ''}`;
  return [head, ...texts].join('\n\n');
}

/** @param {string} root the project @returns {string} one text with every license */
export function notices(root) {
  const rule = `\n\n${'='.repeat(72)}\n\n`;
  const intro =
    'Scrub In contains the following works. Word lists and their licenses are named in\ndocs/decisions/0012-word-lists.md of the source.';
  return `${[intro, ...shippedPackages(root).map((name) => noticeOf(path.join(root, name)))].join(rule)}\n`;
}

/** @param {string} root the project @returns {string} a CycloneDX bill of materials without clock or chance in it */
export function billOfMaterials(root) {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
  const bill = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8' }));
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  for (const component of bill.components) delete component.externalReferences;
  return `${JSON.stringify(bill, null, 2)}\n`;
}
