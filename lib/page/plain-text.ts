import type { SourceBlock, SourceTable, SourceText } from '../model.ts';
import { findTextTables } from './text-tables.ts';

/** Takes a report's plain text: one block a line, blank lines left out, tables written in it as tables. `name` serves as the title. */
export function plainSource(text: string, name = ''): SourceText {
  const lines = text.split(/\r\n|[\n\r\f\u2028\u2029]/);
  const found = findTextTables(lines);
  const blocks: SourceBlock[] = [];
  const tables: SourceTable[] = [];
  for (let at = 0, next = 0; at < lines.length; at++) {
    const table = found[next];
    if (table?.from === at) {
      tables.push({ after: blocks.length - 1, rows: table.rows, caption: '' });
      at = table.to - 1;
      next++;
      continue;
    }
    const line = (lines[at] ?? '').trim();
    if (line !== '') blocks.push({ text: line, role: 'paragraph' });
  }
  return { meta: { title: name, heading: '', host: '', address: '', published: '' }, blocks, tables, gaps: [] };
}
