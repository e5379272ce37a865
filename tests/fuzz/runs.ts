import type { Parameters } from 'fast-check';

/**
 * How long the fuzz tests go on. In `npm test` a fixed seed, a hundred runs, and an end after less than a second
 * each, so that a slow machine tries less and does not fail. `SCRUB_RUNS=20000 npx vitest run tests/fuzz` tries that
 * many with a seed of its own; a failure prints the seed and the smallest case that shows it.
 */
const asked = Number(process.env.SCRUB_RUNS ?? 0);

/** @param share of the runs that are asked for, for what takes longer */
export const runs = <T>(share = 1): Parameters<T> =>
  asked > 0
    ? { numRuns: Math.ceil(asked * share) }
    : {
        numRuns: Math.ceil(100 * share),
        seed: 20261122,
        interruptAfterTimeLimit: 700,
        markInterruptAsFailure: false,
      };

/** For vitest: longer runs may take as long as they need. */
export const LIMIT_MS = asked > 0 ? 3_600_000 : 20_000;
