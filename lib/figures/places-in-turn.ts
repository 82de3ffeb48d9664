import type { NumberSpan } from './number.ts';

/** 第一、二、｜三位: places in turn, of which only the first need say 第. */
export const isPlaced = (before: string): boolean => /第(?:[\d一二三四五六七八九十]{1,3}位?[、和及与]第?)*$/.test(before);

const SO_FAR = 12;

/** The numbers of a folded text; of places told in turn (第一、二、五位, 第三和第五位) each with the 位 that only the last one says. */
export function withPlaces(text: string, numbers: NumberSpan[]): NumberSpan[] {
  if (!text.includes('位')) return numbers;
  for (let i = numbers.length - 2; i >= 0; i--) {
    const [number, next] = [numbers[i], numbers[i + 1]];
    if (!number || next?.unit !== '位' || number.unit !== '' || next.start - number.end > 2) continue;
    if (!/^[、和及与]第?$/.test(text.slice(number.end, next.start))) continue;
    if (!isPlaced(text.slice(Math.max(0, number.start - SO_FAR), number.start))) continue;
    numbers[i] = { ...number, unit: '位', unitStart: number.end, unitEnd: number.end };
  }
  return numbers;
}
