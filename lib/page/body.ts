import { finish, inTurn, type Steps } from '../steps.ts';
import { type Context, contextSteps } from './context.ts';
import type { Body, BodyOptions, Line } from './model.ts';
import { isOfOthers } from './others.ts';
import { SubtreeSum } from './ranges.ts';
import { plainWeight } from './report-like.ts';
import { mergeRows } from './rows.ts';
import { hintFor } from './sites/hints.ts';
import { surveySteps } from './survey.ts';

/** A body in the making: what findClutter needs beside the result. */
export interface Found extends Body {
  readonly context: Context;
  readonly rootIndexes: readonly number[];
  readonly siteClutter: readonly string[];
  readonly frame?: Element;
}

/** Share of the text a child must hold for the search to go down into it. */
const SHARE = 0.9;
/** Report text beside the root, in Chinese characters, from which on it is a root of its own. */
const BESIDE = 80;

function childrenOf({ survey: { parent, end } }: Context, of: number): number[] {
  const children: number[] = [];
  for (let i = of + 1; i < (end[of] ?? 0); i = end[i] ?? i + 1) if (parent[i] === of) children.push(i);
  return children;
}

/**
 * Goes down from `start` as long as one child holds nearly all the weight, but not past sentences that stand beside the child in no
 * element of their own: where elements were never closed, each paragraph holds the next.
 */
function narrow(context: Context, weight: SubtreeSum, start: number): number {
  for (let here = start; ; ) {
    if (context.linesOf.get(here)?.some((line) => context.reportLike.has(line))) return here;
    const heavy = childrenOf(context, here).find((child) => weight.of(child) > SHARE * weight.of(here));
    if (heavy === undefined || /^(P|B|STRONG|FONT|SPAN|EM|I|U)$/.test(context.survey.elements[heavy]?.tagName ?? '')) return here;
    here = heavy;
  }
}

/** Lines between two rests. */
const LINES = 200;

/** Share of the report that must be in view for it alone to say where the body is; below, a script was to open the rest. */
const IN_VIEW = 0.02;

/** How much each element speaks for being the body: by its visible text, or by all of it where next to nothing is visible yet. */
function* weigh(context: Context, lines: readonly Line[]): Steps<SubtreeSum> {
  const { hidden, folded, fixed, survey, reportLike } = context;
  const weights: number[] = [];
  yield* inTurn(lines, LINES, (line) => {
    weights.push(reportLike.has(line) ? line.han : plainWeight(line));
  });
  const weighed = (out: readonly (readonly number[])[]) =>
    new SubtreeSum(
      survey.end,
      lines.map(({ block }, i) => [block, out.every((of) => (of[block] ?? -1) < 0) ? (weights[i] ?? 0) : 0] as const),
    );
  const visible = weighed([hidden, folded, fixed]);
  const whole = weighed([hidden, fixed]);
  return visible.of(0) < IN_VIEW * whole.of(0) ? whole : visible;
}

/** Report text beside the way down to the root: folded remainders, a first page in a box of its own. */
function besides(context: Context, root: number): number[] {
  const found: number[] = [];
  for (let here = root; here > 0; here = context.survey.parent[here] ?? 0) {
    const above = context.survey.parent[here] ?? 0;
    for (const child of childrenOf(context, above))
      if (child !== here && (context.fixed[child] ?? -1) < 0 && context.report.of(child) > 0 && !isApart(context, child)) {
        const inner = narrow(context, context.report, child);
        if (context.report.of(child) >= BESIDE || (child < here && sameBox(context.survey.elements, inner, root))) found.push(inner);
      }
  }
  return found;
}

/** Whether two elements are boxes of one kind, as those of a page's parts are; after the report they may be its readers'. */
function sameBox(elements: readonly Element[], one: number, other: number): boolean {
  const name = elements[one]?.getAttribute('class');
  return !!name && name === elements[other]?.getAttribute('class') && elements[one]?.tagName === elements[other]?.tagName;
}

const APART = /^(FOOTER|NAV|ASIDE)$/;
const APART_NAME = /comment|pinglun|related|intro|summary|desc|footer|sidebar|copyright|disclaimer|statement/i;

function isApart(context: Context, index: number): boolean {
  const element = context.survey.elements[index];
  if (!element || APART.test(element.tagName) || APART_NAME.test(`${element.id} ${element.getAttribute('class') ?? ''}`)) return true;
  return isOfOthers(context, index);
}

function* findIn(doc: Document, options: BodyOptions): Steps<Found & { weight: number }> {
  const page = mergeRows(yield* surveySteps(doc));
  yield;
  const context = yield* contextSteps(page);
  yield;
  const weight = yield* weigh(context, page.lines);
  yield;
  const hint = options.siteHints === false ? undefined : hintFor(doc);
  const hinted = hint?.body.map((selector) => doc.querySelector(selector)).find((element) => element !== null);
  const at = hinted ? page.elements.indexOf(hinted) : -1;
  const start = at > 0 && weight.of(at) > 0.5 * weight.of(0) ? at : 0;
  const root = narrow(context, weight, start);
  const rootIndexes = weight.of(0) > 0 ? [root, ...besides(context, root)].sort((a, b) => a - b) : [0];
  return {
    roots: rootIndexes.map((index) => page.elements[index] as Element),
    hide: [],
    folded: foldedIn(context),
    notices: [],
    survey: page,
    context,
    rootIndexes,
    siteClutter: hint?.clutter ?? [],
    weight: weight.of(0),
  };
}

/** What holds report text and is invisible or cut off; second copies are sorted out when their lines are judged. */
function foldedIn({ survey: { elements, traits }, folded, report }: Context): Element[] {
  return elements.filter((_, i) => folded[i] === i || (traits[i]?.sight === 'clipped' && report.of(i) >= BESIDE));
}

/** Documents of the page's frames that a script of the page itself may read. */
function* framesOf(doc: Document): Iterable<readonly [Element, Document]> {
  for (const frame of doc.querySelectorAll('iframe,frame')) {
    let inner: Document | null = null;
    try {
      inner = (frame as HTMLIFrameElement).contentDocument;
    } catch {
      continue;
    }
    if (inner?.body?.firstChild) yield [frame, inner];
  }
}

/** Finds the elements that hold the report's text, in the page or in a frame of the same site that holds most of it. */
export function* bodySteps(doc: Document, options: BodyOptions = {}): Steps<Found> {
  let best = yield* findIn(doc, options);
  for (const [frame, inner] of framesOf(doc)) {
    const found = yield* findIn(inner, options);
    if (found.weight > 2 * best.weight) best = { ...found, frame };
  }
  return best;
}

/** The same at once. */
export function findBody(doc: Document, options: BodyOptions = {}): Found {
  return finish(bodySteps(doc, options));
}
