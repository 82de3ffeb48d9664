import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isByLine, Refused, readLibrary, readLines, writeLibrary } from './file.ts';
import { linjiang } from './fixtures/library.ts';
import { migrate, parseReport, type Step } from './migrate.ts';
import { FORMAT, type SavedReport } from './saved.ts';

const folder = new URL('./fixtures/formats/', import.meta.url);
const example = (format: number) => readFileSync(new URL(`${format}.json`, folder), 'utf8');
const good = writeLibrary(linjiang());

/** The two ways to read a file: line by line, and as a whole. */
const WAYS = [
  ['line by line', (text: string) => [...readLines(text.split('\n'))]],
  ['as a whole', (text: string) => [...readLibrary(text)]],
] as const;

function refusalOf(read: () => readonly SavedReport[]): unknown {
  try {
    return read().length;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

describe.each(WAYS)('library files, read %s', (_, read) => {
  test('a library written and read again is the same, and is written the same', () => {
    expect(new Set(read(good))).toEqual(new Set(linjiang()));
    expect(writeLibrary(read(good))).toBe(good);
    expect(read(writeLibrary([]))).toEqual([]);
  });

  test('there is an example of every format, and each is read as the present one', () => {
    expect(readdirSync(folder).sort()).toEqual(Array.from({ length: FORMAT }, (_, i) => `${i + 1}.json`));
    for (let format = 1; format <= FORMAT; format++) {
      const reports = read(example(format));
      expect(reports.length).toBeGreaterThan(0);
      for (const report of reports) expect(report.format).toBe(FORMAT);
    }
  });

  test.each([
    ['', { refused: 'not-json' }],
    [good.slice(0, -20), { refused: 'not-json' }],
    [good.slice(0, good.indexOf('\n', 200)), { refused: 'not-json' }],
    ['{"name":"someone else","reports":[\n]}', { refused: 'foreign' }],
    [good.replace('"format":1', '"format":99'), { refused: 'newer', format: 99 }],
    [good.replace('"savedAt"', '"saved"'), { refused: 'damaged', report: 1, path: 'versions[0].savedAt' }],
    [good.replace('"value":1800,', '"value":null,'), { refused: 'damaged', report: 1, path: 'versions[0].figures[0].value' }],
  ])('refusal %#', (text, refusal) => expect(refusalOf(() => read(text))).toEqual(refusal));

  test('any data is either read or refused', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void refusalOf(() => read(JSON.stringify(value)))));
  });

  test('a piece cut out of a file is noticed, or what is left is still sound', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 400 }), (from, length) => {
        const text = good.slice(0, from) + good.slice(from + length);
        return typeof refusalOf(() => read(text)) !== 'number' || read(text).every((report) => !('refused' in parseReport(report)));
      }),
      { numRuns: 50 },
    );
  });
});

test('files written here are read by line, others as a whole', () => {
  expect(isByLine(good.slice(0, good.indexOf('\n')))).toBe(true);
  expect(isByLine('{')).toBe(false);
  expect([...readLibrary(JSON.stringify(JSON.parse(good), null, 2))]).toHaveLength(3);
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

test('no stored data makes the parsing throw', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => 'refused' in parseReport(value)));
});
