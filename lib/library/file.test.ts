import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLibrary, writeLibrary } from './file.ts';
import { linjiang } from './fixtures/library.ts';
import { migrate, parseReport, type Step } from './migrate.ts';
import { FORMAT } from './saved.ts';

const folder = new URL('./fixtures/formats/', import.meta.url);
const example = (format: number) => readFileSync(new URL(`${format}.json`, folder), 'utf8');

describe('library files', () => {
  test('a library written and read again is the same, and is written the same', () => {
    const text = writeLibrary(linjiang());
    const again = readLibrary(text);
    if ('refused' in again) throw new Error(again.refused);
    expect(new Set(again.reports)).toEqual(new Set(linjiang()));
    expect(writeLibrary(again.reports)).toBe(text);
  });

  test('there is an example of every format, and each is read as the present one', () => {
    expect(readdirSync(folder).sort()).toEqual(Array.from({ length: FORMAT }, (_, i) => `${i + 1}.json`));
    for (let format = 1; format <= FORMAT; format++) {
      const read = readLibrary(example(format));
      if ('refused' in read) throw new Error(`format ${format}: ${JSON.stringify(read)}`);
      expect(read.reports.length).toBeGreaterThan(0);
      for (const report of read.reports) expect(report.format).toBe(FORMAT);
    }
  });

  test('steps are taken from the report’s own format on, each once', () => {
    const step =
      (name: string): Step =>
      (stored) => ({ ...stored, format: Number(stored.format) + 1, path: `${stored.path}${name}` });
    const steps = [step('a'), step('b'), step('c')];
    expect(migrate({ format: 1, path: '' }, steps)).toEqual({ format: 4, path: 'abc' });
    expect(migrate({ format: 3, path: '' }, steps)).toEqual({ format: 4, path: 'c' });
    expect(migrate({ format: 4, path: '' }, steps)).toEqual({ format: 4, path: '' });
  });
});

describe('refusals', () => {
  const good = writeLibrary(linjiang());
  test.each([
    ['', { refused: 'not-json' }],
    [good.slice(0, -20), { refused: 'not-json' }],
    ['null', { refused: 'foreign' }],
    ['{"name":"someone else","reports":[]}', { refused: 'foreign' }],
    [good.replace('"format":1', '"format":99'), { refused: 'newer', format: 99 }],
    [good.replace('"savedAt"', '"saved"'), { refused: 'damaged', report: 1, path: 'versions[0].savedAt' }],
    [good.replace('"value":1800,', '"value":null,'), { refused: 'damaged', report: 1, path: 'versions[0].figures[0].value' }],
  ])('case %#', (text, refusal) => expect(readLibrary(text)).toEqual(refusal));

  test('no data at all makes the reading throw', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void readLibrary(JSON.stringify(value))));
    fc.assert(fc.property(fc.jsonValue(), (value) => 'refused' in parseReport(value)));
  });

  test('cutting any piece out of a file is noticed or harmless', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 400 }), (from, length) => {
        const read = readLibrary(good.slice(0, from) + good.slice(from + length));
        return 'refused' in read || read.reports.every((report) => !('refused' in parseReport(report)));
      }),
      { numRuns: 50 },
    );
  });
});
