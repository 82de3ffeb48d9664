import { planYears } from '../../calendar.ts';
import type { Witness, YearClaim } from './claims.ts';

const PLAN = '[“"](十[一二三四五]?|[八九])五[”"]';

/** Where a text stands between two five-year plans. */
export const CYCLE_WORDS: readonly {
  readonly rule: string;
  readonly in: 'review' | 'plan';
  readonly pattern: RegExp;
  /** Years planned, counted from the first year of the plan named. */
  readonly allowed: readonly number[];
  readonly firm: boolean;
  readonly example: string;
}[] = [
  {
    rule: 'well-begun',
    in: 'review',
    pattern: new RegExp(`(?:实现|、|，)(?:了)?${PLAN}(?:的)?良好开局`),
    allowed: [1],
    firm: true,
    example: '实现了“十四五”良好开局',
  },
  {
    rule: 'next-plan-drafted',
    in: 'plan',
    pattern: new RegExp(`(?:编制|谋划|研究制定)(?:好)?[^，。]{0,8}${PLAN}(?:[^，。]{0,8})规划`),
    allowed: [-2, -1, 0],
    firm: false,
    example: '科学编制“十一五”规划',
  },
];

/** A report that reviews one plan and presents the next is given in the first year of the next. */
function betweenPlans(headings: readonly { readonly folded: string; readonly mode: string }[]): YearClaim[] {
  const named = new RegExp(PLAN);
  const reviewed = headings.find(({ mode, folded }) => mode === 'review' && named.test(folded));
  const ahead = headings.find(({ mode, folded }) => mode === 'plan' && named.test(folded));
  const [past, next] = [reviewed, ahead].map((h) => planYears(named.exec(h?.folded ?? '')?.[1] ?? ''));
  if (!reviewed || !ahead || !past || !next || past.to + 1 !== next.from) return [];
  return [{ rule: 'between-plans', words: `${reviewed.folded} / ${ahead.folded}`, allowed: [next.from], firm: true }];
}

/** A plan looked back on as a whole, by itself or with its last year: 2015年工作暨“十二五”发展回顾. Not 以来, 中期, 前三年. */
const PLAN_REVIEWED = new RegExp(`${PLAN}(?![^。]*(?:以来|中期|前.年|良好开局|开局))[^。]{0,10}(?:回顾|成就|成效)`);

function planReviewed(headings: readonly { readonly folded: string; readonly mode: string }[]): YearClaim[] {
  const heading = headings.find(({ mode, folded }) => mode === 'review' && PLAN_REVIEWED.test(folded));
  const past = planYears(PLAN_REVIEWED.exec(heading?.folded ?? '')?.[1] ?? '');
  return heading && past ? [{ rule: 'plan-reviewed', words: heading.folded, allowed: [past.to + 1], firm: true }] : [];
}

/** A review of 过去五年 measured against the year before it: 比1997年增长 in a review of five years that ended in 2002. */
function measuredAgainst(witnesses: readonly Witness[]): YearClaim[] {
  const counts = new Map<number, number>();
  for (const { folded, several } of witnesses) {
    if (!several) continue;
    for (const found of folded.matchAll(/(?:比|是|较)((?:19|20)\d\d)年/g)) {
      counts.set(Number(found[1]), (counts.get(Number(found[1])) ?? 0) + 1);
    }
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 2) return [];
  return [{ rule: 'measured-against', words: `比${first[0]}年`, allowed: [first[0] + 6], firm: false }];
}

/** What five-year plans and spans say about the year planned. */
export function cycleClaims(
  witnesses: readonly Witness[],
  headings: readonly { readonly folded: string; readonly mode: string }[],
): YearClaim[] {
  const worded = CYCLE_WORDS.flatMap(({ rule, in: mode, pattern, allowed, firm }) =>
    witnesses
      .filter((w) => w.mode === mode)
      .flatMap(({ folded }): YearClaim[] => {
        const found = pattern.exec(folded);
        const from = found && planYears(found[1] ?? '')?.from;
        return from ? [{ rule, words: found[0], allowed: allowed.map((n) => from + n), firm }] : [];
      }),
  );
  const spread = worded.filter(({ rule, words }, i) => worded.findIndex((c) => c.rule === rule && c.words === words) === i);
  return [...betweenPlans(headings), ...planReviewed(headings), ...spread, ...measuredAgainst(witnesses)];
}
