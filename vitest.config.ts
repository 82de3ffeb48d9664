import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: { include: ['{lib,components,entrypoints,tests}/**/*.test.{ts,tsx}'], exclude: ['tests/{e2e,nightly}/**'] },
});
