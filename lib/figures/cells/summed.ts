import type { Figure } from '../../model.ts';
import { readCellNumber } from './cell-number.ts';
import type { Column } from './columns.ts';
import type { Frame } from './frame.ts';
import type { GridCell } from './grid.ts';

/** The columns, the one at `x` without its head, which does not speak of the number at hand: 年均增速 over 〔40〕. */
export const headless = (columns: readonly Column[], x: number): Column[] =>
  columns.map((column, at) => (at === x ? { ...column, heads: [], folded: '', unit: '', kind: null } : column));

/** Names of what adds up over the years: 新增城镇就业. */
const ADDS_UP = /新增|新建|新改|改造|建成|完成|引进|培训|转移|累计|减排|总?量$|总额$/;

/**
 * The figure of a number in brackets that stands for all the years of a plan. It is by how much the row's value is to change where two of
 * the row's data `cells` lie so far apart, where it is a share, or where the row has a value and is not one that adds up; else the sum.
 */
export function summedFigure(figure: Figure, frame: Frame, cells: readonly GridCell[]): Figure {
  const period = frame.plan || frame.period;
  const values = [...new Set(cells)].flatMap((cell) => readCellNumber(cell.text)?.value ?? []);
  const apart = values.slice(1).some((value, i) => Math.abs(Math.abs(value - (values[i] ?? value)) - Math.abs(figure.value)) < 1e-6);
  const stands = values.length > 0 && !ADDS_UP.test(figure.indicator);
  const changes = apart || figure.kind === 'share' || (figure.kind === 'level' && stands);
  if (!changes) return { ...figure, period };
  return { ...figure, period, kind: 'change', unit: figure.unit === '%' ? '个百分点' : figure.unit };
}
