import { inOrder } from './figures/cells/in-order.ts';
import { readCells } from './figures/cells/read-cells.ts';
import { readTables } from './figures/cells/read-tables.ts';
import { withCanonical } from './figures/lexicon/canonical.ts';
import { categoryOf } from './figures/lexicon/category.ts';
import { plausibilityNotices } from './figures/lexicon/plausibility.ts';
import { figureSteps } from './figures/read.ts';
import type { Reading, SourceText, Verdict } from './model.ts';
import { outline as findOutline } from './outline/outline.ts';
import { findBody } from './page/body.ts';
import { findClutter } from './page/clutter.ts';
import { hiddenText } from './page/hidden-text.ts';
import { joinSources } from './page/join-sources.ts';
import type { Body, Locator } from './page/model.ts';
import { plainSource } from './page/plain-text.ts';
import { recognise, recogniseText } from './page/recognise.ts';
import { readSource } from './page/source-text.ts';
import { finish } from './steps.ts';
import { tabulate } from './table/tabulate.ts';
import { repair } from './text/repair.ts';

/** The four steps a page goes through, as the panel names them. What runs the chain is told which one begins. */
export type ReadingStep = 'recognise' | 'clean' | 'read' | 'tabulate';
type Steps<T> = Generator<ReadingStep | undefined, T>;

/** A page read: the reading as plain data, and what leads back to the page's elements. */
export interface PageReading {
  readonly reading: Reading;
  readonly body: Body;
  readonly locator: Locator;
}

/** A page up to the border: all that needs the DOM is done, `readText` can go on anywhere. */
export interface OpenedPage {
  readonly verdict: Verdict;
  readonly source: SourceText;
  readonly body: Body;
  readonly locator: Locator;
}

/** Takes a page's text out of its DOM, in steps. Touches nothing: `body.hide` is the plan of what to take out of view. */
function* openSteps(doc: Document): Steps<OpenedPage> {
  yield 'recognise';
  const verdict = recognise(doc);
  yield 'clean';
  const found = findBody(doc);
  yield;
  const body = findClutter(found);
  yield 'read';
  return { verdict, body, ...readSource(doc, body) };
}

/** The same at once. */
export function openPage(doc: Document): OpenedPage {
  return finish(openSteps(doc));
}

/** Reads a page, and with it what was read of the article's further pages, in steps between which the page may answer. Touches nothing. */
export function* pageSteps(doc: Document, further: readonly SourceText[] = []): Steps<PageReading> {
  const { verdict, source, body, locator } = yield* openSteps(doc);
  yield;
  const reading = yield* textSteps(joinSources(source, further), verdict);
  const hidden = body.hide.map(hiddenText);
  return { reading: { ...reading, hidden }, body, locator };
}

/** The same at once. */
export function readPage(doc: Document): PageReading {
  return finish(pageSteps(doc));
}

/** Reads a report's plain text (`.txt`, `.md`). `name` stands in for a title. */
export function readPlain(text: string, name = ''): Reading {
  return readText(plainSource(text, name), recogniseText(name, text));
}

/** Everything right of the border, at once. */
export function readText(source: SourceText, verdict: Verdict): Reading {
  return finish(textSteps(source, verdict));
}

/** ★ Everything right of the border: repair → outline → tables → figures → tabulate. */
function* textSteps(source: SourceText, verdict: Verdict): Steps<Reading> {
  const clean = repair(source);
  yield;
  const outline = findOutline(clean);
  yield;
  const laid = readTables(clean);
  const tables = laid.map(({ table }) => table);
  yield;
  const inText = yield* figureSteps(clean, outline);
  const figures = withCanonical(inOrder(inText, readCells(laid, outline), tables));
  yield 'tabulate';
  return {
    verdict,
    meta: clean.meta,
    reports: outline.reports,
    paragraphs: clean.paragraphs,
    edits: clean.edits,
    notices: [...(source.notices ?? []), ...clean.notices, ...outline.notices, ...plausibilityNotices(figures)],
    hidden: [],
    sections: outline.sections,
    tables,
    figures,
    rows: tabulate(figures, categoryOf),
  };
}
