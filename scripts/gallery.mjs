/** `npm run gallery`: pictures of every surface of the built extension, in screenshots/gallery, to be looked at. */
import path from 'node:path';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const { module } = await runnerImport(path.join(root, 'tests/e2e/bench/gallery.ts'));
for (const file of await module.takeGallery(path.join(root, 'screenshots/gallery')))
  console.log(path.relative(root, file));
