import { defineConfig } from 'vite';

/** Builds the gallery; gallery.ts says where. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { emptyOutDir: true },
});
