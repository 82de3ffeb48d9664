import type { Convert } from './convert.ts';

/** What names things for the program, not for the reader: it stays as it is, whatever script it is in. */
const NAMES = new Set(['canonical', 'category', 'code', 'folded', 'group', 'id', 'ids', 'kind', 'reason', 'rule', 'rules', 'status']);
const HAN = /[\u3400-\u9fff]/;

/** Plain data with every text in it converted; names and numbers stay. What holds nothing to convert is the same object as before. */
export function mapTexts<T>(value: T, convert: Convert): T {
  if (typeof value === 'string') return (HAN.test(value) ? convert(value) : value) as T;
  if (Array.isArray(value)) {
    const mapped = value.map((each) => mapTexts(each, convert));
    return (mapped.every((each, i) => each === value[i]) ? value : mapped) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, NAMES.has(key) ? each : mapTexts(each, convert)] as const);
  return entries.every(([key, each]) => each === (value as Record<string, unknown>)[key]) ? value : (Object.fromEntries(entries) as T);
}
