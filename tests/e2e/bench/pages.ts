import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

/** The fixture pages' sources: one folder a site, with an index.html that names its hosts in a meta tag. */
const SOURCES = path.resolve(import.meta.dirname, '../pages');
const BUILT = path.resolve(import.meta.dirname, '../../../dist/pages');

const sites = () =>
  readdirSync(SOURCES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(SOURCES, entry.name, 'index.html')))
    .map((entry) => entry.name);

const newest = (folder: string): number =>
  Math.max(
    0,
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs),
  );

/** Builds the fixture pages when they are missing or older than their sources. Returns the folder. */
export async function buildPages(): Promise<string> {
  if (existsSync(BUILT) && newest(BUILT) > newest(SOURCES)) return BUILT;
  await build({
    configFile: false,
    root: SOURCES,
    base: '/',
    logLevel: 'warn',
    // Draft.js reads `global`, React its mode.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    build: {
      outDir: BUILT,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      chunkSizeWarningLimit: 4096,
      rollupOptions: {
        // Radix marks its files for React servers, which means nothing here.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
        input: Object.fromEntries(sites().map((site) => [site, path.join(SOURCES, site, 'index.html')])),
      },
    },
  });
  return BUILT;
}

/** Which built page answers for which host: `<meta name="hosts" content="x.com mobile.x.com">`. */
export function hostTable(folder: string): Map<string, string> {
  const table = new Map<string, string>();
  for (const site of readdirSync(folder)) {
    const file = path.join(folder, site, 'index.html');
    if (!existsSync(file)) continue;
    const hosts = /<meta name="hosts" content="([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1];
    for (const host of hosts?.split(/\s+/) ?? []) table.set(host, file);
  }
  return table;
}
