/** What the page itself says it lacks: pages not loaded, a middle left out, parts to be paid for, text that is a picture. */
import { fold } from '../fold.ts';
import type { SourceBlock, SourceGap } from '../model.ts';
import { inTurn, type Steps } from '../steps.ts';
import { count } from './characters.ts';
import type { Body, Survey } from './model.ts';
import { hostOf } from './sites/hints.ts';

type Said = readonly [kind: SourceGap['kind'], pattern: RegExp];

const SAID: readonly Said[] = [
  [
    'truncated',
    /最后\s?(\d{2,4})\s?字.{0,12}(到此)?结束|中间(部分|内容).{0,20}(省略|未显示|请查看|请下载|不显示|略)|(内容|文字)过长.{0,12}(省略|截断)|仅(显示|展示)(部分|前).{0,16}(内容|字|页)|(此处|以下|中间)省略\s?\d+\s?字/,
  ],
  [
    'partial',
    /已(载入|加载|显示|阅读)(到|至|了)?\s?\d+\s?[/／页].{0,6}(\d+)?.{0,16}(未读|页|剩)|还(剩|有)\s?\d+\s?页|剩余\s?\d+\s?页|(本文|全文)共\s?\d+\s?页/,
  ],
  [
    'paid',
    /(余下|剩余|以下|后面|全文|完整)(全文|内容|部分)?.{0,12}(需要?|须|请).{0,8}(付费|购买|支付|开通会员|登录会员|VIP).{0,10}(查看|阅读|后|可见|继续)|试读(已)?结束/i,
  ],
];
const FOREIGN = /\.(?!cn|hk|mo|tw|sg)[a-z]{2}$/;
/** Lines between two rests. */
const LINES = 200;
const MANY_PICTURES = 2;
const FEW_CHARACTERS = 400;

/** Gaps and obstacles the page declares, in the order of the page. */
export function* findGaps({ survey }: Pick<Body, 'survey'>, blocks: readonly SourceBlock[]): Steps<SourceGap[]> {
  const gaps: SourceGap[] = [];
  const seen = new Set<string>();
  yield* inTurn(survey.lines, LINES, (line) => {
    if ((!line.mark && line.han > 60) || line.size > 200) return;
    const text = fold(line.text);
    for (const [kind, pattern] of SAID) {
      const found = pattern.exec(text);
      if (!found || seen.has(kind)) continue;
      seen.add(kind);
      gaps.push({ kind, text: line.text, after: kind === 'truncated' && found[1] ? blockBefore(blocks, Number(found[1])) : -1 });
    }
  });
  const loaded = pagesLoaded(survey, blocks);
  if (loaded && !seen.has('partial')) gaps.push({ kind: 'partial', text: loaded, after: -1 });
  const few = hasFewCharacters(blocks);
  if (few && pictures(survey.doc) >= MANY_PICTURES) gaps.push({ kind: 'image-only', text: '本页正文是图片', after: -1 });
  const host = hostOf(survey.doc.URL);
  if (!few && FOREIGN.test(host)) gaps.push({ kind: 'foreign-host', text: host, after: -1 });
  return gaps;
}

function hasFewCharacters(blocks: readonly SourceBlock[]): boolean {
  let han = 0;
  return blocks.every(({ text }) => {
    han += count(text).han;
    return han < FEW_CHARACTERS;
  });
}

const TOTAL = /共\s?(\d{1,4})\s?页|\d\s?[/／]\s?(\d{1,4})(?:\s|页|$)/;

/** 已载入 5/22 页, where a viewer has numbered pages and not all of them hold text yet; empty if all do. */
function pagesLoaded({ traits, lines }: Survey, blocks: readonly SourceBlock[]): string {
  const numbers = new Set(traits.map(({ page }) => page).filter(Boolean));
  const withText = new Set(blocks.map(({ page }) => page).filter(Boolean)).size;
  if (numbers.size < 2 || withText === 0) return '';
  const stated = lines.map((line) => (line.mark && line.size < 60 ? TOTAL.exec(fold(line.text)) : null)).find(Boolean);
  const total = [...numbers].reduce((most, number) => Math.max(most, number), Number(stated?.[1] ?? stated?.[2] ?? 0));
  return total > withText && total < 5000 ? `已载入 ${withText}/${total} 页` : '';
}

/** Index of the block that ends where the last `characters` of the text begin. */
function blockBefore(blocks: readonly SourceBlock[], characters: number): number {
  let left = characters;
  for (let i = blocks.length - 1; i >= 0; i--) {
    left -= blocks[i]?.text.length ?? 0;
    if (left <= 0) return i - 1;
  }
  return -1;
}

const VIEWER = /page|reader|viewer|content|doc|swf|img_/i;

/** Pictures and canvases that stand in a viewer's containers. */
function pictures(doc: Document): number {
  return [...doc.querySelectorAll('img,canvas')].filter((element) => {
    const { parentElement } = element;
    return VIEWER.test(
      `${element.id} ${parentElement?.id ?? ''} ${parentElement?.className ?? ''} ${parentElement?.parentElement?.id ?? ''} ${parentElement?.parentElement?.className ?? ''}`,
    );
  }).length;
}
