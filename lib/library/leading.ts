/** An indicator that stands at the head of every comparison. */
export interface Leading {
  /** The lexicon's id, or that of definitions.ts. */
  readonly id: string;
  readonly names: readonly string[];
  readonly example: string;
}

/** The head of a comparison, in the order of a yearbook's first table. */
export const LEADING: readonly Leading[] = [
  { id: 'gdp', names: ['地区生产总值', '国内生产总值', '生产总值', 'GDP'], example: '地区生产总值3000亿元' },
  { id: 'gdp-per-capita', names: ['人均生产总值', '人均地区生产总值', '人均GDP'], example: '人均生产总值8万元' },
  { id: 'fiscal-revenue', names: ['财政总收入', '财政收入'], example: '财政总收入500亿元' },
  { id: 'budget-revenue', names: ['一般公共预算收入'], example: '一般公共预算收入300亿元' },
  { id: 'fixed-investment', names: ['固定资产投资'], example: '固定资产投资1900亿元' },
  { id: 'retail-sales', names: ['社会消费品零售总额'], example: '社会消费品零售总额1200亿元' },
  { id: 'urban-income', names: ['城镇居民人均可支配收入'], example: '城镇居民人均可支配收入40000元' },
  { id: 'rural-income', names: ['农村居民人均可支配收入'], example: '农村居民人均可支配收入20000元' },
  { id: 'industrial-value-added', names: ['规模以上工业增加值', '规上工业增加值', '工业增加值'], example: '规模以上工业增加值增长6%' },
  { id: 'trade', names: ['进出口总额', '外贸进出口总额', '货物进出口总额'], example: '进出口总额2000亿元' },
  { id: 'foreign-investment', names: ['实际利用外资', '实际使用外资'], example: '实际利用外资25亿美元' },
  { id: 'rd-share', names: ['研发经费占比', '研究与试验发展经费支出占地区生产总值比重'], example: '研发经费占比2.7%' },
  { id: 'urbanisation', names: ['城镇化率', '常住人口城镇化率'], example: '城镇化率60%' },
  { id: 'air-quality-days', names: ['空气质量优良率'], example: '空气质量优良率74.3%' },
];
