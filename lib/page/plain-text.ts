import type { SourceText } from '../model.ts';

/** Takes a report's plain text: one block a line, blank lines left out. `name` serves as the title. */
export function plainSource(text: string, name = ''): SourceText {
  const blocks = text
    .split(/\r\n|[\n\r\f\u2028\u2029]/)
    .map((line) => ({ text: line.trim(), role: 'paragraph' as const }))
    .filter((block) => block.text !== '');
  return { meta: { title: name, heading: '', host: '', address: '', published: '' }, blocks, tables: [], gaps: [] };
}
