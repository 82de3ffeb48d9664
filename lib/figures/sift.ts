import { isProduct, isSize, namesWorks } from './capacity.ts';
import { isIndex } from './index-number.ts';
import { ending, endsIn, LINKS } from './lexis.ts';
import { limitInList, limitOfShare, limitsShare, marksOffGroup } from './limits.ts';
import type { NumberSpan } from './number.ts';
import { namesPolicy } from './policies.ts';
import { isRank } from './rank-number.ts';
import type { Setting } from './setting.ts';
import { amount, linked, NOUN } from './setting-words.ts';
import { isQualifier, isThreshold } from './threshold.ts';

type Rule = readonly [name: string, example: string, reject: (s: Setting) => boolean];

const SPAN_UNITS = /^(?:天|小时|个小时|分钟|秒|个工作日|工作日)$/;
const WEAK_UNITS =
  /^(?:[GMP]|m|级|代|层|度|站|道|车|线|分|首|本|版|款|口|对|档|排|站|组|单|孔|管|根|方|枚|里|床|起|类|门|部|期|班|列|令|升|桩|枪|票|成|伏|兆|袋|盒)$/;

/** Rules for numbers that are no figures, in the order they are asked. */
const RULES: readonly Rule[] = [
  [
    'words-numeral',
    '两个、四大产业',
    (s) => s.number.form === 'hanzi' && !/[%‰倍成]|百分点|[万亿]/.test(s.number.unit) && !isRank(s) && !isCount(s.number),
  ],
  ['name', '“百园千企”、《规划（2010-2020年）》', (s) => s.quoted && !/“(?:最多|不超过|至少)$/.test(s.before)],
  [
    'date',
    '2015年、3月5日、5号码头、3时',
    (s) => s.number.unit === '' && /^\s?(?:年|月|日|号|时(?!间)|点(?!位)|周年|世纪|年代)/.test(s.after) && !isAge(s),
  ],
  ['month-span', '6个月、3个方面', (s) => /^[个]$/.test(s.number.unit) && /^(?:月|年头|方面|五年|百年|半年|季度|多月|世纪)/.test(s.after)],
  ['per', '早稻每100公斤提高4元', (s) => s.before.endsWith('每') && s.next !== undefined],
  ['ordinal', '第53届、第14次', (s) => s.before.endsWith('第') && !isRank(s)],
  ['rank-words', '列全国第四', (s) => s.before.endsWith('第') && s.number.form !== 'digits' && !isRank(s)],
  ['code', 'G60、PM2.5、1+6', (s) => s.number.form === 'digits' && /[A-Za-z][-—.]?$|[+＋]$/.test(s.before.slice(-2)) && !isAcronym(s)],
  [
    'code',
    '5A级、3D打印、500强、3号',
    (s) => s.number.unit === '' && /^(?:[A-Za-z+＋号强级届世次]|\/|-?[A-Za-z])/.test(s.after) && !(s.number.form === 'fraction'),
  ],
  ['row-broken', '分别投资1.亿元、20亿元', (s) => s.afterLost],
  ['document', '皖教秘〔2020〕99号', (s) => endsIn(s.before, '〔【〕')],
  ['first-place', '把安全放在第一位', (s) => s.before.endsWith('第') && /[放摆]在(?:了)?(?:更加)?(?:突出|首要)?第$/.test(s.before)],
  ['list-number', '（1）、1.著力加强', (s) => s.number.unit === '' && /^[(（]?$/.test(s.before) && /^[)）.、．]/.test(s.after)],
  ['masked', '20xx.8万平方米', (s) => /[xX×*某]\.?$/.test(s.before.slice(-2)) || /^[xX×]/.test(s.after)],
  [
    'words-numeral',
    '万众创新、百姓',
    (s) =>
      s.number.form === 'magnitude' &&
      !(
        linked(s) &&
        (/[亿万]/.test(s.number.unit) || (/^[家户人名项个]$/.test(s.number.unit) && ending(s.before, LINKS) !== '')) &&
        /^(?:$|大关|台阶|关口|以上|左右|[、和及])/.test(s.after)
      ) &&
      !isCrowd(s),
  ],
  [
    'tens',
    '一成不变、三成功',
    (s) =>
      s.number.unit === '成' &&
      (s.number.form === 'digits' || /^(?:功|立|为|果|长|员|本|套|熟|都|效|就|绩|片|品|型|不|交|人)/.test(s.after)),
  ],
  ['grade', '百亿级、万吨级', (s) => (/^级/.test(s.after) && s.number.unit !== '') || /[万亿吨]级$/.test(s.number.unit)],
  ['currency-pair', '1美元兑6.8974元', (s) => /^(?:兑|折|合人民币)/.test(s.after)],
  ['span', '连续30天、24小时值守', (s) => SPAN_UNITS.test(s.number.unit) && isSpan(s)],
  [
    'age',
    '65岁以上老年人',
    (s) =>
      s.number.unit === '岁' &&
      !/(?:寿命|年龄)(?:(?:19|20)\d\d年)?[\u4e00-\u9fff]{0,4}$/.test(s.clause) &&
      !(s.prev?.unit === '岁' && linked(s)),
  ],
  ['threshold', '总投资50亿元以上的项目14个', (s) => isThreshold(s)],
  ['qualifier', '产值过百亿元企业12个', (s) => isQualifier(s)],
  ['limit', '年收入低于5000元的脱贫人口', (s) => marksOffGroup(s)],
  ['limit', '年收益超20万元的村集体占比', (s) => limitsShare(s)],
  ['limit', '75%的行政村集体收入达到50万元', (s) => limitOfShare(s)],
  ['limit', '集体收入过百万元、人均收入过万元的示范村', (s) => limitInList(s)],
  ['sample', '5‰人口抽样调查', (s) => /^[%‰]$/.test(s.number.unit) && /^(?:的)?(?:人口)?(?:变动)?(?:情况)?抽样/.test(s.after)],
  ['works', '8万吨板材、精密铸件等项目', (s) => namesWorks(s)],
  ['policy', '贯彻民营经济25条、稳外贸18条等政策', (s) => namesPolicy(s)],
  [
    'tax',
    '延续15%企业所得税、研发费用75%加计扣除',
    (s) => s.number.unit === '%' && /^(?:的)?(?:(?:优惠)?税率|企业(?:和|、)?个?人?所得税|加计扣除|政策)/.test(s.after),
  ],
  ['size', '80万吨乙烯、新建500千伏变电站', (s) => isSize(s)],
  ['product-line', '3万片衬底项目、5000万盒药品生产线', (s) => isProduct(s)],
  ['goal-name', '整体实现4000元脱贫目标', (s) => amount(s) && /^(?:脱贫)?目标/.test(s.after)],
  ['weak-unit', '3代、5G网络', (s) => WEAK_UNITS.test(s.number.unit) && isWeak(s)],
  ['area-count', '6个新城区规上工业增加值665亿元', (s) => isAreaCount(s)],
  ['one-of', '全国12个重点城市之一', (s) => s.after.includes('之一') && /^[^，。；、]{0,16}之一/.test(s.after)],
  [
    'rules-named',
    '省委省政府20条意见',
    (s) =>
      s.number.unit === '条' && /^(?:意见|规定|禁令|措施|办法|政策)/.test(s.after) && /(?:政府|市委|省委|中央|国务院|新政)$/.test(s.before),
  ],
  ['medal', '2金属材料、3银行', (s) => /^[金银铜]$/.test(s.number.unit) && !isMedal(s)],
  [
    'among',
    '入选全国35个试点城市',
    (s) =>
      /^[个家]$/.test(s.number.unit) && /(?:入选|进入|列入|纳入|跻身|入围|位列|位居)(?:全国|全省|国家|全球|世界)(?:首批)?$/.test(s.before),
  ],
  [
    'ranked-among',
    '居全国26个沿海城市第7位',
    (s) => /^[个家]$/.test(s.number.unit) && RANK_VERB.test(s.before) && /^[\u4e00-\u9fff（）()]{1,16}[第前]\d/.test(s.after),
  ],
  [
    'ranked-among',
    '在全省8个监测城市中排第一',
    (s) =>
      /^[个家]$/.test(s.number.unit) &&
      /在(?:全[国省市区州]|[东中西]部)$/.test(s.before) &&
      /^[\u4e00-\u9fff（）()]{1,12}中(?:继续|稳|均|一直)?[居列排位名]/.test(s.after),
  ],
  [
    'top',
    '引进世界前10名知名企业',
    (s) =>
      /^[名位强]?$/.test(s.number.unit) &&
      /(?:世界|全球|全国|国内|行业)前$/.test(s.before) &&
      /^的?(?:知名|著名|[\u4e00-\u9fff]{0,4}(?:企业|公司|高校|大学|集团))/.test(s.after),
  ],
  [
    'as-unit',
    '以3个乡镇为单元',
    (s) => s.before.endsWith('以') && /^(?:左右)?的?[\u4e00-\u9fff]{1,8}为(?:单元|单位|一组|一片)/.test(s.after),
  ],
  ['per', '就业人员10万人死亡人数1.2人', (s) => s.number.unit === '万人' && /^[\u4e00-\u9fff]{0,10}死亡(?:人数|率)\d/.test(s.after)],
  [
    'these',
    '这三个指标都翻了一番、实现一个翻番',
    (s) => s.number.form === 'doubling' && (/^这(?![样就])|[一两三四五]个$/.test(s.before) || /^(?:计划|行动|工程|方案)/.test(s.after)),
  ],
  [
    'code',
    '12所A300发动机',
    (s) => s.number.unit === '所' && (/^[A-Z]/.test(s.after) || /(?:重工|集团|航天|航空|电科|中电|中核|兵器|中科院)$/.test(s.before)),
  ],
  ['sum-name', '1个主导产业+2个特色产业', (s) => /^[\u4e00-\u9fff]{2,8}[+＋]\d/.test(s.after)],
  ['numbered-name', '“5个100工程”', (s) => s.number.unit === '个' && /^\d+(?:工程|行动|计划)/.test(s.after)],
  ['people-of', '1亿人口大省', (s) => /^人?口(?:的[\u4e00-\u9fff]{0,4})?大[国省市县]/.test(s.after)],
  [
    'bare',
    '展望2035、12345热线',
    (s) => s.number.unit === '' && s.number.form === 'digits' && s.number.bound === '' && !isIndex(s) && !isRank(s),
  ],
];

/** 四百九十六个: too exact for a name or a manner of speaking. */
const isCount = (n: NumberSpan) =>
  (n.value > 100 && n.value % 100 !== 0 && /^[个项家户件座所条人名处公]/.test(n.unit)) ||
  (n.value > 1000 && /^(?:公里|项|个|件)$/.test(n.unit));

/** 近百万｜群众受益. */
const isCrowd = (s: Setting) =>
  /万$/.test(s.number.unit) && /(?:近|超过?|逾|约)$/.test(s.before) && /^(?:群众|人口|居民|市民|农民|游客|职工|学生)/.test(s.after);

/** 人均GDP｜12万元: a measure called by its letters, not a code. */
const isAcronym = (s: Setting) => s.number.unit !== '' && /[A-Z]{3,}$/.test(s.before);

function isAge(s: Setting): boolean {
  return /^\s?年/.test(s.after) && (!Number.isInteger(s.number.value) || /(?:年限|寿命|学制)[\u4e00-\u9fff]{0,5}$/.test(s.before));
}

/** Verbs before a list of places among which one holds a rank. */
const RANK_VERB = /(?:居|列|排|位|进入|跻身|入围|进|名列)(?:在|于)?(?:全[国省市区州]|国家|全球|世界|国内|我国|我省)?(?:重点)?$/;

function isSpan(s: Setting): boolean {
  if (/(?:连续|每|近|历时|仅用|提前|用时|(?<![年月])的)$/.test(s.before) && !/提前$/.test(s.before)) return true;
  if (/^[\u4e00-\u9fff]{1,3}[到至为]/.test(s.after)) return false;
  return (
    NOUN.test(s.after) &&
    !/^(?:以内|之内|以下|左右|以上|内办结|直达|互通|上高速|[和、])/.test(s.after) &&
    !linked(s) &&
    !/(?:实现|缩短|压缩)$/.test(s.before)
  );
}

/** 获得2金1银1铜: medals stand beside medals or end their clause. */
function isMedal(s: Setting): boolean {
  const beside = [s.next && /^、?$/.test(s.gap) ? s.next : undefined, /^、?$/.test(s.before) ? (s.prev ?? s.last) : undefined];
  return beside.some((n) => n && /^[金银铜]$/.test(n.unit)) || (/^(?:[、，和的]|$)/.test(s.after) && /[获夺得]了?$/.test(s.before));
}

function isAreaCount(s: Setting): boolean {
  if (s.number.unit !== '个') return false;
  const area =
    /^(?:新城区|大中城市|区县|县区|县市区?|县（市、区）|县\(市、区\)|城区|[\u4e00-\u9fff]{0,4}(?:城市|县市)|区(?!域)|县(?!级))/.exec(
      s.after,
    );
  if (!area) return false;
  return (
    s.after.slice(area[0].length).startsWith('成为') ||
    (s.next !== undefined && s.gap.length > area[0].length + 3 && !/[、）)]|全部|入选|上榜|进入|列入|获|脱贫|实现|完成/.test(s.gap))
  );
}

function isWeak(s: Setting): boolean {
  const { unit, value } = s.number;
  if (/^[GMP]$|^m$/.test(unit)) return value < 10 || !/(?:带宽|宽带|算力|速率|桥|全长|深|高)[\u4e00-\u9fff]{0,5}$/.test(s.before);
  if (/^[级代层度站道线分版单排管孔伏]$/.test(unit)) return !linked(s) && !/(?:得分|评分|提高|提升)$/.test(s.before);
  return false;
}

/** The name of the rule that keeps a number from being a figure, or ''. */
export function rejected(setting: Setting): string {
  return RULES.find(([, , reject]) => reject(setting))?.[0] ?? '';
}
