import { AGRICULTURE } from './data/agriculture.ts';
import { CONSUMPTION } from './data/consumption.ts';
import { CULTURE } from './data/culture.ts';
import { EDUCATION } from './data/education.ts';
import { EMPLOYMENT } from './data/employment.ts';
import { ENERGY } from './data/energy.ts';
import { ENVIRONMENT } from './data/environment.ts';
import { FINANCE } from './data/finance.ts';
import { GOVERNANCE } from './data/governance.ts';
import { HEALTH } from './data/health.ts';
import { INCOME } from './data/income.ts';
import { INDUSTRY } from './data/industry.ts';
import { INVESTMENT } from './data/investment.ts';
import { OVERALL } from './data/overall.ts';
import { POPULATION } from './data/population.ts';
import { SAFETY } from './data/safety.ts';
import { SCIENCE } from './data/science.ts';
import { SERVICES } from './data/services.ts';
import { TRADE } from './data/trade.ts';
import { TRANSPORT } from './data/transport.ts';
import { URBAN } from './data/urban.ts';

/** The groups of indicators in the order a report has them, each with its data. 其他 is what belongs to none. */
export const CATEGORIES = [
  { name: '综合', data: OVERALL },
  { name: '财政金融', data: FINANCE },
  { name: '投资', data: INVESTMENT },
  { name: '消费', data: CONSUMPTION },
  { name: '外贸外资', data: TRADE },
  { name: '工业', data: INDUSTRY },
  { name: '农业', data: AGRICULTURE },
  { name: '服务业', data: SERVICES },
  { name: '科技创新', data: SCIENCE },
  { name: '居民收入', data: INCOME },
  { name: '就业社保', data: EMPLOYMENT },
  { name: '人口', data: POPULATION },
  { name: '教育', data: EDUCATION },
  { name: '卫生', data: HEALTH },
  { name: '文化体育', data: CULTURE },
  { name: '交通基建', data: TRANSPORT },
  { name: '城建', data: URBAN },
  { name: '生态环境', data: ENVIRONMENT },
  { name: '能源', data: ENERGY },
  { name: '安全', data: SAFETY },
  { name: '政务', data: GOVERNANCE },
  { name: '其他', data: '' },
] as const;

export type Category = (typeof CATEGORIES)[number]['name'];
