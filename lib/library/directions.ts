/** What makes less of an indicator the better result, for a target that doesn't say 以内 or 不超过 itself. Found in the indicator's name. */
export interface Direction {
  readonly words: string;
  readonly example: string;
}

/** Indicators of which less is better. Sorted by words. */
export const LESS_IS_BETTER: readonly Direction[] = [
  { words: '事故起数', example: '生产安全事故起数下降10%' },
  { words: '二氧化碳排放', example: '单位生产总值二氧化碳排放量' },
  { words: '价格指数', example: '居民消费价格指数' },
  { words: '价格总水平', example: '居民消费价格总水平' },
  { words: '失业率', example: '城镇登记失业率4%' },
  { words: '债务率', example: '政府债务率' },
  { words: '死亡人数', example: '事故死亡人数' },
  { words: '死亡率', example: '婴儿死亡率' },
  { words: '消费价格', example: '居民消费价格涨幅3%' },
  { words: '消费物价', example: '居民消费物价涨幅' },
  { words: '排放总量', example: '化学需氧量排放总量' },
  { words: '能耗', example: '单位生产总值能耗' },
  { words: '自然增长率', example: '人口自然增长率6‰' },
  { words: 'PM2.5', example: 'PM2.5平均浓度' },
];

/** What is counted at constant prices, so that two years' values at the prices of their day give no growth rate. Found in the name. */
export const CONSTANT_PRICE: readonly Direction[] = [
  { words: 'GDP', example: 'GDP增长7%' },
  { words: '增加值', example: '规模以上工业增加值' },
  { words: '总产值', example: '农业总产值' },
  { words: '生产总值', example: '人均生产总值' },
];
