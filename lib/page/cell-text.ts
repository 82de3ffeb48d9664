import type { SourceCell } from '../model.ts';
import { ZERO_WIDTH } from './characters.ts';

const SILENT = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|INS|BUTTON|INPUT|SELECT|TEXTAREA|TABLE)$/;
const LINE = /^(DIV|P|LI|H[1-6]|UL|OL)$/;
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** A raised note mark: [9], （1）, ①, *, 注1 … */
const MARK = /^[[（(［【〔]?(?:注\s*)?(?:\d{1,3}|[*＊※①-⑳a-e])[\]）)］】〕]?$/;

/** The text of an element as a reader sees it: lines parted by \n, hidden parts and raised footnote marks left out. */
export function visibleText(element: Element): string {
  return read(element)
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+$/, ''))
    .join('\n')
    .replace(/\n+$/, '')
    .replace(/^(?:[ \t]*\n)+/, '');
}

function read(node: Node): string {
  let text = '';
  for (const child of node.childNodes) {
    if (child.nodeType === 3) text += (child as Text).data.replace(ZERO_WIDTH, '').replace(/[\t\r\n ]+/g, ' ');
    if (child.nodeType !== 1) continue;
    const element = child as Element;
    if (isSilent(element)) continue;
    if (element.tagName === 'BR') text += '\n';
    else if (element.tagName === 'SUP') text += isMark(element.textContent ?? '', text) ? '' : element.textContent;
    else if (LINE.test(element.tagName)) text += `${text && !text.endsWith('\n') ? '\n' : ''}${read(element)}\n`;
    else text += read(element);
  }
  return text;
}

function isSilent(element: Element): boolean {
  return SILENT.test(element.tagName) || isHidden(element);
}

/** Whether an element's own markup keeps it out of sight. */
export function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || HIDDEN.test(element.getAttribute('style') ?? '');
}

/** A lone raised digit after a Latin letter is an exponent (m³); anything else that looks like a mark is one. */
function isMark(raised: string, before: string): boolean {
  const mark = raised.trim();
  if (/^[23]$/.test(mark) && /[a-zA-Z]$/.test(before)) return false;
  return MARK.test(mark);
}

/** Blanks before a cell's text, in half widths: typed blanks and the padding its style gives. */
function indentOf(cell: Element, text: string): number {
  let width = 0;
  for (const c of /^[\s\u00a0\u3000]*/.exec(text)?.[0] ?? '') width += c === '\u3000' || c === '\u2003' ? 2 : 1;
  const styles = [cell, ...cell.querySelectorAll('p,div,span')].map((element) => element.getAttribute('style') ?? '');
  return width + Math.max(0, ...styles.map(styledIndent));
}

function styledIndent(style: string): number {
  let width = 0;
  for (const found of style.matchAll(/(?:padding-left|text-indent|margin-left)\s*:\s*(\d+(?:\.\d+)?)(px|pt|em|rem)/gi)) {
    width += (Number(found[1]) / ({ px: 8, pt: 6, em: 0.5, rem: 0.5 }[found[2]?.toLowerCase() ?? ''] ?? 8)) | 0;
  }
  return width;
}

/** A cell as it stands in the markup. */
export function readCell(cell: Element, head: boolean): SourceCell {
  const text = visibleText(cell);
  return {
    text: text.trim(),
    header: head || cell.tagName === 'TH',
    colSpan: spanOf(cell, 'colspan'),
    rowSpan: cell.getAttribute('rowspan') === '0' ? 1000 : spanOf(cell, 'rowspan'),
    indent: indentOf(cell, text),
  };
}

function spanOf(cell: Element, name: string): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return span >= 1 ? Math.min(span, 1000) : 1;
}
