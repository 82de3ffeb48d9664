import { defineConfig } from 'wxt';
import { MATCHES } from './lib/page/sites/hosts.ts';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
  manifest: {
    name: '报告镜 Report Lens',
    description: 'Reads Chinese government reports: clears the page, repairs the text, lays out the figures.',
    permissions: ['activeTab', 'scripting', 'storage'],
    host_permissions: MATCHES,
    optional_host_permissions: ['*://*/*'],
    content_scripts: [{ matches: MATCHES, js: ['watch.js'], run_at: 'document_idle' }],
    action: { default_title: '报告镜 Report Lens' },
    browser_specific_settings: {
      gecko: { id: 'report-lens@report-lens.invalid', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    },
  },
});
