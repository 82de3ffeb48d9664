import { Lines } from './lines.ts';
import type { Survey, SurveyTable, Trait } from './model.ts';
import { sheetStyles } from './page-style.ts';
import { isDataTable } from './tables.ts';
import { ROOT, tagOf, traitOf } from './trait.ts';

/** Walks the page, or a part of it that came later, once, without recursion, in document order. `sheets` is what the style sheets say of its elements. */
export function survey(doc: Document, root: Element = doc.body, sheets = sheetStyles(doc)): Survey {
  const elements: Element[] = [];
  const parent: number[] = [];
  const end: number[] = [];
  const traits: Trait[] = [];
  const blocks: number[] = [];
  const tables: SurveyTable[] = [];
  const lines = new Lines();

  const enter = (element: Element, above: number): boolean => {
    const index = elements.length;
    const name = element.tagName;
    const { trait, block } = traitOf(element, traits[above] ?? ROOT, sheets);
    elements.push(element);
    parent.push(above);
    end.push(index + 1);
    traits.push(trait);
    blocks.push(block || index === 0 ? index : (blocks[above] ?? 0));
    if (block || name === 'BR') lines.close(blocks[above] ?? 0);
    if (name !== 'TABLE' || !isDataTable(element)) return !tagOf(name).silent;
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
    const { nodeType } = node;
    if (nodeType === 3) lines.add(node as Text, here, traits[here] ?? ROOT, blocks[here] ?? 0);
    else if (nodeType === 1 && !tagOf((node as Element).tagName).unseen) {
      const inside = enter(node as Element, here) ? node.firstChild : null;
      if (inside) {
        here = elements.length - 1;
        node = inside;
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
