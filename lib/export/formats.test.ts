import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { categoryWord } from '../../components/category-words.ts';
import { fromMessages, type WordKey } from '../../components/words.ts';
import messages from '../../public/_locales/zh_CN/messages.json' with { type: 'json' };
import { SAMPLE } from '../../tests/samples/reading.ts';
import type { Cell, Grid } from '../model.ts';
import { citation } from '../table/citation.ts';
import { gridOf, type Label } from '../table/columns.ts';
import { linesOf } from '../table/lines.ts';
import { gridOfTable } from '../table/page-table.ts';
import { writeCsv } from './csv.ts';
import { clipboardContent, FORMAT_IDS } from './formats.ts';
import { guard } from './guard.ts';
import { writeHtml } from './html.ts';
import { writeJson } from './json.ts';
import { writeMarkdown } from './markdown.ts';
import { spans } from './merged.ts';
import { storedNumber } from './number-format.ts';
import { writeTsv } from './tsv.ts';
import { writeXlsx } from './xlsx.ts';

const words = fromMessages(messages);
const label: Label = Object.assign((key: string) => words(key as WordKey), { category: (name: string) => categoryWord(name, words) });
const lines = linesOf(SAMPLE, (name) => name);
const options = { title: '例州市 2021', label, baseUnits: false, notes: [] };
const figures = gridOf(lines, lines, options);
const [table] = SAMPLE.tables;
if (!table) throw new Error('the sample has no table');
const own = gridOfTable(table, []);

/** The cells as people see them, formulas guarded. */
const shown = ({ head, body }: Grid) =>
  [...head, ...body].map((row) => row.map(({ text, number }) => (number === null ? guard(text) : text)));

function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.replace('\ufeff', '').matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** The cells of a document's table, a merged one in every place it covers. */
function parseHtml(html: string): string[][] {
  const { document } = new JSDOM(html).window;
  const rows: string[][] = [...document.querySelectorAll('tr')].map(() => []);
  document.querySelectorAll('tr').forEach((row, y) => {
    for (const cell of row.cells) {
      const from = [...(rows[y] ?? []), undefined].indexOf(undefined);
      for (let down = 0; down < cell.rowSpan; down++) {
        for (let x = 0; x < cell.colSpan; x++) (rows[y + down] as string[])[from + x] = cell.textContent ?? '';
      }
    }
  });
  return rows;
}

describe.each([
  ['the indicator table', figures],
  ['a table of the page', own],
] as const)('%s', (_, grid) => {
  test('has the same cells in TSV, CSV and HTML', () => {
    const tsv = writeTsv([grid]).split('\n');
    expect(tsv.map((line) => line.split('\t'))).toEqual(shown(grid));
    expect(parseCsv(writeCsv([grid]))).toEqual(shown(grid));
    expect(parseHtml(writeHtml([grid]))).toEqual(shown(grid));
  });

  test('has the same cells in Markdown', () => {
    const rows = writeMarkdown([grid]).split('\n');
    const cells = rows
      .filter((_, at) => at !== 1)
      .map((row) =>
        row
          .slice(2, -2)
          .split(/ \| /)
          .map((cell) => cell.replaceAll('\\|', '|')),
      );
    const plain = ({ head, body }: Grid) => [...head, ...body].map((row) => row.map(({ text }) => text));
    expect(cells).toEqual(plain(grid));
  });
});

test('merged headings stand merged in HTML and .xlsx, each word once, and repeated where a format cannot merge', async () => {
  const html = writeHtml([own]);
  expect(html).toMatch(/<tr><th rowspan="2"[^>]*>指标<\/th><th colspan="2"[^>]*>年末数<\/th><\/tr>/);
  expect(html.match(/年末数/g)).toHaveLength(1);
  expect(writeTsv([own]).split('\n').slice(0, 2)).toEqual(['指标\t年末数\t年末数', '指标\t总数\t比重']);
  const files = unzipSync(new Uint8Array(await writeXlsx([{ name: 'a', grid: own, filtered: false }])));
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toMatch(/<mergeCells[^>]*>(?=.*"A1:A2")(?=.*"B1:C1")/);
});

test('HTML says of every cell what it is', () => {
  const html = writeHtml([figures]);
  expect(html).toContain(`<td x:num="3760" style="mso-number-format:'0.0'" sdval="3760" sdnum="1033;0;0.0">3760.0</td>`);
  expect(html).toContain(`<td style="mso-number-format:'\\@'" sdnum="1033;0;@">5.5∶57.7∶36.8</td>`);
});

test('JSON has numbers as numbers and codes as codes', () => {
  const [first] = JSON.parse(writeJson([figures]));
  expect(first).toMatchObject({
    name: '生产总值',
    value: 3760,
    unit: '亿元',
    growth: 7,
    growth_unit: '%',
    status: 'actual',
    kind: 'level',
  });
});

test('bounds and the ends of ranges have their columns', () => {
  const rows: Record<string, unknown>[] = JSON.parse(writeJson([figures]));
  expect(rows.find(({ name }) => name === '新增就业')).toMatchObject({ bound: 'ge', value: 5 });
  expect(rows.find(({ growth_to }) => growth_to)).toMatchObject({ growth: 6.5, growth_to: 7 });
});

test('columns do not change with the filter', () => {
  const some = gridOf(lines.slice(0, 1), lines, options);
  expect(some.head).toEqual(figures.head);
});

test('base units are added, not put in the place of what is written', () => {
  const rows: Record<string, unknown>[] = JSON.parse(writeJson([gridOf(lines, lines, { ...options, baseUnits: true })]));
  expect(rows[0]).toMatchObject({ value: 3760, unit: '亿元', base: 376000000000, base_unit: '元' });
});

test('a citation follows the table in every format', () => {
  const note = citation(SAMPLE.reports[0], SAMPLE.meta, '取用 2026-11-22', label);
  expect(note).toBe('来源：政府工作报告，例州市，2021，https://example.com/a?b=1，取用 2026-11-22');
  const cited = [{ ...figures, notes: [note] }];
  for (const format of FORMAT_IDS) {
    const { plain, html } = clipboardContent(format, cited);
    expect(html ?? plain, format).toContain(format === 'html' ? note.replace('&', '&amp;') : note);
  }
});

test.each([
  ['=1+1', `'=1+1`],
  ['+cmd|x', `'+cmd|x`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['-2+3', `'-2+3`],
  ['-3.9', '-3.9'],
  ['+7%', '+7%'],
  ['-', '-'],
  ['地区=总', '地区=总'],
])('%s is copied as %s', (text, guarded) => expect(guard(text)).toBe(guarded));

describe('.xlsx', () => {
  const sheets = [
    { name: '例州市/2021', grid: figures, filtered: true },
    { name: '例州市/2021', grid: own, filtered: false },
  ];

  test('has typed numbers, percentages, a frozen head, a filter, and names Excel takes', async () => {
    const files = unzipSync(new Uint8Array(await writeXlsx(sheets)));
    const file = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    expect(file('xl/worksheets/sheet1.xml')).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/);
    expect(file('xl/worksheets/sheet1.xml')).toMatch(/<pane [^>]*state="frozen"/);
    expect(file('xl/worksheets/sheet1.xml')).toContain('<v>0.104</v>');
    expect(file('xl/styles.xml')).toContain('formatCode="0.0%"');
    expect(file('xl/workbook.xml')).toMatch(/name="例州市 2021"[\s\S]*name="例州市 2021 2"/);
  });
});

const OFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));

/** Opens a file with LibreOffice and reads the first sheet's cells back, with their types. */
function opened(name: string, content: string | Uint8Array): { type: string; text: string; value: number | null }[][] {
  const folder = mkdtempSync(join(tmpdir(), 'report-lens-'));
  writeFileSync(join(folder, name), content);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const filters: Record<string, string> = { html: 'calc_HTML_WebQuery', csv: 'CSV:44,34,76,1', xlsx: 'Calc MS Excel 2007 XML' };
  const filter = `--infilter=${filters[name.split('.')[1] ?? '']}`;
  const to = 'fods:OpenDocument Spreadsheet Flat XML';
  execFileSync(OFFICE ?? '', ['--headless', profile, filter, '--convert-to', to, '--outdir', folder, join(folder, name)], {
    stdio: 'ignore',
  });
  const xml = readFileSync(join(folder, name.replace(/\.\w+$/, '.fods')), 'utf8');
  const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window;
  const sheet = document.getElementsByTagName('table:table')[0];
  return [...(sheet?.getElementsByTagName('table:table-row') ?? [])].map((row) =>
    [...row.children].flatMap((cell) => {
      const found = {
        type: cell.getAttribute('office:value-type') ?? '',
        text: [...cell.getElementsByTagName('text:p')].map((p) => p.textContent).join('\n'),
        value: cell.hasAttribute('office:value') ? Number(cell.getAttribute('office:value')) : null,
      };
      return Array.from({ length: Math.min(40, Number(cell.getAttribute('table:number-columns-repeated') ?? 1)) }, () => found);
    }),
  );
}

describe.skipIf(!OFFICE)('opened by LibreOffice', () => {
  const text = new TextEncoder();
  test.each([
    ['CSV', 'table.csv', (grid: Grid) => Promise.resolve(text.encode(writeCsv([grid])))],
    ['HTML', 'table.html', (grid: Grid) => Promise.resolve(text.encode(writeHtml([grid])))],
    ['.xlsx', 'table.xlsx', async (grid: Grid) => new Uint8Array(await writeXlsx([{ name: 'a', grid, filtered: true }]))],
  ] as const)('%s has the same cells, numbers as numbers and words as words', { timeout: 60_000 }, async (format, name, write) => {
    for (const grid of [figures, own]) {
      const rows = opened(name, await write(grid)).slice(0, grid.head.length + grid.body.length);
      const span = spans(format === 'CSV' ? [] : grid.merged);
      const expected = [...grid.head, ...grid.body].map((row, y) => row.map((cell, x) => (span(y, x) ? outcome(cell, format) : '')));
      const found = rows.map((row, at) =>
        row.slice(0, expected[at]?.length).map(({ type, text, value }) => (type === 'string' || type === '' ? text : value)),
      );
      expect(found).toEqual(expected);
    }
  });
});

/** What a spreadsheet should hold for a cell: a number, or the words. */
function outcome(cell: Cell, format: string): number | string {
  if (cell.number === null) return format === '.xlsx' ? cell.text : guard(cell.text);
  return storedNumber(cell);
}
