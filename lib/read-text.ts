import { inOrder } from './figures/cells/in-order.ts';
import { readCells } from './figures/cells/read-cells.ts';
import { readTables } from './figures/cells/read-tables.ts';
import { withCanonical } from './figures/lexicon/canonical.ts';
import { categoryOf } from './figures/lexicon/category.ts';
import { plausibilityNotices } from './figures/lexicon/plausibility.ts';
import { figureSteps } from './figures/read.ts';
import { unreadableNotices } from './figures/unreadable.ts';
import type { Reading, SourceText, Verdict } from './model.ts';
import { outline as findOutline } from './outline/outline.ts';
import { finish, type Steps } from './steps.ts';
import { tabulate } from './table/tabulate.ts';
import type { Words } from './text/misdecoded/words.ts';
import { repair } from './text/repair.ts';

/**
 * ★ Everything right of the border: repair → outline → tables → figures → tabulate. `hidden` is for whoever has the page to fill in;
 * `words` (`wordList`) are asked for if runs of the text are damaged.
 */
export function* readTextSteps(source: SourceText, verdict: Verdict, words?: () => Words): Steps<Reading> {
  yield 'read';
  const clean = repair(source, words);
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
    notices: [
      ...(source.notices ?? []),
      ...clean.notices,
      ...unreadableNotices(clean),
      ...outline.notices,
      ...plausibilityNotices(figures),
    ],
    hidden: [],
    sections: outline.sections,
    tables,
    figures,
    rows: tabulate(figures, categoryOf),
  };
}

/** The same at once. */
export function readText(source: SourceText, verdict: Verdict, words?: () => Words): Reading {
  return finish(readTextSteps(source, verdict, words));
}
