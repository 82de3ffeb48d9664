import { expect, test } from 'vitest';
import type { Line } from '../../../lib/table/lines.ts';
import { type Drawing, drawMore } from './drawing.ts';

const lines = (count: number) => Array.from({ length: count }, (_, figure) => ({ figure }) as Line);
const many = lines(4000);

/** Draws until nothing is left, and counts the frames it took after the first. */
function drawAll(first: Drawing, visible: readonly Line[]): { drawing: Drawing; frames: number } {
  let drawing = first;
  let frames = 0;
  while (drawing.revealed.size < visible.length) {
    const next = drawMore(drawing, drawing.order, visible, 0);
    expect(next.revealed.size - drawing.revealed.size).toBeLessThanOrEqual(60);
    drawing = next;
    frames++;
  }
  return { drawing, frames };
}

test('the first rows are in view at once, the others frame by frame, and at last all', () => {
  const first = drawMore(null, many, many, 0);
  expect([...first.revealed]).toEqual(many.slice(0, 24).map(({ figure }) => figure));
  const { drawing, frames } = drawAll(first, many);
  expect(frames).toBeGreaterThan(60);
  expect(drawing.revealed.size).toBe(4000);
});

test('a filter keeps what is in view, and brings in what it finds wherever it stands', () => {
  const first = drawMore(null, many, many, 0);
  const found = many.filter(({ figure }) => figure % 400 === 0);
  const filtered = drawMore(first, many, found, 0);
  expect([...filtered.revealed]).toEqual(found.map(({ figure }) => figure));
  const { drawing } = drawAll(drawMore(filtered, many, many, 0), many);
  expect(drawing.revealed.size).toBe(4000);
});

test('another order begins anew, from where the reader has scrolled to', () => {
  const whole = drawAll(drawMore(null, many, many, 0), many).drawing;
  const turned = many.toReversed();
  const again = drawMore(whole, turned, turned, 100);
  expect(again.revealed.size).toBeGreaterThan(124);
  expect(again.revealed.size).toBeLessThan(300);
  expect(again.revealed.has(3999)).toBe(true);
});
