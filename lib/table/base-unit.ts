/** Words that multiply the unit they stand before, as powers of ten. A physical prefix (千瓦, 千米) belongs to its unit and is left alone. */
const MULTIPLIERS: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['千亿', 11],
  ['百亿', 10],
  ['亿', 8],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['万', 4],
];

/** A value in its base unit: 3760 亿元 is 376000000000 元. */
export interface BaseValue {
  readonly text: string;
  readonly unit: string;
}

/** Converts by moving the decimal point in the digits, so that nothing is rounded. Null where the unit is a base unit already. */
export function toBaseUnit(digits: string, unit: string): BaseValue | null {
  const found = MULTIPLIERS.find(([word]) => unit.startsWith(word) && unit.length > word.length);
  if (!found || !/^-?\d+(\.\d+)?$/.test(digits)) return null;
  return { text: shift(digits, found[1]), unit: unit.slice(found[0].length) };
}

function shift(digits: string, places: number): string {
  const sign = digits.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.');
  const moved = whole + fraction.padEnd(places, '0').slice(0, places);
  const rest = fraction.slice(places).replace(/0+$/, '');
  return sign + (moved.replace(/^0+(?=\d)/, '') || '0') + (rest && `.${rest}`);
}
