import { defineConfig } from 'vitest/config';

/** The unit tests of one folder, as quick as they go: SCRUB_MUTANT_FOLDER says which. */
const folder = process.env.SCRUB_MUTANT_FOLDER ?? 'gate';

export default defineConfig({
  test: {
    include: [`tests/${folder}/**/*.test.ts`],
    // Timing and all pairs of all posts take too long; the list of rules is read from sources that have mutants in them.
    exclude: ['properties', 'conduct/properties', 'catalog'].map((name) => `tests/checks/${name}.test.ts`),
    setupFiles: ['tests/i18n.ts'],
    testTimeout: 60_000,
    isolate: folder === 'gate',
  },
});
