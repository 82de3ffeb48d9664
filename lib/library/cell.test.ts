import { expect, test } from 'vitest';
import type { Bound } from '../model.ts';
import { AT } from './fixtures/library.ts';
import { reading } from './fixtures/report.ts';
import { matrix } from './matrix.ts';
import { observe } from './observe.ts';
import { save } from './save.ts';

/** The cell of a report that states its revenue twice: as a limit, and as a number. */
function revenue(bound: Bound, limit: string) {
  const text = `财政收入突破${limit}，达到103.7亿元。`;
  const figure = { indicator: '财政收入', canonical: 'revenue-total' };
  const read = reading('临江市', 2017, [
    {
      text,
      figures: [
        { ...figure, at: limit, bound },
        { ...figure, at: '103.7亿元' },
      ],
    },
  ]);
  const observations = save(read, 'file:a.txt', AT).flatMap(observe);
  return matrix(observations, '临江市').rows[0]?.cells[0]?.value;
}

test('突破100亿元，达到103.7亿元: the number is shown, and the limit is no other value', () => {
  const cell = revenue('ge', '100亿元');
  expect(cell?.shown.value).toBe(103.7);
  expect(cell?.marks).toEqual([]);
});

test('a limit that the number contradicts is another value', () => {
  expect(revenue('ge', '120亿元')?.marks).toEqual(['restated']);
});
