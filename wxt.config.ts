import { defineConfig } from 'wxt';
import { MATCHES } from './lib/page/sites/hosts.ts';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
  manifest: {
    default_locale: 'zh_CN',
    name: '__MSG_name__',
    description: '__MSG_description__',
    permissions: ['activeTab', 'scripting', 'storage'],
    host_permissions: MATCHES,
    optional_host_permissions: ['*://*/*'],
    content_scripts: [{ matches: MATCHES, js: ['watch.js'], run_at: 'document_idle' }],
    action: { default_title: '__MSG_name__' },
    browser_specific_settings: {
      gecko: { id: 'report-lens@report-lens.invalid', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    },
  },
});
