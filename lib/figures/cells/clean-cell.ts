const MARKS = /[[［【〔](?:注?\s*\d{1,3}|注)[\]］】〕]/g;
const END_MARK =
  /(?<=[\u3400-\u9fff）)%％\d])\s*(?:[＊*※]+|[①-⑳]|[¹²³⁴-⁹]+|(?<=[\u3400-\u9fff）)]\s*)[（(]\d{1,2}[)）])(?=[（(][^（）()\d]{1,8}[)）]$|$)/;
const WIDE = /[０-９％．＋]/g;
const MINUS = /[\u2010-\u2015\u2212\uff0d\ufe63]/g;

/** Takes footnote marks off a cell's text: 欧盟[39] → 欧盟, 钢材① → 钢材. A formula's exponent (m²) stays. */
export function withoutMarks(text: string): string {
  const bare = text.replace(MARKS, '').trimEnd() || text;
  return bare.replace(END_MARK, '');
}

/**
 * A cell as one wants it pasted: footnote marks and the blanks inside Chinese words gone, lines joined, digits, point, plus and % in
 * ASCII, and the minus of a number too. A lone dash stays what it is.
 */
export function cleanCell(text: string): string {
  const joined = withoutMarks(text)
    .replace(/\*\*/g, '')
    .replace(/[\s\u00a0\u3000]+/g, ' ')
    .trim()
    .replace(/(?<=[^\w]) | (?=[^\w])/g, '')
    .replace(WIDE, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d)，(?=\d{3}(?!\d))/g, ',');
  return joined.replace(MINUS, (dash, at) => (/\d/.test(joined[at + 1] ?? '') && isSign(joined[at - 1] ?? '') ? '-' : dash));
}

/** A dash is a sign where no number stands before it. */
function isSign(before: string): boolean {
  return !/[\d%\u3400-\u9fff]/.test(before);
}
