/** The store's own linter. Every warning must be one that is explained here; an error ends the release. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Why each kind of warning is there and what was looked at. A warning beside these fails. */
const EXPLAINED = [
  {
    code: 'DANGEROUS_EVAL',
    file: /^(?:assets\/(?:firefox\.ts|pdf)-|ocr\/worker|pdf\/pdf\.worker)/,
    why: 'tesseract.js and pdf.js carry a Function constructor for old engines; the CSP has no unsafe-eval, so it cannot run',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(?:assets\/(?:firefox\.ts|pdf)-|pdf\/pdf\.worker)/,
    why: 'import() of workers and wasm that travel with the extension; script-src is self',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(?:assets\/\w+-|panel\.js)/,
    why: 'preact can set innerHTML on request (dangerouslySetInnerHTML), which nothing of ours does; a test reads the sources for it',
  },
  {
    code: 'UNSUPPORTED_API',
    file: /^assets\/firefox\.ts-/,
    why: 'the offscreen document of Chrome: not reached in Firefox, where the background page is the workshop',
  },
];

/** @param {string} root @param {string} folder the unpacked extension @returns {{problems: string[], explained: number}} */
export function lint(root, folder) {
  const bin = path.join(root, 'node_modules/addons-linter/bin/addons-linter');
  const run = spawnSync(process.execPath, [bin, folder, '--output', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (!run.stdout.trim().startsWith('{'))
    return { problems: [`the linter did not run: ${run.stderr}`], explained: 0 };
  const { errors, warnings } = JSON.parse(run.stdout);
  const isExplained = ({ code, file }) =>
    EXPLAINED.some((one) => one.code === code && one.file.test(file ?? ''));
  const open = [...errors, ...warnings.filter((warning) => !isExplained(warning))];
  return {
    problems: open.map(({ code, file, line, message }) => `${code} ${file}:${line ?? ''} ${message}`),
    explained: warnings.filter(isExplained).length,
  };
}
