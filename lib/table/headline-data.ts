/** A core indicator that gets a headline card, known by its names (simplified script; the name must match as a whole). */
export interface Core {
  readonly id: string;
  readonly names: readonly string[];
}

/** In the order of the cards; six at most are shown. */
export const CORE: readonly Core[] = [
  {
    id: 'gdp',
    names: ['地区生产总值', '生产总值', '国内生产总值', 'GDP', '全市生产总值', '全省生产总值', '经济总量', '地区生产总值（GDP）'],
  },
  {
    id: 'revenue',
    names: [
      '一般公共预算收入',
      '地方一般公共预算收入',
      '公共财政预算收入',
      '财政总收入',
      '地方财政收入',
      '财政收入',
      '全国一般公共预算收入',
      '地方公共财政预算收入',
      '全国财政收入',
      '地方财政一般预算收入',
      '一般预算收入',
    ],
  },
  { id: 'retail', names: ['社会消费品零售总额', '社会商品零售总额', '消费品零售总额'] },
  {
    id: 'investment',
    names: ['固定资产投资', '全社会固定资产投资', '固定资产投资（不含农户）', '固定资产投资总额', '全社会固定资产投资总额'],
  },
  {
    id: 'research',
    names: [
      '研发经费占GDP比重',
      '研发经费支出占GDP比重',
      '研发投入占GDP比重',
      '研发经费支出占地区生产总值比重',
      '研发经费占地区生产总值比重',
      'R&D经费占GDP比重',
      '全社会研发投入强度',
      '研发经费投入强度',
      '研发投入强度',
      '研究与试验发展（R&D）经费支出与国内生产总值之比',
    ],
  },
  {
    id: 'urban-income',
    names: [
      '城镇居民人均可支配收入',
      '城镇常住居民人均可支配收入',
      '市区居民人均可支配收入',
      '城市居民人均可支配收入',
      '全国居民人均可支配收入',
      '居民人均可支配收入',
      '全体居民人均可支配收入',
    ],
  },
  {
    id: 'rural-income',
    names: ['农村居民人均可支配收入', '农村常住居民人均可支配收入', '农民人均纯收入', '农村居民人均纯收入', '农民人均可支配收入'],
  },
  { id: 'trade', names: ['进出口总额', '外贸进出口总额', '货物进出口总额', '进出口总值', '外贸进出口', '外贸进出口总值'] },
  { id: 'industry', names: ['规上工业增加值', '规模以上工业增加值', '工业增加值', '全部工业增加值'] },
  { id: 'jobs', names: ['城镇新增就业', '新增城镇就业', '城镇新增就业人数', '新增就业'] },
];
