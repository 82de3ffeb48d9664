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

/** Most that each script may weigh, in KB of gzip. What rides on every page and on every report has a goal; the others are as measured, with a little room. */
const WEIGHTS: readonly [string, number][] = [
  ['watch.js', 3],
  ['content-scripts/report.js', 90],
  ['reading.js', 24],
  ['xlsx.js', 21],
  ['content-scripts/hanzi.js', 256],
  // 290 KB of it are the words that damaged runs are read by: a string that is not looked at until a text is damaged.
  ['background.js', 488],
];

describe.each([CHROME_BUILD, FIREFOX_BUILD])('%s', (build) => {
  const files = filesIn(build);

  test.each(WEIGHTS)('%s keeps to its weight', (name, most) => {
    expect(gzipSync(readFileSync(path.join(build, name)), { level: 9 }).length).toBeLessThanOrEqual(most * 1024);
  });

  test('the conversion dictionary rides in no script but the converter', () => {
    const words = longest(PACKED).slice(5000, 5040);
    expect(files.filter(({ text }) => text.includes(words)).map(({ file }) => path.basename(file))).toEqual(['hanzi.js']);
  });
});
