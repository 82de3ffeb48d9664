import type { Paragraph } from '../model.ts';
import type { Found } from './found.ts';

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
const LATEST = 14;

/** The speaker's name without the blanks inside it, from the lines above the address; empty if none is named. */
export function findSpeaker(paragraphs: readonly Paragraph[]): Found | undefined {
  const address = paragraphs.findIndex((p) => /^[*\s]*各位代表/.test(p.folded));
  const head = paragraphs.slice(0, address < 0 ? LATEST : Math.min(address, LATEST));
  const stripped = head.map((p) => ({ folded: p.folded.replace(/[*#]/g, ' ').trimEnd(), text: p.text }));
  for (const { folded, text } of stripped) {
    const from = folded.length - folded.trimStart().length;
    const line = folded.trim();
    if (line.length > 50) continue;
    for (const { rule, pattern } of SPEAKER_LINES) {
      const span = pattern.exec(line)?.indices?.[1];
      if (span) return { value: text.slice(from + span[0], from + span[1]).replace(/[\s　]/g, ''), rule, words: text.trim() };
    }
  }
  const session = stripped.findIndex(({ folded }) => /人民代表大会.*会议/.test(folded));
  const bare = session < 0 ? undefined : stripped.slice(session + 1).find(({ folded }) => BARE.test(folded.trim()));
  return bare && { value: bare.text.replace(/[*#\s　]/g, ''), rule: 'bare-name', words: bare.text.trim() };
}
