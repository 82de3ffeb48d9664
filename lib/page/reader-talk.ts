/**
 * How advertisements and sites talk to their readers, in whole sentences among a report's own: reports address deputies and never 您, they
 * neither ask what to do nor promise what a product does. Matched against text folded to simplified script, quotations left out. `strong`
 * words speak for themselves, of the others it takes two. Each with an example.
 */
import { fold } from '../fold.ts';
import { hasStatistic, officialTerms } from './report-like.ts';

export interface Talk {
  readonly strong: boolean;
  /** Official terms such a sentence may use itself: 提高您的收入. */
  readonly official: number;
  readonly pattern: RegExp;
  readonly example: string;
}

export const TALK: readonly Talk[] = [
  {
    strong: true,
    official: 1,
    pattern:
      /您|(?<![给迷])你(?![们追争中])|[吗呢][？?]|[吧哦啦哟][！!]|怎么(办|回事|选|买|看|样[？?])|小伙伴|家人们|评论区|楼主(?!体)|侵删/g,
    example: '您家的窗户还在漏风吗？',
  },
  {
    strong: false,
    official: 1,
    pattern:
      /点[此我击]|加(?:老师|微信|客服)|领取|试[用听驾]|抢购|赶[紧快]|快来|下单|(?<!网)上门|到账|包邮|优惠(?!政策)|特价|秒杀|转发|[报低高估]价|专业(?:团队|法务)|名额|老师|朋友|[？?]/g,
    example: '旧家电高价上门收购，当天就能到账。',
  },
  {
    strong: true,
    official: 2,
    pattern: /[（(](?:资料|新华社)?(?:照片|图片|资料图)[）)]$|(?<!拍)摄[）)]?$/g,
    example: '县人民医院新院区今日启用，医护人员为群众引路。（资料照片）',
  },
  {
    strong: true,
    official: 2,
    pattern: /[咋啥呗咱]|我觉得|才是真的|续写/g,
    example: '修路的事说了好几年咋还没动静，我觉得还是资金没落实',
  },
  {
    strong: true,
    official: 0,
    pattern:
      /老(?:中医|用户)|偏方|妙招|小(?:方法|窍门)|减肥|脱发|失眠|三高|颈椎|腰[酸疼]|信用卡|月入|赚钱|正品|都说好|三秒|写材料|多半是|竟然|惊呆|泪目|必看|男人|男女不限|日结|副业|没想到/g,
    example: '脱发不用愁，老中医教一招，坚持一个月就见效果。',
  },
];

/** Characters of the longest such sentence. */
const LONGEST = 120;
const QUOTED = /[“"「《][^”"」》]*[”"」》]/g;
/** What words mean is explained, not sold. */
export const EXPLAINED = /是指|[:：]\s?指|包括/;

/** What sites say of the report itself. */
export const DOCUMENT = /\d{4}年|政府工作|工作[报報]告|[统統][计計]公[报報]/g;

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
