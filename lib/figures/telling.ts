import { cut, EMPTY, join, type Phrase } from './phrase.ts';
import { firstTask } from './tasks.ts';

/** Predicates with an object that says which of the things are counted; those that only say that it was done fall away before it. */
const TELLS =
  /^(?:(?:没有|未能?)(?:完成|达到|实现)|完成|提供|开展|设立|结为|建立|开设|拿到|签发|受到?|告别|用上|喝上|住上|搬进|发放|领到|缴纳|免征|取消|引进|安装)了?(?=..)/;
const DONE = /^(?:实施|进行|得到|实现)了?(?:全面)?(?=..)/;
/** What is built or done is only told how far it is: 重点项目完成年度任务. */
const UNDER_WAY = /(?:项目|工程|任务|设施|计划|行动|改革|工作|建设|改造|整治|整合)$/;
/** Objects that the next number measures, or that tell of progress only. */
const NO_OBJECT = /^(?:(?:年度|全年)?(?:计划|目标|任务)|(?:投资|产值|收入|任务|阶段性|重大|进度|方案))|(?:投资|产值|收入|利税|完毕|到位)$/;
const LONGEST = 20;

/** What a predicate adds to the name of the things counted: 9家企业｜设立了海外仓 → 设立海外仓; EMPTY where it adds nothing. */
export function whatTells(noun: Phrase, predicate: Phrase): Phrase {
  const light = DONE.exec(predicate.folded)?.[0].length ?? 0;
  const verb = TELLS.exec(predicate.folded)?.[0] ?? '';
  if ((!light && !verb) || UNDER_WAY.test(noun.folded) || noun.folded.length > 12) return EMPTY;
  const object = firstTask(cut(predicate, light || verb.length));
  if (object.folded.length < (light ? 2 : 3) || NO_OBJECT.test(object.folded) || object.folded.length > LONGEST) return EMPTY;
  return light ? object : join(cut(predicate, 0, verb.endsWith('了') ? verb.length - 1 : verb.length), object);
}
