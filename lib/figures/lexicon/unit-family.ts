import { fold } from '../../fold.ts';
import { UNIT_FAMILIES } from './unit-families.ts';

const families = new Map<string, string>();
for (const [family, units] of Object.entries(UNIT_FAMILIES)) for (const unit of units) families.set(fold(unit), family);

/** What a unit measures (`亿元` → `money`), or '' if unknown or open. */
export function unitFamily(unit: string): string {
  const bare = fold(unit).replace(/\s/g, '');
  for (let at = 0; at < 5; at++) {
    const family = families.get(bare.slice(at));
    if (family) return family;
    if (!/[十百千万亿]/.test(bare[at] ?? '')) break;
  }
  return '';
}
