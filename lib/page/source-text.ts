import type { BlockRole, SourceBlock, SourceTable } from '../model.ts';
import { finish, inTurn, type Steps } from '../steps.ts';
import type { Found } from './body.ts';
import { ZERO_WIDTH } from './characters.ts';
import { findGaps } from './gaps.ts';
import { liftTables } from './lift-tables.ts';
import { readMeta } from './meta.ts';
import type { Body, Line, PageSource, Survey, TextSpan } from './model.ts';
import { paragraphsOf } from './paragraphs.ts';
import { readCaption, readRowSteps } from './tables.ts';

/** Paragraphs between two rests. */
const PARAGRAPHS = 100;

/** Reads the body into plain blocks, leaving out what is planned to be hidden, and keeps the way back to the text nodes. */
export function* sourceSteps(doc: Document, body: Body): Steps<PageSource> {
  const { survey, rootIndexes } = body as Found;
  const blocks: SourceBlock[] = [];
  const spans: TextSpan[][] = [];
  const lineBlock = new Map<Line, number>();
  const kept = survey.lines.filter((line) => !line.mark && !line.shown && line.fragments.length > 0);
  const inRoot = (line: Line) => rootIndexes.some((root) => line.block >= root && line.block < (survey.end[root] ?? 0));
  const body1 = kept.filter((line) => inRoot(line) || rootIndexes[0] !== 0);
  yield* inTurn(paragraphsOf(survey, body1), PARAGRAPHS, (group) => {
    const { text, map } = compose(group);
    if (!text) return;
    for (const line of group) lineBlock.set(line, blocks.length);
    blocks.push({ text, ...traitsOf(survey, group, blocks.length === 0) });
    spans.push(map);
  });
  markPageEnds(blocks);
  const tables: SourceTable[] = [];
  const elements: Element[] = [];
  const before = blocksBefore(survey.lines.map((line) => lineBlock.get(line)));
  for (const table of survey.tables) {
    if (table.mark) continue;
    const element = survey.elements[table.element] as Element;
    tables.push({ after: before[table.at] ?? -1, caption: readCaption(element), rows: yield* readRowSteps(element) });
    elements.push(element);
  }
  const lifted = liftTables({ blocks, spans, tables, places: elements });
  yield;
  const gaps = yield* findGaps(body, lifted.blocks);
  const source = { meta: readMeta(doc, body), blocks: lifted.blocks, tables: lifted.tables, gaps, notices: body.notices };
  return { source, locator: { blocks: lifted.spans, tables: lifted.places } };
}

/** The same at once. */
export function readSource(doc: Document, body: Body): PageSource {
  return finish(sourceSteps(doc, body));
}

/** For each line and the end, the block of the last line before it that is in one; −1 if none is. */
function blocksBefore(of: readonly (number | undefined)[]): number[] {
  const before = [-1];
  for (const block of of) before.push(block ?? before.at(-1) ?? -1);
  return before;
}

/** Joins the fragments of a paragraph's lines; outer white space goes, line breaks inside the markup become what a browser shows. */
function compose(lines: readonly Line[]): { text: string; map: TextSpan[] } {
  let text = '';
  const map: TextSpan[] = [];
  for (const line of lines)
    for (const { node, from, to } of line.fragments) {
      const { data } = node;
      for (const [start, end] of solidRuns(data, from, to)) {
        map.push({ node, offset: start, start: text.length, end: text.length + end - start });
        text += data.slice(start, end);
      }
    }
  const whole = text.trim();
  if (whole.length === text.length) return { text, map };
  const lead = text.length - text.trimStart().length;
  return { text: whole, map: cutSpans(map, lead, lead + whole.length) };
}

const STRIPPED = /[\r\n\u00ad\u200b-\u200f\u2060\ufeff]/;
const UNSEEN = new RegExp(`[ \\t]*[\\r\\n][ \\t\\r\\n]*|${ZERO_WIDTH.source}`, 'g');

/**
 * Node data [from, to) without characters that have no width and without the line breaks of the markup: between Chinese characters these
 * are nothing, elsewhere one blank stays.
 */
function solidRuns(data: string, from: number, to: number): [number, number][] {
  if (!STRIPPED.test(data)) return [[from, to]];
  const runs: [number, number][] = [];
  let at = from;
  for (const found of data.slice(from, to).matchAll(UNSEEN)) {
    const start = from + found.index;
    const end = start + found[0].length;
    const wide = /[\u2e80-\uffef]/.test(data.charAt(start - 1)) || /[\u2e80-\uffef]/.test(data.charAt(end));
    const blank = wide || start === 0 || end === data.length ? -1 : data.slice(start, end).search(/[ \n]/);
    runs.push([at, blank < 0 ? start : start + blank + 1]);
    at = end;
  }
  if (at < to) runs.push([at, to]);
  return runs;
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

function traitsOf({ traits, elements }: Survey, lines: readonly Line[], first: boolean): Omit<SourceBlock, 'text'> {
  const solid = lines.flatMap((line) => line.fragments.filter(({ node, from, to }) => node.data.slice(from, to).trim()));
  const of = solid.map(({ element }) => traits[element]);
  const page = of[0]?.page ?? 0;
  const strong = of.length > 0 && of.every((trait) => trait?.bold);
  return { role: roleOf(of, elements[lines[0]?.block ?? 0], first), ...(page ? { page } : {}), ...(strong ? { strong } : {}) };
}

function roleOf(of: readonly (Survey['traits'][number] | undefined)[], block: Element | undefined, first: boolean): BlockRole {
  const heading = of.length > 0 && of.every((trait) => trait?.heading);
  if (heading) return first || block?.tagName === 'H1' ? 'title' : 'heading';
  if (/^(FIGCAPTION|CAPTION)$/.test(block?.tagName ?? '')) return 'caption';
  return of[0]?.item ? 'item' : 'paragraph';
}

function markPageEnds(blocks: SourceBlock[]): void {
  for (let i = 0; i + 1 < blocks.length; i++) {
    const block = blocks[i] as SourceBlock;
    const next = blocks[i + 1]?.page;
    if (block.page && next && next !== block.page) blocks[i] = { ...block, pageEnd: true };
  }
}
