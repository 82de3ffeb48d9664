/**
 * The browser's own `browser`, for scripts in pages: what they use is the same everywhere, and the polyfill weighs more than most of them
 * (wxt.config.ts puts this in its place).
 */
const { browser, chrome } = globalThis as { browser?: unknown; chrome?: unknown };

export default browser ?? chrome;
