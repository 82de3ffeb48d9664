import type { Figure, Table } from '../../model.ts';

/** The figures of the text and of the tables in document order: a table's stand after the paragraph it follows. */
export function inOrder(text: readonly Figure[], cells: readonly Figure[], tables: readonly Table[]): Figure[] {
  const place = (figure: Figure) => (figure.table === undefined ? figure.paragraph : (tables[figure.table]?.after ?? -1) + 0.5);
  return [...text, ...cells].sort((a, b) => place(a) - place(b));
}
