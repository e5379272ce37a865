import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Bench } from './browser.ts';

/** What a running browser's processes use, by /proc: Linux only. */

/** Of the kernel's clock in /proc: a hundredth of a second everywhere that Linux runs a browser. */
const TICK_MS = 10;

export interface Process {
  readonly pid: string;
  /** its command line, arguments separated by spaces */
  readonly command: string;
}

const read = (pid: string, file: string): string => {
  try {
    return readFileSync(path.join('/proc', pid, file), 'utf8');
  } catch {
    // It ended meanwhile.
    return '';
  }
};

/** What stands behind the name in /proc/…/stat; the name itself may have spaces. */
const fieldsOf = (pid: string): string[] =>
  read(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ');

/** The browser's first process and all that it and its children started. */
export function processesOf({ browser }: Bench): Process[] {
  const root = browser.process()?.pid;
  if (root === undefined) throw new Error('the browser has no process');
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => [pid, fieldsOf(pid)[1] ?? '']),
  );
  const isUnder = (pid: string): boolean =>
    pid === String(root) || (parents.has(pid) && isUnder(parents.get(pid) ?? ''));
  return [...parents.keys()]
    .filter(isUnder)
    .map((pid) => ({ pid, command: read(pid, 'cmdline').replaceAll('\0', ' ') }));
}

/**
 * Megabytes that belong to these processes alone and cannot be given back (private, dirty), so not the browser's
 * program that all of them share.
 */
export const megabytesOf = (processes: readonly Process[]): number =>
  processes.reduce(
    (sum, { pid }) =>
      sum + Number(/^Private_Dirty:\s+(\d+) kB/m.exec(read(pid, 'smaps_rollup'))?.[1] ?? 0) / 1024,
    0,
  );

/** Milliseconds of processor time that these processes have used since they began. */
export const processorTimeOf = (processes: readonly Process[]): number =>
  processes.reduce((sum, { pid }) => {
    const fields = fieldsOf(pid);
    return sum + (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * TICK_MS;
  }, 0);
