const DIGITS = new Map(
  [...'零一二三四五六七八九']
    .map((c, i) => [c, i] as const)
    .concat([
      ['〇', 0],
      ['两', 2],
    ]),
);
const PLACES = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const MYRIADS = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/** The value of a numeral below 万 (三百二十一), or null where it is none: 五六 and 二〇一五 are not. An empty one before 百 or 千 is 1. */
function small(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let place = Number.POSITIVE_INFINITY;
  for (const c of text) {
    const unit = PLACES.get(c);
    if (unit !== undefined) {
      if (unit >= place) return null;
      total += (digit ?? 1) * unit;
      place = unit;
      digit = null;
    } else if (c !== '零' && c !== '〇') {
      if (digit !== null) return null;
      digit = DIGITS.get(c) ?? null;
    }
  }
  return total + (digit ?? 0);
}

/**
 * The value of a Chinese numeral in simplified script (二十一, 一万五千, 三点六), or null where the text is no plain numeral. Digits set
 * side by side (五六, 二〇一五) are not read: they are estimates or years.
 */
export function chineseNumeral(text: string): number | null {
  if (!text || text.length > 24) return null;
  const [whole = '', fraction, more] = text.split('点');
  if (more !== undefined || fraction === '') return null;
  let total = 0;
  let part = '';
  for (const c of whole) {
    const myriad = MYRIADS.get(c);
    if (myriad === undefined) part += c;
    else {
      const value = part ? small(part) : total ? 0 : 1;
      if (value === null) return null;
      total = total < myriad ? (total + value) * myriad : total + value * myriad;
      part = '';
    }
  }
  const rest = part ? small(part) : 0;
  if (rest === null) return null;
  if (fraction === undefined) return total + rest;
  const decimals = [...fraction].map((c) => DIGITS.get(c));
  return decimals.includes(undefined) ? null : Number(`${total + rest}.${decimals.join('')}`);
}
