import type { Figure, Reading } from '../../../lib/model.ts';
import { shownPeriod } from '../../../lib/table/period.ts';
import { useTools } from '../context.ts';

/** Characters shown on either side of the number. */
const AROUND = 60;

interface SourceCardProps {
  /** The language tag of the script shown, or empty. */
  readonly lang: string;
  readonly reading: Reading;
  readonly figure: number;
  /** Distance of the row from the top of the panel, and the panel's height, in px. */
  readonly top: number;
  readonly height: number;
}

/** The sentence a number stands in, left of the panel so that it never covers the rows being read. It never takes a click. */
export function SourceCard({ lang, reading, figure: index, top, height }: SourceCardProps) {
  const { words } = useTools();
  const figure = reading.figures[index];
  if (!figure) return null;
  const { before, number, after } = quote(reading, figure);
  const page = reading.paragraphs[figure.paragraph]?.page;
  const heading = reading.sections[figure.section]?.heading;
  const facts = [page && words('page_nth', page), shownPeriod(figure.period)].filter(Boolean).join(words('dot_sep'));
  const low = top > height / 2;
  return (
    <div
      class="source-card"
      lang={lang || undefined}
      data-testid="source-card"
      style={low ? { bottom: `${Math.max(8, height - top - 34)}px` } : { top: `${Math.max(8, top - 4)}px` }}
    >
      <p>
        {before}
        <mark>{number}</mark>
        {after}
      </p>
      <div class="where">
        <span class="heading">{heading}</span>
        <span>{heading && facts ? words('dot_sep') + facts : facts}</span>
        <span class="hint">{words('source_hint')}</span>
      </div>
    </div>
  );
}

/** The number with the words around it, cut at clause ends where the sentence is long; a cell stands with its table's caption. */
function quote({ paragraphs, tables }: Reading, figure: Figure): { before: string; number: string; after: string } {
  const paragraph = paragraphs[figure.paragraph];
  if (!paragraph) {
    const table = tables[figure.table ?? -1];
    const row = table?.rows[figure.row ?? -1] ?? [];
    return { before: `${table?.caption ?? ''} ${row[0] ?? ''} `, number: row[figure.column ?? -1] ?? '', after: '' };
  }
  const { text } = paragraph;
  const opening = text.slice(0, figure.start);
  const from = Math.max(opening.search(/[^。；！？]*$/), figure.start - AROUND);
  const closing = text.slice(figure.end);
  const stop = /[。；！？]/.exec(closing);
  const to = Math.min(stop ? stop.index + 1 : closing.length, AROUND);
  const cut = opening.slice(from);
  return {
    before: (from > 0 && from === figure.start - AROUND ? '…' : '') + cut,
    number: text.slice(figure.start, figure.end),
    after: closing.slice(0, to) + (to < closing.length && to === AROUND ? '…' : ''),
  };
}
