import type { Steps } from '../steps.ts';
import { Lines } from './lines.ts';
import { isMadeTable } from './made-tables.ts';
import type { Survey, SurveyTable, Trait } from './model.ts';
import { type SheetStyles, sheetSteps } from './page-style.ts';
import { dataTableSteps } from './tables.ts';
import { ROOT, tagOf, traitOf } from './trait.ts';

/** Nodes between two rests. */
const REST = 500;

/**
 * Walks the page, or a part of it that came later, once, without recursion, in document order. `known` is what the style sheets say of its
 * elements, where that need not be read.
 */
export function* surveySteps(doc: Document, root: Element = doc.body, known?: SheetStyles): Steps<Survey> {
  const sheets = known ?? (yield* sheetSteps(doc));
  const elements: Element[] = [];
  const parent: number[] = [];
  const end: number[] = [];
  const traits: Trait[] = [];
  const blocks: number[] = [];
  const tables: SurveyTable[] = [];
  const lines = new Lines();

  const enter = (element: Element, above: number) => {
    const index = elements.length;
    const { trait, block } = traitOf(element, traits[above] ?? ROOT, sheets);
    elements.push(element);
    parent.push(above);
    end.push(index + 1);
    traits.push(trait);
    blocks.push(block || index === 0 ? index : (blocks[above] ?? 0));
    if (block || element.tagName === 'BR') lines.close(blocks[above] ?? 0);
  };
  const leave = (index: number) => {
    end[index] = elements.length;
    if (blocks[index] === index) lines.close(index);
  };

  let node: Node = root;
  let here = -1;
  for (let walked = 1; ; walked++) {
    if (walked % REST === 0) yield;
    let next: Node | null = null;
    const { nodeType } = node;
    if (nodeType === 3) lines.add(node as Text, here, traits[here] ?? ROOT, blocks[here] ?? 0);
    else if (nodeType === 1 && !tagOf((node as Element).tagName).unseen) {
      const element = node as Element;
      enter(element, here);
      const data = (element.tagName === 'TABLE' || isMadeTable(element)) && (yield* dataTableSteps(element));
      if (data) tables.push({ element: elements.length - 1, at: lines.lines.length });
      const inside = data || tagOf(element.tagName).silent ? null : element.firstChild;
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
