import { smallNumber, yearNumber } from '../calendar.ts';
import type { Found } from './found.ts';

const DIGITS = '[\\d○〇零一二三四五六七八九十]';
const DAY = `((?:19|20)\\d\\d|[一二][九○〇零][○〇零一二三四五六七八九]{2})\\s?年\\s?(${DIGITS}{1,3})\\s?月\\s?(${DIGITS}{1,3})\\s?日`;
const DATE = new RegExp(DAY);

/** Lines a report's date stands in, best first. A date line holds nothing else but perhaps a name or brackets. */
export const DATE_LINES: readonly { readonly rule: string; readonly pattern: RegExp; readonly example: string }[] = [
  { rule: 'session', pattern: /人民代表大会|会议/, example: '——2017年2月8日在临江市第五届人民代表大会第二次会议上' },
  {
    rule: 'dateline',
    pattern: new RegExp(`^[（(—\\s]*(?:${DAY}|\\S{4}年.{1,3}月.{1,3}日)[\\s，,]*[\\u4e00-\\u9fff·\\s]{0,8}(?<![起前后])[）)\\s]*$`),
    example: '（2005年1月24日 田成平）',
  },
];

function iso(line: string): string | undefined {
  const found = DATE.exec(line);
  const [year, month, day] = [yearNumber(found?.[1] ?? ''), smallNumber(found?.[2] ?? ''), smallNumber(found?.[3] ?? '')];
  if (!year || !month || !day || month > 12 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The date a report was given or issued on, as ISO, from its first lines (folded). */
export function findDate(lines: readonly string[]): Found | undefined {
  for (const { rule, pattern } of DATE_LINES) {
    for (const line of lines) {
      const value = line.length <= 80 && pattern.test(line.trim()) ? iso(line) : undefined;
      if (value) return { value, rule, words: line.trim() };
    }
  }
  return undefined;
}

/** From this month on a work report reviews the year that is ending and plans the next. */
export const AUTUMN = 9;

const MONTH = new RegExp(`年\\s?(${DIGITS}{1,3})\\s?月\\s?${DIGITS}{1,3}\\s?日`);

/** The month a report was given in, also where the year of its date is masked (20xx年2月5日). */
export function givenMonth(lines: readonly string[]): number | undefined {
  for (const { pattern } of DATE_LINES) {
    const line = lines.find((text) => text.length <= 80 && pattern.test(text) && MONTH.test(text));
    if (line) return smallNumber(MONTH.exec(line)?.[1] ?? '');
  }
  return undefined;
}
