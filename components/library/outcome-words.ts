import type { Kept } from '../../lib/library/promises.ts';
import type { LibraryWords } from './words.ts';

/** The outcome in words: 在区间内, 高 3.9, 少 7, 持平, 接近, 未述. Rates are higher or lower, counts more or fewer. */
export function outcomeText({ target, judgement, computed }: Kept, words: LibraryWords): string {
  const { outcome, difference } = judgement;
  if (outcome === 'none' || outcome === 'unlike' || outcome === 'in' || outcome === 'similar') return words(`outcome.${outcome}`);
  const size = String(Math.abs(difference));
  const rate = target.kind === 'growth' || target.kind === 'share' || target.kind === 'multiple' || /[%‰]/.test(target.unit);
  const apart = rate
    ? words(difference > 0 ? 'outcome.higher' : 'outcome.lower', size)
    : words(difference > 0 ? 'outcome.more' : 'outcome.fewer', size);
  const said = difference === 0 ? words('outcome.even') : outcome === 'near' ? `${words('outcome.near')} · ${apart}` : apart;
  return computed === null ? said : words('outcome.about', said);
}
