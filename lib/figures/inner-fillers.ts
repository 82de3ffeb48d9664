import { actLength } from './acts.ts';
import { ACTS, KEEP_OPENINGS, opening, PREDICATES } from './lexis.ts';
import { cut, join, type Phrase } from './phrase.ts';

/** Adverbs and times between a subject and its verb: 产业园｜已｜入驻企业, 中央财政｜拟｜安排资金, 港口｜全年｜开行航线. */
const FILLERS = /(?:(?:今年|当年|年内|全年)?[已拟共再]|已经|预计|全年|年内|今年|当年|累计|先后|成功|依法)$/;
/** One of these ends every filler. */
const ENDS = new Set('已拟共再经计年内后功法');
/** 港口｜完成｜货物吞吐量: a filler before a measure. */
const DONE = /(?<=..)(?<![未新本])已?完成(?=[^的、率]{1,9}(?:量|额|值|业务|收入|投资|税收|利税|利润)$)/;

/** 省财政｜今年再｜安排资金, 中央财政｜五年｜投入资金: what stands between who gives and the giving. */
const PAID = /(?<=财政)(?:今年|当年|为此|[两三四五]年|[拟再将已共还])+(?=安排|投入|拿出|筹集)/;

/** 事故｜共｜死亡: no act, but said with 共 all the same. */
const SUFFERED = /^(?:死亡|受伤|受灾|失踪|绝收|发生)/;

/** How long the filler is that ends before the verb at `at`. */
function fillerBefore(text: string, at: number, verb: number): number {
  if (!ENDS.has(text.charAt(at - 1))) return 0;
  const filler = FILLERS.exec(text.slice(Math.max(0, at - 3), at))?.[0].length ?? 0;
  const from = at - filler;
  if (filler === 0 || from < 2 || /[占为是比、和与及公中总国]$/.test(text.slice(0, from))) return 0;
  return opening(text, KEEP_OPENINGS, from).length >= filler + verb ? 0 : filler;
}

/** The verb at `at`: its length, and whether it falls away as well (文化系统｜共有｜艺术团体). */
function verbAt(text: string, at: number): { length: number; empty: boolean } {
  if (text[at] === '有') return { length: text[at - 1] === '共' ? 1 : 0, empty: true };
  if (SUFFERED.test(text.slice(at, at + 2))) return { length: 2, empty: false };
  const act = opening(text, ACTS, at).length;
  return { length: act && actLength(text.slice(at)) ? act : opening(text, PREDICATES, at).length, empty: false };
}

/** A name without adverbs and times between its subject and its verb. */
export function withoutInnerFillers(name: Phrase): Phrase {
  let out = name;
  for (let at = 3; at < out.folded.length - 1; at++) {
    if (!ENDS.has(out.folded.charAt(at - 1))) continue;
    const { length, empty } = verbAt(out.folded, at);
    const filler = length ? fillerBefore(out.folded, at, length) : 0;
    if (!filler) continue;
    out = join(cut(out, 0, at - filler), cut(out, empty ? at + length : at));
    at -= filler;
  }
  const paid = out.folded.includes('财政') ? PAID.exec(out.folded) : null;
  if (paid) out = join(cut(out, 0, paid.index), cut(out, paid.index + paid[0].length));
  const done = out.folded.includes('完成') ? DONE.exec(out.folded) : null;
  return done ? join(cut(out, 0, done.index), cut(out, done.index + done[0].length)) : out;
}
