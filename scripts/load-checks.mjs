/** Loads src/checks as it is, through vite's runner: no build step. */
import path from 'node:path';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '..');

export async function loadChecks() {
  const options = { configFile: false, root, logLevel: 'silent' };
  const { module } = await runnerImport(path.join(root, 'src/checks/contract.ts'), options);
  const { module: door } = await runnerImport(path.join(root, 'src/checks/index.ts'), options);
  return { ...module, ...door };
}
