/**
 * `npm run gallery`: pictures of every surface of the built extension in docs/screenshots, to be looked at.
 * `npm run gallery -- stop popup` takes only these; `-- --film` makes the moving picture of the README,
 * `-- --store` the pictures for the stores.
 */
import path from 'node:path';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const load = async (name) =>
  (await runnerImport(path.join(root, 'tests/e2e/bench/gallery', `${name}.ts`))).module;

const names = process.argv.slice(2);
const made = names.includes('--film')
  ? [await (await load('film')).takeFilm(path.join(root, 'docs'))]
  : names.includes('--store')
    ? await (await load('store')).takeStore(path.join(root, 'docs/store'))
    : await (await load('take')).takeGallery(path.join(root, 'docs/screenshots'), names);
for (const file of made) console.log(path.relative(root, file));
