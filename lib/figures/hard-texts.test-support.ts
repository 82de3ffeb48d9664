/** Texts, each a unit said over and over, at which a reader that looks back too far takes the square of their length. */
export const HARD_TEXTS: readonly (readonly [name: string, unit: string])[] = [
  ['a report in one line', '全市地区生产总值达到2846.3亿元，增长7%，其中服务业增加值占42.5%；城乡居民人均收入分别达到3万元和1万元。'],
  ['digits', '9'],
  ['numbers without an end of sentence', '1万和'],
  ['Chinese numerals', '一二三十百'],
  ['open quotes', '“'],
  ['brackets with figures', '（1个）'],
  ['open brackets', '（1个'],
  ['comparisons', '比较高于'],
  ['ratios', '1:'],
  ['ranges', '1-'],
  ['groups of three', '1,'],
  ['masked numbers', '8xx亿元，'],
  ['crosses', '×'],
  ['lost decimals', '1.亿元，增长7%，'],
  ['stars', '4**'],
  ['headings', '一、推进工作\n'],
];
