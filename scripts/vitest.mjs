/** Runs of the projects of vitest.config.ts, and what is to be said of them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/**
 * @typedef {{file: string, test: string, why: string}} Failure `test` is '' when the file as a whole failed
 * @typedef {{passed: number, failed: number, skipped: number, failures: Failure[], hidden: string,
 *   passedIn: Record<string, number>}} Run `hidden` says what failed outside any test, '' when nothing did; `passedIn`
 *   counts what passed by file
 */

/**
 * @param {string} project
 * @param {{files?: string[], env?: Record<string, string>, config?: string}} [only] these files of it, by paths from
 *   the root; `config` is another file than the suite's own
 * @returns {Run} no tests at all is a failure, and so is an error outside any test
 */
export function vitest(project, { files = [], env = {}, config = 'vitest.config.ts' } = {}) {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'scrub-in-test-'));
  const report = path.join(scratch, 'report.json');
  const program = path.join(root, 'node_modules/vitest/vitest.mjs');
  const run = spawnSync(
    process.execPath,
    [
      program,
      'run',
      `--config=${path.join(root, config)}`,
      `--project=${project}`,
      '--reporter=json',
      `--outputFile=${report}`,
      ...files,
    ],
    {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CI: 'true', ...env },
    },
  );
  try {
    return runOf(JSON.parse(readFileSync(report, 'utf8')), run.status);
  } catch {
    const hidden = `${run.stdout}${run.stderr}`.trim() || 'vitest left no report';
    return { passed: 0, failed: 1, skipped: 0, failures: [], hidden, passedIn: {} };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * A test that hung is reported by the trace of where it stands, under the name that trace was made with, and without
 * the words "timed out".
 */
const whyOf = ({ failureMessages }) =>
  failureMessages.join('\n').replaceAll(/^Error: STACK_TRACE_ERROR$/gm, 'Error: the test timed out');

function runOf(report, status) {
  const passedIn = {};
  const failures = report.testResults.flatMap((result) => {
    const file = path.relative(root, result.name);
    passedIn[file] = result.assertionResults.filter((test) => test.status === 'passed').length;
    const tests = result.assertionResults.filter((test) => test.status === 'failed');
    const own = tests.map((test) => ({ file, test: test.fullName, why: whyOf(test) }));
    const why = result.message || 'its tests did not run: what prepares them failed';
    return result.status === 'failed' && tests.length === 0 ? [{ file, test: '', why }] : own;
  });
  const isHidden = failures.length === 0 && (status !== 0 || report.numPassedTests === 0);
  return {
    passed: report.numPassedTests,
    failed: Math.max(failures.length, report.numFailedTests) + (isHidden ? 1 : 0),
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
    hidden: isHidden ? 'vitest failed outside its tests, or found none' : '',
    passedIn,
  };
}

const lineOf = ({ file, test, why }) => (test === '' ? `${file}: ${why}` : `${file} > ${test}\n${why}`);

/** @param {Run} run @returns {{passed: number, failed: number, skipped: number, details: string}} for printing */
export function countOf({ passed, failed, skipped, failures, hidden }) {
  return { passed, failed, skipped, details: [...failures.map(lineOf), hidden].filter(Boolean).join('\n\n') };
}

/**
 * What a page or a browser owed and did not show in time, by the words of puppeteer and vitest. What the product owes,
 * its dialogs and one post for one press, has waits and words of our own, and those are faults at once.
 */
const isInVain = (why) =>
  /^(?:TimeoutError\b|\w*Error: [^\n]*\btimed out\b)/.test(why) && !why.startsWith('AssertionError');
/** More files than this are no matter of a busy machine. */
const MOST = 3;

/**
 * @param {Run} run
 * @returns {string[]} the files worth a second look: those that could not begin, and those with a test that waited in
 *   vain; none when anything else went wrong too
 */
export function worthASecondLook({ failures, hidden }) {
  const files = [...new Set(failures.map(({ file }) => file))];
  const isWaiting = failures.every(({ test, why }) => test === '' || isInVain(why));
  return hidden === '' && isWaiting && files.length <= MOST ? files : [];
}

/**
 * As `countOf(run)`, with what was worth a second look looked at again
 * (docs/decisions/0081-a-second-look-at-what-waited.md).
 * @param {Run} run
 * @param {(files: string[]) => Run} again runs these files, with nothing beside them
 * @returns {{passed: number, failed: number, skipped: number, details: string, unsteady?: string}} `unsteady` says what
 *   passed at the second look only
 */
export function withSecondLook(run, again) {
  const files = worthASecondLook(run);
  if (files.length === 0) return countOf(run);
  const second = again(files);
  if (second.failed > 0) {
    const [once, more] = [countOf(run), countOf(second)];
    return { ...once, details: `${once.details}\n\nand at the second look:\n${more.details}` };
  }
  const before = files.reduce((sum, file) => sum + (run.passedIn[file] ?? 0), 0);
  return {
    passed: run.passed - before + second.passed,
    failed: 0,
    skipped: run.skipped,
    details: '',
    unsteady: `passed at the second look only:\n${run.failures.map(lineOf).join('\n\n')}`,
  };
}
