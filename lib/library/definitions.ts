/** An indicator whose name or scope was changed by the statistics office: the same line of a table, but not the same measure. */
export interface Definition {
  /** What joins the names; the lexicon's id where it has one. */
  readonly id: string;
  /** Names of today's measure, the usual one first. */
  readonly names: readonly string[];
  /** Names of the measures it replaced. */
  readonly former: readonly string[];
  /** Why the two differ, for people who extend this table. */
  readonly reason: string;
  /** A sentence with a former name. */
  readonly example: string;
}

/** Changes of definition that a comparison over years must mark. Sorted by id. */
export const DEFINITIONS: readonly Definition[] = [
  {
    id: 'air-quality-days',
    names: ['空气质量优良天数比率', '空气质量优良天数比例', '空气质量优良率', '空气优良率', '城市空气质量优良天数比率'],
    former: ['空气质量二级以上天数比例', '空气质量良好以上天数比例', '空气污染指数优良率'],
    reason: '2013 年起由 API 改为 AQI 评价，加入 PM2.5',
    example: '市区空气质量二级以上天数比例为90%。',
  },
  {
    id: 'budget-revenue',
    names: ['一般公共预算收入', '地方一般公共预算收入', '一般公共预算总收入'],
    former: [
      '地方财政收入',
      '地方财政一般预算收入',
      '地方一般预算收入',
      '财政一般预算收入',
      '一般预算收入',
      '公共财政预算收入',
      '地方公共财政预算收入',
      '地方公共财政收入',
      '公共财政收入',
    ],
    reason: '2015 年起政府性基金的一部分转列一般公共预算，此前为地方财政收入、公共财政预算收入',
    example: '地方财政收入达到120亿元。',
  },
  {
    id: 'budget-spending',
    names: ['一般公共预算支出', '地方一般公共预算支出'],
    former: ['地方财政支出', '地方财政一般预算支出', '地方一般预算支出', '一般预算支出', '公共财政预算支出', '公共财政支出'],
    reason: '同一般公共预算收入',
    example: '公共财政预算支出增长9%。',
  },
  {
    id: 'fixed-investment',
    names: ['固定资产投资', '固定资产投资额', '固定资产投资（不含农户）'],
    former: ['全社会固定资产投资', '限额以上固定资产投资', '城镇固定资产投资', '城镇以上固定资产投资'],
    reason: '2011 年起投资项目起点由 50 万元提高到 500 万元，此后以不含农户的口径发布',
    example: '全社会固定资产投资1500亿元。',
  },
  {
    id: 'rural-income',
    names: ['农村居民人均可支配收入', '农民人均可支配收入', '农村常住居民人均可支配收入'],
    former: ['农村居民人均纯收入', '农民人均纯收入', '农村居民家庭人均纯收入'],
    reason: '2013 年起城乡住户调查一体化，由纯收入改为可支配收入',
    example: '农村居民人均纯收入20000元。',
  },
  {
    id: 'unemployment',
    names: ['城镇调查失业率'],
    former: ['城镇登记失业率', '登记失业率'],
    reason: '2018 年起以调查失业率发布，登记失业率是另一种统计',
    example: '城镇登记失业率控制在4%以内。',
  },
  {
    id: 'urban-income',
    names: ['城镇居民人均可支配收入', '城镇常住居民人均可支配收入'],
    former: ['市区居民人均可支配收入', '城市居民人均可支配收入'],
    reason: '2013 年起按城镇常住居民统计',
    example: '市区居民人均可支配收入31000元。',
  },
];
