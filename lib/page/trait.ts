/** What an element's tag, style and attributes mean for the text in it. */
import type { Sight, Trait } from './model.ts';
import { pageNumber } from './page-number.ts';
import { PRE, type SheetStyles, sightOf } from './page-style.ts';

const BLOCK =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CAPTION|CENTER|DD|DETAILS|DIALOG|DIR|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HGROUP|HR|LI|MAIN|MARQUEE|MENU|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/;
/** Text that is not shown, or not as text. */
const SILENT =
  /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|BUTTON|INPUT|SELECT|TEXTAREA|OPTION|SVG|CANVAS|OBJECT|EMBED|VIDEO|AUDIO|RT|RP|MATH|REPORT-LENS-PANEL)$/i;
const UNSEEN = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|LINK|META|REPORT-LENS-PANEL)$/i;
const BOLD = /^(B|STRONG|H[1-6])$/;
const LENGTH = /(?:^|[;\s])(top|left)\s*:\s*(?:calc\([^;)]*\*\s*)?(-?[\d.]+)(%|r?em)?/gi;
/** Rough pixels of other units: only what stands higher or further left matters. */
const SCALE: Readonly<Record<string, number>> = { '%': 8, em: 16, rem: 16 };

export const ROOT: Trait = { link: false, bold: false, heading: false, item: false, pre: false, sight: 'plain', page: 0 };

/** What a tag says by itself. */
interface Tag {
  readonly block: boolean;
  readonly silent: boolean;
  readonly unseen: boolean;
  readonly bold: boolean;
  readonly heading: boolean;
  /** Whether it hands something down to its text even without attributes. */
  readonly telling: boolean;
}

const tags = new Map<string, Tag>();

/** What is known of a tag by its name, as the document writes it. */
export function tagOf(name: string): Tag {
  const known = tags.get(name);
  if (known) return known;
  const tag = {
    block: BLOCK.test(name),
    silent: SILENT.test(name),
    unseen: UNSEEN.test(name),
    bold: BOLD.test(name),
    heading: /^H[1-6]$/.test(name),
    telling: BOLD.test(name) || /^(A|LI|PRE)$/.test(name),
  };
  tags.set(name, tag);
  return tag;
}

/** Whether an element of the page's own kind (<doc-line>) is a part of the page: it stands in no sentence. */
function isPart(element: Element): boolean {
  const isText = (node: Node | null) => node?.nodeType === 3 && (node as Text).data.trim() !== '';
  return element.tagName.includes('-') && !isText(element.previousSibling) && !isText(element.nextSibling);
}

const sameLink = (other: Element | null | undefined, link: Element) =>
  other?.nodeName === 'A' && other.getAttribute('href') === link.getAttribute('href');

/**
 * Whether a link is one that was left open further up: parsers then repeat it around the blocks that follow, or in each of them and around the
 * blanks between. What stands in it is the page's text.
 */
function goesOn(link: Element): boolean {
  const blank = link.parentElement?.previousSibling as Element | null | undefined;
  if (sameLink(blank, link) && blank?.textContent?.trim() === '' && blank.children.length === 0) return true;
  if (!tagOf(link.firstElementChild?.tagName ?? '').block) return false;
  let last = link.previousElementSibling;
  if (last?.nodeName === 'A') return false;
  while (last && last.nodeName !== 'A') last = last.lastElementChild;
  return sameLink(last, link);
}

function placeIn(style: string): { top?: number; left?: number } {
  const place: { top?: number; left?: number } = {};
  if (!/top/i.test(style)) return place;
  for (const [, side, length, unit = ''] of style.matchAll(LENGTH))
    place[side?.toLowerCase() === 'left' ? 'left' : 'top'] = Number(length) * (SCALE[unit.toLowerCase()] ?? 1);
  return place.top === undefined ? {} : place;
}

/** The trait of an element, given that of its parent, and whether it stands as a block of its own. */
export function traitOf(element: Element, above: Trait, sheets: SheetStyles): { trait: Trait; block: boolean } {
  const name = element.tagName;
  const tag = tagOf(name);
  const sheet: Sight = sheets.sights.get(element) ?? 'plain';
  const typed = sheets.typed.has(element);
  const bare = !element.hasAttributes();
  if (bare && !tag.telling && sheet === 'plain' && !typed && above.sight === 'plain' && above.top === undefined)
    return { trait: above, block: tag.block || isPart(element) };
  const style = bare ? '' : (element.getAttribute('style') ?? '');
  const own = element.hasAttribute('hidden') ? 'hidden' : style ? sightOf(style) : 'plain';
  const place = placeIn(style);
  const trait: Trait = {
    link: above.link || (name === 'A' && (element.hasAttribute('href') || !element.hasAttribute('name')) && !goesOn(element)),
    bold: above.bold || tag.bold || /font-weight\s*:\s*(bold|[6-9]00)/i.test(style),
    heading: above.heading || tag.heading,
    item: above.item || name === 'LI',
    pre: above.pre || typed || name === 'PRE' || PRE.test(style),
    sight: own === 'plain' || (own === 'pale' && sheet !== 'plain') ? sheet : own,
    page: pageNumber(element) || above.page,
    ...place,
  };
  const block = tag.block || isPart(element) || place.top !== undefined || /display\s*:\s*(block|flex|grid|table|list-item)/i.test(style);
  return { trait, block };
}
