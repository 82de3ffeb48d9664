import { defineConfig } from 'vitest/config';

/** The built extension in real browsers: one file at a time, each with a browser of its own. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 600_000,
    globalSetup: 'tests/e2e/harness/build.ts',
  },
});
