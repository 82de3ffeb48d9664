/** Which time of several years a number is about: all of them, or the last. */
export type Share = 'span' | 'last';

interface ShareWords {
  readonly share: Share;
  readonly pattern: RegExp;
  readonly example: string;
}

/**
 * Words of the clause before a number that decide, in a text about several years, whether the number adds up over them or is what was
 * reached at their end. The first entry that fits decides; each looks only at the end of the clause or at words anywhere in it.
 */
export const CLAUSE_WORDS: readonly ShareWords[] = [
  {
    share: 'last',
    pattern: /[由从][^，,；;]*\d[^，,；;]*(?:增加|提高|上升|扩大|发展|增|升)[到至][^，,；;\d]{0,4}$/,
    example: '日均新设企业由5千户增加到',
  },
  {
    share: 'last',
    pattern: /、[^、，；]{0,6}(?:总数|总量|总装机|总里程|总规模|保有量)[^、，；\d]{0,6}$/,
    example: '新增企业3万家、总数达',
  },
  { share: 'last', pattern: /寿命[^，,；;]{0,6}$/, example: '户籍人口预期寿命' },
  { share: 'span', pattern: /年均|年平均(?:增|递|提)|(?<!人)每年(?!\d)|年递增|年增长率/, example: '地区生产总值年均增长' },
  { share: 'span', pattern: /累计|总共|[共][计竣建完投改新引办获争拆安培发接]|合计/, example: '累计完成固定资产投资' },
  { share: 'span', pattern: /(?:[两三四五六]|(?<![\d.])[2-6]|届)(?:年|年内|年间|年来|期内)/, example: '五年竣工住宅' },
  { share: 'span', pattern: /(?:保持|稳定|维持)在/, example: '粮食总产量保持在' },
  {
    share: 'span',
    pattern: /(?:引[进入]|签约|落地|招引|开工|实施|推进)[^，,；;]{0,40}、(?:计划|协议)?总?投资额?[^，,；;、]{0,6}$/,
    example: '引进外资项目30个、总投资超',
  },
  { share: 'span', pattern: /(?:规划|计划|匡算|估算)总投资/, example: '规划总投资' },
  { share: 'span', pattern: /新[增建开设引认培改办创]|净增/, example: '新增市场主体' },
  {
    share: 'last',
    pattern:
      /(?:达到?|突破|[迈跃站]上|超过?|[提升增扩减降调压缩削](?:高|加|长|大|少|低|整|减|短|至|为)?(?:到|至|为)|升至|降至|减为|控制在|居(?![民住家])|列|位居|由|从|缩小到|拥有|现有|共有|总[数量额]|余额|存量|保有量|拥有量|人均|平均)[^，,；;]*$/,
    example: '城镇化率达到',
  },
  { share: 'last', pattern: /同步建设|在建|提供|正在/, example: '免费提供' },
  {
    share: 'span',
    pattern:
      /推广|开展|举办|承办|安装|配备|编制|颁布|取得|攻克|建立|修订|关[停闭]|取缔|压减|归集|募集|融资|破获|检查|走访|派出|争取|引育|招引|遴选|评选|建成|改造|拆除|引进|办理|办复|完成|实施|整治|解决|清理|下放|取消|创建|铺设|培育|减税|减免|发行|发放|免征|组建|落实|(?<!研发|有效|经费|科技|财政)投入|竣工|开工|接待|资助|扶持|支持|化解|减轻|降低[^，,；;]{0,6}(?:负担|成本)|安排|转移|获[得批国省评奖]|荣获|制定|出台|推出|推进|淘汰|腾退|盘活|处置|查处|修复|治理|绿化|营造|造林|打通|通车|投放|修建|兴建|扩建|审议|废止|修改|公布|剿灭|保障(?!率|水平|标准|线)|培训|帮助|安置|搬迁|脱贫|授权|签约|到位|实现(?:进出口|财政|税收|利税)|再就业|新农村|成立|设立|救助|开通|加固|硬化|建设|升级|认定|入选|列入/,
    example: '改造集聚农房',
  },
];

/** Words behind a number that stands first in its clause. */
export const BEHIND_WORDS: readonly ShareWords[] = [
  { share: 'last', pattern: /^[^，,。；;]{2,16}成为具?有/, example: '12个产业园成为有影响力的集群' },
  { share: 'last', pattern: /^[^，,。；;]{2,12}中有?\d/, example: '62户骨干企业中有50户' },
  {
    share: 'span',
    pattern: /^[^，,。；]{0,24}?(?:全面完成|基本完成|全部(?:办结|完成|建成|脱贫|实现)|建成投|投入使用|建成通车|竣工)/,
    example: '412个村级文化站标准化建设全面完成',
  },
  { share: 'last', pattern: /^[^，,。；;、]{0,16}(?:同步建设|在建|正在|运行|覆盖)/, example: '6条地铁线同步建设' },
  { share: 'last', pattern: /^[^，。；]{0,12}[，,]比\s?(?:19|20)[\dxX×*_]{2}\s?年/, example: '137万亩，比2006年增加' },
];

/** What a change is measured against decides its own time: an earlier plan's total, or a single year. */
export const COMPARISONS: readonly ShareWords[] = [
  { share: 'span', pattern: /[比较](?:前|上一?个?)[二三四五]年|(?:是|为|相当于)[^，。；]{0,30}总和/, example: '比前五年增长' },
  {
    share: 'last',
    pattern:
      /[比较](?:上一?年|去年|上[月季]|[^，。；]{0,12}(?:年|末期?|底|初|基准数|基数))|(?:是|为|相当于)(?:(?:19|20)[\dxX×*_]{2}\s?年|[“"]?[一二三四五六七八九十]{1,3}五[”"]?(?:时期)?期?末)/,
    example: '比2010年下降',
  },
  {
    share: 'span',
    pattern: /(?:[比较是为]|相当于)[^，。；]{0,3}五[”"]?(?:时期|期间)?/,
    example: '比“八五”时期增加',
  },
  { share: 'last', pattern: /同比|预计/, example: '预计实现29亿美元，同比增长' },
];

/** A rate or amount of every year: it is about all of them. Example: 年均增长. */
export const EVERY_YEAR = /年均|年平均(?:增|递|提)|年递增|(?<!人)每年(?!\d)/;

/** A share that held all the time. Example: 就业率稳定在. */
export const HELD = /(?:保持|稳定|维持)在|连续|持续|(?<!人)每年|年均/;

/** Runs of years that end in the year spoken of; group 1 is their number. */
export const RUNS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /(?<![\d.前])([两二三四五六2-6])年(?:平均|每年)[^，。；]{0,8}$/, example: '两年平均增长' },
  { pattern: /连续([两二三四五六2-6])年[^，。；\d]{0,10}$/, example: '连续三年每年提高' },
];
