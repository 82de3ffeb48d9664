import type { Setting } from './setting.ts';

/** Nouns that are not counted by 条: what a policy is for stands before the number of its clauses. */
const PURPOSE =
  /(?:发展|信心|纾困|帮扶|经济|新政|人才|环境|创新|消费|就业|外贸|外资|业|旅游|复苏|恢复|提质|稳进|增效|改革|稳增长|助企|惠企|惠民)$/;
const POLICY = /(?:措施|政策|举措|意见)$/;
const CLOSES = /^(?:$|[、和]|等|政策组合拳)/;

/** 贯彻民营经济25条｜、稳外贸措施18条等政策, 落实30条｜优惠政策: a policy called by the number of its clauses. */
export function namesPolicy(s: Setting): boolean {
  if (s.number.unit !== '条') return false;
  if (/(?:贯彻|执行|落实好|兑现)/.test(s.clause) && /^(?:优惠|扶持|惠企)政策/.test(s.after)) return true;
  if (!CLOSES.test(s.after)) return false;
  const listed = (s.before.startsWith('、') && s.prev?.unit === '条') || (s.gap.startsWith('、') && s.next?.unit === '条');
  return PURPOSE.test(s.before) || (listed && POLICY.test(s.before));
}
