import fs from 'node:fs';
import { crx, defineManifest } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** Everything the reader of pictures needs at run time travels with the extension: nothing is fetched. */
const WORKSHOP_ASSETS: Record<string, string> = {
  'ocr/worker.min.js': 'node_modules/tesseract.js/dist/worker.min.js',
  'ocr/tesseract-core-simd-lstm.wasm.js': 'node_modules/tesseract.js-core/tesseract-core-simd-lstm.wasm.js',
  'ocr/eng.traineddata.gz': 'node_modules/@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
  'faces/tiny_face_detector.bin': 'node_modules/@vladmandic/face-api/model/tiny_face_detector_model.bin',
  'pdf/pdf.worker.min.mjs': 'node_modules/pdfjs-dist/build/pdf.worker.min.mjs',
  'barcodes/zxing_reader.wasm': 'node_modules/zxing-wasm/dist/reader/zxing_reader.wasm',
};

const workshopAssets = (): Plugin => ({
  name: 'workshop-assets',
  apply: 'build',
  generateBundle() {
    for (const [fileName, from] of Object.entries(WORKSHOP_ASSETS)) {
      this.emitFile({ type: 'asset', fileName, source: fs.readFileSync(from) });
    }
  },
});

/** The Firefox manifest differs in four places, and only here (docs/decisions/0002-one-manifest.md). */
function manifestFor(browser: 'chromium' | 'firefox') {
  if (browser === 'chromium') return manifest;
  const {
    background: _background,
    minimum_chrome_version: _minimum,
    storage: _storage,
    ...shared
  } = manifest;
  return {
    ...shared,
    permissions: manifest.permissions.filter((permission) => permission !== 'offscreen'),
    background: { scripts: ['src/background/firefox.ts'], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: '{5c9b0a0e-7a5d-4b0c-9b0e-2f1d6f3c8a11}',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      // The first Android version that knows data_collection_permissions.
      gecko_android: { strict_min_version: '142.0' },
    },
  };
}

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chromium';
  return {
    plugins: [
      crx({
        manifest: defineManifest(manifestFor(browser) as Parameters<typeof defineManifest>[0]),
        browser: browser === 'firefox' ? 'firefox' : 'chrome',
      }),
      workshopAssets(),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      chunkSizeWarningLimit: 4096,
      rollupOptions: {
        input: {
          check: 'src/pages/check/index.html',
          welcome: 'src/pages/welcome/index.html',
          program: 'src/pages/program/index.html',
          practice: 'src/pages/practice/index.html',
          ...(browser === 'chromium' ? { workshop: 'src/workshop/index.html' } : {}),
        },
      },
    },
  };
});
