import type { Found } from './found.ts';
import type { ReportHead } from './head.ts';

const OFFICE = '(?:代理?)?(?:国务院总理|省长|市长|州长|盟长|县长|区长|旗长|镇长|乡长|主席|主任|行政长官)(?:助理)?';
const NAME =
  '[\\u4e00-\\u9fff](?:[\\s　]{0,4}[\\u4e00-\\u9fff]){1,3}(?:·[\\u4e00-\\u9fff]{1,8})?|[\\u4e00-\\u9fff]{2,8}·[\\u4e00-\\u9fff]{1,8}';

/** Forms of the line that names who gives the report; group 1 is the name. */
export const SPEAKER_LINES: readonly { readonly rule: string; readonly pattern: RegExp; readonly example: string }[] = [
  {
    rule: 'office-name',
    pattern: new RegExp(`^[^。，；]{0,24}?${OFFICE}[\\s　:：]*(${NAME})$`, 'd'),
    example: '嘉兴市人民政府市长 胡海峰',
  },
  {
    rule: 'bracket',
    pattern: new RegExp(`^[（(]\\d{4}年\\d{1,2}月\\d{1,2}日[\\s　，,]*(${NAME})[）)]$`, 'd'),
    example: '（2005年1月24日 田成平）',
  },
  { rule: 'name-office', pattern: new RegExp(`^(${NAME})[\\s　]*[（(]?${OFFICE}[）)]?$`, 'd'), example: '田成平 省长' },
];

const BARE = new RegExp(`^(${NAME})$`, 'd');

/** The speaker's name without the blanks inside it, from the lines above the address. Where nobody is addressed nobody speaks. */
export function findSpeaker({ lines, addressed }: ReportHead): Found | undefined {
  if (!addressed) return undefined;
  for (const { folded, text } of lines) {
    if (folded.length > 50) continue;
    for (const { rule, pattern } of SPEAKER_LINES) {
      const span = pattern.exec(folded)?.indices?.[1];
      if (span) return { value: text.slice(span[0], span[1]).replace(/[\s　]/g, ''), rule, words: text };
    }
  }
  const session = lines.findIndex(({ folded }) => /人民代表大会.*会议/.test(folded));
  const named = session < 0 ? undefined : lines.slice(session + 1).find(({ folded }) => BARE.test(folded));
  return named && { value: named.text.replace(/[\s　]/g, ''), rule: 'bare-name', words: named.text };
}
