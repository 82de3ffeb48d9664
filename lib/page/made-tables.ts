/** Tables a page makes out of other elements: <div>s or lists as rows, what stands in them as cells. */

const SHOWN_AS = /display\s*:\s*(?:inline-)?table\s*(?:;|$)/i;
const LONGEST_CELL = 60;
/** Least rows; least cells of a row, where nothing but the markup's evenness tells a table. */
const ROWS = 3;
const CELLS = 3;
const ROW = /^(DIV|UL|OL|DL|LI|P|SECTION)$/;
const CELL = /^(DIV|SPAN|LI|DT|DD|P|B|STRONG|I|EM)$/;

/** Whether an element's children are rows of as many short cells each, and nothing stands beside them. A cheap look comes first: most elements are none. */
export function isMadeTable(element: Element): boolean {
  if (element.tagName !== 'DIV' && element.tagName !== 'UL' && element.tagName !== 'SECTION') return false;
  const first = element.firstElementChild;
  if (!first || element.childElementCount < 2) return false;
  const grouped = isGroup(element, first);
  if (!grouped && first.childElementCount !== element.lastElementChild?.childElementCount) return false;
  const rows = madeRows(element);
  const width = rows[0]?.childElementCount ?? 0;
  const named = element.getAttribute('role') === 'table' || SHOWN_AS.test(element.getAttribute('style') ?? '');
  if (rows.length < ROWS || width < (named ? 2 : CELLS)) return false;
  return isBare(element) && rows.every((row) => row.childElementCount === width && isRow(row));
}

/** The rows of such a table: its children, or those of the groups (head, body) they stand in. */
export function madeRows(element: Element): Element[] {
  const children = [...element.children];
  const first = children[0];
  return first && isGroup(element, first) ? children.flatMap((group) => [...group.children]) : children;
}

/** A head and a body around the rows. */
function isGroup(element: Element, first: Element): boolean {
  return element.childElementCount === 2 && (first.firstElementChild?.childElementCount ?? 0) >= 2;
}

function isRow(row: Element): boolean {
  return ROW.test(row.tagName) && isBare(row) && [...row.children].every(isCell);
}

function isCell(cell: Element): boolean {
  return CELL.test(cell.tagName) && (cell.textContent ?? '').trim().length <= LONGEST_CELL && cell.querySelectorAll('*').length <= 3;
}

/** Whether all of an element's text stands in its children. */
function isBare(element: Element): boolean {
  return ![...element.childNodes].some((node) => node.nodeType === 3 && (node as Text).data.trim() !== '');
}
