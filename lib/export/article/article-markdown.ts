import { writeMarkdown } from '../markdown.ts';
import type { Article, Block, Inline, TableBlock } from './model.ts';

/** Signs that would be read as Markdown wherever they stand, and those that are so only at the start of a line. */
const ANYWHERE = /[\\`*_[\]<>]/g;
const AT_START = /^(\s*)([-+#=~|]|\d{1,9}(?=[.)]))/;

const plain = (text: string) => text.replace(ANYWHERE, '\\$&');
const line = (text: string) =>
  text.replace(AT_START, (_, blank: string, sign: string) => (/\d/.test(sign) ? `${blank}${sign}\\` : `${blank}\\${sign}`));

function inline(part: Inline): string {
  if ('joint' in part) return '';
  const text = plain(part.text);
  return part.lead && text.trim() ? text.replace(/^(\s*)(.*?)(\s*)$/s, '$1**$2**$3') : text;
}

/** Neighbouring bold runs are one. */
const words = (inlines: readonly Inline[]) => inlines.map(inline).join('').replaceAll('****', '');

function table({ caption, unit, rows, headerRows }: TableBlock): string {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const grid = rows.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const text = row[column]?.text ?? '';
      return { text, number: /^[-+−]?\d[\d,]*(?:\.\d+)?%?$/.test(text) ? Number.parseFloat(text.replaceAll(',', '')) : null };
    }),
  );
  const title = [caption, unit].filter(Boolean).join(' · ');
  const body = writeMarkdown([{ title, head: grid.slice(0, headerRows), body: grid.slice(headerRows), notes: [] }]);
  return title ? `**${plain(title)}**\n\n${body}` : body;
}

function block(part: Block, says: (kind: string) => string): string {
  if (part.kind === 'gap') return `> ${plain(says(part.says))}`;
  if (part.kind === 'table') return table(part);
  const text = words(part.inlines).trim();
  if (part.kind === 'title') return `# ${text}`;
  if (part.kind === 'heading') return `${'#'.repeat(part.level ?? 2)} ${text}`;
  return line(text);
}

/**
 * An article as Markdown (CommonMark with tables): the words, leads in bold, headings, tables; no page numbers or other signs of the view.
 * `notes` follow under a rule: the source, and what was done to the text. `says` puts the kind of a gap into words.
 */
export function articleMarkdown({ blocks }: Article, notes: readonly string[], says: (kind: string) => string): string {
  const parts = [...blocks.map((part) => block(part, says)), ...(notes.length ? ['---', ...notes.map((note) => line(plain(note)))] : [])];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
