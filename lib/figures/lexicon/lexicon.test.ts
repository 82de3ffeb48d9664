import { describe, expect, test } from 'vitest';
import { canonicalOf, ENTRIES, entryOf, isRedefined } from './canonical.ts';
import { CATEGORIES } from './categories.ts';
import { categoryOf } from './category.ts';
import { HEAD_WORDS } from './head-words.ts';
import { MEASURES } from './measures.ts';
import { NAME_FORMS } from './name-forms.ts';
import { nameKey } from './name-key.ts';
import { UNIT_FAMILIES } from './unit-families.ts';
import { unitFamily } from './unit-family.ts';

describe('the data', () => {
  test('has each id once, sorted within its group', () => {
    expect(new Set(ENTRIES.map((entry) => entry.id)).size).toBe(ENTRIES.length);
    for (const { name } of CATEGORIES) {
      const ids = ENTRIES.filter((entry) => entry.category === name).map((entry) => entry.id);
      expect(ids).toEqual([...ids].sort());
    }
  });

  test('has all fields, a known measure, and an example that holds one of the names', () => {
    for (const entry of ENTRIES) {
      expect(entry.id).toMatch(/^[a-z0-9-]+$/);
      expect(MEASURES, entry.id).toHaveProperty([entry.measure]);
      const names = [entry.name, ...entry.aliases.map((alias) => alias.name)];
      expect(
        names.some((name) => entry.example.includes(name)),
        entry.id,
      ).toBe(true);
    }
  });

  test('gives no name to two indicators, exactly or in the robust form', () => {
    const owners = new Map<string, string>();
    for (const entry of ENTRIES) {
      const names = [entry.name, ...entry.aliases.map((alias) => alias.name)];
      expect(new Set(names).size, entry.id).toBe(names.length);
      for (const key of new Set(names.map(nameKey))) {
        expect(owners.get(key) ?? entry.id, `${key} of ${entry.id}`).toBe(entry.id);
        owners.set(key, entry.id);
      }
    }
  });

  test('names each unit once, and only families that exist', () => {
    const units = Object.values(UNIT_FAMILIES).flat();
    expect(new Set(units).size).toBe(units.length);
    for (const { families } of Object.values(MEASURES)) for (const family of families) expect(UNIT_FAMILIES).toHaveProperty(family);
  });

  test('has head words once, each group with an example it finds', () => {
    const words = HEAD_WORDS.flatMap((group) => `${group.words} ${group.weak ?? ''}`.trim().split(' '));
    expect(new Set(words).size).toBe(words.length);
    for (const group of HEAD_WORDS) expect(categoryOf(group.example), group.example).toBe(group.category);
  });

  test('has ways of writing whose examples hold', () => {
    for (const { example } of NAME_FORMS) {
      const [left = '', right = left] = example.split(' = ');
      expect(nameKey(left)).toBe(nameKey(right));
    }
  });
});

describe('finding an indicator', () => {
  test.each([
    ['一般公共预算收入', 'general-revenue'],
    ['公共财政预算收入', 'general-revenue'],
    ['地方财政一般预算收入', 'general-revenue'],
    ['地區生產總值', 'gdp'],
    ['全市规模以上工业增加值', 'large-industrial-value'],
    ['規模以上工業增加值增速', 'large-industrial-value'],
    ['全社会固定资产投资', 'fixed-investment'],
    ['外贸进出口总额', 'imports-exports'],
    ['粮食总产', 'grain'],
    ['R&D经费支出占GDP比重', 'rd-intensity'],
    ['农村常住居民人均可支配收入', 'income-rural'],
    ['居民消费价格（上年=100）', 'cpi'],
    ['新增公交专用道里程表', ''],
    ['项目', ''],
    ['', ''],
  ])('%s is %s', (name, id) => expect(canonicalOf(name)).toBe(id));

  test('marks a name that covered something else', () => {
    expect(isRedefined('农民人均纯收入')).toBe(true);
    expect(isRedefined('公共财政预算收入')).toBe(false);
    expect(entryOf('income-rural')?.aliases.some((alias) => alias.redefined)).toBe(true);
  });
});

test.each([
  ['亿元', 'money'],
  ['万吨标准煤', 'energy'],
  ['個百分點', 'point'],
  ['％', 'percent'],
  ['标', ''],
])('%s measures %s', (unit, family) => expect(unitFamily(unit)).toBe(family));
