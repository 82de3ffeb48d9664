/** What was built holds least power and its weight: read from the manifests and the bundles themselves. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PACKED } from '../../lib/hanzi/packed/simplified-traditional.ts';
import { MATCHES } from '../../lib/page/sites/hosts.ts';
import { CHROME_BUILD } from './harness/chromium.ts';
import { FIREFOX_BUILD } from './harness/firefox.ts';

/** The longest string in a dictionary's packed form. */
const longest = (packed: object): string =>
  Object.values(packed).reduce((most, value) => (typeof value === 'string' && value.length > most.length ? value : most), '');

const filesIn = (build: string) =>
  readdirSync(build, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|mjs|html)$/.test(file))
    .map((file) => ({ file, text: readFileSync(path.join(build, file), 'utf8') }));

/** The permissions explained in PRIVACY.md, read from its table. */
const explained = [...readFileSync('PRIVACY.md', 'utf8').matchAll(/^\| `([a-zA-Z]+)`/gm)].map((found) => found[1]).sort();

/** Spellings of a request, of code from text, and of markup from text. Each would need a reason of its own. */
const FORBIDDEN: readonly [string, RegExp][] = [
  ['fetch', /(?<![.\w$])fetch\s*\(/],
  ['XMLHttpRequest', /XMLHttpRequest/],
  ['WebSocket', /new WebSocket/],
  ['sendBeacon', /sendBeacon/],
  ['EventSource', /new EventSource/],
  ['eval', /(?<![.\w$])eval\s*\(/],
  ['new Function', /new Function\s*\(/],
  ['remote script', /<script[^>]+src=["']https?:/],
  ['innerHTML', /\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML/],
  ['document.write', /document\.write\s*\(/],
];

describe.each([CHROME_BUILD, FIREFOX_BUILD])('%s', (build) => {
  const manifest = JSON.parse(readFileSync(path.join(build, 'manifest.json'), 'utf8'));
  const files = filesIn(build);

  test('asks for exactly the permissions that PRIVACY.md explains', () => {
    // Firefox has a sidebar without a permission.
    const needed = build === FIREFOX_BUILD ? explained.filter((name) => name !== 'sidePanel') : explained;
    expect([...manifest.permissions].sort()).toEqual(needed);
    expect(manifest.host_permissions).toEqual(MATCHES);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test.each(FORBIDDEN)('holds no %s', (_, pattern) => {
    expect(files.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual([]);
  });

  test('content scripts keep to their weight', () => {
    const gzip = (name: string) => gzipSync(readFileSync(path.join(build, name)), { level: 9 }).length;
    expect(readFileSync(path.join(build, 'watch.js')).length).toBeLessThanOrEqual(6 * 1024);
    expect(gzip('watch.js')).toBeLessThanOrEqual(3 * 1024);
    expect(gzip('content-scripts/report.js')).toBeLessThanOrEqual(240 * 1024);
  });

  test('the conversion dictionary rides in no script but the converter', () => {
    const words = longest(PACKED).slice(5000, 5040);
    expect(files.filter(({ text }) => text.includes(words)).map(({ file }) => path.basename(file))).toEqual(['hanzi.js']);
  });
});

test('Firefox is told that nothing is collected', () => {
  const { browser_specific_settings: own } = JSON.parse(readFileSync(path.join(FIREFOX_BUILD, 'manifest.json'), 'utf8'));
  expect(own.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

test('web-ext finds neither errors nor warnings', { timeout: 60_000 }, () => {
  const out = execFileSync(
    process.execPath,
    ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', FIREFOX_BUILD, '--output', 'json'],
    {
      encoding: 'utf8',
    },
  );
  const { errors, warnings } = JSON.parse(out.slice(out.indexOf('{')));
  expect([...errors, ...warnings].map(({ code, file }) => `${code} ${file ?? ''}`)).toEqual([]);
});
