/** From clutter lines to elements: the largest elements that hold clutter and nothing that is kept. */
import { inTurn, type Steps } from '../steps.ts';
import type { Found } from './body.ts';
import type { Fragment, HideGroup, HidePlan, Mark } from './model.ts';
import { textOf } from './parts.ts';
import { SubtreeSum } from './ranges.ts';

interface Piece {
  readonly fragment: Fragment;
  readonly mark: Mark;
}

interface Draft {
  target: Element | Text;
  from?: number;
  to?: number;
  mark?: Mark;
  text: string;
}

/** Lines, or elements, between two rests. */
const REST = 1000;

const MEDIA = /^(IMG|IFRAME|CANVAS|OBJECT|EMBED|VIDEO|FORM|INS|BUTTON|INPUT|SELECT|SVG)$/i;
const KEPT_TAGS = /^(BODY|HTML|HEAD|MAP|AREA|BR|HR|COL|COLGROUP)$/;

/** Plans what to hide: whole elements where possible, else text nodes or parts of them. */
export function* coverSteps(found: Found): Steps<HidePlan[]> {
  const { survey, rootIndexes, context } = found;
  const { elements, end, lines, tables } = survey;
  const pieces: Piece[] = [];
  const kept: [number, number][] = [];
  yield* inTurn(lines, REST, (line) => {
    if (line.mark) for (const fragment of line.fragments) pieces.push({ fragment, mark: line.mark });
    else for (const fragment of line.fragments) if (textOf(fragment).trim()) kept.push([fragment.element, 1]);
    for (const piece of line.cut ?? []) pieces.push(piece);
  });
  const solid = pieces.filter(({ fragment }) => textOf(fragment).trim());
  for (const table of tables) (table.mark ? [] : kept).push([table.element, 1]);
  for (const root of rootIndexes) kept.push([root, 1]);
  const keeps = new SubtreeSum(end, kept);
  const clutter = new SubtreeSum(end, [
    ...solid.map(({ fragment }) => [fragment.element, 1] as const),
    ...tables.flatMap((t) => (t.mark ? [[t.element, 1] as const] : [])),
  ]);
  const media = new SubtreeSum(
    end,
    elements.flatMap((element, i) => (MEDIA.test(element.tagName) ? [[i, 1] as const] : [])),
  );
  yield;
  const inRoot = (i: number) => rootIndexes.some((root) => i >= root && i < (end[root] ?? 0));

  const drafts: Draft[] = [];
  const coverOf = new Int32Array(elements.length).fill(-1);
  for (let i = 1, rest = REST; i < elements.length; ) {
    if (i > rest) {
      yield;
      rest = i + REST;
    }
    const element = elements[i] as Element;
    const inside = inRoot(i);
    const worth = inside
      ? clutter.of(i) > 0 || (context.foreign.of(i) > 0 && element !== found.frame && media.of(i) > 0)
      : clutter.of(i) > 0 || media.of(i) > 0;
    if (keeps.of(i) > 0 || !worth || KEPT_TAGS.test(element.tagName) || (found.frame && element.contains(found.frame))) {
      i++;
      continue;
    }
    coverOf.fill(drafts.length, i, end[i]);
    const name = context.named[i];
    const draft: Draft = { target: element, text: '' };
    if (name) draft.mark = { rule: name.rule, group: name.group };
    drafts.push(draft);
    i = end[i] ?? i + 1;
  }
  for (const table of tables) {
    const draft = table.mark && drafts[coverOf[table.element] ?? -1];
    if (draft) {
      draft.mark ??= table.mark;
      draft.text += ` ${elements[table.element]?.textContent?.replace(/\s+/g, ' ').trim() ?? ''}`;
    }
  }
  yield* inTurn(solid, REST, ({ fragment, mark }) => {
    const draft = drafts[coverOf[fragment.element] ?? -1];
    const text = textOf(fragment).replace(/\s+/g, ' ').trim();
    if (draft) {
      if (!draft.mark || (draft.mark.rule === 'beside-body' && draft.text === '')) draft.mark = mark;
      draft.text += draft.text ? ` ${text}` : text;
      return;
    }
    const { node, from, to } = fragment;
    const whole = from === 0 && to === node.data.length;
    drafts.push({ target: node, ...(whole ? {} : { from, to }), mark, text });
  });
  const other: Mark = { rule: 'beside-body', group: 'navigation' };
  return drafts.map(({ mark = other, ...rest }) => ({ ...rest, rule: mark.rule, group: mark.group as HideGroup, text: rest.text.trim() }));
}
