import { expect, test } from 'vitest';
import type { Cell } from '../../lib/library/cell.ts';
import type { Series } from '../../lib/library/series.ts';
import { axisText, layout as lay, widthOf } from './chart-layout.ts';

const layout = (of: Series, width: number, height: number) => lay(of, width, height, ({ height: value }) => String(value));

const line = (place: string, ...points: [number, number][]) => ({
  place,
  points: points.map(([year, height]) => ({ year, height, cell: {} as Cell })),
});
const series = (...lines: Series['lines']): Series => ({ name: '收入', unit: '元', lines, apart: [] });

test('years without a report are a gap, never a joined line', () => {
  const { lines } = layout(series(line('甲市', [2013, 3e4], [2014, 4e4], [2021, 7e4])), 800, 300);
  expect(lines[0]?.pieces.map(({ gap }) => gap)).toEqual([false, true]);
});

test('equal steps in years and values are equal steps on the paper', () => {
  const [spots] = layout(series(line('甲市', [2013, 10], [2014, 20], [2015, 30])), 800, 300).lines.map((each) => each.spots);
  const [a, b, c] = spots ?? [];
  expect((c?.x ?? 0) - (b?.x ?? 0)).toBeCloseTo((b?.x ?? 0) - (a?.x ?? 1));
  expect((c?.y ?? 0) - (b?.y ?? 0)).toBeCloseTo((b?.y ?? 0) - (a?.y ?? 1));
});

test('an axis that does not begin at zero says where it begins', () => {
  expect(layout(series(line('甲市', [2013, 39000], [2014, 69000])), 800, 300).begins).toBe('3.5 万');
  expect(layout(series(line('甲市', [2013, 100], [2014, 900])), 800, 300).begins).toBe('');
});

test('names of places never lie on each other', () => {
  const places = Array.from({ length: 9 }, (_, i) => line(`${i}市`, [2014, 100 + i]));
  const drawn = layout(series(...places), 800, 300).lines.flatMap(({ label, place }) =>
    label ? [{ ...label, width: widthOf(`${place} 100`) }] : [],
  );
  expect(drawn.length).toBeGreaterThan(2);
  for (const [i, a] of drawn.entries()) {
    for (const b of drawn.slice(i + 1)) expect(Math.abs(a.y - b.y) >= 15 || a.x >= b.x + b.width || b.x >= a.x + a.width).toBe(true);
  }
});

test('one point is drawn, in the middle', () => {
  const drawn = layout(series(line('甲市', [2014, 5])), 800, 300);
  const x = drawn.lines[0]?.spots[0]?.x ?? 0;
  expect(x).toBeGreaterThan(drawn.left);
  expect(x).toBeLessThan(drawn.right);
});

test.each([
  [7e4, 2e4, '2 万'],
  [3e11, 1e11, '1000 亿'],
  [12, 7.5, '7.5'],
  [9e4, 0, '0'],
])('an axis up to %d writes %d as %s', (most, value, text) => expect(axisText(most)(value)).toBe(text));
