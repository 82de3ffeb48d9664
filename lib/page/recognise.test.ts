import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { PLAN, WORK_REPORT } from '../../tests/dress/reports.ts';
import { fold } from '../fold.ts';
import { foldFew } from './fold-few.ts';
import { recognise, recogniseText } from './recognise.ts';
import { REFUSALS } from './refusals.ts';

/** Writes a text out to a report's length: what matters is the kind of sentence, not the number. */
const long = (head: string, lines: readonly string[], times = 12) =>
  [head, ...Array.from({ length: times }, () => lines).flat()].join('\n');

const NEGATIVES: Record<string, readonly [title: string, text: string]> = {
  'a congress committee': [
    '云溪县人大常委会工作报告',
    long('各位代表：\n现在，我代表云溪县第十五届人民代表大会常务委员会，向大会报告工作，请予审议。', [
      '一、一年来的主要工作',
      '常委会听取审议了县政府关于预算执行、脱贫攻坚等专项工作报告14项，开展执法检查5次，提出审议意见62条。',
      '全县五级代表联系群众2.1万人次，我县人大工作得到全省肯定。',
    ]),
  ],
  'a committee that examined a budget': [
    '云溪县人大财经委员会关于2015年预算草案的审查结果报告',
    long('各位代表：\n财经委员会对县人民政府提出的预算草案进行了审查，现将审查结果报告如下，请予审议。', [
      '一、2014年全县财政总收入23.6亿元，增长10.4%，预算执行情况总体良好。',
      '二、建议批准2015年预算。为完成预算，全县各部门要强化财源建设。',
    ]),
  ],
  'a court': [
    '云溪县人民法院工作报告',
    long('各位代表：\n现在，我代表县人民法院向大会报告工作，请予审议，并请各位政协委员提出意见。', [
      '一、依法履行审判职责',
      '全年受理各类案件3126件，审结2998件，结案率95.9%，比上年提高1.2个百分点。',
      '为全县经济发展、招商引资和重点项目建设提供司法保障。',
    ]),
  ],
  'a party congress': [
    '在中国共产党云溪县第十二次代表大会上的报告',
    long('同志们：\n现在，我代表中国共产党云溪县第十一届委员会向大会作报告，请予审议。', [
      '一、过去五年的工作',
      '全县生产总值年均增长9.1%，财政收入突破20亿元，固定资产投资年均增长18%。',
      '（一）全面从严治党迈出坚实步伐',
    ]),
  ],
  'a political consultative committee': [
    '政协云溪县委员会常务委员会工作报告',
    long('各位委员：\n我受政协云溪县第九届委员会常务委员会委托，向大会报告工作，请予审议。', [
      '一、2014年工作回顾',
      '组织视察调研23次，提出建议186条，立案提案152件，办复率100%。',
      '围绕全县工业经济、城乡建设建言献策。',
    ]),
  ],
  'a bureau': [
    '云溪县教育局2014年工作总结及2015年工作安排',
    long('2014年，在县委、县政府的正确领导下，全县教育系统真抓实干，各项工作取得新进展。', [
      '一、主要工作成效',
      '（一）投入1.2亿元新建校舍3.6万平方米，学前三年入园率达到86%，比上年提高4个百分点。',
      '（二）全县高考一本上线312人，同比增长9.5%。各乡镇、各学校认真落实责任。',
    ]),
  ],
  'news of a session': [
    '县十五届人大四次会议隆重开幕 何一鸣作政府工作报告',
    long('本报讯（记者 李小草）2月6日上午，县十五届人大四次会议开幕。县长何一鸣代表县人民政府向大会作政府工作报告。', [
      '报告指出，2014年全县地区生产总值187.6亿元，比上年增长9.2%。',
      '报告强调，要坚持稳中求进，固定资产投资增长17%。代表们认真听取报告，现场响起热烈掌声。',
    ]),
  ],
  'news of the figures': [
    '2014年全县GDP突破180亿元 增长9.2%',
    long('县统计局昨日公布，经初步核算，2014年全县生产总值187.6亿元，比上年增长9.2%。', [
      '分产业看，第一产业增加值34.5亿元，比上年增长4.6%。',
      '固定资产投资126.9亿元，比上年增长18.4%；社会消费品零售总额64.3亿元，比上年增长13.1%。',
      '全县财政总收入21.34亿元，比上年增长11.5%。',
    ]),
  ],
  'a committee’s report on the budget': [
    '关于云溪县2014年财政预算执行情况和2015年财政预算草案的审查报告',
    long('大会主席团：\n县人大财政经济委员会对县财政局局长受县人民政府委托提出的预算草案进行了审查。', [
      '2014年全县财政总收入21.34亿元，比上年增长11.5%；支出38.2亿元，增长9.4%。',
      '财政经济委员会认为，预算执行情况总体良好，建议批准。',
    ]),
  ],
  'highlights of a report': [
    '2015年云溪县政府工作报告亮点速览',
    long('干货来了！今年怎么干？', [
      '报告提出，地区生产总值增长9%左右，财政总收入增长10%。',
      '报告提出，新建幼儿园12所。专家认为，目标积极稳妥。',
    ]),
  ],
  'a study note': [
    '学习2015年全国两会政府工作报告心得体会范文',
    long('3月5日，国务院总理代表国务院向大会作了政府工作报告，我认真学习，深受鼓舞。', [
      '作为一名基层干部，我个人体会最深的是民生部分。',
      '一、国内生产总值增长7%左右的目标鼓舞人心。',
    ]),
  ],
  'a reader on writing': [
    '乡镇政府工作报告怎么写？附提纲格式',
    long('很多网友问，政府工作报告开头怎么写。', [
      '一、标题。一般写成“某某人民政府工作报告”。',
      '二、称谓。顶格写“各位代表”。三、正文，先写“现在，我代表镇人民政府向大会报告工作，请予审议”。',
    ]),
  ],
  'a company': [
    '集团公司二〇一四年工作报告',
    long('各位代表、同志们：\n现在，我代表公司领导班子向职工代表大会作工作报告，请予审议。', [
      '一、2014年工作回顾',
      '实现营业收入38.6亿元，同比增长12.4%；利润2.1亿元，员工人均收入增长9%。',
      '（一）我公司市场份额稳步扩大，全公司安全生产无事故。',
    ]),
  ],
  'a school congress': [
    '校长在第六届教职工代表大会上的工作报告',
    long('各位代表：\n我受学校委托，代表学校向大会作工作报告，请予审议。', [
      '一、过去一年工作回顾',
      '我校新增省级课题6项，本科就业率94.3%，教职工人均收入增长8%。',
      '（一）教研工作再上台阶',
    ]),
  ],
  'a personal report': [
    '县政府办公室副主任2014年述职述廉报告',
    long('一年来，在县委、县政府领导下，本人认真履职，现述职如下。', [
      '一、坚持学习，由本人牵头的调研报告获二等奖。',
      '我分管文秘工作，办理公文1260件，对本人存在的不足认真整改。',
    ]),
  ],
  'a directory': [
    '全国各地历年政府工作报告汇总目录',
    long('2015年各地政府工作报告', ['云溪县2015年政府工作报告', '石坪市2014年政府工作报告', '柳河镇2013年政府工作报告'], 60),
  ],
  'a resolution': [
    '关于云溪县人民政府工作报告的决议',
    '云溪县第十五届人民代表大会第四次会议听取和审议了县长何一鸣代表县人民政府所作的工作报告。会议决定批准这个报告。',
  ],
  'a novel': [
    '第三十二章 会场风波',
    long('县长清了清嗓子：“各位代表，现在，我代表县人民政府向大会报告工作。”', [
      '台下有人问：“老李，你看这数字准吗？”',
      '老李笑道：“别说话，听报告。”',
      '王秘书低声说：“散会再说。”',
    ]),
  ],
  'a book for sale': [
    '政府工作报告 2015年 单行本 正版包邮',
    long('定价5.00元 售价4.20元 加入购物车 立即购买', ['买家评价：字大清晰。', '买家评价：发货很快，包邮。']),
  ],
  'a forum thread': [
    '急求一份乡镇政府工作报告，在线等',
    long('楼主 发表于 2015-1-3 20:11', ['回帖：各位代表，现在我代表镇人民政府向大会报告工作……这样开头就行。', '楼主：谢谢！']),
  ],
  'news of a session, retold': [
    '云溪县第十五届人民代表大会第四次会议召开',
    long('2月6日上午，大会在县会议中心举行，会上宣读了政府工作报告。', [
      '何一鸣指出，过去一年全县地区生产总值增长9.2%，财政总收入增长11.5%，工业、农业、商业协调发展。',
      '何一鸣强调，要扩大投资，做强工业，保障民生，完成固定资产投资98亿元。',
    ]),
  ],
  'a quiz on a report': [
    '2015年政府工作报告应知应会50题',
    long('时政热点练习', ['1、2014年国内生产总值增长（　）。A. 7.2% B. 7.4% C. 7.5% D. 8%　答案：B', '2、粮食产量（　）万亿斤。']),
  ],
  'an audit': [
    '关于云溪县2014年度县级预算执行和其他财政收支的审计工作报告',
    long('主任、各位副主任、各位委员：\n我受县人民政府委托，报告2014年度县级预算执行审计情况，请予审议。', [
      '一、县级财政管理审计情况',
      '县级公共预算收入12.6亿元，支出31.8亿元，3个部门预算编制不细，涉及资金1260万元。',
      '全县财政存量资金盘活不够，我县部分项目进展缓慢。',
    ]),
  ],
  'a meeting told hour by hour': [
    '县人代会现场：县长报告政府工作',
    long('何一鸣代表县政府报告工作，政府工作报告摘录如下。', [
      '09:12 全县财政总收入21.34亿元，增长11.5%，工业、农业稳步发展。',
      '09:18 城镇居民人均可支配收入22650元，增长9.8%。',
    ]),
  ],
  'a township’s party committee': [
    '柳河镇党代会工作报告',
    long('各位代表、同志们：\n现在，我代表镇党委向大会报告工作，请予审议。', [
      '一、五年来的工作',
      '全镇农村居民人均可支配收入比上年增长9.1%，财政收入比上年增长6.3%，建成高标准农田1.2万亩。',
    ]),
  ],
  'a residents’ committee': [
    '梧桐社区居民委员会工作报告',
    long('各位代表：\n现在，我代表梧桐社区居民委员会向大会报告工作，请予审议。', [
      '一、2014年工作回顾',
      '发放救助资金36.5万元，新增就业120人，全区首个社区食堂建成，居民收入增长6.2%。',
    ]),
  ],
  'an article about a report': [
    '政府工作报告里的民生账本',
    long('掌声一次次响起。', [
      '一、就业：城镇新增就业4126人，登记失业率3.4%，在全县各乡镇，招商引来的工业项目带动了收入。',
      '二、教育：财政投入1.2亿元，新建校舍3.6万平方米。',
    ]),
  ],
  'questions put to the public': [
    '关于《政府工作报告》向社会公开征求意见的公告',
    long('现就2015年政府工作报告征集建议。', [
      '一、对全县工业、农业、财政收入、就业保障的建议，去年采纳86条，采纳率36.4%。',
      '二、征集方式。',
    ]),
  ],
  shareholders: [
    '云溪实业2014年董事会工作报告',
    long('各位股东：\n现在，我代表公司董事会，向股东大会作2014年度工作报告，请予审议。', [
      '一、2014年工作回顾',
      '实现营业收入38.6亿元，同比增长12.4%；利润2.1亿元，同比增长9%。',
      '各位代表，让我们齐心协力，为建设一流企业而努力奋斗！',
    ]),
  ],
  'an answer to questions': [
    '云溪县政府工作报告问答：今年的钱花在哪',
    long('问：今年财政投入多少？', [
      '答：报告中提出，民生支出占财政支出的78.3%，比上年提高2个百分点。',
      '问：就业怎么办？答：新增城镇就业4000人。',
    ]),
  ],
};

test.each(Object.entries(NEGATIVES))('%s is no report', (_, [title, text]) => {
  expect(recogniseText(title, text, foldFew, 0, REFUSALS)).toMatchObject({ detected: false });
});

const EARLY = [
  '我现在代表省人民委员会，向大会作关于1956年国民经济计划执行情况和1957年国民经济计划草案的报告，请予审查。',
  '一、1956年国民经济计划执行情况',
  '1956年，是我省社会主义改造取得决定性胜利的一年。全省工业总产值完成十八亿四千万元，比1955年增长21.6%；粮食总产量达到163亿斤，比上年增长7.2%。',
  '全省农业生产合作社发展到三万六千个，入社农户占总农户的96.8%。基本建设投资完成3.1亿元。',
  '二、1957年的主要任务',
  '1957年计划规定，工业总产值比上年增长9%，粮食总产量达到172亿斤，棉花120万担。各县、各市都要厉行节约，反对浪费。',
];

const POSITIVES: Record<string, readonly [title: string, text: string]> = {
  'a county': [WORK_REPORT.title, WORK_REPORT.lines.join('\n')],
  'a county, title unknown': ['正文', WORK_REPORT.lines.join('\n')],
  'a county, told in a forum': ['云溪县2014年政府工作报告 - 百姓话题 - 云溪论坛', WORK_REPORT.lines.join('\n')],
  'a county, on a site of templates': ['云溪县2014年政府工作报告模板范文_Word模板下载_某某模板网', WORK_REPORT.lines.join('\n')],
  'a work plan': [PLAN.title, `${PLAN.lines.join('\n')}\n${PLAN.lines.slice(6).join('\n')}`],
  'the fifties': ['关于1956年国民经济计划执行情况和1957年国民经济计划草案的报告', long('各位代表：', EARLY, 3)],
  'a township, masked': [
    '某某镇政府工作报告',
    WORK_REPORT.lines
      .join('\n')
      .replace(/云溪县?/g, 'XX')
      .replace(/县/g, '镇')
      .replace(/2014|2015/g, '20XX'),
  ],
  'traditional script': [
    '雲溪縣2014年政府工作報告',
    WORK_REPORT.lines
      .join('\n')
      .replace(
        /[报统计点会国经济财预务办请审议体发号门单属区县乡镇图职学员执规划显记责总产贸粮业项险构]/g,
        (c) =>
          '報統計點會國經濟財預務辦請審議體發號門單屬區縣鄉鎮圖職學員執規劃顯記責總產貿糧業項險構'[
            '报统计点会国经济财预务办请审议体发号门单属区县乡镇图职学员执规划显记责总产贸粮业项险构'.indexOf(c)
          ] ?? c,
      ),
  ],
};

test.each(Object.entries(POSITIVES))('%s is a report, and every reason is given', (_, [title, text]) => {
  const verdict = recogniseText(title, text, foldFew, 0, REFUSALS);
  expect(verdict.detected).toBe(true);
  expect(recogniseText(title, text, fold, 0, REFUSALS).detected).toBe(true);
  expect(verdict.reasons.length).toBeGreaterThan(3);
});

test('title and first screen settle an ordinary page', () => {
  const { document } = new JSDOM(`<title>家常红烧肉的做法</title>${'<p>五花肉切块焯水。</p>'.repeat(500)}`).window;
  expect(recognise(document, foldFew)).toEqual({ detected: false, score: 0, reasons: [{ rule: 'no-hint', detail: '家常红烧肉的做法' }] });
});

test('a report far down a page of menus is found', () => {
  const menu = '<ul>'.concat('<li><a href="/x">政务公开</a></li>'.repeat(400), '</ul>');
  const { document } = new JSDOM(`<title>${WORK_REPORT.title}</title>${menu}${WORK_REPORT.lines.map((line) => `<p>${line}</p>`).join('')}`)
    .window;
  expect(recognise(document, foldFew).detected).toBe(true);
});

test('an anchor left open is no link around the report', () => {
  const text = WORK_REPORT.lines.map((line) => `<p><a name="p">${line}`).join('');
  const { document } = new JSDOM(`<title>${WORK_REPORT.title}</title><div>${text}</div>`).window;
  expect(recognise(document, foldFew).detected).toBe(true);
});
