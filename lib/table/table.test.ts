import { describe, expect, test } from 'vitest';
import { SAMPLE } from '../../tests/samples/reading.ts';
import { CATEGORIES } from '../figures/lexicon/categories.ts';
import { toBaseUnit } from './base-unit.ts';
import { CATEGORY_ORDER } from './category-order.ts';
import { readCell } from './cell.ts';
import { goalsOf } from './goals.ts';
import { headlines } from './headlines.ts';
import { linesOf } from './lines.ts';
import { shownPeriod } from './period.ts';
import { tabulate } from './tabulate.ts';
import { arrange, nextSorting, textFilter, underChip } from './view.ts';

const lines = linesOf(SAMPLE, (name) => name);
const named = (name: string) => lines.filter((line) => line.name === name);

describe('rows', () => {
  test('a level and its growth share a row; another area has its own', () => {
    const [whole, city] = named('生产总值');
    expect([whole?.value?.text, whole?.change?.text]).toEqual(['3760.0', '7']);
    expect([city?.scope, city?.value, city?.change?.text]).toEqual(['市区', null, '-7.5']);
  });

  test('从A提高到B is one row that shows B and keeps A', () => {
    const [share, ...others] = named('研发经费占比');
    expect(others).toEqual([]);
    expect([share?.value?.text, share?.from?.text, share?.from?.period]).toEqual(['2.8', '2.2', '2015']);
  });

  test('every figure stands in exactly one row', () => {
    const used = SAMPLE.rows.flatMap(({ level, growth, from }) => [level, growth, from].filter((index) => index !== null));
    expect(used.sort((a, b) => a - b)).toEqual(SAMPLE.figures.map((_, index) => index));
  });

  test('many figures of one name are paired in linear time', () => {
    const [level, growth] = SAMPLE.figures;
    if (!level || !growth) throw new Error('the sample is empty');
    const many = Array.from({ length: 40_000 }, (_, index) => ({ ...(index % 2 ? growth : level), paragraph: index >> 1 }));
    const started = performance.now();
    expect(tabulate(many, () => '其他')).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('a number is shown as written, a ratio with all its parts', () => {
    expect(named('三次产业结构')[0]?.value).toMatchObject({ text: '5.5∶57.7∶36.8', number: null });
    expect(named('一般公共预算收入').at(-1)?.change).toMatchObject({ text: '6.5', to: '7' });
  });
});

describe('view', () => {
  test('groups stand in the order of the lexicon, and one name stays together, results before targets', () => {
    const groups = arrange(lines, 'category', null);
    expect(groups.map(({ key }) => key)).toEqual(['综合', '财政金融']);
    expect(groups[0]?.lines.slice(0, 3).map(({ name, status }) => `${name} ${status}`)).toEqual([
      '生产总值 actual',
      '生产总值 actual',
      '生产总值 target',
    ]);
  });

  test('the order of the groups is the lexicon’s', () => {
    expect(CATEGORY_ORDER).toEqual(CATEGORIES.map(({ name }) => name));
  });

  test('three clicks lead back', () => {
    const once = nextSorting(null, 'value');
    const twice = nextSorting(once, 'value');
    expect([once, twice, nextSorting(twice, 'value')]).toEqual([
      { key: 'value', descending: true },
      { key: 'value', descending: false },
      null,
    ]);
  });

  test('sorting lifts the groups and leaves what is not stated at the end', () => {
    for (const descending of [true, false]) {
      const [group] = arrange(lines, 'category', { key: 'value', descending });
      const stated = group?.lines.map(({ value }) => value?.number != null) ?? [];
      expect(stated.lastIndexOf(true)).toBeLessThan(stated.indexOf(false));
    }
  });

  test('the filter takes either script, numbers and several words', () => {
    const names = (text: string) => [...new Set(lines.filter(textFilter(text)).map(({ name }) => name))];
    expect(names('預算')).toEqual(['一般公共预算收入']);
    expect(names('387.9')).toEqual(['一般公共预算收入']);
    expect(names('亿元 生产')).toEqual(['生产总值']);
  });

  test('a row with a level and a growth stands under both chips', () => {
    const [row] = named('生产总值');
    if (!row) throw new Error('no row');
    expect([underChip(row, 'level'), underChip(row, 'growth'), underChip(row, 'share')]).toEqual([true, true, false]);
  });
});

describe('cards and targets', () => {
  test('cards are the core indicators that the report states, with its own target', () => {
    const cards = headlines(lines, '2020');
    expect(cards.map(({ line }) => line.canonical)).toEqual(['gdp', 'general-revenue', 'rd-intensity']);
    expect(cards[0]?.target?.change?.bound).toBe('approx');
  });

  test('a target set for town and country is the target of both', () => {
    const [result] = named('一般公共预算收入');
    const target = named('生产总值').find(({ status }) => status === 'target');
    if (!result || !target) throw new Error('the sample has changed');
    const income = [
      { ...result, name: '城镇居民人均可支配收入', canonical: 'income-urban' },
      { ...result, name: '农村居民人均可支配收入', canonical: 'income-rural' },
      { ...target, name: '城乡居民人均可支配收入', canonical: 'income' },
    ];
    expect(headlines(income, '2020').map((card) => card.target?.name)).toEqual(['城乡居民人均可支配收入', '城乡居民人均可支配收入']);
  });

  test('a target stands beside the result of the same measure', () => {
    const { next } = goalsOf(lines, 2021, '2020');
    const growth = next.find(({ line }) => line.name === '生产总值');
    expect([growth?.result?.text, growth?.target.text]).toEqual(['7', '7']);
    expect(next.find(({ line }) => line.name === '新增就业')?.result).toBeNull();
  });
});

describe('cells', () => {
  test.each([
    ['3760', '亿元', '376000000000', '元'],
    ['387.9', '亿元', '38790000000', '元'],
    ['-0.05', '万人', '-500', '人'],
    ['1.23456', '万人', '12345.6', '人'],
    ['8.2', '万亿元', '8200000000000', '元'],
  ])('%s %s is %s %s', (digits, unit, text, base) => {
    expect(toBaseUnit(digits, unit)).toEqual({ text, unit: base });
  });

  test.each(['元', '%', '万', '千瓦'])('%s is a base unit already', (unit) => expect(toBaseUnit('3', unit)).toBeNull());

  test.each([
    ['1,234.50', '1234.50', 1234.5],
    ['-3.9', '-3.9', -3.9],
    ['3-5', '3-5', null],
    ['5.5∶57.7∶36.8', '5.5∶57.7∶36.8', null],
    ['007', '007', null],
    ['2020.1.2', '2020.1.2', null],
    ['', '', null],
  ])('a table’s %s is %s', (text, shown, number) => expect(readCell(text)).toEqual({ text: shown, number }));

  test('a percentage is one', () => expect(readCell('12.30%')).toEqual({ text: '12.30%', number: 12.3, percent: true, code: '12.30%' }));

  test.each([
    ['2011-2015', '2011–15'],
    ['2020-01-2020-11', '2020-01–11'],
    ['1998-2003', '1998–2003'],
    ['2020-04', '2020-04'],
    ['2016', '2016'],
  ])('the period %s is shown as %s', (period, shown) => expect(shownPeriod(period)).toBe(shown));
});
