import { expect, test } from 'vitest';
import { converter } from './convert.ts';
import { mapTexts } from './texts.ts';

const convert = converter('cn', 'tw');

test('texts are converted, names and numbers stay', () => {
  const reading = { title: '发展报告', kind: '发展', value: 3, nothing: null, rows: [['面积', '12'], ['GDP']], rules: ['发展'] };
  expect(mapTexts(reading, convert)).toEqual({ ...reading, title: '發展報告', rows: [['面積', '12'], ['GDP']] });
});

test('what has nothing to convert stays the same object', () => {
  const data = { rows: [['GDP', '12']], more: { a: '一' } };
  expect(mapTexts(data, convert)).toBe(data);
});
