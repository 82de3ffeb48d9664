import { categoryWord } from '../../components/category-words.ts';
import type { CopyRequest, TablesRequest } from '../../components/panel/model.ts';
import { fileName, reportName } from '../../components/panel/report-name.ts';
import type { WordKey, Words } from '../../components/words.ts';
import type { XlsxSheet } from '../../lib/export/xlsx.ts';
import type { Grid, Reading } from '../../lib/model.ts';
import { citation } from '../../lib/table/citation.ts';
import { gridOf, type Label } from '../../lib/table/columns.ts';
import { groupBy } from '../../lib/table/group-by.ts';
import { type Line, linesOf } from '../../lib/table/lines.ts';
import { noticesGrid } from '../../lib/table/notices-grid.ts';
import { gridOfTable } from '../../lib/table/page-table.ts';
import { safeName } from './download.ts';

/** The settings that change what a copy holds. */
export interface CopySettings {
  readonly citation: boolean;
  readonly baseUnits: boolean;
}

/** Makes what is copied or saved of a reading: grids of its indicator table and of the page's own tables, and the sheets of a file. */
export function gridsOf(reading: Reading, words: Words, settings: CopySettings) {
  const category = (name: string) => categoryWord(name, words);
  const label: Label = Object.assign((key: string) => words(key as WordKey), { category });
  const lines = linesOf(reading, category);
  const byRow = new Map(lines.map((line) => [line.row, line]));
  const cite = (report: number) => citation(reading.reports[report], reading.meta, words('cite_accessed', today()), label);
  const title = (report: number) => {
    const found = reading.reports[report];
    return found ? reportName(found, words) : words('name');
  };
  const grid = (order: readonly Line[], notes: readonly string[], name: string) =>
    gridOf(order, lines, { title: name, label, baseUnits: settings.baseUnits, notes });

  /** The rows asked for, a grid for each report, with the citation if the reader wants one. */
  const indicators = ({ rows }: CopyRequest): Grid[] => {
    const order = rows.flatMap((row) => byRow.get(row) ?? []);
    return [...groupBy(order, (line) => line.report)].map(([report, own]) =>
      grid(own, settings.citation ? [cite(report)] : [], title(report)),
    );
  };

  /** The page's tables asked for, as they stand or as the figures read from them. The citation follows the last. */
  const tables = ({ tables: wanted, form }: TablesRequest): Grid[] =>
    wanted.flatMap((index, at) => {
      const table = reading.tables[index];
      if (!table) return [];
      const notes = settings.citation && at === wanted.length - 1 ? [cite(0)] : [];
      if (form === 'as-is') return [gridOfTable(table, notes)];
      const read = lines.filter((line) => reading.figures[line.figure]?.table === index);
      return [grid(read, notes, table.caption || words('tables_untitled', index + 1))];
    });

  /** The sheets of an .xlsx file: one a report, the page's tables with a whole copy, and the notices with the sources. */
  const sheets = (request: CopyRequest): XlsxSheet[] => {
    const asked = new Set(request.rows.flatMap((row) => byRow.get(row) ?? []));
    // A whole copy holds the other reports of the page too.
    const order = request.all ? new Set([...asked, ...lines]) : asked;
    const byReport = [...groupBy(order, (line) => line.report)].sort(([a], [b]) => a - b);
    const reports = byReport.map(([report, own]) => ({
      name: title(report),
      grid: grid(own, [], title(report)),
      filtered: true,
    }));
    const own = request.all ? reading.tables.map((table, at) => ({ table, name: table.caption || words('tables_untitled', at + 1) })) : [];
    const sources = reading.reports.map((_, report) => cite(report));
    return [
      ...reports,
      ...own.map(({ table, name }) => ({ name, grid: gridOfTable(table, []), filtered: false })),
      { name: words('sheet_notices'), grid: noticesGrid(reading, label, sources), filtered: false },
    ];
  };

  const [first] = reading.reports;
  return { indicators, tables, sheets, fileName: () => safeName(first ? fileName(first, words) : reading.meta.title, '.xlsx') };
}

/** The day in the reader's own time zone, as 2026-11-22. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
