import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../fold.ts';
import type { CleanText, Outline, Paragraph, SourceCell, SourceTable } from '../../model.ts';
import { readCells } from './read-cells.ts';
import { readTables } from './read-tables.ts';

const NO_OUTLINE: Outline = { reports: [], sections: [], sentences: [], notices: [] };

function cleanText(tables: readonly SourceTable[]): CleanText {
  return { meta: { title: '', heading: '', host: '', address: '', published: '' }, paragraphs: [], edits: [], notices: [], tables };
}

const plain = (text: string): SourceCell => ({ text, header: false, colSpan: 1, rowSpan: 1, indent: 0 });

test('a table of a report without a year is of the year the text above speaks of, not of one it compares with', () => {
  const lines = ['2018年末，全县共有法人单位3210个，与2013年相比增长88.2%。', '其中制造业520个。'];
  const paragraphs = lines.map((text) => ({ text, folded: text, role: 'paragraph' }) as Paragraph);
  const rows = [
    ['行业', '法人单位（个）'],
    ['采矿业', '8'],
    ['制造业', '520'],
  ].map((row) => row.map(plain));
  const figures = readCells(readTables({ ...cleanText([{ after: 1, caption: '', rows }]), paragraphs }), NO_OUTLINE);
  expect(figures.map(({ value, period }) => [value, period])).toEqual([
    [8, '2018'],
    [520, '2018'],
  ]);
});

const words = [
  '指标',
  '地区生产总值',
  '其中：工业',
  '单位',
  '亿元',
  '%',
  '2020年',
  '比上年增长（%）',
  '合计',
  '',
  '—',
  '单位：万元',
  '续表',
  '注：快报数',
];
const numbers = ['12.5', '－3.2', '1,234.5', '6.5%左右', '≥7', '0', '3-3.5', '第3位', '１２.0', '[5]', '2:1', '1 234'];
const cell = fc.record<SourceCell>({
  text: fc.oneof(fc.constantFrom(...words), fc.constantFrom(...numbers), fc.string({ maxLength: 8 })),
  header: fc.boolean(),
  colSpan: fc.integer({ min: 1, max: 3 }),
  rowSpan: fc.integer({ min: 1, max: 3 }),
  indent: fc.nat(8),
});
const table: fc.Arbitrary<SourceTable> = fc.record({
  after: fc.constant(-1),
  caption: fc.constantFrom('', '表1 2020年人口', '表2 固定资产投资增长速度 单位：亿元', '续表'),
  rows: fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }),
});

describe('reading tables of any shape', () => {
  test('gives rectangles, and figures whose cell holds their value', () => {
    fc.assert(
      fc.property(fc.array(table, { maxLength: 3 }), (sources) => {
        const laid = readTables(cleanText(sources));
        for (const { table: shown } of laid) {
          expect(new Set(shown.rows.map((row) => row.length)).size).toBe(1);
          expect(shown.headerRows).toBeLessThanOrEqual(shown.rows.length);
        }
        for (const figure of readCells(laid, NO_OUTLINE)) {
          const text = laid[figure.table ?? -1]?.table.rows[figure.row ?? -1]?.[figure.column ?? -1] ?? '';
          expect(fold(text).replace(/[,\s]/g, '')).toContain(String(Math.abs(figure.value)));
          const at = figure.cell;
          const source = sources[at?.table ?? -1]?.rows[at?.row ?? -1]?.[at?.cell ?? -1]?.text ?? '';
          expect(fold(source).replace(/[^\d]/g, '')).toContain(String(Math.abs(figure.value)).replace(/[^\d]/g, ''));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('takes a table of thirty thousand cells, and absurd spans, in its stride', () => {
    const rows = Array.from({ length: 3_000 }, (_, y) => Array.from({ length: 10 }, (_, x) => plain(x === 0 ? `第${y}村` : String(y + x))));
    const wide = [[{ ...plain('表'), colSpan: 1000, rowSpan: 1000 }], [plain('a'), plain('1')]];
    const laid = readTables(
      cleanText([
        { after: -1, caption: '', rows },
        { after: -1, caption: '', rows: wide },
      ]),
    );
    expect(readCells(laid, NO_OUTLINE).length).toBeGreaterThan(25_000);
  });
});
