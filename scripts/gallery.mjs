/**
 * `npm run gallery`: pictures of every surface of the built extension in docs/screenshots, to be looked at.
 * `npm run gallery -- stop popup` takes only these.
 */
import path from 'node:path';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const { module } = await runnerImport(path.join(root, 'tests/e2e/bench/gallery/take.ts'));
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
for (const file of await module.takeGallery(path.join(root, 'docs/screenshots'), names))
  console.log(path.relative(root, file));
