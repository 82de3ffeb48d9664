/** Columns [from, to) that are a table of their own: their row names and the data under them. */
export interface Side {
  readonly from: number;
  readonly to: number;
}

/**
 * The sides of a table that holds two under heads of their own, 收入 | 预算数 | 执行数 ‖ 支出 | 预算数 | 执行数: row names stand in the
 * middle, and the heads of the data to their right repeat those to their left. One side if it holds no such two.
 */
export function sidesOf(roles: readonly string[], heads: readonly string[]): Side[] {
  const first = roles.indexOf('data');
  const middle = roles.findIndex((role, x) => first >= 0 && x > first && role === 'stub');
  const data = (from: number, to: number) => heads.slice(from, to).filter((_, i) => roles[from + i] === 'data');
  const left = data(0, middle);
  const right = data(middle, roles.length);
  const same = middle > 0 && left.length === right.length && left.every((head, i) => head === right[i]);
  if (!same) return [{ from: 0, to: roles.length }];
  const start = roles[middle - 1] === 'index' ? middle - 1 : middle;
  return [
    { from: 0, to: start },
    { from: start, to: roles.length },
  ];
}
