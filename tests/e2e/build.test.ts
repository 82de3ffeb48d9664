/** What was built keeps to its weight: read from the bundles themselves. (What it may do: power.test.ts.) */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PACKED } from '../../lib/hanzi/packed/simplified-traditional.ts';
import { CHROME_BUILD } from './harness/chromium.ts';
import { FIREFOX_BUILD } from './harness/firefox.ts';

/** The longest string in a dictionary's packed form. */
const longest = (packed: object): string =>
  Object.values(packed).reduce((most, value) => (typeof value === 'string' && value.length > most.length ? value : most), '');

const filesIn = (build: string) =>
  readdirSync(build, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|mjs|html)$/.test(file))
    .map((file) => ({ file, text: readFileSync(path.join(build, file), 'utf8') }));

describe.each([CHROME_BUILD, FIREFOX_BUILD])('%s', (build) => {
  const files = filesIn(build);

  test('content scripts keep to their weight', () => {
    const gzip = (name: string) => gzipSync(readFileSync(path.join(build, name)), { level: 9 }).length;
    expect(readFileSync(path.join(build, 'watch.js')).length).toBeLessThanOrEqual(6 * 1024);
    expect(gzip('watch.js')).toBeLessThanOrEqual(3 * 1024);
    expect(gzip('content-scripts/report.js')).toBeLessThanOrEqual(105 * 1024);
  });

  test('the conversion dictionary rides in no script but the converter', () => {
    const words = longest(PACKED).slice(5000, 5040);
    expect(files.filter(({ text }) => text.includes(words)).map(({ file }) => path.basename(file))).toEqual(['hanzi.js']);
  });
});
