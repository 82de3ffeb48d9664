import type { SavedVersion } from '../../lib/library/saved.ts';
import type { Figure } from '../../lib/model.ts';

/** A paragraph cut where its numbers stand. Numbers never overlap; one that would is left as plain text. */
function pieces(text: string, figures: readonly { readonly figure: Figure; readonly index: number }[]) {
  const cut: { text: string; index: number; figure?: Figure }[] = [];
  let end = 0;
  for (const { figure, index } of [...figures].sort((a, b) => a.figure.start - b.figure.start)) {
    if (figure.start < end) continue;
    cut.push({ text: text.slice(end, figure.start), index: -1 });
    cut.push({ text: text.slice(figure.start, figure.end), index, figure });
    end = figure.end;
  }
  return [...cut, { text: text.slice(end), index: -1 }];
}

/** True if the paragraph is a heading and nothing more: many open a section in the run of the text. */
const isHeading = (text: string, heading: string) => text.trim().length <= heading.length + 2;

interface Props {
  readonly version: SavedVersion;
  /** The figure whose number is marked, or −1. */
  readonly marked: number;
  /** The address within the library that shows and marks a figure. */
  readonly hrefOf: (figure: number) => string;
}

/** A saved report's text with its numbers, and its tables where they stood. */
export function ReportText({ version, marked, hrefOf }: Props) {
  const byParagraph = new Map<number, { figure: Figure; index: number }[]>();
  for (const [index, figure] of version.figures.entries()) {
    const group = byParagraph.get(figure.paragraph) ?? [];
    group.push({ figure, index });
    byParagraph.set(figure.paragraph, group);
  }
  const heads = new Map(version.sections.map((section) => [section.from, section]));
  const tablesAfter = (paragraph: number) =>
    version.tables.map((table, index) => ({ table, index })).filter(({ table }) => table.after === paragraph);
  const markedCell = version.figures[marked]?.table === undefined ? undefined : version.figures[marked];
  const tables = (paragraph: number) =>
    tablesAfter(paragraph).map(({ table, index }) => (
      <div class="scroll" key={`t${index}`}>
        <table class="num page" data-table={index}>
          {table.caption && <caption>{[table.caption, table.unit].filter(Boolean).join(' · ')}</caption>}
          <tbody>
            {table.rows.map((row, r) => (
              <tr key={r}>
                {row.map((cell, c) => {
                  const here = markedCell?.table === index && markedCell.row === r && markedCell.column === c;
                  return <td key={c}>{here ? <mark class="here">{cell}</mark> : cell}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    ));
  return (
    <article class="text" lang="zh" data-testid="report-text">
      {tables(-1)}
      {version.paragraphs.map(({ text, role }, paragraph) => {
        const head = heads.get(paragraph);
        const level = head && isHeading(text, head.heading) ? head.level : 0;
        return (
          <>
            <p key={paragraph} class={level ? `h h${Math.min(level, 3)}` : role === 'title' ? 'h h1' : ''} data-paragraph={paragraph}>
              {pieces(text, byParagraph.get(paragraph) ?? []).map((piece) =>
                piece.figure ? (
                  <a
                    key={piece.index}
                    class={`fg ${piece.figure.status}${piece.index === marked ? ' here' : ''}`}
                    data-index={piece.index}
                    title={`${piece.figure.indicator} ${piece.figure.period}`}
                    href={hrefOf(piece.index)}
                  >
                    {piece.text}
                  </a>
                ) : (
                  piece.text
                ),
              )}
            </p>
            {tables(paragraph)}
          </>
        );
      })}
    </article>
  );
}
