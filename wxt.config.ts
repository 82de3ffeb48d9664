import path from 'node:path';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { MATCHES } from './lib/page/sites/hosts.ts';

/**
 * Every entry of the data tables carries an example, for those who extend it and for the tests. What is shipped does without: Chinese text
 * hardly compresses, and the examples are a quarter of the reader's weight. A lexicon line ends in its example, a name of
 * an element has it behind its colon; elsewhere it is a property. Of a site only hosts and selectors of use are shipped.
 */
const withoutExamples = {
  name: 'without-examples',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    const file = id.replaceAll('\\', '/');
    if (!file.includes('/lib/') || !file.endsWith('.ts')) return undefined;
    if (file.includes('/lexicon/data/')) return code.replace(/^([^|\n]*(?:\|[^|\n]*){4})\|[^|\n]*$/gm, '$1');
    if (file.endsWith('/sites/sites.ts')) return code.replace(/^ +(?:name|kinds|seen|title): .*,\n/gm, '');
    if (file.endsWith('/clutter-names.ts')) return code.replace(/\b(\w+): '[^'\n]*'/g, "$1: ''");
    return code.replace(/\bexample: '[^'\\\n]*',?/g, '');
  },
};

/** Preact can set markup from text (dangerouslySetInnerHTML); we never do, and so that nobody can, what is shipped sets text instead. */
const withoutInnerHtml = {
  name: 'without-inner-html',
  transform(code: string, id: string) {
    return id.includes('/preact/dist/') ? code.replace(/\.innerHTML=(?!=)/g, '.textContent=') : undefined;
  },
};

/** The look-up of words can form plurals and fill in names; ours (edge/words.ts) hands it neither, and does without the weight. */
const withoutPlurals = {
  name: 'without-plurals',
  transform(code: string, id: string) {
    if (!id.includes('/@wxt-dev/i18n/')) return undefined;
    return code
      .replace(/^\t\tif \(count != null\) \{$[\s\S]*?^\t\t\}$/m, '')
      .replace(/return namedSub == null \? message : .*;/, 'return message;');
  },
};

/** What WXT wraps around a script that it runs logs a failure, in what is shipped to nowhere: a tenth of the watcher's weight. */
const withoutSilentLog = {
  name: 'without-silent-log',
  apply: 'build' as const,
  transform(code: string, id: string) {
    if (id.includes('virtual:wxt-content-script'))
      return code.replace(/\btry (\{[\s\S]*?\}) catch \(err\) \{[\s\S]*?throw err;\s*\}/, '$1');
    if (!id.includes('virtual:wxt-unlisted-script-entrypoint')) return undefined;
    return code.replace(/^const result = [\s\S]*?^\}\)\(\);/m, 'initPlugins();\nconst result = definition.main();');
  },
};

const PREACT = ['preact', 'preact/hooks', 'preact/jsx-runtime'];
const READERS_PREACT = { external: PREACT, output: { globals: Object.fromEntries(PREACT.map((name) => [name, 'reportLensPreact'])) } };

/** Scripts that run in pages, and have the browser's API as it is. */
const PAGE_SCRIPTS = ['report', 'hanzi', 'reading', 'xlsx'];
const NO_CONTEXT = { 'wxt/utils/content-script-context': path.resolve('entrypoints/edge/no-context.ts') };
const NO_POLYFILL = { 'webextension-polyfill': path.resolve('entrypoints/edge/native-browser.ts') };

/** What our own pages may load: what is in the package, and pictures they made themselves. With it the browser keeps them off the network. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [withoutExamples, withoutInnerHtml, withoutPlurals, withoutSilentLog],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Its polyfill would hold a fetch, and no browser we support needs it.
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    // The reading view is drawn with the Preact of the reader, in whose world it runs (report.content/bring-layer.ts).
    'vite:build:extendConfig': ([entry], config) => {
      if (PAGE_SCRIPTS.includes(entry?.name ?? '')) Object.assign(config, mergeConfig(config, { resolve: { alias: NO_POLYFILL } }));
      if (entry?.name === 'report') Object.assign(config, mergeConfig(config, { resolve: { alias: NO_CONTEXT } }));
      if (entry?.name === 'reading') Object.assign(config, mergeConfig(config, { build: { rolldownOptions: READERS_PREACT } }));
    },
    // The licences ask to go along with what is shipped.
    'build:publicAssets': (_, files) => {
      for (const name of ['LICENSE', 'THIRD_PARTY_LICENSES']) files.push({ absoluteSrc: path.resolve(name), relativeDest: `${name}.txt` });
    },
  },
  manifest: {
    default_locale: 'zh_CN',
    name: '__MSG_name__',
    description: '__MSG_description__',
    permissions: ['activeTab', 'clipboardWrite', 'contextMenus', 'scripting', 'storage'],
    host_permissions: MATCHES,
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    content_scripts: [{ matches: MATCHES, js: ['watch.js'], run_at: 'document_idle' }],
    action: { default_title: '__MSG_name__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' } },
      clean: { description: '__MSG_command_clean__' },
      script: { description: '__MSG_command_script__' },
      copy: { description: '__MSG_command_copy__' },
    },
    browser_specific_settings: {
      gecko: { id: 'report-lens@report-lens.invalid', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
    },
  },
});
