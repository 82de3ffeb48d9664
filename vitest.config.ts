import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['{lib,components,entrypoints,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/{e2e,nightly}/**'],
    // Speed is measured by the bench. Here a test may take its time: a busy machine is no failure, only a hang is.
    testTimeout: 60_000,
  },
});
