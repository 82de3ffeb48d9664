import type { WordKey, Words } from './words.ts';

/** The word for each group of indicators; the group's own name is the simplified one. */
const WORD: Readonly<Record<string, WordKey>> = {
  综合: 'cat_overall',
  财政金融: 'cat_finance',
  投资: 'cat_investment',
  消费: 'cat_consumption',
  外贸外资: 'cat_trade',
  工业: 'cat_industry',
  农业: 'cat_agriculture',
  服务业: 'cat_services',
  科技创新: 'cat_science',
  居民收入: 'cat_income',
  就业社保: 'cat_employment',
  人口: 'cat_population',
  教育: 'cat_education',
  卫生: 'cat_health',
  文化体育: 'cat_culture',
  交通基建: 'cat_transport',
  城建: 'cat_urban',
  生态环境: 'cat_environment',
  能源: 'cat_energy',
  安全: 'cat_safety',
  政务: 'cat_governance',
  其他: 'cat_other',
};

/** A group's name in the reader's language; one without a word stays as it is. */
export function categoryWord(category: string, words: Words): string {
  const key = WORD[category];
  return key ? words(key) : category;
}
