import { opening, PREDICATES } from './lexis.ts';
import { cut, join, type Phrase } from './phrase.ts';
import { ADVERB_BEFORE, AREA_ALONE, OBJECTIVE, PLACED, predicateAt } from './predicate.ts';
import { whatTells } from './telling.ts';

/** Outcomes that change what is counted: 551万贫困人口全部｜脱贫. */
const OUTCOME = /^(?:实现)?(?:脱贫|退出|摘帽|出列|销号)+/;
const FILLERS = /^(?:实现了?|成为|得到|获得了?|被认定为|被列为|被评为|被授予|被命名为|被确定为|确定为|认定为|评为)/;

/** 100个重大项目｜的培育任务: what the thing counted is wanted for. */
const ABSTRACT =
  /的(?:发展|建设|培育|培育任务|建设任务|建设步伐|[\u4e00-\u9fff]{0,2}工作|任务|努力拼搏|努力|改造|改革|进程|目标|资金支持|统计|抽样调查)$|(?<=装机|产能|能力)目标$/;
export function withoutPurpose(words: Phrase): Phrase {
  const abstract = ABSTRACT.exec(words.folded);
  return abstract && abstract.index > 1 ? cut(words, 0, abstract.index) : words;
}

/** 5个分类综合体｜等项目: the end of a list of which one member is named. */
const LIST_END = /^[^、等]{3,}(?=等(?:重大|重点|标志性)?(?:项目|工程)(?:建设)?$)/;
/** 10个学科｜“一科一策”: how they are treated. */
const MOTTO = /(?<=^[^“]{4,})“一.一.”$/;
const withoutListEnd = (noun: Phrase): Phrase => cut(noun, 0, LIST_END.exec(noun.folded)?.[0].length ?? MOTTO.exec(noun.folded)?.index);

/** 6个｜县水价综合改革试点, 9个｜领域改革试点: where something is tried out. */
const TRIED = /^(县|市|镇|村|乡|乡镇|街道|城市|县区|地区|省份|领域|方面)(?![级域内外])([\u4e00-\u9fff“”]{2,16}(?:试点|改革实践))(?:工作)?$/;
function triedIn(phrase: Phrase): Phrase {
  const tried = phrase.folded.includes('试点') || phrase.folded.endsWith('改革实践') ? TRIED.exec(phrase.folded) : null;
  const [, area = '', what = ''] = tried ?? [];
  if (!tried || opening(what, PREDICATES)) return phrase;
  return join(cut(phrase, area.length, area.length + what.length), cut(phrase, 0, area.length));
}

/** 工业企业实现污水全入网 → 污水全入网工业企业; a predicate without object (同步推进) falls away. */
export function nameOf(phrase: Phrase): { name: Phrase; noun: Phrase } {
  const tried = triedIn(phrase);
  if (tried !== phrase) return { name: tried, noun: tried };
  const at = predicateAt(phrase.folded);
  const said = opening(phrase.folded, PREDICATES, at);
  // 市直部门｜实施的｜审批事项: what somebody does is told of the thing behind 的.
  if (/^(?:实施|开展|举办|承办|设立|提供|办理)$/.test(said) && /^的[\u4e00-\u9fff]{3}/.test(phrase.folded.slice(at + said.length))) {
    const whole = cut(phrase, at + said.length + 1);
    return { name: whole, noun: whole };
  }
  const adverbs = at < phrase.folded.length ? (ADVERB_BEFORE.exec(phrase.folded.slice(0, at))?.[0].length ?? 0) : 0;
  const where =
    at < phrase.folded.length
      ? (/(?<=.{3})(?<![存实现所潜内])在[\u4e00-\u9fff]{2,5}$/.exec(phrase.folded.slice(0, at))?.[0].length ?? 0)
      : 0;
  const bare = cut(phrase, 0, at - adverbs - where);
  const noun = withoutListEnd(withoutPurpose(bare));

  const adverb = /^(?:全部|全面|均|都|已|正式|相继|陆续|顺利|如期|先后|成功)+/.exec(phrase.folded.slice(at))?.[0].length ?? 0;
  const predicate = cut(phrase, OBJECTIVE.test(phrase.folded.slice(at + adverb)) ? at + adverb : at);
  if (!OBJECTIVE.test(predicate.folded)) return { name: telling(noun, predicate, phrase), noun };
  const filler = FILLERS.exec(predicate.folded)?.[0].length ?? 0;
  const object = withoutNextClause(cut(predicate, filler));
  if (
    object.folded.length < 2 ||
    (predicate.folded.startsWith('成为') && (object.folded.length > 10 || /(?:人口|人员|农民|群众)$/.test(noun.folded))) ||
    (predicate.folded.startsWith('用于') && predicate.folded.includes('、')) ||
    /^(?:全覆盖|常态化|稳定|应)/.test(object.folded) ||
    (noun.folded.endsWith('资金') && /^[列纳]入/.test(object.folded))
  )
    return { name: noun, noun };
  return { name: noun.folded && object.folded.endsWith(noun.folded) ? object : join(object, noun), noun };
}

/** 达到建设标准｜、污染增量全面清零. */
const withoutNextClause = (object: Phrase): Phrase =>
  cut(object, 0, /^[^、]*(?:标准|要求|水平|条件|核心区)(?=、)/.exec(object.folded)?.[0].length);

/** A noun that says little by itself (项目, 问题) takes its predicate along: 67个项目签约落地 → 签约落地项目. */
function telling(noun: Phrase, predicate: Phrase, whole: Phrase): Phrase {
  if (noun.folded.length < 2 && !AREA_ALONE.test(whole.folded)) return whole;
  if (PLACED.test(predicate.folded)) return noun;
  const adverb =
    /^(?:全部|全面|均|都|已|正式|相继|陆续|顺利|如期|先后|有序|稳步|正在|基本|加快|免费|全额|按时|足额|分别)+/.exec(predicate.folded)?.[0]
      .length ?? 0;
  const deed = cut(predicate, adverb);
  const outcome = OUTCOME.exec(deed.folded);
  if (outcome) return join(cut(deed, 0, outcome[0].length), noun);
  const tells = whatTells(noun, deed);
  if (tells.folded) return tells.folded.endsWith(noun.folded) ? tells : join(tells, noun);
  if (noun.folded.length > 2) return noun;
  return deed.folded && deed.folded.length <= 10 && !deed.folded.includes('的') && !/^(?:完成|启动|推进|展开|落地|落实)$/.test(deed.folded)
    ? join(deed, noun)
    : noun;
}
