import { defineConfig } from 'vitest/config';

/**
 * unit: pure code, fast. built: audits of dist/. e2e: real browsers with the built extension, two
 * files at a time: they mostly wait, and more browsers on a small machine would only teach us about load.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/built/**'],
          setupFiles: ['tests/i18n.ts'],
        },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      },
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          globalSetup: ['tests/e2e/bench/global-setup.ts'],
          maxWorkers: 2,
          retry: 0,
        },
      },
    ],
  },
});
