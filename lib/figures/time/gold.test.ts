/** Period and status of every hand-labelled figure, read at the label's own place, so that finding and naming play no part. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { CleanText, FigureKind } from '../../model.ts';
import { outline } from '../../outline/outline.ts';
import { plainSource } from '../../page/plain-text.ts';
import { repair } from '../../text/repair.ts';
import { timeTrack } from './resolve.ts';

const folder = path.resolve(process.env.REPORT_LENS_SHARED ?? '../shared', 'gold');
/** What is reached today, less a little: raise it when it is beaten. */
const FLOOR = { period: 0.985, status: 0.995 };

interface Label {
  readonly start: number;
  readonly text: string;
  readonly kind: FigureKind;
  readonly period: string;
  readonly status: string;
}

/** Where the letter at `offset` of a block stands in the clean text. */
function placeOf(clean: CleanText, block: number, offset: number): [number, number] | undefined {
  for (const [paragraph, { pieces }] of clean.paragraphs.entries()) {
    const piece = pieces.find((p) => p.block === block && p.edit === undefined && p.from <= offset && offset < p.to);
    if (piece) return [paragraph, piece.start + offset - piece.from];
  }
  return undefined;
}

function score(name: string): { all: number; period: number; status: number } {
  const text = readFileSync(path.join(folder, `${name}.txt`), 'utf8');
  const labels: Label[] = readFileSync(path.join(folder, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const source = plainSource(text, name);
  const clean = repair(source);
  const track = timeTrack(clean, outline(clean));
  let from = 0;
  const starts = source.blocks.map((block) => {
    const at = text.indexOf(block.text, from);
    from = at + block.text.length;
    return at;
  });
  const right = { all: labels.length, period: 0, status: 0 };
  for (const label of labels) {
    const block = starts.findLastIndex((at) => at <= label.start);
    const place = placeOf(clean, block, label.start - (starts[block] ?? 0));
    if (!place) continue;
    const { period, status } = track(place[0], place[1], place[1] + label.text.length, label.kind, {});
    if (period === label.period) right.period++;
    if (status === label.status) right.status++;
  }
  return right;
}

test.skipIf(!existsSync(folder))('period and status of the labelled figures', () => {
  const scores = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => score(file.slice(0, -6)));
  const sum = (field: 'all' | 'period' | 'status') => scores.reduce((n, s) => n + s[field], 0);
  expect(sum('period') / sum('all')).toBeGreaterThan(FLOOR.period);
  expect(sum('status') / sum('all')).toBeGreaterThan(FLOOR.status);
});
