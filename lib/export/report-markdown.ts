import type { Reading, Table } from '../model.ts';

/** Signs that would be taken for Markdown at the start of a line or in it. */
const escaped = (text: string) => text.replace(/([\\`*_[\]<>|])/g, '\\$1').replace(/^([#>+-]|\d+[.)])(?=\s)/, '\\$1');

function tableLines({ caption, rows }: Table): string {
  const line = (row: readonly string[]) => `| ${row.map((cell) => escaped(cell.replace(/\s+/g, ' '))).join(' | ')} |`;
  const [head = [], ...body] = rows;
  const rule = `| ${head.map(() => '---').join(' | ')} |`;
  return [...(caption ? [`**${escaped(caption)}**\n`] : []), line(head), rule, ...body.map(line)].join('\n');
}

/** A report's whole text as Markdown: title, headings by their level, paragraphs, tables in their places, the source at the end. */
export function reportMarkdown({ reports, meta, paragraphs, sections, tables }: Reading): string {
  const title = reports[0]?.title || meta.heading || meta.title;
  const headings = new Map(sections.map((section) => [section.from, section]));
  const parts = [`# ${escaped(title)}`];
  paragraphs.forEach(({ text }, index) => {
    const section = headings.get(index);
    const heading = section !== undefined && text.length <= section.heading.length + 2;
    if (text !== title) parts.push(heading ? `${'#'.repeat(Math.min(6, section.level + 1))} ${escaped(text)}` : escaped(text));
    for (const table of tables) if (table.after === index) parts.push(tableLines(table));
  });
  const source = [meta.title, meta.address].filter(Boolean).map(escaped).join(' ');
  return `${[...parts, '---', source].join('\n\n')}\n`;
}
