/** Place and year of the real reports, as they stand and with every year of this century masked. The file names of the corpus tell the truth. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainSource } from '../page/plain-text.ts';
import { repair } from '../text/repair.ts';
import { outline } from './outline.ts';

const shared = path.resolve(process.env.REPORT_LENS_SHARED ?? '../shared');
const corpus = path.join(shared, 'corpus');
const reports = (text: string) => outline(repair(plainSource(text, 'unnamed'))).reports;
const masked = (text: string) => text.replace(/20\d\d/g, '20xx').replace(/二[○〇零][○〇零一二三四五六七八九]{2}(?=年)/g, '二○××');

/** A report is filed under the year it was given in; a communiqué and a report given in December under another. */
const filed = (file: string) => {
  const [place = '', year = ''] = path.basename(file, '.txt').split('-');
  return { place: place === '国务院' ? '全国' : place, year: Number(year) };
};

describe.skipIf(!existsSync(corpus))('the corpus', () => {
  const files = existsSync(corpus) ? readdirSync(corpus).filter((file) => file.endsWith('.txt')) : [];
  const texts = files.map((file) => ({ ...filed(file), text: readFileSync(path.join(corpus, file), 'utf8') }));

  test.each(texts)('$place $year', ({ place, year, text }) => {
    const [report] = reports(text);
    const [own, next] = [report?.year, report && Number(report.period) + 1];
    expect([own, next, report && Number(report.period)]).toContain(year);
    // One file is filed under the prefecture of the city it comes from.
    if (!/公报/.test(place))
      expect([place, place.slice(0, 2)]).toContain(report?.place.startsWith(place) ? place : report?.place.slice(0, 2));
  });

  test('with masked years at least nine in ten are worked out, and none wrongly', () => {
    const pairs = texts.map(({ text }) => [reports(text)[0]?.year, reports(masked(text))[0]?.year]);
    expect(pairs.filter(([truth, found]) => found !== null && found !== truth)).toEqual([]);
    expect(pairs.filter(([truth, found]) => found === truth).length).toBeGreaterThanOrEqual(0.9 * texts.length);
  });
});
