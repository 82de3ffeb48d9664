import type { Cell, Grid } from '../model.ts';

function field({ text }: Cell): string {
  return text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
}

function record(row: readonly Cell[]): string {
  return `| ${row.map(field).join(' | ')} |`;
}

/** Columns of numbers are set flush right. */
function rule(body: readonly (readonly Cell[])[], width: number): string {
  const aligned = Array.from({ length: width }, (_, column) => {
    const cells = body.flatMap((row) => (row[column]?.text ? [row[column]] : []));
    return cells.length && cells.every((cell) => cell.number !== null) ? '---:' : '---';
  });
  return `| ${aligned.join(' | ')} |`;
}

/** GitHub-flavoured tables. Markdown knows one head row: further ones follow as rows. A caption is a bold line above. */
export function writeMarkdown(grids: readonly Grid[]): string {
  return grids.map((grid) => (grids.length > 1 && grid.title ? `**${grid.title}**\n\n` : '') + table(grid)).join('\n\n');
}

function table({ head, body, notes }: Grid): string {
  const [first = [], ...rest] = [...head, ...body];
  const lines = [record(first), rule(body, first.length), ...rest.map(record)].join('\n');
  return [lines, ...notes].join('\n\n');
}
