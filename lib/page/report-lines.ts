/** Which lines of a page read like a report's sentences: by themselves, or put together where each is only a row of a narrow column. */
import { inTurn, type Steps } from '../steps.ts';
import type { Line, Survey } from './model.ts';
import { paragraphsOf } from './paragraphs.ts';
import { isTalk } from './reader-talk.ts';
import { isReportLike } from './report-like.ts';
import { findLineTables } from './text-tables.ts';

/** Lines between two rests. */
const LINES = 100;
/** Share of a page's Chinese characters that sentences hold where lines are paragraphs. */
const SCARCE = 0.3;

/** The lines that read like a report. `signatureOf` tells the kinds of block apart. */
export function* reportLines(survey: Survey, signatureOf: (block: number) => string): Steps<Set<Line>> {
  const { lines } = survey;
  const found = new Set<Line>();
  yield* inTurn(lines, LINES, (line) => {
    if (isReportLike(line) && !isTalk(line.text)) found.add(line);
  });
  for (const line of tableLines(survey)) found.add(line);
  const kinds = new Map<string, number>();
  let all = 0;
  for (const { linked, han, block } of lines) {
    if (linked > 0) continue;
    const kind = signatureOf(block);
    kinds.set(kind, (kinds.get(kind) ?? 0) + han);
    all += han;
  }
  let inSentences = 0;
  for (const { han } of found) inSentences += han;
  if (inSentences >= SCARCE * all) return found;
  const [usual] = [...kinds].reduce((most, kind) => (kind[1] > most[1] ? kind : most), ['', 0]);
  const rows = lines.filter((line) => signatureOf(line.block) === usual);
  for (const paragraph of paragraphsOf(survey, rows, true))
    if (paragraph.length > 1 && isReportLike(joined(paragraph))) for (const line of paragraph) found.add(line);
  return found;
}

/** The lines that make up a table where the page keeps line ends and blanks as they are. */
function tableLines({ lines, traits }: Survey): Line[] {
  const kept = lines.filter((line) => traits[line.block]?.pre);
  const texts = kept.map(({ fragments }) => fragments.map(({ node, from, to }) => node.data.slice(from, to)).join(''));
  return findLineTables(texts).flatMap(({ from, to }) => kept.slice(from, to));
}

/** A paragraph's rows as one line. */
export function joined(rows: readonly Line[]): Line {
  const sum = (pick: (line: Line) => number) => rows.reduce((all, line) => all + pick(line), 0);
  return {
    ...(rows[0] as Line),
    text: rows.map((line) => line.text).join(''),
    han: sum(({ han }) => han),
    linked: sum(({ linked }) => linked),
    size: sum(({ size }) => size),
  };
}
