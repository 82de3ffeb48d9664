import type { Steps } from '../steps.ts';
import type { Sight } from './model.ts';

const HIDDEN =
  /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*[01](?:px|pt|em|rem|%)?\s*(?:[;!}]|$)|opacity\s*:\s*0?(?:\.0\d*)?\s*(?:[;!}]|$)|(?:left|top|right|text-indent|margin-left|margin-top)\s*:\s*-\d{3,}|(?:max-)?(?:height|width)\s*:\s*0(?:px)?\s*(?:[;!}]|$)|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01]|transform\s*:\s*scale\(\s*0\s*\)|color\s*:\s*transparent)/i;
const FIXED = /position\s*:\s*(?:fixed|-webkit-sticky|sticky)/i;
const CLIPPED = /max-height\s*:\s*[1-9]\d*/i;
/** Keeps line ends as they are in the markup. */
export const PRE = /white-space(?:-collapse)?\s*:\s*(?:pre|break-spaces)/i;
const PALE = /(?:^|[;{\s])color\s*:\s*(?:#fff(?:fff)?\b|white\b|rgba?\(\s*255\s*,\s*255\s*,\s*255)/i;
const WORTH = /max-height|none|hidden|collapse|fixed|sticky|-\d{3}|:\s*[01]|\(\s*0|transparent|rect|#fff|white\b|255/i;
const MAX_RULES = 4000;

/** What a style text does to sight: hides, fixes to the window, cuts off, makes white as paper, or nothing. */
export function sightOf(css: string): Sight {
  if (!WORTH.test(css)) return 'plain';
  if (HIDDEN.test(css)) return 'hidden';
  if (FIXED.test(css)) return 'fixed';
  if (CLIPPED.test(css) && /overflow(-y)?\s*:\s*hidden/i.test(css)) return 'clipped';
  return PALE.test(css) && !/background/i.test(css) ? 'pale' : 'plain';
}

/** What the page's own style sheets do to single elements. */
export interface SheetStyles {
  /** Elements they hide, fix to the window, cut off or make white. */
  readonly sights: ReadonlyMap<Element, Sight>;
  /** Elements in which they keep the line ends of the markup: texts shown as they were typed. */
  readonly typed: ReadonlySet<Element>;
}

export const NO_SHEETS: SheetStyles = { sights: new Map(), typed: new Set() };

/**
 * Reads the page's style sheets, rule by rule and without asking for layout; sheets of other origins cannot be read and rules under
 * conditions (@media) are left out.
 */
export function* sheetSteps(doc: Document): Steps<SheetStyles> {
  const sights = new Map<Element, Sight>();
  const typed = new Set<Element>();
  for (const [selector, { cssText }] of rulesFor(doc)) {
    const sight = sightOf(cssText);
    if (sight !== 'plain')
      for (const element of query(doc, selector)) if (sight !== 'pale' || !sights.has(element)) sights.set(element, sight);
    const pre = PRE.test(cssText);
    if (pre) for (const element of query(doc, selector)) typed.add(element);
    if (pre || sight !== 'plain') yield;
  }
  return { sights, typed };
}

/** The page's rules that hold without a condition, as selector and style, up to a limit. */
function* rulesFor(doc: Document): Iterable<readonly [string, CSSStyleDeclaration]> {
  let budget = MAX_RULES;
  for (const sheet of doc.styleSheets) {
    const media = sheet.media?.mediaText ?? '';
    if (/print|speech/.test(media) && !/screen|all/.test(media)) continue;
    for (const rule of rulesOf(sheet)) {
      if (--budget < 0) return;
      const { selectorText, style } = rule as CSSStyleRule;
      if (selectorText && !/::?(before|after|hover|focus|active|target|checked)/.test(selectorText)) yield [selectorText, style];
    }
  }
}

function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}

/** Elements a selector names; none where the selector cannot be understood. */
export function query(doc: Document, selector: string): Iterable<Element> {
  try {
    return doc.querySelectorAll(selector);
  } catch {
    return [];
  }
}
