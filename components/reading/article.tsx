import type { Reading } from '../../lib/model.ts';
import type { Words } from '../words.ts';
import { cutsOf, figuresByParagraph } from './cuts.ts';

/** Lines before the salutation stand centred under the title. */
const OPENING = 6;
const SALUTATION = /^(各位|同志|主席)/;

interface ArticleProps {
  readonly reading: Reading;
  readonly words: Words;
}

/** The report's text as a page to be read: headings, paragraphs with their numbers, tables, the source at the end. */
export function Article({ reading, words }: ArticleProps) {
  const { paragraphs, tables, sections } = reading;
  const figures = figuresByParagraph(reading);
  const headings = new Map(sections.map((section, index) => [section.from, { ...section, index }]));
  const salutation = paragraphs.slice(0, OPENING).findIndex(({ text }) => SALUTATION.test(text));
  const title = reading.reports[0]?.title || reading.meta.heading || reading.meta.title;
  const opening = paragraphs.slice(0, Math.max(0, salutation)).filter(({ text }) => text !== title);
  const from = Math.max(0, salutation);
  const after = (index: number) => tables.map((table, i) => ({ ...table, i })).filter((table) => table.after === index);
  let page = 0;
  return (
    <article lang={words.lang}>
      <header>
        <h1>{title}</h1>
        {opening.map(({ text }) => (
          <p key={text}>{text}</p>
        ))}
      </header>
      {paragraphs.slice(from).map((paragraph, offset) => {
        const index = from + offset;
        const turned = paragraph.page !== undefined && paragraph.page !== page ? String(paragraph.page) : undefined;
        page = paragraph.page ?? page;
        const section = headings.get(index);
        const heading = section !== undefined && paragraph.text.length <= section.heading.length + 2;
        const Tag = heading ? (section.level > 1 ? 'h3' : 'h2') : 'p';
        return [
          <Tag
            key={index}
            id={`p${index}`}
            data-pg={turned}
            class={SALUTATION.test(paragraph.text) && paragraph.text.length < 12 ? 'salute' : undefined}
          >
            {cutsOf(paragraph, figures.get(index) ?? [], reading).map((run, i) =>
              run.figure === undefined ? (
                <span key={i} class={run.lead && !heading ? 'lead' : undefined}>
                  {run.text}
                  {run.joined && <i class="join" title={words('read_joined')} />}
                </span>
              ) : (
                <data
                  key={i}
                  class={reading.figures[run.figure]?.status === 'target' ? 'f t' : 'f'}
                  value={reading.figures[run.figure]?.value}
                  data-at={run.figure}
                >
                  {run.text}
                </data>
              ),
            )}
          </Tag>,
          ...after(index).map(({ i, caption, rows, headerRows }) => (
            <table key={`t${i}`}>
              {caption && <caption>{caption}</caption>}
              <tbody>
                {rows.map((row, y) => (
                  <tr key={y}>{row.map((cell, x) => (y < headerRows ? <th key={x}>{cell}</th> : <td key={x}>{cell}</td>))}</tr>
                ))}
              </tbody>
            </table>
          )),
        ];
      })}
      <footer class="colo">
        <p>{words('read_source', [reading.meta.title, reading.meta.address].filter(Boolean).join(' '))}</p>
        <p>{words('read_done', reading.hidden.length, reading.edits.length)}</p>
      </footer>
    </article>
  );
}
