import { defineConfig } from 'vite';

/** Builds the gallery into one folder that a browser can open. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: process.env.GALLERY_OUT ?? '../../../.output/gallery', emptyOutDir: true },
});
