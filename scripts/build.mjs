/**
 * Builds the unpacked extensions into dist/chromium and dist/firefox.
 * The engine and the panel are classic scripts that the background injects when a composer gets focus;
 * the manifest does not name them, so they are built here, after the rest, under fixed names.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { notices } from './release/notices.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** @param {'chromium' | 'firefox'} browser @param {'engine' | 'panel'} part */
const injected = (browser, part) => ({
  configFile: false,
  logLevel: /** @type {const} */ ('warn'),
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'es2022',
    lib: {
      entry: `src/gate/${part}.iife.ts`,
      formats: /** @type {['iife']} */ (['iife']),
      name: `scrubIn_${part}`,
    },
    rollupOptions: { output: { entryFileNames: `${part}.js` } },
  },
});

export async function buildAll() {
  for (const browser of /** @type {const} */ (['chromium', 'firefox'])) {
    await build({ mode: browser === 'firefox' ? 'firefox' : 'production', logLevel: 'warn' });
    await build(injected(browser, 'engine'));
    await build(injected(browser, 'panel'));
    writeFileSync(path.join(root, 'dist', browser, 'THIRD-PARTY-NOTICES.txt'), notices(root));
  }
}

if (process.argv[1] === import.meta.filename) {
  await buildAll();
  console.log('built dist/chromium and dist/firefox');
}
