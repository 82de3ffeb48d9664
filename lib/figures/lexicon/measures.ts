import type { FigureKind } from '../../model.ts';

/** How an indicator is measured: the families of units its level may stand in, and the kinds its figures may have. */
export interface Measure {
  readonly families: readonly string[];
  readonly kinds: readonly FigureKind[];
  readonly example: string;
}

const AMOUNT = ['level', 'growth', 'change', 'multiple', 'rank'] as const;

/** The measures the data files may name. No families: any unit is taken. */
export const MEASURES: Readonly<Record<string, Measure>> = {
  不限: { families: [], kinds: ['level', 'share', 'growth', 'change', 'multiple', 'rank', 'ratio'], example: '单位地区生产总值能耗' },
  个数: { families: ['count', 'people', 'percent'], kinds: AMOUNT, example: '高新技术企业3000家' },
  人数: { families: ['people', 'count'], kinds: AMOUNT, example: '常住人口540万人' },
  体积: { families: ['volume', 'weight'], kinds: AMOUNT, example: '木材产量8727万立方米' },
  位次: { families: ['rank'], kinds: ['rank', 'level', 'change'], example: '百强县排名第28位' },
  功率: { families: ['power'], kinds: AMOUNT, example: '发电装机容量220058万千瓦' },
  周转量: { families: ['traffic'], kinds: AMOUNT, example: '货物运输周转量196618亿吨公里' },
  天数: { families: ['time', 'percent'], kinds: AMOUNT, example: '空气质量优良天数310天' },
  年限: { families: ['time', 'age'], kinds: AMOUNT, example: '人均预期寿命82.1岁' },
  指数: { families: ['percent', 'point'], kinds: ['growth', 'level', 'share', 'change'], example: '居民消费价格上涨2.5%' },
  比例: {
    families: ['ratio', 'percent', 'multiple'],
    kinds: ['ratio', 'level', 'multiple', 'share', 'change'],
    example: '城乡居民收入比1.68：1',
  },
  浓度: { families: ['density'], kinds: AMOUNT, example: 'PM2.5平均浓度28微克/立方米' },
  百分比: { families: ['percent', 'point'], kinds: ['share', 'change', 'rank', 'multiple'], example: '城镇化率71.9%' },
  能量: { families: ['energy', 'weight'], kinds: AMOUNT, example: '发电量77790.6亿千瓦时' },
  重量: { families: ['weight', 'volume'], kinds: AMOUNT, example: '粮食产量66949万吨' },
  金额: { families: ['money'], kinds: AMOUNT, example: '地区生产总值3760亿元' },
  长度: { families: ['length', 'count'], kinds: AMOUNT, example: '高速公路通车里程480公里' },
  面积: { families: ['area'], kinds: AMOUNT, example: '粮食种植面积320万亩' },
};
