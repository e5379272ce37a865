import { defineConfig } from 'vitest/config';

/** No project of the suite: tests that hang on purpose, so that what the runner says of them is known. */
export default defineConfig({
  test: { name: 'hangs', root: import.meta.dirname, include: ['*.ts'], exclude: ['vitest.config.ts'] },
});
