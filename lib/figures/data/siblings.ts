/**
 * Measures that are told of one owner one after another. Each line: `words` do not stand alone and take the owner a sibling had before
 * (`beside` lists siblings that do stand alone), and an example. `owner`: only such an owner is taken over.
 */
export interface Siblings {
  readonly words: string;
  readonly beside?: string;
  readonly owner?: RegExp;
  readonly example: string;
}

export const SIBLINGS: readonly Siblings[] = [
  { words: '在学研究生 在校生 在校学生 毕业生', beside: '招生', example: '技工学校招生3万人，在校生9万人，毕业生2.8万人' },
  { words: '亩均增加值 亩均税收 亩均产值', beside: '亩均营业收入', example: '规上工业亩均增加值180万元，亩均税收31万元' },
  {
    words: '经常性收入 年经常性收入 经营性收入 经营性年收入 年经营性收入 经营收入',
    beside: '年收入 总收入',
    example: '行政村年收入超过40万元、经营性收入超过15万元',
  },
  {
    words: '营业收入 主营业务收入 利润总额 利润 净利润 利税 净资产 总资产 资产总额 资产负债率 营业收入利润率',
    beside: '每百元营业收入中的成本 每百元营业收入中的费用',
    example: '国有企业净资产增长8%，利润总额增长6%',
  },
  { words: '总产量 总产 单产 播种面积 种植面积', example: '油菜播种面积20万亩、总产量3万吨' },
  {
    words: '资源化利用率 无害化处理率 回收利用率',
    beside: '分类覆盖率 分类收集覆盖率 综合利用率',
    example: '生活垃圾资源化利用率68%，无害化处理率100%',
  },
  {
    words: '研发活动覆盖率 研发机构覆盖率 研发机构设置率',
    example: '规上工业企业研发活动覆盖率达到50%、研发机构覆盖率达到30%',
  },
  { words: '投入强度 经费投入强度', beside: '投入 支出 经费', example: '研发经费投入增长12%、投入强度达到2.1%' },
  {
    words: '上线事项 上线政策 上线应用 使用人次 服务人次 办件 兑付资金 服务企业 服务市民 注册用户 访问量 日访问量 月访问量',
    beside: '用户 用户数 覆盖网点 归集数据',
    owner: /”|(?:平台|系统|APP|网)$/,
    example: '“云办通”用户300万、月访问量500万人次，办件80万件',
  },
  { words: '治愈出院病例 死亡病例 死亡', beside: '确诊病例', owner: /[病疫炎]$|感染$/, example: '手足口病确诊病例80例，治愈出院病例78例' },
  {
    words: '筹资水平 筹资标准 报销比例 住院报销比例 政策范围内住院报销比例 财政补助标准',
    beside: '参合率 参保率',
    example: '新农合参合率达到98%，筹资水平提高到300元',
  },
  { words: '销售额 施工面积 竣工面积 新开工面积', beside: '销售面积', example: '商品房销售面积80万平方米，销售额60亿元' },
  { words: '业务收入', beside: '业务量 业务总量', example: '快递业务量2亿件，业务收入18亿元' },
  { words: '新签合同额 营业额', beside: '完成营业额', example: '对外承包工程完成营业额12亿美元，新签合同额15亿美元' },
  { words: '申请量 授权量 拥有量', example: '专利申请量3000件，授权量1800件' },
  { words: '水耗 电耗 气耗 油耗', beside: '能耗', owner: /^(?:万元|单位|亿元)/, example: '万元产值水耗下降9%、电耗下降6%' },
  { words: '夜间达标率 昼间达标率', example: '城市功能区噪声昼间达标率92%；夜间达标率78%' },
  { words: '通车里程 在建里程', beside: '运营里程', example: '高速公路通车里程620公里，在建里程180公里' },
  { words: '死亡人数 受伤人数 直接经济损失', beside: '起数', example: '生产安全事故起数下降9%，死亡人数下降7%' },
  { words: '补助水平 补差水平 平均补助水平', beside: '标准 保障标准', example: '城乡低保标准提高到680元，补助水平达到420元' },
  { words: '绝收 绝收面积 成灾面积', beside: '受灾面积', example: '农作物受灾面积12万公顷，其中绝收1万公顷' },
  {
    words: '恩格尔系数',
    beside: '人均消费支出 人均生活消费支出',
    owner: /^(?:全体|城镇|农村)(?:常住)?居民$/,
    example: '城镇居民人均消费支出1.8万元，恩格尔系数为30%',
  },
  {
    words: '客运量 货运量 货邮吞吐量 旅客吞吐量',
    owner: /^(?:民用)?(?:航空|铁路|公路|水路|水运|轨道交通)$|机场$/,
    example: '铁路货运量1200万吨，客运量300万人次',
  },
  { words: '出口 进口', beside: '进出口 进出口总额', owner: /^[对与同]/, example: '对东盟进出口总额90亿元，其中出口60亿元，进口30亿元' },
];
