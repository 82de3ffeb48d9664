import { fold } from '../../fold.ts';
import type { Figure, Outline, Table } from '../../model.ts';
import { type BracketMeaning, bracketMeaning } from './bracketed.ts';
import { isCaption } from './caption.ts';
import { periodIn, planPeriod, yearOf } from './cell-period.ts';
import type { Column } from './columns.ts';
import type { LaidTable } from './read-tables.ts';
import { firstTopicOf, topicOf } from './topic.ts';
import { unitsOf } from './unit-text.ts';

/** What all cells of a table share. */
export interface Frame {
  /** What the caption says the table is about. */
  readonly topic: string;
  /** The first of the things it is about. */
  readonly firstTopic: string;
  /** The caption speaks of balances: 各项存款 are 各项存款余额. */
  readonly balance: boolean;
  readonly units: readonly string[];
  /** The unit in the head of the rows' names: 指标（亿元）. */
  readonly stubUnit: string;
  /** The caption says that the table holds rates of change. */
  readonly growth: boolean;
  /** The place the report is about. */
  readonly area: string;
  readonly period: string;
  /** The years of the five-year plan the caption speaks of, or empty. */
  readonly plan: string;
  /** What its numbers in brackets are. */
  readonly brackets: BracketMeaning;
  readonly place: Pick<Figure, 'report' | 'section' | 'status'>;
}

/** Reads what a table's caption, columns and place in the report say about all of its cells. */
export function frameOf({ table, grid, year, notes }: LaidTable, columns: readonly Column[], outline: Outline): Frame {
  const at = Math.max(0, table.after);
  const section = outline.sections.findLastIndex((each) => each.from <= at && at <= each.to && !isCaption(each.heading));
  const found = outline.reports.findIndex((each) => each.from <= at && at <= each.to);
  const report = Math.max(0, found);
  const about = outline.reports[report];
  const rows = grid.slice(table.headerRows).map((row) => row[0]?.text ?? '');
  const own = lastYear([...columns.map(({ folded }) => folded), ...rows]);
  const named = periodIn(table.caption) || own;
  const ahead = named === '' || Number(named.slice(0, 4)) >= (about?.year ?? 0);
  const plan = isPlan(table) || (outline.sections[section]?.mode === 'plan' && ahead && about?.kind !== 'communique');
  const reported = plan ? String(about?.year ?? '') : (about?.period ?? '');
  return {
    topic: topicOf(table.caption),
    firstTopic: firstTopicOf(table.caption),
    balance: /余额/.test(fold(table.caption)),
    units: unitsOf(table.unit),
    stubUnit: columns.find(({ role }) => role === 'stub')?.unit ?? '',
    growth: /增长(?:速度|情况)?$|增速$|涨跌|涨幅|升降|增幅$/.test(fold(table.caption)),
    area: about?.place ?? '',
    period: periodIn(table.caption, yearOf(named || reported || year)) || named || reported || year,
    plan: planPeriod(table.caption),
    brackets: bracketMeaning([notes, table.caption, ...columns.map(({ folded }) => folded)].join('\n')),
    place: { report, section, status: plan ? 'target' : 'actual' },
  };
}

function isPlan(table: Table): boolean {
  return /目标|计划(?!.*(?:完成|执行))/.test(fold(table.caption)) && !/完成|执行|实绩/.test(fold(table.caption));
}

function lastYear(texts: readonly string[]): string {
  const years = texts.map((text) => periodIn(text)).filter((year) => /^\d{4}$/.test(year));
  return years.sort().at(-1) ?? '';
}
