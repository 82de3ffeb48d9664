/** The groups of the lexicon in the order the table shows them (a test holds the two together); `row.category` is one of these names. */
export const CATEGORY_ORDER = [
  '综合',
  '财政金融',
  '投资',
  '消费',
  '外贸外资',
  '工业',
  '农业',
  '服务业',
  '科技创新',
  '居民收入',
  '就业社保',
  '人口',
  '教育',
  '卫生',
  '文化体育',
  '交通基建',
  '城建',
  '生态环境',
  '能源',
  '安全',
  '政务',
  '其他',
] as const;

/** The place of a category in the table; an unknown one comes last. */
export function categoryOrder(name: string): number {
  const at = (CATEGORY_ORDER as readonly string[]).indexOf(name);
  return at < 0 ? CATEGORY_ORDER.length : at;
}
