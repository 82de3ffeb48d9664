/**
 * How advertisements and sites talk to their readers, in whole sentences among a report's own: reports address deputies and never 您, they
 * neither ask what to do nor promise what a product does. Matched against text folded to simplified script, quotations left out. `strong`
 * words speak for themselves, of the others it takes two. Sorted by name; each with an example.
 */
import { fold } from '../fold.ts';
import { hasStatistic, officialTerms } from './report-like.ts';

export interface Talk {
  readonly name: string;
  readonly strong: boolean;
  /** Official terms such a sentence may use itself: 提高您的收入. */
  readonly official: number;
  readonly pattern: RegExp;
  readonly example: string;
}

export const TALK: readonly Talk[] = [
  {
    name: 'address',
    strong: true,
    official: 1,
    pattern:
      /您|(?<![给迷])你(?![们追争中])|[吗呢][？?]|[吧哦啦哟呀嘛][！!~～]|怎么(办|回事|选|买|看|样[？?])|小伙伴|宝子|家人们|姐妹们|亲们|评论区|私信|楼主|博主|侵删/g,
    example: '您家的窗户还在漏风吗？',
  },
  {
    name: 'call',
    strong: false,
    official: 1,
    pattern:
      /点[此我]|戳(?:我|这|图|链)|点击|长按|加(?:老师|微信|V|客服|群)|领取|试[用听看读吃驾]|抢[购先]|赶紧|赶快|快来|速来|来电|留言|私聊|下单|(?<!网)上门|到账|包邮|优惠(?!政策)|折扣|特价|秒杀|清仓|促销|红包|转发|报价|低价|高价|估价|首付|楼盘|专业团队|专业法务|先.{1,4}后付|名额|老师|朋友|[？?]/g,
    example: '旧家电高价上门收购，当天就能到账。',
  },
  {
    name: 'caption',
    strong: true,
    official: 2,
    pattern: /[（(](?:资料|新华社|视频|网络)?(?:照片|图片|截图|资料图)[）)]$|(?<!拍)摄[）)]?$/g,
    example: '县人民医院新院区今日启用，医护人员为群众引路。（资料照片）',
  },
  {
    name: 'chat',
    strong: true,
    official: 2,
    pattern: /[咋啥呗咱]|我觉得|没感觉|楼上|顶一下|路过|学习了|前排|板凳|点赞了|老乡们|才是真的|续写|润色|扩写|帮我写|写同款/g,
    example: '修路的事说了好几年咋还没动静，我觉得还是资金没落实',
  },
  {
    name: 'goods',
    strong: true,
    official: 0,
    pattern:
      /老(?:中医|用户|客户|婆)|专家(?:提醒|支招)|偏方|妙招|小(?:方法|技巧|窍门|妙招)|秘[诀籍]|祛|减肥|瘦身|脱发|白发|失眠|三高|血[糖脂]|颈椎|腰(?:酸|疼|痛|椎)|皱纹|丰胸|壮阳|肾虚|美白|口臭|鼻炎|痛风|牛股|涨停|炒股|信用卡|网贷|逾期|月入|赚钱|中奖|现房|首付\d|学区房|户型|加盟费|正品|同款|宝宝|宝妈|都说好|立竿见影|秒出|[三3]秒|写材料|多半是|竟然|原来是这|揭秘|惊呆|泪目|必看|男人|男女不限|日结|副业|聊天记录|没想到|背后真相|别再/g,
    example: '脱发不用愁，老中医教一招，坚持一个月就见效果。',
  },
];

/** Characters of the longest such sentence. */
const LONGEST = 120;
const QUOTED = /[“"「《][^”"」》]*[”"」》]/g;
/** What words mean is explained, not sold. */
const EXPLAINED = /是指|[:：]\s?指|包括/;

/** What sites say of the report itself. */
const DOCUMENT = /政府工作报告|工作报告|统计公报/g;

/** Whether a sentence is the site's or an advertiser's talk to the reader. */
export function isTalk(text: string): boolean {
  if (text.length > LONGEST || EXPLAINED.test(text)) return false;
  const own = fold(text).replace(QUOTED, '').replace(DOCUMENT, '');
  const found = TALK.flatMap((talk) => [...new Set(own.match(talk.pattern))].map(() => talk));
  if (found.length === 0) return false;
  const official = officialTerms(own, 2);
  const strong = found.some((talk) => talk.strong && official <= talk.official);
  return hasStatistic(own) ? strong && found.length > 1 : strong || (found.length > 1 && official <= 1);
}
