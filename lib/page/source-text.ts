import type { BlockRole, SourceBlock, SourceMeta, SourceTable } from '../model.ts';
import type { Body, PageSource, TextSpan } from './model.ts';
import { isDataTable, readRows } from './tables.ts';

const BLOCK =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CENTER|DD|DIV|DL|DT|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TBODY|TD|TH|TR|UL)$/;
const SILENT = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|BUTTON|INPUT|SELECT|TEXTAREA|OPTION)$/i;

/** Collects blocks while walking: text nodes are gathered until a block boundary or <br> closes the line. */
class Collector {
  readonly blocks: SourceBlock[] = [];
  readonly spans: TextSpan[][] = [];
  readonly tables: SourceTable[] = [];
  readonly tableElements: Element[] = [];
  private text = '';
  private open: TextSpan[] = [];
  private role: BlockRole = 'paragraph';

  add(node: Text): void {
    const data = node.data;
    if (!data) return;
    this.open.push({ node, offset: 0, start: this.text.length, end: this.text.length + data.length });
    this.text += data;
  }

  close(role: BlockRole): void {
    const lead = this.text.length - this.text.trimStart().length;
    const text = this.text.trim();
    if (text) {
      this.blocks.push({ text, role: this.role });
      this.spans.push(cutSpans(this.open, lead, lead + text.length));
    }
    this.text = '';
    this.open = [];
    this.role = role;
  }

  addTable(element: Element): void {
    this.close('paragraph');
    this.tables.push({
      after: this.blocks.length - 1,
      caption: element.querySelector('caption')?.textContent?.trim() ?? '',
      rows: readRows(element),
    });
    this.tableElements.push(element);
  }
}

function cutSpans(spans: readonly TextSpan[], from: number, to: number): TextSpan[] {
  const cut: TextSpan[] = [];
  for (const span of spans) {
    const start = Math.max(span.start, from);
    const end = Math.min(span.end, to);
    if (start < end) cut.push({ node: span.node, offset: span.offset + start - span.start, start: start - from, end: end - from });
  }
  return cut;
}

function walk(node: Node, hidden: ReadonlySet<Node>, to: Collector): void {
  if (hidden.has(node)) return;
  if (node.nodeType === 3) return to.add(node as Text);
  if (node.nodeType !== 1) return;
  const element = node as Element;
  if (SILENT.test(element.tagName)) return;
  if (element.tagName === 'BR') return to.close('paragraph');
  if (element.tagName === 'TABLE' && isDataTable(element)) return to.addTable(element);
  const block = BLOCK.test(element.tagName);
  if (block) to.close(/^H[1-6]$/.test(element.tagName) ? 'heading' : 'paragraph');
  for (const child of element.childNodes) walk(child, hidden, to);
  if (block) to.close('paragraph');
}

function readMeta(doc: Document): SourceMeta {
  return { title: doc.title, heading: doc.querySelector('h1')?.textContent?.trim() ?? '', host: '', address: doc.URL, published: '' };
}

/** Reads the body into plain blocks, leaving out what is planned to be hidden, and keeps the way back to the text nodes. */
export function readSource(doc: Document, body: Body): PageSource {
  const hidden = new Set<Node>(body.hide.map((plan) => plan.target));
  const to = new Collector();
  for (const root of body.roots) walk(root, hidden, to);
  to.close('paragraph');
  return {
    source: { meta: readMeta(doc), blocks: to.blocks, tables: to.tables, gaps: [] },
    locator: { blocks: to.spans, tables: to.tableElements },
  };
}
