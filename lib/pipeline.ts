import { inOrder } from './figures/cells/in-order.ts';
import { readCells } from './figures/cells/read-cells.ts';
import { readTables } from './figures/cells/read-tables.ts';
import { withCanonical } from './figures/lexicon/canonical.ts';
import { categoryOf } from './figures/lexicon/category.ts';
import { plausibilityNotices } from './figures/lexicon/plausibility.ts';
import { readFigures } from './figures/read.ts';
import type { Reading, SourceText, Verdict } from './model.ts';
import { outline as findOutline } from './outline/outline.ts';
import { findBody } from './page/body.ts';
import { findClutter } from './page/clutter.ts';
import { joinSources } from './page/join-sources.ts';
import type { Body, Locator } from './page/model.ts';
import { plainSource } from './page/plain-text.ts';
import { recognise, recogniseText } from './page/recognise.ts';
import { readSource } from './page/source-text.ts';
import { tabulate } from './table/tabulate.ts';
import { repair } from './text/repair.ts';

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

/** Takes a page's text out of its DOM. Touches nothing: `body.hide` is the plan of what to take out of view. */
export function openPage(doc: Document): OpenedPage {
  const verdict = recognise(doc);
  const body = findClutter(findBody(doc));
  return { verdict, body, ...readSource(doc, body) };
}

/** Reads a page, and with it what was read of the article's further pages. Touches nothing. */
export function readPage(doc: Document, further: readonly SourceText[] = []): PageReading {
  const { verdict, source, body, locator } = openPage(doc);
  const reading = readText(joinSources(source, further), verdict);
  const hidden = body.hide.map(({ text, rule, group }) => ({ text, reason: rule, group }));
  return { reading: { ...reading, hidden }, body, locator };
}

/** Reads a report's plain text (`.txt`, `.md`). `name` stands in for a title. */
export function readPlain(text: string, name = ''): Reading {
  return readText(plainSource(text, name), recogniseText(name, text));
}

/** Everything right of the border: repair → outline → figures → tabulate. */
export function readText(source: SourceText, verdict: Verdict): Reading {
  const clean = repair(source);
  const outline = findOutline(clean);
  const laid = readTables(clean);
  const tables = laid.map(({ table }) => table);
  const figures = withCanonical(inOrder(readFigures(clean, outline), readCells(laid, outline), tables));
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
