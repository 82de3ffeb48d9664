import { expect, test } from 'vitest';
import { fold } from '../fold.ts';
import { DEFINITIONS } from './definitions.ts';
import { CONSTANT_PRICE, LESS_IS_BETTER } from './directions.ts';
import { LEADING } from './leading.ts';

test('definitions: sorted, no name twice, each example holds a former name', () => {
  const ids = DEFINITIONS.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  const names = DEFINITIONS.flatMap((each) => [...each.names, ...each.former]).map(fold);
  expect(new Set(names).size).toBe(names.length);
  for (const { former, example } of DEFINITIONS)
    expect(
      former.some((name) => example.includes(name)),
      example,
    ).toBe(true);
});

test.each([
  ['less is better', LESS_IS_BETTER],
  ['constant prices', CONSTANT_PRICE],
])('%s: no words twice, each with an example that holds them', (_, table) => {
  expect(new Set(table.map(({ words }) => words)).size).toBe(table.length);
  for (const { words, example } of table) expect(example).toContain(words);
});

test('leading indicators: no name twice, each with an example', () => {
  const names = LEADING.flatMap((each) => each.names);
  expect(new Set(names).size).toBe(names.length);
  for (const { names: own, example } of LEADING)
    expect(
      own.some((name) => example.includes(name)),
      example,
    ).toBe(true);
});
