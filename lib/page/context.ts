/** What the rules want to know about the page beyond one line: sums over subtrees, names, sight, the usual paragraph, the site's name. */
import { inTurn, type Steps } from '../steps.ts';
import type { Line, Mark, Survey } from './model.ts';
import { nameOf } from './named-elements.ts';
import { pageNumber } from './page-number.ts';
import { SubtreeSum } from './ranges.ts';
import { promoTerms } from './report-like.ts';
import { reportLines } from './report-lines.ts';

export interface Context {
  readonly survey: Survey;
  /** Lines that read like a report's sentences. */
  readonly reportLike: Set<Line>;
  /** Chinese characters of such lines, by subtree. */
  readonly report: SubtreeSum;
  /** The lines whose nearest block an element is. */
  readonly linesOf: ReadonlyMap<number, readonly Line[]>;
  /** All characters, by subtree. */
  readonly text: SubtreeSum;
  /** Frames, inserted ads and objects, by subtree. */
  readonly foreign: SubtreeSum;
  /** Pictures that are links, by subtree. */
  readonly pictures: SubtreeSum;
  /** Elements that a script or frame stands in, directly or one level down. */
  readonly scripted: ReadonlySet<Element>;
  /** For each element: the name of it or of an ancestor that says clutter, where no report text stands in that ancestor. */
  readonly named: readonly ((Mark & { force: 'sure' | 'likely' }) | undefined)[];
  /** For each element: its outermost ancestor (or itself) without report text; −1 where report text stands in the element. */
  readonly clean: readonly number[];
  /** For each element: the outermost ancestor or itself that is invisible and holds no report text, −1 if none. */
  readonly hidden: readonly number[];
  /** The same, but with report text: a remainder folded away, or a second copy. */
  readonly folded: readonly number[];
  readonly fixed: readonly number[];
  /** Tag and class of the blocks that hold the report's sentences, and how much they hold. */
  readonly usual: Map<string, number>;
  /** Tag and class of a block and of what holds it. */
  readonly signatureOf: (block: number) => string;
  /** How many lines there are of each tag and class. */
  readonly signatures: ReadonlyMap<string, number>;
  /** Whether a line stands between the first and the last sentence of the report. */
  readonly between: (line: Line) => boolean;
  readonly siteName: string;
  /** Whether lines are rows of a printed page, to be put together to paragraphs. */
  printed: boolean;
}

const FOREIGN = new Set(['IFRAME', 'INS', 'OBJECT', 'EMBED']);

/** Asked for a block: its tag and class and those of what holds it. Paragraphs of one text have that in common. */
function signaturesIn({ elements, parent }: Survey): (block: number) => string {
  const signs: string[] = [];
  const sign = (at: number) => {
    const element = elements[at];
    signs[at] ??= element ? `${element.tagName}.${element.getAttribute('class') ?? ''}` : '';
    return signs[at];
  };
  const above = (block: number) => {
    const at = parent[block] ?? -1;
    return at < 0 ? '' : sign(at);
  };
  return (block) => `${above(block)}>${sign(block)}`;
}

const OWN = /政府|人民|人大|[报報]告|[统統][计計]|公[报報]|全文|[范範]文$|[省市县縣区區]$|要[点點]/;

/** The name a site gives itself at the end of the title: 某报告_学习啦 → 学习啦. Empty if there is none or it could be the report's own. */
function siteNameOf(title: string): string {
  const last =
    title
      .split(/\s*[_|｜–—-]\s*/)
      .at(-1)
      ?.trim() ?? '';
  return last !== title.trim() && last.length >= 2 && last.length <= 12 && !OWN.test(last) ? last : '';
}

/** What sites are called, and places are not. */
const SITE = /[网網站库庫吧]|文[档檔秘]|范文|[论論]|在[线線]|之家|大全|\w/;
/** Sentences of the report from which on a name in them is that of its place. */
const PLACE = 3;

/** The site's name, unless the report's own sentences use it: 某市政府工作报告 - 某市. */
function ownSiteName(title: string, sentences: Iterable<Line>): string {
  const name = siteNameOf(title);
  if (name === '' || SITE.test(name)) return name;
  let times = 0;
  for (const { text } of sentences) if (text.includes(name) && ++times >= PLACE) return '';
  return name;
}

const PRICE_LIST = 600;
/** Chinese characters of report text from which on an invisible element is no decoy. */
const FOLDED = 80;

/** What an element is for, by its name; a small table in the chrome's own words is a price list. */
function purposeOf(element: Element, size: number): Context['named'][number] {
  const name = nameOf(element);
  if (name && pageNumber(element) > 0) return undefined;
  if (name?.force === 'sure') return { rule: `name:${name.word}`, group: name.group, force: 'sure' };
  if (element.tagName === 'TABLE' && size > 0 && size < PRICE_LIST && promoTerms(element.textContent ?? '') >= 3)
    return { rule: 'price-list', group: 'download', force: 'sure' };
  return name && { rule: `name:${name.word}`, group: name.group, force: name.force };
}

/** What holds scripts and frames. The walk leaves scripts out, so they are asked for. */
function holdersOf(root: Element | undefined): Set<Element> {
  const holders = new Set<Element>();
  for (const { parentElement } of root?.querySelectorAll('script,iframe') ?? []) {
    if (parentElement) holders.add(parentElement);
    if (parentElement?.parentElement) holders.add(parentElement.parentElement);
  }
  return holders;
}

/** The outermost of an element and its ancestors that is so, given that of its parent; −1 if none is. */
function outermost(above: number | undefined, own: number, isSo: boolean): number {
  return above !== undefined && above >= 0 ? above : isSo ? own : -1;
}

/** Elements between two rests. */
const ELEMENTS = 1000;

/** Works the context out, in time linear in the page. */
export function* contextSteps(survey: Survey): Steps<Context> {
  const { elements, parent, end, traits, lines } = survey;
  const signatureOf = signaturesIn(survey);
  const reportLike = yield* reportLines(survey, signatureOf);
  const report = new SubtreeSum(
    end,
    [...reportLike].map((line) => [line.block, line.han] as const),
  );
  const text = new SubtreeSum(
    end,
    lines.map((line) => [line.block, line.size] as const),
  );
  const foreign = new SubtreeSum(
    end,
    elements.flatMap((element, i) => (FOREIGN.has(element.tagName) ? [[i, 1] as const] : [])),
  );
  const pictures = new SubtreeSum(
    end,
    elements.flatMap((element, i) => (element.tagName === 'IMG' && traits[parent[i] ?? 0]?.link ? [[i, 1] as const] : [])),
  );
  const named: Context['named'][number][] = [];
  const clean: number[] = [];
  const hidden: number[] = [];
  const folded: number[] = [];
  const fixed: number[] = [];
  yield* inTurn(elements, ELEMENTS, (element, i) => {
    const above = parent[i] ?? -1;
    const empty = report.of(i) === 0;
    const inherited = named[above];
    named.push(empty && inherited?.force !== 'sure' ? (purposeOf(element, text.of(i)) ?? inherited) : inherited);
    clean.push(empty ? outermost(clean[above], i, true) : -1);
    const sight = traits[i]?.sight;
    const full = report.of(i) >= FOLDED;
    hidden.push(outermost(hidden[above], i, sight === 'hidden' && !full));
    folded.push(outermost(folded[above], i, sight === 'hidden' && full));
    fixed.push(outermost(fixed[above], i, sight === 'fixed'));
  });
  const usual = new Map<string, number>();
  for (const line of reportLike) {
    const key = signatureOf(line.block);
    usual.set(key, (usual.get(key) ?? 0) + line.han);
  }
  const signatures = new Map<string, number>();
  yield* inTurn(lines, ELEMENTS, (line) => {
    const key = signatureOf(line.block);
    signatures.set(key, (signatures.get(key) ?? 0) + 1);
  });
  const first = lines.findIndex((line) => reportLike.has(line));
  const inside = new Set(lines.slice(first, lines.findLastIndex((line) => reportLike.has(line)) + 1));
  const between = (line: Line) => first >= 0 && inside.has(line);
  const linesOf = new Map<number, Line[]>();
  for (const line of lines) linesOf.get(line.block)?.push(line) ?? linesOf.set(line.block, [line]);
  return {
    survey,
    reportLike,
    linesOf,
    signatureOf,
    signatures,
    between,
    report,
    text,
    foreign,
    pictures,
    scripted: holdersOf(elements[0]),
    named,
    clean,
    hidden,
    folded,
    fixed,
    usual,
    siteName: ownSiteName(survey.doc.title, reportLike),
    printed: false,
  };
}
