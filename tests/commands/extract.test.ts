/** `npm run --silent extract -- FILE…` keeps what it promises to scripts that rely on it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { SAMPLE } from '../e2e/harness/shared.ts';
import { run } from './run.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'report-lens-extract-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
}

const extract = (...files: string[]) => run('lib/cli/extract.ts', files);

interface Printed {
  file: string;
  error?: string;
  detected: boolean;
  score: number;
  report: Record<string, unknown>;
  paragraphs: string[];
  hidden: string[];
  notices: { kind: string; text: string }[];
  tables: { caption: string; rows: string[][] }[];
  figures: { value: number; unit: string; indicator: string; paragraph: number; start: number; end: number; table?: number }[];
}
const objects = (out: string): Printed[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const TEXT = '云溪市政府工作报告\n各位代表：\n2023年，全市地区生产总值1286.4亿元，增长6.2%。';

test('prints an object a line in the order of the files, and goes on after a bad one', async () => {
  const files = [file('a.txt', TEXT), path.join(folder, 'missing.html'), file('b.docx', 'PK'), SAMPLE];
  const { status, out, err } = await extract(...files);
  const printed = objects(out);
  expect(printed.map((object) => object.file)).toEqual(files);
  expect(printed.map(({ error }) => error !== undefined)).toEqual([false, true, true, false]);
  expect(status).toBe(1);
  expect(err).toBe('');
});

test('a report page is given with all that is promised, and each figure stands where it says', async () => {
  const { status, out } = await extract(SAMPLE);
  const [page] = objects(out) as [Printed];
  expect(status).toBe(0);
  expect(page).toMatchObject({ detected: true, report: { kind: 'work-report', place: '云溪市', year: 2024, period: '2023' } });
  expect(page.score).toBeGreaterThan(0.5);
  expect(Object.keys(page.report).sort()).toEqual(['date', 'evidence', 'kind', 'period', 'place', 'speaker', 'title', 'year']);
  expect(page.hidden.length).toBeGreaterThan(0);
  expect(page.figures.length).toBeGreaterThan(40);
  let last = -1;
  for (const { paragraph, start, end, unit, table } of page.figures) {
    if (table !== undefined) continue;
    const shown = page.paragraphs[paragraph]?.slice(start, end) ?? '';
    expect(shown).toMatch(/[\d一二三四五六七八九十百两]/);
    expect(shown).toContain(unit.replace(/^[:：].*/, ''));
    expect(paragraph * 1e6 + start).toBeGreaterThan(last);
    last = paragraph * 1e6 + start;
  }
});

test('text in the older national encodings is read', async () => {
  const gbk = Buffer.from('d5feb8aeb9a4d7f7b1a8b8e60a', 'hex');
  const { out } = await extract(file('gbk.txt', gbk));
  expect(objects(out)[0]?.paragraphs).toEqual(['政府工作报告']);
});

test('an empty file and one of noise are no report and no error', async () => {
  const { status, out } = await extract(file('empty.txt', ''), file('noise.html', Buffer.from([0xff, 0xfe, 0, 1, 2])));
  expect(objects(out).map(({ detected, error }) => [detected, error])).toEqual([
    [false, undefined],
    [false, undefined],
  ]);
  expect(status).toBe(0);
});

test('without a file it says how it is used', async () => {
  const { status, out, err } = await extract();
  expect([status, out]).toEqual([1, '']);
  expect(err).toContain('usage');
});

test('a reader that has seen enough is no error', async () => {
  const { err } = await run('lib/cli/extract.ts', Array(40).fill(SAMPLE), { lines: 1 });
  expect(err).toBe('');
});
