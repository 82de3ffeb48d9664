import { actLength } from './acts.ts';
import { isPercent } from './measure.ts';
import type { Case, Naming, Rule } from './naming.ts';
import { cut, join, type Phrase } from './phrase.ts';

/** Shares told as a sentence: what is said after the percentage, or beside the whole, gives the other side. */
const told = (rule: string, name: Phrase): Naming => ({ names: [name], rules: [rule], fresh: true });

const isShare = ({ left, number }: Case) => !left.change && (isPercent(number) || number.form === 'fraction');

/** 预算支出的71%｜用于民生 → 预算支出用于民生比重. */
const usedFor: Rule = (row) =>
  isShare(row) && row.core.folded && row.right.rest && /^(?:用于|投向)/.test(row.right.rest.folded)
    ? told('used-for', join(row.core, row.right.rest, '比重'))
    : null;

/** 农民收入的六成｜来自茶业 → 茶业占农民收入比重. */
const comesFrom: Rule = (row) => {
  const from = isShare(row) && row.core.folded ? /^(?:均|都)?(?:来自于?|来源于)(?=..)/.exec(row.right.noun.folded) : null;
  return from ? told('comes-from', join(cut(row.right.noun, from[0].length), '占', row.core, '比重')) : null;
};

/** 断面水质100%｜达标 → 断面水质达标率. */
const reaching: Rule = (row) =>
  isShare(row) && row.core.folded && /^(?:达标|合格|办结|兑现|入网|回收)$/.test(row.right.noun.folded) && !/[率比]$/.test(row.core.folded)
    ? told('reaching', join(row.core, row.right.noun, '率'))
    : null;

/** 37户企业，其中80%｜完成转制 → 企业完成转制比重. */
const partThatDoes: Rule = (row) =>
  isShare(row) && !row.core.folded && !row.left.link && row.right.rest && row.state.named && row.state.main.folded
    ? told('part-that-does', join(row.state.main, row.right.rest, '比重'))
    : null;

/** 新增绿地，｜相当于原有绿地的｜30% → 新增绿地相当于原有绿地比重. */
const equalTo: Rule = (row) =>
  isShare(row) && row.core.folded.startsWith('相当于') && row.state.subject.folded
    ? told('equal-to', join(row.state.subject, row.core, '比重'))
    : null;

/** 集团化管理的中小学｜达｜50% → …中小学比重. */
const ofGroup: Rule = (row) =>
  isShare(row) && row.left.link && row.count === 1 && GROUP.test(row.core.folded) ? told('of-group', join(row.core, '比重')) : null;
const GROUP = /(?:企业|学校|中小学|事项|村|社区|机构|人员|家庭|农户|乡镇|园区|医院|车辆|建筑|小区)$/;

/** 调整高校8%的专业, 给予小企业10%价格优惠: the act, whose, and the thing behind the number → 高校专业比重, 小企业价格优惠. */
const ownedThing: Rule = (row) => {
  const { left, right, core } = row;
  const act = actLength(core.folded);
  if (!isPercent(row.number) || left.change || left.link || !act || core.folded.length < act + 2 || right.noun.folded.length < 2)
    return null;
  if (right.rest || !/[\u4e00-\u9fff]$/.test(right.noun.folded) || RATED.test(core.folded)) return null;
  const self = /(?:优惠|补贴|补助|奖励|折扣|贴息|[率税])$/.test(right.noun.folded);
  return told('owned-thing', join(cut(core, act), right.noun, self ? '' : '比重'));
};
const RATED = /[率比度面额]$|比重|占比|预算|经费|资金|支出/;

/** 养老保险试点覆盖｜24%的县 → 养老保险试点覆盖县比重; 试点范围扩大到全省｜80%以上的县 → 试点范围县比重. */
const coveredOnes: Rule = (row) => {
  const at = isShare(row) && !row.left.link && row.right.of && row.right.noun.folded ? COVERS.exec(row.core.folded) : null;
  return at ? told('covered-ones', join(cut(row.core, 0, at.index), at[0].includes('覆盖') ? '覆盖' : '', row.right.noun, '比重')) : null;
};
const COVERS = /(?<=..)(?:要?覆盖|扩大[到至])(?:全[国省市县区])?$/;

const RULES: readonly Rule[] = [coveredOnes, usedFor, comesFrom, reaching, partThatDoes, equalTo, ofGroup, ownedThing];

/** The name of a share told as a sentence; null for other values. */
export const toldShare: Rule = (row) => {
  for (const rule of RULES) {
    const naming = rule(row);
    if (naming) return naming;
  }
  return null;
};
