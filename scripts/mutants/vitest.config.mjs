import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

/** The unit tests of one folder, as quick as they go: SCRUB_MUTANT_FOLDER says which. */
const folder = process.env.SCRUB_MUTANT_FOLDER ?? 'gate';

/** The tests that notice most come first: a mutant is done with at the first test that fails. */
const EARLY = ['readings', 'layers', 'known-faults'];
class Sequencer extends BaseSequencer {
  async sort(files) {
    const rankOf = ({ moduleId }) => {
      const rank = EARLY.findIndex((name) => moduleId.endsWith(`checks/${name}.test.ts`));
      return rank < 0 ? EARLY.length : rank;
    };
    return [...files].sort((one, other) => rankOf(one) - rankOf(other));
  }
}

export default defineConfig({
  test: {
    include: [`tests/${folder}/**/*.test.ts`],
    // Timing and all pairs of all posts take too long; the list of rules is read from sources that have mutants in them.
    exclude: ['properties', 'conduct/properties', 'catalog'].map((name) => `tests/checks/${name}.test.ts`),
    setupFiles: ['tests/i18n.ts'],
    testTimeout: 60_000,
    sequence: { sequencer: Sequencer },
    isolate: folder === 'gate',
  },
});
