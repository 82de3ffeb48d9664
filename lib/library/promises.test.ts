import { describe, expect, test } from 'vitest';
import { linjiang } from './fixtures/library.ts';
import { type Observation, observe } from './observe.ts';
import { judge } from './outcome.ts';
import { promisesOf, promiseYears, tally } from './promises.ts';

const observations = linjiang().flatMap(observe);
const year = promisesOf(observations, '临江市', 2016);
const of = (name: string) => {
  const kept = year.promises.find(({ target }) => target.name === name);
  return kept && [kept.judgement.outcome, kept.judgement.difference, kept.result?.shown.written ?? kept.computed];
};

test('targets of 2016 beside the results reported in 2017', () => {
  expect(promiseYears(observations, '臨江市')).toEqual([2016]);
  expect(of('地区生产总值')).toEqual(['in', 0, '7']);
  expect(of('一般公共预算收入')).toEqual(['hit', 3.9, '10.4']);
  expect(of('新增上市公司')).toEqual(['miss', -7, '4']);
  expect(of('城镇登记失业率')).toEqual(['hit', -0.4, '3.1']);
  expect(of('实际利用外资')).toEqual(['none', 0, null]);
});

test('a growth rate nobody states is worked out from two amounts, and kept apart from stated ones', () => {
  expect(of('农村居民人均可支配收入')).toEqual(['hit', -0.5, 7.5]);
});

test('a year is counted up', () => expect(tally(year)).toEqual({ hit: 3, in: 1, near: 0, miss: 1, none: 1, unlike: 0, similar: 0 }));

test('a similar name is shown, and left to the reader to judge', () => {
  const [goal] = year.promises.filter(({ target }) => target.name === '新增上市公司').map(({ target }) => target);
  const named = (name: string, given: Partial<Observation>) => ({
    ...(goal as Observation),
    name,
    key: name,
    value: 20,
    unit: '个',
    ...given,
  });
  const target = named('引进世界500强公司和行业龙头企业项目', {});
  const result = named('引进世界500强和行业龙头企业重大项目', { status: 'actual', source: { ...target.source, year: 2017 } });
  const outcome = (of: Observation) => promisesOf([target, of], '临江市', 2016).promises[0]?.judgement.outcome;
  expect(outcome(result)).toBe('similar');
  expect(outcome({ ...result, name: '新建社区服务中心', key: '新建社区服务中心' })).toBe('none');
  expect(outcome({ ...result, unit: '家' })).toBe('none');
});

test('growth at constant prices is never worked out from amounts', () => {
  const silent = observations.filter((each) => !(each.key === 'gdp' && each.kind === 'growth' && each.status === 'actual'));
  expect(promisesOf(silent, '临江市', 2016).promises.find(({ target }) => target.key === 'gdp')).toMatchObject({
    computed: null,
    result: null,
  });
});

describe('judging', () => {
  const target = (given: Partial<Observation>) =>
    ({ value: 8, unit: '%', kind: 'growth', bound: '', written: '8', name: '某指标', ...given }) as Observation;
  const outcome = (given: Partial<Observation>, value: number, unit = '%') => judge(target(given), { value, unit }).outcome;

  test.each<[Partial<Observation>, number, string]>([
    [{}, 8, 'hit'],
    [{}, 7.9, 'miss'],
    [{ bound: 'ge' }, 8.1, 'hit'],
    [{ bound: 'le' }, 8.1, 'miss'],
    [{ bound: 'le' }, 3, 'hit'],
    [{ valueTo: 9 }, 8.5, 'in'],
    [{ valueTo: 9 }, 9.5, 'hit'],
    [{ valueTo: 9 }, 7.5, 'miss'],
    [{ bound: 'approx' }, 7, 'hit'],
    [{ bound: 'approx' }, 6.4, 'near'],
    [{ bound: 'approx' }, 3, 'miss'],
    [{ bound: 'approx', value: 8.5, written: '8.5' }, 8.4, 'hit'],
    [{ bound: 'approx', value: 8.5, written: '8.5' }, 8.3, 'near'],
    [{ value: -3 }, -4.1, 'hit'],
    [{ value: -3 }, -2, 'miss'],
    [{ name: '城镇登记失业率', kind: 'share', value: 4 }, 3.2, 'hit'],
    [{ name: '位次', kind: 'rank', value: 3 }, 2, 'hit'],
  ])('%o against %d is %s', (given, value, expected) => expect(outcome(given, value)).toBe(expected));

  test('another unit is not judged', () => expect(outcome({}, 8, '个百分点')).toBe('unlike'));
  test('no binary dust', () => expect(judge(target({ value: 7.1 }), { value: 7.3, unit: '%' }).difference).toBe(0.2));
});
