import { plainUnit, readUnit, type UnitSpan } from './unit.ts';

const SIZES = new Map([
  ['', 1],
  ['百', 100],
  ['千', 1e3],
  ['万', 1e4],
  ['百万', 1e6],
  ['千万', 1e7],
]);
const REST = /零?(\d{1,4})(?![\d.])/y;
const SIZE = /^(?:[百千]?万|[百千])?/;

/**
 * 2亿5000万元, 3万5千户 — one number, told in two steps: 25000 万元, 35 千户. Null where the number at `start`, whose unit stands at `unit`, is told
 * in one.
 */
export function compound(text: string, start: number, value: number, unit: UnitSpan) {
  const step = text.slice(unit.start, unit.end);
  if ((step !== '亿' && step !== '万') || !Number.isInteger(value)) return null;
  REST.lastIndex = unit.end;
  const rest = REST.exec(text);
  if (!rest) return null;
  const last = readUnit(text, unit.end + rest[0].length);
  const shown = plainUnit(text.slice(last.start, last.end));
  const size = SIZES.get(SIZE.exec(shown)?.[0] ?? '') ?? 1;
  const whole = step === '亿' ? 1e8 : 1e4;
  const more = Number(rest[1]);
  if (shown === '' || /^万?亿/.test(shown) || size * more >= whole || (step === '亿' && size < 1e4)) return null;
  const where = { start, end: last.end, unit: shown, unitStart: last.start, unitEnd: last.end };
  return { ...where, value: value * (whole / size) + more, bound: last.more ? 'ge' : '', form: 'digits', rule: 'compound' } as const;
}
