/**
 * `npm run offline [-- files]`: the end-to-end tests in a network namespace without any route: loopback is all
 * there is, so whatever passes there needed no network. Linux only (util-linux, iproute2).
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

if (!has('unshare') || !has('ip')) {
  console.error('unshare and ip are needed (packages util-linux and iproute2). Nothing was run.');
  process.exit(2);
}

/** Fails when there is a way out after all: then the run would prove nothing. */
const PROOF = 'test -z "$(ip route)" || { echo "there is a route"; exit 3; }';
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'e2e', ...process.argv.slice(2)];
const { status } = spawnSync(
  'unshare',
  [
    '--net',
    '--map-root-user',
    'sh',
    '-c',
    `ip link set lo up && ${PROOF} && exec "$@"`,
    'sh',
    process.execPath,
    ...vitest,
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
