import type { Found } from '../found.ts';

const SUFFIX = '(?:特别行政区|自治区|自治州|自治县|自治旗|林区|新区|特区|地区|省|市|盟|县|旗|区|镇|乡|街道|州)';
const BEFORE = '(?:日在|[日年在]|我代表|代表|中共|关于|[（(“《，、：:\\s　—]|^)';
const WORD = '(?![委的在]|政府|月(?!湖))[\\u4e00-\\u9fff]';
const PLACE = `${BEFORE}((?![某我各省]|[全本][市省县区州]人|全[市省国]|市(?![中南北]区)|自治|州人)(?:${WORD}){1,20}?${SUFFIX})`;

/** Forms of words that name the area a government governs; group 1 is the name. Best first. */
export const PLACE_FORMS: readonly { readonly rule: string; readonly pattern: RegExp; readonly example: string }[] = [
  { rule: 'congress', pattern: new RegExp(`${PLACE}第.{1,4}届人民代表大会`), example: '在嘉兴市第八届人民代表大会第一次会议上' },
  { rule: 'office', pattern: new RegExp(`${PLACE}人民政府(?!的?坚强|的?正确)`), example: '丹东市人民政府市长 郝建军' },
  { rule: 'title', pattern: new RegExp(`${PLACE}(?:人民)?政府(?:工作(?:报告|要点)|关于)`), example: '2022年嘉兴市政府工作报告' },
  { rule: 'speaker', pattern: new RegExp(`${PLACE}(?:代理?)?(?:省长|市长|州长|盟长|县长|区长|主席)`), example: '山东省省长 李春亭' },
  {
    rule: 'communique',
    pattern: new RegExp(`${PLACE}(?:(?:19|20)[\\dxX]{2}年)?国民经济和社会发展`),
    example: '嘉兴市2020年国民经济和社会发展统计公报',
  },
];

/** Signs that the whole state is meant. */
export const STATE_FORMS: readonly { readonly rule: string; readonly pattern: RegExp; readonly example: string }[] = [
  { rule: 'state-council', pattern: /我代表国务院|国务院总理/, example: '现在，我代表国务院向大会作政府工作报告' },
  { rule: 'state-congress', pattern: /第.{1,3}届全国人民代表大会第.{1,3}次会议上/, example: '在第八届全国人民代表大会第三次会议上' },
  {
    rule: 'state-communique',
    pattern: /中华人民共和国.{0,12}国民经济和社会发展统计公报/,
    example: '中华人民共和国2020年国民经济和社会发展统计公报',
  },
];

const PARTY = new RegExp(`中共(?!中央)([\\u4e00-\\u9fff]{1,20}?${SUFFIX})委`, 'g');
const OUTER = /^[\u4e00-\u9fff]{2,10}?(?:省|自治区|自治州|市)(?=[\u4e00-\u9fff]{1,20}(?:市|州|盟|县|旗|区|镇|乡|街道)$)/;

/** The innermost unit: 浙江省嘉兴市 → 嘉兴市. */
function innermost(name: string): string {
  const outer = OUTER.exec(name)?.[0];
  return outer ? innermost(name.slice(outer.length)) : name;
}

/** Head lines and the address are looked at so far; what follows speaks of other governments too. */
const LONGEST = 100;

/** The place a report's head lines or opening name; `全国` for the State Council. */
export function statedPlace(lines: readonly string[]): Found | undefined {
  for (const { rule, pattern } of STATE_FORMS) {
    const words = lines.find((line) => pattern.test(line));
    if (words) return { value: '全国', rule, words: pattern.exec(words)?.[0] ?? '' };
  }
  for (const { rule, pattern } of PLACE_FORMS) {
    for (const line of lines) {
      const found = pattern.exec(line.slice(0, LONGEST));
      if (found?.[1]) return { value: innermost(found[1]), rule, words: found[0].slice(found[0].indexOf(found[1])).trim() };
    }
  }
  return undefined;
}

/** The place whose party committee the text speaks of most (中共山西省委); none if two are named equally often. */
export function partyPlace(text: string): Found | undefined {
  const counts = new Map<string, number>();
  for (const found of text.matchAll(PARTY)) {
    const name = innermost(found[1] ?? '');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || second?.[1] === first[1]) return undefined;
  return { value: first[0], rule: 'party-committee', words: `中共${first[0]}委` };
}
