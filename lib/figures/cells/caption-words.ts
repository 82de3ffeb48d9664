/** How captions and the lines around tables look; `example` is found by the pattern. */
export const CAPTION_FORMS = {
  /** A unit line of its own, or the end of a caption. */
  unit: {
    pattern: /[[（(【]?\s*(?:计量|金额|数量)?单\s*位\s*[:：]\s*([^。()（）[\]【】]{1,24}?(?:[(（][^()（）]{1,8}[)）])?)\s*[)）\]】]?$/,
    example: '（单位：万元、%）',
  },
  /** The number a table has. */
  numbered: {
    pattern: /^(?:(?:附?表|图表)\s*(?:[\d一二三四五六七八九十]+(?:[-－—.．]\d+)?)(?![级彰示明达决])|附[表件]\s*[:：])/,
    example: '表3 全市主要指标',
  },
  /** A table that goes on after a page break. */
  continued: {
    pattern:
      /^[（(]?(?:附?表\s*[\d一二三四五六七八九十]*)?[（(]?\s*续\s*表?\s*[\d一二三四五六七八九十]*\s*[)）]?[)）]?$|^[（(]?[接续][上前][表页][)）]?$|^[（(]?续表[^。；！？，]{0,40}$|[（(]续(?:表)?[一二三四五六七八九十\d]*[)）]$/,
    example: '续表',
  },
  /** A title without a number, above a table. */
  title: {
    pattern:
      /^(?!（?[一二三四五六七八九十]+[、）])[^。；！？，]{4,50}(?:表|情况|指标|一览|明细|速度|构成|统计|比重|幅度|数据|预算|决算|计划|产量|产值|收入|支出|面积|人口|余额|投资|总值|总额)(?:[（(][^（()）]*[)）])?$|^(?:19|20)\d\d年[^。；，：！？]{3,40}$/,
    example: '2019年全县主要经济指标完成情况',
  },
  /** Lines under a table that belong to it but hold no data. */
  note: { pattern: /^[（(]?(?:注|备注|说明|注释|资料来源|数据来源|附注|注明)\s*\d*[)）]?\s*[:：.、]/, example: '注：本表数据为快报数。' },
} as const;
