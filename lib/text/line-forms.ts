/** How lines of reports begin and end, folded to simplified script: what a joint of two lines is judged by. */

const CLOSERS = '”’」』）)》〉】\\]';

/** Ends a sentence, or is a remark in brackets behind its end: ……全部开工。（责任单位：县发改局）. */
export const STOP = new RegExp(`[。！？!?…](?:[${CLOSERS}]*|[（(〔【][^（）()。]{2,80}[${CLOSERS}])$`);
/** Ends an item of a list, or announces one. */
export const HALF_STOP = new RegExp(`[；;：:][${CLOSERS}]*$`);
export const COMMA = /[，、,]$/;
/** A sentence ends before the line does. */
export const INNER_STOP = /[。！？；](?=.)/;
/** Words after which no line of its own ends: 消费的 ¶ 基础作用; nouns and verbs that end like one (政策取向, 风险应对) may end a heading. */
export const HANGING =
  /(?:(?<!目)的|(?<![总饱协平缓温融祥])和|(?<!参)与|(?<![普涉惠顾危波])及|(?<![存所现实潜内外])在|(?<![应绝相核针])对|[把被或了]|(?<![大小健干])将|(?<![取方导流走志动意定风面趋])向|(?<![合兼归吞])并|(?<![尤土])其|以及|通过)$/;

/** What no line starts with: closing marks, particles, the last character of a clause. */
export const CONTINUES = new RegExp(
  `^[，。、；：！？,;%％‰·${CLOSERS}]|^的(?![确士])|^[\\u3400-\\u9fff][，。；]|^[^一二三四五六七八九十\\d（(]、`,
);

/** What only a line of its own starts with: numbering, dashes, bullets, a salutation, a caption, a date or signature. */
export const STARTS = new RegExp(
  [
    '^第?[一二三四五六七八九十百]+[、.．章节条部编]',
    '^[（(〔][一二三四五六七八九十\\d]{1,3}[）)〕]',
    '^\\d{1,2}[、.．](?!\\d(?!\\d?月))',
    '^[①-⑳⑴-⒇⒈-⒛]',
    '^[一二三四五六七八九十]+(?:是|要)',
    '^——|^－－|^--|^――',
    '^[●■◆▲★※•·○◇□*#|!<]',
    '^(?:各位|尊敬的|女士们|同志们|附件?[：:\\d]|表\\s?\\d|图\\s?\\d|注[：:\\d]|资料来源|名词解释|二[○〇零])',
    '^[（(](?:19|20)\\d\\d年',
    '^\\S{0,14}(?:市长|省长|州长|县长|区长|主席|总理|主任)[ \\u3000]',
  ].join('|'),
);

/** The occasion under a title: 2021年2月5日在云州市第八届人民代表大会第六次会议上. */
export const OCCASION = /^(?:——|――|[（(])?(?:19|20)\d\d年.{4,40}(?:会议上?|通过)[）)]?$/;

/** Numbering by its kind: a document sets each kind either on a line of its own or at the head of a paragraph. */
const NUMBERINGS: readonly (readonly [string, RegExp])[] = [
  ['一、', /^第?[一二三四五六七八九十]+[、章节部]/],
  ['（一）', /^[（(][一二三四五六七八九十]+[）)]/],
  ['1.', /^(?:\d{1,2}[、.．](?!\d(?!\d?月))|[（(]\d{1,2}[）)])/],
];

/** The kind of a line's numbering, or the empty string. */
export function numbering(line: string): string {
  return NUMBERINGS.find(([, form]) => form.test(line))?.[0] ?? '';
}

/** Kinds of numbering that more often stand on lines of their own than at the head of paragraphs, or are not told. */
export function standingHeadings(lines: readonly string[]): ReadonlySet<string> {
  const balance = new Map(NUMBERINGS.map(([kind]) => [kind, 0]));
  for (const line of lines) {
    const kind = numbering(line);
    if (kind) balance.set(kind, (balance.get(kind) ?? 0) + (INNER_STOP.test(line) || STOP.test(line) ? -1 : 1));
  }
  return new Set([...balance].flatMap(([kind, sum]) => (sum >= 0 ? [kind] : [])));
}
