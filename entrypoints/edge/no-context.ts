/**
 * Stands in for what WXT gives a content script to notice that it is outlived: the reader sees to that itself (report.content/index.ts), and
 * is a kilobyte lighter (wxt.config.ts).
 */
export class ContentScriptContext {}
