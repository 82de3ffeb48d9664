/** What was built holds least power: read from the manifests and the bundles themselves. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { MATCHES } from '../../lib/page/sites/hosts.ts';
import { CHROME_BUILD } from './harness/chromium.ts';
import { FIREFOX_BUILD } from './harness/firefox.ts';

const privacy = readFileSync('PRIVACY.md', 'utf8');
/** The permissions explained in PRIVACY.md, read from its table. */
const explained = [...privacy.matchAll(/^\| `([a-zA-Z]+)`/gm)].map((found) => found[1]).sort();

/** Spellings of a request, of code from text, and of markup from text. Each would need a reason of its own. */
const FORBIDDEN: readonly [string, RegExp][] = [
  ['fetch', /\bfetch\b/],
  ['XMLHttpRequest', /XMLHttpRequest/],
  ['WebSocket', /WebSocket/],
  ['EventSource', /\bEventSource\b/],
  ['sendBeacon', /sendBeacon/],
  ['WebTransport or WebRTC', /WebTransport|RTCPeerConnection/],
  ['importScripts', /importScripts/],
  ['import of what is no file of ours', /\bimport\(\s*(?!["'`]\.)|(?:\bfrom|\bimport)\s*["'`](?!\.)[^"'`]*["'`]\s*[;,\n]/],
  ['eval', /(?<![.\w$])eval\s*\(/],
  ['new Function', /\bFunction\s*\(/],
  ['a timer that runs text', /set(?:Timeout|Interval)\(\s*["'`]/],
  ['innerHTML and its like', /\.(?:inner|outer)HTML\s*[-+*/|&?]*=(?!=)|insertAdjacentHTML|setHTML|createContextualFragment|srcdoc/],
  ['document.write', /\bdocument\.write(?:ln)?\s*\(/],
  ['a source map', /sourceMappingURL/],
  ['something remote in markup or style', /(?:src|href)=["']?(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import/],
];

/** Names of formats that look like addresses; nothing else in the bundles does. */
const NAMESPACES = /^http:\/\/(?:www\.w3\.org\/(?:1998|1999|2000)\/|schemas\.(?:openxmlformats|microsoft)\.(?:org|com)\/)/;

describe.each([CHROME_BUILD, FIREFOX_BUILD])('%s', (build) => {
  const manifest = JSON.parse(readFileSync(path.join(build, 'manifest.json'), 'utf8'));
  const files = readdirSync(build, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|mjs|html|css)$/.test(file))
    .map((file) => ({ file, text: readFileSync(path.join(build, file), 'utf8') }));
  const found = (pattern: RegExp) => files.flatMap(({ file, text }) => [...text.matchAll(pattern)].map((at) => ({ file, what: at[0] })));

  test('asks for exactly the permissions that PRIVACY.md explains', () => {
    // Firefox has a sidebar without a permission.
    const needed = build === FIREFOX_BUILD ? explained.filter((name) => name !== 'sidePanel') : explained;
    expect([...manifest.permissions].sort()).toEqual(needed);
    expect(manifest.host_permissions).toEqual(MATCHES);
    expect(privacy).toMatch(/^\| access to the sites listed in the manifest \|/m);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(privacy).toMatch(/^\| all sites \(optional, off\) \|/m);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  test('runs nothing by itself but the watcher, and opens nothing of its own to pages', () => {
    expect(manifest.content_scripts).toEqual([{ matches: MATCHES, js: ['watch.js'], run_at: 'document_idle' }]);
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  test('lets its own pages load what is in the package, and nothing from the network', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const rules = Object.fromEntries(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]));
    expect(rules).toMatchObject({ 'default-src': "'none'", 'script-src': "'self'", 'connect-src': "'none'", 'form-action': "'none'" });
    expect(policy).not.toMatch(/\*|https?:|unsafe/);
  });

  test.each(FORBIDDEN)('holds no %s', (_, pattern) => {
    expect(found(new RegExp(pattern, 'g'))).toEqual([]);
  });

  test('names no address on the network', () => {
    const addresses = found(/\b(?:https?|wss?|ftp):\/\/[^\s"'`)\\<]+/g);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter(({ what }) => !NAMESPACES.test(what))).toEqual([]);
  });

  test('gives an address to load in two places: the next page that a click asks for, and the picture of a chart', () => {
    expect(found(/\.src\s*=(?!=)/g).map(({ file }) => file.replace(/-[\w-]{8}\.js$/, ''))).toEqual([
      'chunks/library',
      'content-scripts/report.js',
    ]);
  });

  test('carries its licence and those of others', () => {
    for (const file of ['LICENSE', 'THIRD_PARTY_LICENSES'])
      expect(readFileSync(path.join(build, `${file}.txt`), 'utf8')).toBe(readFileSync(file, 'utf8'));
  });

  test('holds every file that its manifest names', () => {
    const named = [...JSON.stringify(manifest).matchAll(/"([\w/.-]+\.(?:js|html|png|css))"/g)].map((at) => at[1] ?? '');
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((file) => !existsSync(path.join(build, file)))).toEqual([]);
  });
});

test('Firefox is told that nothing is collected', () => {
  const { browser_specific_settings: own } = JSON.parse(readFileSync(path.join(FIREFOX_BUILD, 'manifest.json'), 'utf8'));
  expect(own.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  expect(privacy).toContain('`data_collection_permissions: none`');
});

test('web-ext finds neither errors nor warnings', { timeout: 60_000 }, () => {
  const out = execFileSync(
    process.execPath,
    ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', FIREFOX_BUILD, '--output', 'json'],
    { encoding: 'utf8' },
  );
  const { errors, warnings } = JSON.parse(out.slice(out.indexOf('{')));
  expect([...errors, ...warnings].map(({ code, file }) => `${code} ${file ?? ''}`)).toEqual([]);
});
