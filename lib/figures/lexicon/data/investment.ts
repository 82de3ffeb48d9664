/** Indicators of the group 投资. How a line is read: ../parse.ts. */
export const INVESTMENT = `
construction-started | 新开工项目 | 新开工重大项目 / 开工项目 | 个数 | 升 | 新开工项目312个
fixed-investment | 固定资产投资 | 固定资产投资额 / 固定资产投资（不含农户） / 固定资产投资完成额 / ≠全社会固定资产投资 / ≠城镇固定资产投资 / ≠限额以上固定资产投资 / ≠500万元以上固定资产投资 | 金额 | 升 | 固定资产投资增长8.5%
hightech-investment | 高技术产业投资 | 高新技术产业投资 / 高技术产业固定资产投资 | 金额 | 升 | 高技术产业投资增长10.6%
housing-completed | 房屋竣工面积 | 商品房竣工面积 | 面积 | 中 | 房屋竣工面积下降4.9%
housing-construction | 房屋施工面积 | 商品房施工面积 | 面积 | 中 | 房屋施工面积增长3.7%
housing-for-sale | 商品房待售面积 | 商品房库存面积 | 面积 | 降 | 商品房待售面积49850万平方米
housing-investment | 住宅投资 | 房地产住宅投资 | 金额 | 中 | 住宅投资增长7.6%
housing-sales-area | 商品房销售面积 | 新建商品房销售面积 | 面积 | 升 | 商品房销售面积860万平方米
housing-sales-value | 商品房销售额 | 新建商品房销售额 | 金额 | 升 | 商品房销售额增长4%
housing-started | 房屋新开工面积 | 商品房新开工面积 | 面积 | 中 | 房屋新开工面积下降1.2%
industrial-investment | 工业投资 | 工业固定资产投资 / 工业性投资 / 工业生产性投资 / 工业投入 | 金额 | 升 | 工业投资增长12%
infrastructure-investment | 基础设施投资 | 基础设施建设投资 / 基建投资 / 基础设施固定资产投资 | 金额 | 升 | 基础设施投资增长9.1%
inward-capital | 实际到位市外资金 | 实际利用内资 / 市外资金 / 引进市外资金 / 省外资金 / 实际到位省外资金 / 引进省外资金 / 利用内资 / 内资到位资金 / 到位内资 / 引进内资 | 金额 | 升 | 实际到位省外资金260亿元
key-project-investment | 重点项目完成投资 | 重点项目投资 / 重大项目投资 / 重点工程投资 / 重点项目年度投资 | 金额 | 升 | 重点项目完成投资410亿元
key-projects | 重点项目 | 重点建设项目 / 年度重点项目 | 个数 | 升 | 实施重点项目268个
manufacturing-investment | 制造业投资 | 制造业固定资产投资 | 金额 | 升 | 制造业投资增长15%
primary-investment | 第一产业投资 | 一产投资 | 金额 | 中 | 第一产业投资增长19.5%
private-investment | 民间投资 | 民间固定资产投资 / 民营投资 | 金额 | 升 | 民间投资增长6.4%
private-investment-share | 民间投资占固定资产投资比重 | 民间投资比重 / 民间投资占比 | 百分比 | 升 | 民间投资占比达58%
project-investment | 项目投资 | 建设项目投资 / 扣除房地产开发投资的固定资产投资 | 金额 | 升 | 项目投资增长16%
real-estate-investment | 房地产开发投资 | 房地产投资 / 房地产开发 | 金额 | 中 | 房地产开发投资增长7%
secondary-investment | 第二产业投资 | 二产投资 | 金额 | 升 | 第二产业投资增长0.1%
service-investment | 服务业投资 | 第三产业投资 / 三产投资 / 服务业固定资产投资 | 金额 | 升 | 服务业投资增长3.6%
tech-upgrade-investment | 工业技术改造投资 | 技术改造投资 / 技改投资 / 工业技改投资 / 技改投入 | 金额 | 升 | 工业技改投资增长18%
traffic-investment | 交通投资 | 交通基础设施投资 / 综合交通投资 / 交通建设投资 / 交通固定资产投资 | 金额 | 升 | 完成交通投资180亿元
water-investment | 水利投资 | 水利建设投资 / 水利固定资产投资 | 金额 | 升 | 完成水利投资32亿元
`;
