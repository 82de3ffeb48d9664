import type { Category } from './categories.ts';

/**
 * Words that tell the group of an indicator the lexicon does not list. The word that ends last decides, the longer of two;
 * the weak ones count only where no other is found. Each with an example.
 */
export const HEAD_WORDS: readonly {
  readonly category: Category;
  readonly words: string;
  readonly weak?: string;
  readonly example: string;
}[] = [
  {
    category: '综合',
    words: '生产总值 经济总量 三次产业 居民消费价格 物价 数字经济 市场主体 经营主体 民营经济 产业结构 价格',
    example: '县域生产总值',
  },
  {
    category: '财政金融',
    words: '财政 税收 税费 减税 退税 预算 债券 债务 贷款 存款 信贷 融资 保费 保险业 银行 基金 挂牌 上市 证券 国有资产 金融 担保 经费',
    weak: '支出 资金 税',
    example: '新增制造业贷款',
  },
  {
    category: '投资',
    words: '投资 招商 开工项目 重点项目 重大项目 签约项目 内资 前期工作',
    weak: '项目 工程',
    example: '签约项目协议投资额',
  },
  { category: '消费', words: '零售 消费品 批零 商圈 消费券 餐饮 商贸 商场 电商', weak: '消费 销售', example: '限额以上批零企业' },
  {
    category: '外贸外资',
    words: '出口 进口 外贸 外资 外商 境外 跨境 口岸 中欧班列 服务贸易 服贸 友好城市 台资',
    weak: '贸易',
    example: '中欧班列开行',
  },
  {
    category: '工业',
    words:
      '工业 制造业 建筑业 产能 规上企业 园区 开发区 厂房 产值 技改 机器换人 上云 装备 汽车产 钢材 主营业务收入 小升规 个转企 利税 利润 技术改造 智能工厂 数字化车间 标准地',
    weak: '企业 产业 产量',
    example: '新建标准厂房',
  },
  {
    category: '农业',
    words:
      '农业 粮食 农田 耕地 种植 播种 农产品 畜牧 生猪 存栏 出栏 水产 渔业 茶叶 水果 蔬菜 合作社 龙头企业 家庭农场 农户 农村 乡村 灌溉 农机 脱贫 贫困 扶贫 村集体 集体经济 美丽乡村 精品村 风情小镇 水利 水库 土地流转 三七 烟叶 橡胶 蔗 海堤 退耕',
    weak: '村',
    example: '新建粮食生产功能区',
  },
  {
    category: '服务业',
    words: '服务业 旅游 游客 快递 物流 会展 展会 电子商务 酒店 民宿 软件 景区 楼宇 邮政 电信',
    example: '举办大型展会',
  },
  {
    category: '科技创新',
    words:
      '专利 科技 高新技术 研发 创新 院士 人才 博士 实验室 孵化器 众创空间 研究院 技术合同 专精特新 小巨人 瞪羚 独角兽 技术中心 名校 专家 名牌 商标 领军',
    example: '新认定省级企业研究院',
  },
  {
    category: '居民收入',
    words: '可支配收入 纯收入 工资 收入比 恩格尔 人均消费 人均住房 收入差距',
    weak: '收入',
    example: '村民人均纯收入',
  },
  {
    category: '就业社保',
    words:
      '就业 失业 养老 参保 低保 社保 社会保险 医保 保障房 保障性住房 安置房 公租房 廉租 棚户区 救助 残疾人 培训 劳动力 补贴 老年 托育 托位 福利 公共租赁 保交 慈善 困难群众 抚恤 公益性岗位 人才房 创业',
    example: '发放临时救助金',
  },
  { category: '人口', words: '人口 城镇化 出生 自然增长率 预期寿命 落户', example: '流动人口' },
  {
    category: '教育',
    words: '学校 学位 教育 学生 幼儿园 入学 升学 高考 中学 小学 大学 教师 校舍 教室 本科 高中 职校 达标校',
    example: '改造薄弱学校',
  },
  {
    category: '卫生',
    words: '医院 卫生 医疗 床位 医师 医生 诊疗 疫苗 家庭医生 签约服务 护士 疾病 健康检查 接种 核酸 公共卫生 卫生室 筛查 就诊 健康',
    example: '免费健康检查',
  },
  {
    category: '文化体育',
    words: '文化 体育 图书 博物馆 健身 文艺 广播 电视 电影 文物 非遗 赛事 金牌 档案 演出 阅读 运动员 书屋',
    example: '新建体育健身场地',
  },
  {
    category: '交通基建',
    words:
      '公路 铁路 道路 高速 轨道 地铁 机场 港口 航道 公交 桥 停车 客运 货运 吞吐量 基站 宽带 光缆 航线 车站 充电 通车 快速路 断头路 泊位 网民 互联网 电话 移动通信 光纤 车保有量 公里路',
    example: '打通断头路',
  },
  {
    category: '城建',
    words:
      '小区 棚改 管网 绿地 公园 绿化 绿道 污水处理 垃圾 拆除 拆违 违法建 危房 住房 供水 供热 燃气 城中村 加装电梯 房地产 商品房 城市更新 未来社区 自来水 厕所 改厕 三改一拆 建成区 路灯 特色小镇 美丽城镇 征收 旧住宅',
    weak: '社区 住宅 面积',
    example: '新建供水管网',
  },
  {
    category: '生态环境',
    words:
      '空气 水质 断面 森林 造林 PM 排放 污染 水土流失 湿地 优良天数 环境 生态 减排 锅炉 黄标车 垃圾河 黑臭 河道 清淤 固废 湖泊 矿山 美丽河湖 二氧化硫 环保 自然保护区 水资源 治水 低散弱',
    weak: '绿色',
    example: '整治黑臭水体',
  },
  {
    category: '能源',
    words: '能耗 发电 用电 电力 装机 煤炭 天然气 标准煤 光伏 风电 变电 输变电 能源 电网 原油 加氢',
    example: '新增变电容量',
  },
  {
    category: '安全',
    words: '事故 火灾 案件 命案 信访 治安 安全生产 安全隐患 纠纷 死亡 食品 药品 防汛 应急 消防 隐患 摄像 反诈 平安 调解 灾',
    weak: '安全',
    example: '排查安全隐患',
  },
  {
    category: '政务',
    words:
      '审批 建议 提案 规章 法规 行政 政务 会议 文件 办件 议案 复议 最多跑一次 一件事 权力事项 改革 公务 政府网站 督查 审计 志愿者 下放 应用场景 满意率',
    example: '下放行政权力',
  },
];
