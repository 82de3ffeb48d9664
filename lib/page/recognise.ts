/**
 * Is this page the full text of a government's report, and not a text about one? Rides in the watcher on every matched page, so it must
 * stay small and cheap: no imports but types, no layout, bounded reading. Title and first screen settle most pages.
 */
import type { Reason, Verdict } from '../model.ts';

/** A sign for or against: its name, where it is looked for (title, title and opening, whole text), how often at least, its weight. */
export type Sign = readonly [rule: string, place: 'T' | 'H' | 'B', pattern: RegExp, times: number, weight: number];

/** What lets a page be looked at at all, in both scripts. */
const HINT = /政府|公[报報]|[报報]告|要[点點]|各位代表|人民代表/;

const SIGNS: readonly Sign[] = [
  ['title-work', 'T', /政府(.{4,6}年度?)?的?工作报告/, 1, 0.25],
  ['title-communique', 'T', /统计公报/, 1, 0.3],
  ['title-plan', 'T', /(政府|[县市省区州镇乡])[^局委会党团院校办]{0,12}工作要点/, 1, 0.25],
  ['title-budget', 'T', /(国民经济|财政|预算).{0,40}(计划|预算|规划|纲要).{0,30}报告/, 1, 0.3],
  [
    'address',
    'H',
    /我[^。代]{0,16}代表[^。；公司校]{0,22}(政府|[国政]务院|[民命]委员会|公署|管委会|办事处)[^。]{0,36}(报告|说明)/,
    1,
    0.35,
  ],
  ['salutation', 'B', /各位代表|同志们[：:]/, 1, 0.1],
  ['vote', 'H', /请(予以?|会议|大会)?审[议查]/, 1, 0.1],
  ['budget', 'H', /受.{0,12}政府.{0,4}委托|(计划|预算).{0,24}草案.{0,14}报告.{0,20}请/, 1, 0.3],
  ['issued', 'H', /印发(给你|.{0,50}(要点|计划|工作|安排).{0,20}通知)/, 1, 0.3],
  ['estimate', 'H', /初步(核算|统计)/, 1, 0.15],
  ['sections', 'B', /(^|\n)\s*[（(]?[一二三四五六七八九十]+[）)、．.]/g, 4, 0.1],
  ['area', 'B', /[全我各][省市县区州镇乡国](?!人)/g, 5, 0.1],
  ['economy', 'B', /总值|财政|资产|收入|零售|出口|招商|失业率|粮食|工业|建设|保障/g, 12, 0.15],
  ['compared', 'B', /(比上一?年末?|同比)(增|下降|上涨|提高)/g, 15, 0.25],
  [
    'title-about',
    'T',
    /心得|体会|解读|[读看]懂|图解|述职|学习.{0,4}(20|两会|政府|报告)|审议(?!通)|评论|怎么写|格式|搜索|起草|决议|审查(结果|意见)|作报告：|热议|第.{1,6}[章回]\s|亮点|重点/,
    1,
    -0.6,
  ],
  ['title-other', 'T', /(人大常|常务委员会|政协|法院|检察院|纪委|公司|学校|学院|医院|工会|局|支部).{0,16}(报告|总结|要点)/, 1, -0.4],
  [
    'speaker',
    'H',
    /我[^。]{0,16}代表(?![^，。]{0,22}(政府|务院))[^。；]{0,24}(公司|董事会|班子|[务届]委员会|常委会|院|[市县区省]委|校|工会|厂)[^。]{0,16}[向作][^。]{0,20}报告/,
    1,
    -0.7,
  ],
  ['reported', 'B', /报告中?(指出|提出|强调)|记者|据悉|专家/g, 4, -0.35],
];

/** Without one of these a text may be official and full of figures, and still no government's report. */
const CORE = /^(title-[wcpb]|address|budget|compared)/;
const STATISTIC = /\d\s?([%％]|[万亿千百]*公?([元吨人户亩里米斤辆家个件项]|美元|千瓦))/g;
const OPENING = 700;
const ENOUGH = 24000;

function countHan(text: string): number {
  let han = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x3400 && code <= 0x9fff) han++;
  }
  return han;
}

/** What a pattern finds first, if it finds something so many times: most texts hold more than is asked for. */
function findTimes(text: string, pattern: RegExp, times: number): string | undefined {
  pattern.lastIndex = 0;
  const first = pattern.exec(text)?.[0];
  while (first && --times >= 1) if (!pattern.test(text)) return undefined;
  return first;
}

/** Turns a text's traditional characters into their simplified twins, at least those of the patterns above. */
export type Fold = (text: string) => string;

/**
 * Judges from a title and the text (a line for each block). `linked` is the share of the text that stands in links, `further` are signs to
 * be asked for beside the watcher's own.
 */
export function recogniseText(title: string, text: string, fold: Fold, linked = 0, further: readonly Sign[] = []): Verdict {
  // Converters glue readings on: 經(jīng)濟. They would hide every word, and so would characters without width.
  const body = fold(text.slice(0, ENOUGH)).replace(/[（(][a-zà-ǜ]{1,6}[）)]|[\u200b-\u200f\ufeff]/gi, '');
  const name = fold(title);
  const start = Math.max(0, body.search(/各位(代表|股东|委员)|同志们[：:]/) - OPENING);
  const places = { T: name, H: `${name}\n${body.slice(start, start + 4 * OPENING).replace(/\s+/g, '')}`, B: body };
  const reasons: Reason[] = [];
  let score = 0;
  const add = (rule: string, weight: number, detail: string) => {
    score += weight;
    reasons.push({ rule, detail: `${weight} ${detail}` });
  };
  for (const [rule, place, pattern, times, weight] of [...SIGNS, ...further]) {
    const found = findTimes(places[place], pattern, times);
    if (found) add(rule, weight, found);
  }
  const length = countHan(body);
  if (findTimes(body, STATISTIC, Math.max(12, length / 250 + 1))) add('figures', 0.15, '');
  add('length', length < 350 ? -0.5 : length < 700 ? -0.3 : length < 1400 ? -0.15 : length < 3000 ? 0 : 0.1, `${length}`);
  if (!reasons.some(({ rule }) => CORE.test(rule))) add('no-frame', -0.35, '');
  if (linked > 0.5) add('links', -0.5, `${linked}`);
  return { detected: score >= 0.5, score: Math.max(0, Math.min(1, score)), reasons };
}

const SKIPPED = /SCRIPT|STYLE|FRAME|SELECT|TEXTAREA/;
const INLINE = /^(A|B|EM|FONT|I|LABEL|SPAN|STRONG|SU[BP]|U)$/;

/** Reads text in document order, a line for each block, and the share in links; stops after so many nodes or characters. */
function read(root: Node, nodes: number, characters: number): [text: string, linked: number] {
  let text = '';
  let all = 0;
  let linked = 0;
  let link: Node | null = null;
  for (let node: Node = root; nodes-- > 0 && text.length < characters; ) {
    let inside: Node | null = null;
    if (node.nodeType === 3) {
      const data = (node as Text).data;
      const { length } = data.trim();
      // A link of a title's length is a list's; an automatic keyword link is shorter and part of its sentence.
      if (length && !(link && length > 8 && length < 60)) text += data;
      all += length;
      if (link) linked += length;
    } else if (node.nodeType === 1 && !SKIPPED.test((node as Element).tagName)) {
      // An anchor that is only a place to go to is no link; where it was left open it holds the whole page.
      if ((node as HTMLAnchorElement).href) link ??= node;
      if (!INLINE.test((node as Element).tagName)) text += '\n';
      inside = node.firstChild;
    }
    while (!inside) {
      if (node === link) link = null;
      if (node === root) return [text, linked / (all || 1)];
      inside = node.nextSibling;
      if (!inside) node = node.parentNode as Node;
    }
    node = inside;
  }
  return [text, linked / (all || 1)];
}

/** The body of a frame, if its document may be read. */
function bodyOf(frame: HTMLIFrameElement): HTMLElement | null | undefined {
  try {
    return frame.contentDocument?.body;
  } catch {
    return null;
  }
}

/** Judges a page, and the frames of its own site where the page itself is none. Reads text only; never asks for layout. */
export function recognise(doc: Document, fold: Fold, further?: readonly Sign[]): Verdict {
  const { body, title } = doc;
  // A title of some length that says something else settles it; one that says nothing leaves it to the first screen.
  if (!body || !(HINT.test(title) || (!/[\u4e00-\u9fff]{5}/.test(title) && HINT.test(read(body, 60, 600)[0]))))
    return { detected: false, score: 0, reasons: [{ rule: 'no-hint', detail: title }] };
  const heading = doc.querySelector('h1')?.textContent ?? '';
  const judge = (root: Node) => {
    const [text, linked] = read(root, 6000, ENOUGH);
    return recogniseText(`${title}\n${heading}`, text, fold, linked, further);
  };
  let verdict = judge(body);
  for (const frame of doc.querySelectorAll('iframe')) {
    const inner = verdict.detected ? null : bodyOf(frame);
    const framed = inner?.firstChild ? judge(inner) : undefined;
    if (framed?.detected) verdict = framed;
  }
  return verdict;
}
