import type { Fragment, Line, Sight, Survey, SurveyTable, Trait } from './model.ts';
import { pageNumber } from './page-number.ts';
import { PRE, sheetPre, sheetSights, sightOf } from './page-style.ts';
import { isDataTable } from './tables.ts';

const BLOCK =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CAPTION|CENTER|DD|DETAILS|DIALOG|DIR|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HGROUP|HR|LI|MAIN|MENU|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/;
/** Text that is not shown, or not as text. */
const SILENT =
  /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|BUTTON|INPUT|SELECT|TEXTAREA|OPTION|SVG|CANVAS|OBJECT|EMBED|VIDEO|AUDIO|RT|RP|MATH|REPORT-LENS-PANEL)$/i;
const UNSEEN = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|LINK|META|REPORT-LENS-PANEL)$/i;
const BOLD = /^(B|STRONG|H[1-6])$/;
const LENGTH = /(?:^|[;\s])(top|left)\s*:\s*(?:calc\([^;)]*\*\s*)?(-?[\d.]+)(%|r?em)?/gi;
/** Rough pixels of other units: only what stands higher or further left matters. */
const SCALE: Readonly<Record<string, number>> = { '%': 8, em: 16, rem: 16 };
const HAN = /[\u3400-\u9fff\uf900-\ufaff]/g;

const ROOT: Trait = { link: false, bold: false, heading: false, item: false, pre: false, sight: 'plain', page: 0 };

/** Whether an element of the page's own kind (<doc-line>) is a part of the page: it stands in no sentence. */
function isPart({ tagName, previousSibling, nextSibling }: Element): boolean {
  const isText = (node: Node | null) => node?.nodeType === 3 && (node as Text).data.trim() !== '';
  return tagName.includes('-') && !isText(previousSibling) && !isText(nextSibling);
}

function traitOf(element: Element, above: Trait, sheet: Sight | undefined, typed: boolean): { trait: Trait; block: boolean } {
  const tag = element.tagName;
  const style = element.getAttribute('style') ?? '';
  const own = element.hasAttribute('hidden') ? 'hidden' : style ? sightOf(style) : 'plain';
  const sight = own !== 'plain' ? own : (sheet ?? 'plain');
  const place: { top?: number; left?: number } = {};
  if (style && /top/i.test(style))
    for (const [, side, length, unit = ''] of style.matchAll(LENGTH))
      place[side?.toLowerCase() === 'left' ? 'left' : 'top'] = Number(length) * (SCALE[unit.toLowerCase()] ?? 1);
  const trait: Trait = {
    link: above.link || (tag === 'A' && (element.hasAttribute('href') || !element.hasAttribute('name'))),
    bold: above.bold || BOLD.test(tag) || /font-weight\s*:\s*(bold|[6-9]00)/i.test(style),
    heading: above.heading || /^H[1-6]$/.test(tag),
    item: above.item || tag === 'LI',
    pre: above.pre || typed || tag === 'PRE' || PRE.test(style),
    sight,
    page: pageNumber(element) || above.page,
    ...(place.top === undefined ? {} : place),
  };
  const block =
    BLOCK.test(tag) || isPart(element) || place.top !== undefined || /display\s*:\s*(block|flex|grid|table|list-item)/i.test(style);
  return { trait, block };
}

/** Gathers fragments into lines while the walk goes on. */
class Lines {
  readonly lines: Line[] = [];
  private open: Fragment[] = [];
  private raw = '';
  private linked = 0;
  private readonly traits: readonly Trait[];

  constructor(traits: readonly Trait[]) {
    this.traits = traits;
  }

  add(node: Text, element: number, block: number): void {
    const pre = this.traits[element]?.pre;
    for (let from = 0; from < node.data.length; ) {
      const stop = pre ? node.data.indexOf('\n', from) : -1;
      this.put(node, element, from, stop < 0 ? node.data.length : stop);
      if (stop < 0) return;
      this.close(block);
      from = stop + 1;
    }
  }

  private put(node: Text, element: number, from: number, to: number): void {
    if (from >= to) return;
    const text = node.data.slice(from, to);
    this.open.push({ node, element, from, to });
    this.raw += text;
    if (this.traits[element]?.link) this.linked += text.replace(/\s/g, '').length;
  }

  close(block: number): void {
    if (this.open.length === 0) return;
    const text = this.raw.replace(/\s+/g, ' ').trim();
    if (text) {
      const han = text.match(HAN)?.length ?? 0;
      this.lines.push({ fragments: this.open, text, block, han, linked: this.linked, size: text.replace(/ /g, '').length });
    }
    this.open = [];
    this.raw = '';
    this.linked = 0;
  }
}

/**
 * Walks the page, or a part of it that came later, once, without recursion, in document order. `sights` is what the style sheets hide,
 * `typed` where they keep the line ends.
 */
export function survey(doc: Document, root: Element = doc.body, sights = sheetSights(doc), typed = sheetPre(doc)): Survey {
  const elements: Element[] = [];
  const parent: number[] = [];
  const end: number[] = [];
  const traits: Trait[] = [];
  const blocks: number[] = [];
  const tables: SurveyTable[] = [];
  const lines = new Lines(traits);

  const enter = (element: Element, above: number): boolean => {
    const index = elements.length;
    const { trait, block } = traitOf(element, traits[above] ?? ROOT, sights.get(element), typed.has(element));
    elements.push(element);
    parent.push(above);
    end.push(index + 1);
    traits.push(trait);
    blocks.push(block || index === 0 ? index : (blocks[above] ?? 0));
    if (block || element.tagName === 'BR') lines.close(blocks[above] ?? 0);
    if (element.tagName !== 'TABLE' || !isDataTable(element)) return !SILENT.test(element.tagName);
    tables.push({ element: index, at: lines.lines.length });
    return false;
  };
  const leave = (index: number) => {
    end[index] = elements.length;
    if (blocks[index] === index) lines.close(index);
  };

  let node: Node = root;
  let here = -1;
  for (;;) {
    let next: Node | null = null;
    if (node.nodeType === 3) lines.add(node as Text, here, blocks[here] ?? 0);
    else if (node.nodeType === 1 && !UNSEEN.test((node as Element).tagName)) {
      const inside = enter(node as Element, here);
      if (inside && node.firstChild) {
        here = elements.length - 1;
        node = node.firstChild;
        continue;
      }
      leave(elements.length - 1);
    }
    while (!next) {
      next = node === root ? null : node.nextSibling;
      if (next) break;
      if (here < 0 || node === root) return { doc, elements, parent, end, traits, lines: lines.lines, tables };
      leave(here);
      node = elements[here] as Node;
      here = parent[here] ?? -1;
    }
    node = next;
  }
}
