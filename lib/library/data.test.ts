import { expect, test } from 'vitest';
import { entryOf } from '../figures/lexicon/canonical.ts';
import { CONSTANT_PRICE, LESS_IS_BETTER } from './directions.ts';
import { LEADING } from './leading.ts';

test.each([
  ['less is better', LESS_IS_BETTER],
  ['constant prices', CONSTANT_PRICE],
])('%s: no words twice, each with an example that holds them', (_, table) => {
  expect(new Set(table.map(({ words }) => words)).size).toBe(table.length);
  for (const { words, example } of table) expect(example).toContain(words);
});

test('leading indicators: each once, all in the lexicon', () => {
  expect(new Set(LEADING).size).toBe(LEADING.length);
  for (const id of LEADING) expect(entryOf(id)?.id).toBe(id);
});
