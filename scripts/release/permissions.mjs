/** What the extension asks the browser for, compared with what the last release asked. */
import { readFileSync } from 'node:fs';

const ASKED = ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions'];

/** @param {string} file a manifest @returns {string[]} "permissions storage", one a line, in order */
export function asked(file) {
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const policy = manifest.content_security_policy?.extension_pages;
  return [
    ...ASKED.flatMap((key) => (manifest[key] ?? []).map((entry) => `${key} ${entry}`)),
    ...(policy === undefined ? [] : [`content_security_policy ${policy}`]),
  ].sort();
}

/** @returns {string[]} "+ added" and "- removed" lines, empty when nothing changed */
export function difference(before, after) {
  return [
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
  ];
}
