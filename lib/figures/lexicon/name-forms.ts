/** Ways of writing the same name. Each `from` is read as `to` (empty: left out) before names are compared; in this order. */
export const NAME_FORMS: readonly { readonly from: RegExp; readonly to: string; readonly example: string }[] = [
  { from: /[\s“”"'‘’《》〈〉·、，,。：:—_*-]/g, to: '', example: '“三公”经费 = 三公经费' },
  { from: /[(（]/g, to: '(', example: '固定资产投资（不含农户）' },
  { from: /[)）]/g, to: ')', example: '固定资产投资（不含农户）' },
  { from: /^(其中)?(我[国省市区州县]|全[国省市区州县镇乡]|本[省市区县])(?=.{3})/, to: '', example: '全市固定资产投资 = 固定资产投资' },
  { from: /^(全年|年末|预计|累计|实现|完成|达到)(?=.{3})/, to: '', example: '全年粮食产量 = 粮食产量' },
  { from: /规模以上|规模(?=工业)/g, to: '规上', example: '规模以上工业增加值 = 规上工业增加值' },
  { from: /限额以上/g, to: '限上', example: '限额以上消费品零售额 = 限上消费品零售额' },
  { from: /研究与?试验发展|研究和试验发展|研究与开发|r&d|R&D/gi, to: '研发', example: '研究与试验发展经费支出 = 研发经费支出' },
  { from: /GDP/gi, to: '生产总值', example: '单位GDP能耗 = 单位生产总值能耗' },
  { from: /(地区|国内)(?=生产总值)/g, to: '', example: '地区生产总值 = 生产总值' },
  { from: /常住居民/g, to: '居民', example: '农村常住居民人均可支配收入 = 农村居民人均可支配收入' },
  { from: /的比重$|比例$|占比$/g, to: '比重', example: '第三产业占比 = 第三产业比重' },
  { from: /的/g, to: '', example: '解决饮水安全的农村人口 = 解决饮水安全农村人口' },
  { from: /(增长速度|增速|增幅|增长率|增长)$/, to: '', example: '地区生产总值增速 = 地区生产总值' },
  { from: /(总产量|总产)$/, to: '产', example: '粮食总产量 = 粮食产量' },
  { from: /(总额|总值|总量|总数|数量|额|量|数)$/, to: '', example: '货物进出口总额 = 货物进出口额' },
];
