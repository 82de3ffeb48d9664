import type { Kept } from '../../lib/library/promises.ts';
import type { LibraryWords } from './words.ts';

/** The outcome in words: 在区间内, 高 3.9, 少 7, 持平, 接近, 未述. Rates are higher or lower, counts more or fewer. */
export function outcomeText({ target, judgement, computed }: Kept, words: LibraryWords): string {
  const { outcome, difference } = judgement;
  if (outcome === 'none' || outcome === 'unlike' || outcome === 'in' || outcome === 'similar') return words(`outcome_${outcome}`);
  const size = String(Math.abs(difference));
  const rate = target.kind === 'growth' || target.kind === 'share' || target.kind === 'multiple' || /[%‰]/.test(target.unit);
  const apart = rate
    ? words(difference > 0 ? 'outcome_higher' : 'outcome_lower', size)
    : words(difference > 0 ? 'outcome_more' : 'outcome_fewer', size);
  const said = difference === 0 ? words('outcome_even') : outcome === 'near' ? `${words('outcome_near')} · ${apart}` : apart;
  return computed === null ? said : words('outcome_about', said);
}
