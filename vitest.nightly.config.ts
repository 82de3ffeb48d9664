import { defineConfig } from 'vitest/config';

/** What takes too long for every change: `npm run nightly`. */
export default defineConfig({
  test: {
    include: ['tests/{fuzz,dress,nightly}/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    globalSetup: 'tests/e2e/harness/build.ts',
  },
});
