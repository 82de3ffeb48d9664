import type { NumberSpan } from './number.ts';

/** 平均受教育｜年限｜从11.5年提高到13年: years that are what is measured. */
const MEASURED = /(?:教育|工作|使用|服务)年限(?:[^，。；\d]{0,4}\d[\d.]*年)?[^，。；\d]{0,8}$/;

/** The numbers of a folded text, those of years that are a level of their own with 年 as their unit. */
export function withYears(text: string, numbers: NumberSpan[]): NumberSpan[] {
  if (!text.includes('年限')) return numbers;
  return numbers.map((number) => {
    const { end, start } = number;
    if (number.unit || text[end] !== '年' || !MEASURED.test(text.slice(Math.max(0, start - 22), start))) return number;
    return { ...number, end: end + 1, unit: '年', unitStart: end, unitEnd: end + 1 };
  });
}
