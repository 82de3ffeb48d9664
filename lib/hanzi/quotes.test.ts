import { expect, test } from 'vitest';
import { withQuotes } from './quotes.ts';

test('quotation marks go both ways, apostrophes stay', () => {
  expect(withQuotes('“三农”与‘一号’ People’s', 'corner')).toBe('「三农」与『一号』 People’s');
  expect(withQuotes('「三农」『一号』', 'curly')).toBe('“三农”‘一号’');
  expect(withQuotes('「三农」“一号”', 'kept')).toBe('「三农」“一号”');
});
